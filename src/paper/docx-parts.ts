import { escapedXml, listIds } from './docx-body.ts';

/** The parts of a Word file besides its text: they contain no facts of a case. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const parts = ['styles', 'numbering', 'settings', 'footer1'] as const;
const partTypes = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footer1: 'footer',
} as const;

export function contentTypes(): string {
  const overrides = [
    `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>`,
    ...parts.map(
      (name) =>
        `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${partTypes[name]}+xml"/>`,
    ),
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  ];
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

export function packageRelations(): string {
  return relations([
    [`${office}/officeDocument`, 'word/document.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** `rId4` is the footer, which the document's last section names. */
export function documentRelations(): string {
  return relations(parts.map((name) => [`${office}/${partTypes[name]}`, `${name}.xml`] as const));
}

export const footerId = `rId${parts.indexOf('footer1') + 1}`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const own = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${own.join('')}</Relationships>`;
}

/** What the file is; no date and no author, so that the same paper gives the same bytes. */
export function coreProperties(title: string, language: string): string {
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title><dc:language>${escapedXml(language)}</dc:language></cp:coreProperties>`;
}

export function settings(language: string): string {
  return `${head}<w:settings xmlns:w="${word}"><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${escapedXml(language)}"/></w:settings>`;
}

/** Rule 2.110: the page's number, a rule, and under it the paper's title in 10 points. */
export function footer(title: string): string {
  const number =
    '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
  const name = `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr></w:pPr><w:r><w:t>${escapedXml(title)}</w:t></w:r></w:p>`;
  return `${head}<w:ftr xmlns:w="${word}">${number}${name}</w:ftr>`;
}

/** Bullets and boxes, one numbering for every numbered list, each from its own first number. */
export function numbering(starts: readonly number[]): string {
  const abstract = [
    abstractList(listIds.bullet, 'bullet', '•'),
    abstractList(listIds.check, 'bullet', '☐'),
    ...starts.map((start, index) =>
      abstractList(listIds.firstNumbered + index, 'decimal', '%1.', start),
    ),
  ];
  const ids = [listIds.bullet, listIds.check, ...starts.map((_, i) => listIds.firstNumbered + i)];
  const own = ids.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `${head}<w:numbering xmlns:w="${word}">${abstract.join('')}${own.join('')}</w:numbering>`;
}

function abstractList(id: number, format: string, text: string, start = 1): string {
  const levels = [0, 1].map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 + level * 480}" w:hanging="480"/></w:pPr></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

/** Rules 2.104, 2.105 and 2.108: 12 points, Times New Roman, lines of exactly 24 points. */
export function styles(language: string): string {
  const face =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
  const lang = `<w:lang w:val="${escapedXml(language)}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${face}<w:sz w:val="24"/><w:szCs w:val="24"/>${lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const own = [
    style('Normal', 'Normal', '', '', ' w:default="1"'),
    ...[1, 2, 3].map((level) =>
      style(
        `Heading${level}`,
        `heading ${level}`,
        `<w:keepNext/><w:jc w:val="center"/><w:outlineLvl w:val="${level - 1}"/>`,
        '<w:b/>',
      ),
    ),
    style('ListParagraph', 'List Paragraph', '', ''),
    style('Note', 'Note', '<w:ind w:left="480"/>', ''),
    style(
      'CaseTitle',
      'Case Title',
      '<w:tabs><w:tab w:val="left" w:pos="1600"/><w:tab w:val="left" w:pos="5300"/><w:tab w:val="left" w:pos="5600"/></w:tabs>',
      '',
    ),
    style(
      'Footer',
      'footer',
      '<w:suppressLineNumbers/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
      '<w:sz w:val="20"/>',
    ),
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>',
  ];
  return `${head}<w:styles xmlns:w="${word}">${defaults}${own.join('')}</w:styles>`;
}

function style(id: string, name: string, paragraph: string, run: string, more = ''): string {
  const basis = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
  const own = [
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
  ];
  return `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${basis}<w:qFormat/>${own.join('')}</w:style>`;
}
