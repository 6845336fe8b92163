import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperFromMarkdown } from '../../src/paper/from-markdown.ts';
import { paperToDocx } from '../../src/paper/to-docx.ts';

// LibreOffice opens what Word calls damaged. Word wants the children of an element in the order of
// the schema (ECMA-376, part 1, annex A), and nothing there that the schema does not have.

/** For each element that we write, what may stand in it, in order. */
const orders: Readonly<Record<string, string>> = {
  'w:document': 'w:body',
  'w:body': 'w:p|w:tbl w:sectPr',
  'w:ftr': 'w:p',
  'w:p': 'w:pPr w:r',
  'w:r': 'w:rPr w:t|w:br|w:tab|w:fldChar|w:instrText',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:tabs w:spacing w:ind w:jc w:outlineLvl',
  'w:rPr': 'w:rFonts w:b w:i w:sz w:szCs w:u w:lang',
  'w:numPr': 'w:ilvl w:numId',
  'w:pBdr': 'w:top',
  'w:tabs': 'w:tab',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr': 'w:tblStyle w:tblW w:tblBorders w:tblLook',
  'w:tblBorders': 'w:bottom w:insideH',
  'w:tblGrid': 'w:gridCol',
  'w:tr': 'w:trPr w:tc',
  'w:trPr': 'w:cantSplit w:tblHeader',
  'w:tc': 'w:p',
  'w:sectPr': 'w:footerReference w:pgSz w:pgMar w:lnNumType',
  'w:styles': 'w:docDefaults w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:rPrDefault': 'w:rPr',
  'w:pPrDefault': 'w:pPr',
  'w:style': 'w:name w:basedOn w:qFormat w:pPr w:rPr w:tblPr',
  'w:numbering': 'w:abstractNum w:num',
  'w:abstractNum': 'w:multiLevelType w:lvl',
  'w:lvl': 'w:start w:numFmt w:lvlText w:lvlJc w:pPr',
  'w:num': 'w:abstractNumId',
  'w:settings': 'w:defaultTabStop w:compat w:themeFontLang',
  'w:compat': 'w:compatSetting',
  Types: 'Default Override',
  Relationships: 'Relationship',
  'cp:coreProperties': 'dc:title dc:language',
};

/** What more than one of may stand in its place. */
const mayRepeat =
  /^(?:w:(?:p|tbl|r|t|br|tab|fldChar|instrText|gridCol|tr|tc|style|abstractNum|lvl|num)|Default|Override|Relationship)$/u;

