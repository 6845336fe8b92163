import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paperFromMarkdown } from '../../src/paper/from-markdown.ts';
import { paperToDocx } from '../../src/paper/to-docx.ts';

const paper = paperFromMarkdown(
  `# Declaration

I, Đặng Thị Ngọc & <sons>, declare:

3. The *first* fact.
4. The **second** fact.
- a bullet under it

| Count | Section |
|---|---|
| 1 | PC 459 |

I declare under penalty of perjury that this is true.

Signed on (date): ________________________

________________________\\
Đặng Thị Ngọc
`,
  {
    title: 'Declaration & more',
    footer: 'DECLARATION OF PETITIONER',
    language: 'en-US',
    numbering: '',
  },
);

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
  );
}

describe('a pleading as a Word document', () => {
  const caption = {
    filer: [],
    court: 'SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES',
    courthouse: { whole: [], parts: [] },
    plaintiff: [],
    defendant: [],
    party: 'Defendant and Petitioner.',
    caseNumber: [],
    title: '[PROPOSED] ORDER ON PETITION FOR REDUCTION AND DISMISSAL',
    sections: '',
    hearing: [],
  };
  const body = partsOf(paperToDocx(paper, caption)).get('word/document.xml') ?? '';

  it('has a short table on one page, below its header: Word repeats none on numbered lines', () => {
    const table = body.split('<w:p>').find((one) => one.includes('>Section<')) ?? '';
    expect(table).toContain('<w:keepLines/>');
    expect(table.replaceAll('\u00a0', ' ')).toContain('PC 459');
  });

  it('breaks a long title where the caption in print does', () => {
    expect(body).toContain('>[PROPOSED] ORDER ON PETITION<');
    expect(body).toContain('>FOR REDUCTION AND DISMISSAL<');
  });
});

describe('a paper as a Word document', () => {
  const parts = partsOf(paperToDocx(paper));
  const body = parts.get('word/document.xml') ?? '';

  it('begins with the list of its parts, and every listed part is there', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/gu)];
    expect(named.length).toBeGreaterThan(4);
    for (const [, name = ''] of named) expect(parts.has(name), name).toBe(true);
  });

  it('contains every word of the paper, with special characters escaped', () => {
    expect(body).toContain('I, Đặng Thị Ngọc &amp; &lt;sons&gt;, declare:');
    expect(body.replaceAll('\u00a0', ' ')).toContain('PC 459');
  });

  it('has headings, lists and a table header that Word recognizes', () => {
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:tblHeader/>');
    expect([...body.matchAll(/<w:numPr>/gu)]).toHaveLength(3);
  });

  it('numbers a list from the number that it has', () => {
    expect(parts.get('word/numbering.xml')).toContain(
      '<w:start w:val="3"/><w:numFmt w:val="decimal"/>',
    );
  });

  it('numbers its lines, in 12-point Times New Roman, 24 points apart (rules 2.104 to 2.108)', () => {
    expect(body).toContain('<w:lnNumType w:countBy="1"');
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:sz w:val="24"/>');
    expect(styles).toContain('w:line="480" w:lineRule="exact"');
  });

  it('has its title and language, and no creation date', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Declaration &amp; more</dc:title>');
    expect(core).toContain('<dc:language>en-US</dc:language>');
    expect(core).not.toMatch(/created|modified/u);
  });

  it('rules its lines to write on, as wide as they are in print', () => {
    expect(body).not.toContain('___');
    const rule = `<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">${'\u00a0'.repeat(48)}</w:t></w:r>`;
    expect(body.split(rule)).toHaveLength(3);
  });

  it('keeps the oath with the signature', () => {
    const oath = body.indexOf('I declare under penalty');
    expect(body.slice(body.lastIndexOf('<w:p>', oath), oath)).toContain('<w:keepNext/>');
  });

  it('is the same byte for byte for the same paper', () => {
    expect(Buffer.from(paperToDocx(paper)).equals(paperToDocx(paper))).toBe(true);
  });
});
