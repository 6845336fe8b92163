import { breakLines } from '../pdf/fit.ts';
import type { FaceName } from '../pdf/letters.ts';
import { faceNamed } from '../pdf/measured.ts';
import { captionColumns, pleading, pleadingWidth } from '../pdf/pleading/page.ts';
import { lineToWriteOn } from '../pdf/sheet.ts';
import { type Block, isNumbered, type Line, type ListItem, plainText, wordsOf } from './block.ts';
import { closingFrom, isSignature, prayerFrom } from './closing.ts';
import { columnWidths } from './column-widths.ts';
import type { PleadingCaption } from './pleading-caption.ts';
import { tied } from './tied-words.ts';

/** The body of a Word document, and the lists its numbering must include. */
export interface DocxBody {
  readonly xml: string;
  /** The first number of each numbered list, in the order of their ids. */
  readonly starts: readonly number[];
}

/** Ids of the lists that every document has. */
export const listIds = { bullet: 1, check: 2, firstNumbered: 3 } as const;

export function docxBody(blocks: readonly Block[], caption: PleadingCaption | undefined): DocxBody {
  const starts: number[] = [];
  const parts = blocks.flatMap((block, index) =>
    // Word numbers no line of a table: on numbered paper a row is a line with tabs.
    block.kind === 'table' && caption !== undefined
      ? tabbedXml(block)
      : blockXml(block, starts, keptOf(blocks, index)),
  );
  const head = caption === undefined ? [] : captionXml(caption);
  return { xml: [...head, ...parts].join(''), starts };
}

/** How much of a block stays on the page of what follows. */
type Kept = 'whole' | 'end' | 'no';

/** The prayer and the signature are on one page; an oath stays with the signature. */
function keptOf(blocks: readonly Block[], index: number): Kept {
  const prayer = prayerFrom(blocks);
  if (prayer !== -1 && index >= prayer) return 'whole';
  const isBeforeTable = blocks[index + 1]?.kind === 'table';
  return isBeforeTable || index >= closingFrom(blocks) - 1 ? 'end' : 'no';
}

function blockXml(block: Block, starts: number[], kept: Kept): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(runsXml(block.line), `<w:pStyle w:val="Heading${block.level}"/>`)];
    case 'paragraph':
      return [paragraph(linesXml(block.lines), paragraphProperties(block, kept))];
    case 'note':
      return [paragraph(linesXml(block.lines), '<w:pStyle w:val="Note"/>')];
    case 'list':
      return listXml(block.items, starts, kept);
    case 'table':
      return [tableXml(block)];
    case 'page-break':
      return ['<w:p><w:r><w:br w:type="page"/></w:r></w:p>'];
  }
}

function paragraphProperties(block: Block, kept: Kept): string {
  const place = isSignature(block) ? '<w:spacing w:before="480"/><w:ind w:left="4400"/>' : '';
  return kept !== 'no' && !isSignature(block) ? `${keep}${place}` : place;
}

const keep = '<w:keepNext/><w:keepLines/>';

/** A numbered list starts at its own number; bullets inside it are indented one step more. */
function listXml(items: readonly ListItem[], starts: number[], kept: Kept): readonly string[] {
  const first = items.map(({ marker }) => marker).find(isNumbered);
  const numbered = first !== undefined;
  if (numbered) starts.push(first.number);
  const own = listIds.firstNumbered + starts.length - 1;
  return items.map(({ marker, lines }, index) => {
    const count = isNumbered(marker);
    const id = count ? own : listIds[marker === 'bullet' ? 'bullet' : 'check'];
    const level = numbered && !count ? 1 : 0;
    const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const last = index === items.length - 1;
    const stays = last ? kept !== 'no' : kept === 'whole' || opens(marker, items[index + 1]);
    const together = stays ? keepOf(lines) : '';
    return paragraph(linesXml(lines), `<w:pStyle w:val="ListParagraph"/>${together}${list}`);
  });
}

/** A number stays with the box or bullet after it, and a box with the next one. */
function opens(marker: ListItem['marker'], next: ListItem | undefined): boolean {
  if (next === undefined || isNumbered(next.marker)) return false;
  return isNumbered(marker) || (marker !== 'bullet' && next.marker !== 'bullet');
}

/** Lines for the pen are many, and run on to the next page. */
function keepOf(lines: readonly Line[]): string {
  return lines.length > 6 ? '' : keep;
}