/** The attributes that the schema asks for. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'w:pStyle': ['w:val'],
  'w:ilvl': ['w:val'],
  'w:numId': ['w:val'],
  'w:jc': ['w:val'],
  'w:outlineLvl': ['w:val'],
  'w:sz': ['w:val'],
  'w:name': ['w:val'],
  'w:basedOn': ['w:val'],
  'w:abstractNum': ['w:abstractNumId'],
  'w:abstractNumId': ['w:val'],
  'w:lvl': ['w:ilvl'],
  'w:num': ['w:numId'],
  'w:fldChar': ['w:fldCharType'],
  'w:footerReference': ['w:type', 'r:id'],
  'w:style': ['w:type', 'w:styleId'],
  'w:top': ['w:val'],
  'w:tblStyle': ['w:val'],
  Override: ['PartName', 'ContentType'],
  Default: ['Extension', 'ContentType'],
  Relationship: ['Id', 'Type', 'Target'],
};

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
}

/** The elements of a part, outermost first; an end that closes nothing is an error. */
function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  for (const [, end, name = '', text = '', empty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    if (end === '/') {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const attributes = [...text.matchAll(/([\w:]+)="([^"]*)"/gu)];
    const found = {
      name,
      attributes: new Map(attributes.map(([, key = '', value = '']) => [key, value])),
      children: [],
    };
    expect(found.attributes.size, `an attribute twice in ${name}`).toBe(attributes.length);
    open.at(-1)?.children.push(found);
    all.push(found);
    if (empty === '') open.push(found);
  }
  expect(open).toEqual([]);
  return all;
}

/** What is wrong with the children of an element. */
function outOfOrder({ name, children }: Element): readonly string[] {
  if (children.length === 0) return [];
  const places = (orders[name] ?? '').split(' ').map((one) => one.split('|'));
  let reached = 0;
  return children.flatMap((child, index) => {
    const place = places.findIndex((one) => one.includes(child.name));
    if (place === -1) return [`${child.name} stands in ${name}`];
    const isWrong = place < reached;
    reached = place;
    if (isWrong) return [`${child.name} comes too late in ${name}`];
    const again = children.slice(0, index).some((one) => one.name === child.name);
    return again && !mayRepeat.test(child.name) ? [`${child.name} is twice in ${name}`] : [];
  });
}

const valuesOf = (elements: readonly Element[], name: string, attribute: string) =>
  elements.flatMap((one) => (one.name === name ? [one.attributes.get(attribute) ?? ''] : []));

const paper = paperFromMarkdown(
  `# Title

> A note with **bold** and *italic* text.

## Part

1. First, **in bold**.
- [ ] a box under it ________________________
- [x] a checked one

- a bullet

| Count | *Section* |
|---|---|
| 1 | PC 459 |

3. A list that goes on.

Dated: ________________________

________________________\\
Rosa Méndez
`,
  { title: 'Title', footer: 'TITLE', language: 'en-US', numbering: '' },
);
const caption = {
  filer: [[{ text: 'Rosa Méndez', style: 'plain' }]],
  court: 'SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES',
  courthouse: { whole: [{ text: 'Foltz', style: 'plain' }], parts: [] },
  plaintiff: ['THE PEOPLE OF THE STATE OF CALIFORNIA,', 'Plaintiff,', 'v.'],
  defendant: [[{ text: 'Rosa Méndez,', style: 'plain' }]],
  party: 'Defendant and Petitioner.',
  caseNumber: [{ text: 'Case No. BA000000', style: 'plain' }],
  title: 'PETITION FOR DISMISSAL',
  sections: '(Pen. Code, § 1203.4)',
  hearing: [[{ text: 'Date: ________', style: 'plain' }]],
} as const;

describe.each([
  ['a pleading', paperToDocx(paper, caption)],
  ['a paper without a caption', paperToDocx(paper)],
])('the Word document of %s', (_, bytes) => {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, elementsOf(strFromU8(part))] as const,
  );
  const part = (name: string) => parts.find(([one]) => one === name)?.[1] ?? [];
  const everything = parts.flatMap(([, elements]) => elements);

  it('has in each element what the schema has there, in its order', () => {
    expect(everything.flatMap(outOfOrder)).toEqual([]);
  });

  it('has each attribute that the schema asks for', () => {
    const without = everything.flatMap(({ name, attributes }) =>
      (asked[name] ?? []).filter((one) => !attributes.has(one)).map((one) => `${name} ${one}`),
    );
    expect(without).toEqual([]);
  });

  it('names a type for each part, and only parts that are there', () => {
    const types = part('[Content_Types].xml');
    const typed = [...valuesOf(types, 'Override', 'PartName')];
    const extensions = valuesOf(types, 'Default', 'Extension');
    expect(extensions.sort()).toEqual(['rels', 'xml']);
    for (const name of typed) expect(part(name.slice(1)), name).not.toEqual([]);
    const own = parts.map(([name]) => name).filter((name) => !/\.rels$|Types/u.test(name));
    expect(typed.map((name) => name.slice(1)).sort()).toEqual(own.sort());
  });

  it('points only to parts, styles and lists that are there', () => {
    const folderOf: Readonly<Record<string, string>> = {
      '_rels/.rels': '',
      'word/_rels/document.xml.rels': 'word/',
    };
    for (const [rels, folder] of Object.entries(folderOf)) {
      for (const target of valuesOf(part(rels), 'Relationship', 'Target')) {
        expect(part(`${folder}${target}`), target).not.toEqual([]);
      }
    }
    const styles = valuesOf(part('word/styles.xml'), 'w:style', 'w:styleId');
    const document = part('word/document.xml');
    for (const style of [
      ...valuesOf(document, 'w:pStyle', 'w:val'),
      ...valuesOf(document, 'w:tblStyle', 'w:val'),
      ...valuesOf(part('word/footer1.xml'), 'w:pStyle', 'w:val'),
    ]) {
      expect(styles).toContain(style);
    }
    const lists = valuesOf(part('word/numbering.xml'), 'w:num', 'w:numId');
    for (const list of valuesOf(document, 'w:numId', 'w:val')) expect(lists).toContain(list);
    expect(valuesOf(part('word/_rels/document.xml.rels'), 'Relationship', 'Id')).toEqual(
      expect.arrayContaining(valuesOf(document, 'w:footerReference', 'r:id')),
    );
  });

  it('has each id once', () => {
    const ids = [
      valuesOf(part('word/styles.xml'), 'w:style', 'w:styleId'),
      valuesOf(part('word/numbering.xml'), 'w:num', 'w:numId'),
      valuesOf(part('word/numbering.xml'), 'w:abstractNum', 'w:abstractNumId'),
      valuesOf(part('word/_rels/document.xml.rels'), 'Relationship', 'Id'),
      valuesOf(part('_rels/.rels'), 'Relationship', 'Id'),
    ];
    for (const one of ids) expect(new Set(one).size).toBe(one.length);
  });
});