function tableXml({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const grid = head.map(() => '<w:gridCol/>').join('');
  const properties =
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1" w:firstColumn="1"/></w:tblPr>';
  const all = [
    rowXml(head, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', '<w:b/>'),
    ...rows.map((row) => rowXml(row, '<w:trPr><w:cantSplit/></w:trPr>', '')),
  ];
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>${paragraph('', '')}`;
}

/** Word repeats no header that is a line with tabs: a short table is one paragraph, on one page. */
const mostRowsTogether = 12;

function tabbedXml(table: Extract<Block, { kind: 'table' }>): readonly string[] {
  const { widthOf } = faceNamed('serif-bold');
  const { size } = pleading;
  const widths = columnWidths(table, (text) => widthOf(text, size) + size, pleadingWidth);
  const stops = widths.slice(0, -1).map((_, index) => {
    const before = widths.slice(0, index + 1).reduce((sum, one) => sum + one, 0);
    return `<w:tab w:val="left" w:pos="${Math.round(before * 20)}"/>`;
  });
  const tabs = `<w:tabs>${stops.join('')}</w:tabs>`;
  const row = (cells: readonly Line[], style: string) =>
    cells.map((cell) => runsXml(cell, style)).join('<w:r><w:tab/></w:r>');
  const head = row(table.head, '<w:b/>');
  const rows = table.rows.map((cells) => row(cells, ''));
  if (rows.length <= mostRowsTogether) {
    return [paragraph([head, ...rows].join(lineBreak), `<w:keepLines/>${tabs}`)];
  }
  return [paragraph(head, `<w:keepNext/>${tabs}`), ...rows.map((one) => paragraph(one, tabs))];
}

function rowXml(cells: readonly Line[], properties: string, style: string): string {
  const own = cells.map((cell) => `<w:tc>${paragraph(runsXml(cell, style), '')}</w:tc>`);
  return `<w:tr>${properties}${own.join('')}</w:tr>`;
}

/**
 * Rule 2.111 in lines that Word numbers: who files, the court, the case beside the paper's name.
 */
function captionXml(caption: PleadingCaption): readonly string[] {
  const centered = '<w:jc w:val="center"/>';
  const filer = [...caption.filer.map(plainText), ...Array.from({ length: 7 }, () => '')];
  return [
    ...filer
      .slice(0, Math.max(7, caption.filer.length))
      .map((text) => paragraph(textXml(text), '')),
    paragraph(textXml(caption.court, '<w:b/>'), centered),
    paragraph(textXml(plainText(caption.courthouse.whole)), centered),
    paragraph('', ''),
    ...caseXml(caption),
    paragraph('', ''),
  ];
}

function caseXml(caption: PleadingCaption): readonly string[] {
  const [people = '', plaintiff = '', versus = ''] = caption.plaintiff;
  const left = [
    people,
    `\t${plaintiff}`,
    `\t${versus}`,
    ...caption.defendant.flatMap((line) => shortLines(plainText(line), captionColumns.left.width)),
    `\t${caption.party}`,
  ];
  const { width } = captionColumns.right;
  const title = shortLines(caption.title, width, 'serif-bold');
  const right = [
    plainText(caption.caseNumber),
    ...title,
    ...shortLines(caption.sections, width),
    ...caption.hearing.map(plainText),
  ];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [own, beside] = [left[index] ?? '', right[index] ?? ''];
    const bold = index >= 1 && index <= title.length ? '<w:b/>' : '';
    return paragraph(caseLine(own, beside, bold), '<w:pStyle w:val="CaseTitle"/>');
  });
}

/** A long name or title on separate lines, broken where they are in print. */
function shortLines(text: string, width: number, face: FaceName = 'serif'): readonly string[] {
  if (text === '') return [];
  const pieces = [{ text: tied(text), face: faceNamed(face) }];
  return breakLines(pieces, pleading.size, width).map((line) =>
    line.pieces.map((piece) => piece.text).join(''),
  );
}

/** Points from the left margin to the first tab of the style CaseTitle. */
const firstCaseTab = 80;

/** The case at the left, a bracket, the paper at the right: each at its own tab. */
function caseLine(left: string, right: string, bold: string): string {
  const tab = '<w:r><w:tab/></w:r>';
  const words = left.replace('\t', '');
  const isShort = faceNamed('serif').widthOf(words, pleading.size) < firstCaseTab;
  const [before, behind] = left.startsWith('\t') ? [tab, ''] : ['', isShort ? tab : ''];
  return `${before}${textXml(words)}${behind}${tab}${textXml(')')}${tab}${textXml(right, bold)}`;
}

function paragraph(runs: string, properties: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function linesXml(lines: readonly Line[]): string {
  return lines.map((line) => runsXml(line)).join(lineBreak);
}

const lineBreak = '<w:r><w:br/></w:r>';

function runsXml(line: Line, style = ''): string {
  return line
    .map((run) => {
      const own = styleXml[run.style];
      return textXml(wordsOf(run), style === own ? own : `${style}${own}`);
    })
    .join('');
}

const styleXml = {
  plain: '',
  bold: '<w:b/>',
  italic: '<w:i/>',
  file: '<w:b/>',
  place: '',
} as const;

/** Text in runs; a line to write on is underlined space, so that it is one rule. */
function textXml(text: string, style = ''): string {
  return tied(text)
    .split(lineToWriteOn)
    .map((part) =>
      lineToWriteOn.test(part)
        ? runXml(part.replaceAll('_', underscoreWide), `${style}<w:u w:val="single"/>`)
        : runXml(part, style),
    )
    .join('');
}

/** A space in the faces of these papers is half as wide as an underscore. */
const underscoreWide = '\u00a0\u00a0';

function runXml(text: string, style: string): string {
  if (text === '') return '';
  const properties = style === '' ? '' : `<w:rPr>${style}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}

/** Text for XML: special characters escaped, and characters XML 1.0 does not allow left out. */
export function escapedXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
