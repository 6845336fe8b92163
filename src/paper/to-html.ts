import {
  type Block,
  isNumbered,
  type Line,
  type ListItem,
  type Paper,
  type Run,
  wordsOf,
} from './block.ts';

/** A paper as one page of HTML without scripts, good on a phone and for a screen reader. */
export function paperToHtml(paper: Paper): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(paper.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(paper.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...paper.blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** On a phone the first column gets a line of its own: three columns are wider than the screen. */
const phoneTable = [
  '@media(max-width:30rem){tr{display:grid;grid-template-columns:3fr 2fr;border-bottom:1px solid}',
  'th,td{border:0}th:first-child{grid-column:1/-1;padding-bottom:0}}',
].join('');

const style = [
  ':root{color-scheme:light dark}',
  'body{font:1.125rem/1.5 Georgia,"Times New Roman",serif;margin:0;background:Canvas;color:CanvasText;overflow-wrap:break-word}',
  'main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 4rem}',
  'h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}',
  'ol,ul{padding-left:1.6rem}li{margin:.35rem 0}.check{list-style:"\\2610\\20"}',
  'aside{border-left:.25rem solid;padding:.1rem 1rem;margin:1rem 0}',
  'table{border-collapse:collapse;width:100%;font-size:1rem}',
  'th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid}',
  'tbody th{font-weight:normal}',
  phoneTable,
  '@media print{main{max-width:none;padding:0}}',
].join('');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.line)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${block.lines.map(lineHtml).join('<br>')}</p>`;
    case 'note':
      return `<aside><p>${block.lines.map(lineHtml).join('<br>')}</p></aside>`;
    case 'list':
      return listHtml(block.items);
    case 'table':
      return tableHtml(block.head, block.rows);
    case 'page-break':
      return '';
  }
}

function listHtml(items: readonly ListItem[]): string {
  const first = items[0]?.marker;
  const entries = items.map(({ marker, lines }) => {
    const check = marker === 'bullet' || isNumbered(marker) ? '' : ' class="check"';
    return `<li${check}>${lines.map(lineHtml).join('<br>')}</li>`;
  });
  if (first === undefined || !isNumbered(first)) return `<ul>\n${entries.join('\n')}\n</ul>`;
  const start = first.number === 1 ? '' : ` start="${first.number}"`;
  return `<ol${start}>\n${entries.join('\n')}\n</ol>`;
}

/** The roles are explicit: some browsers no longer announce a table laid out as a grid. */
function tableHtml(head: readonly Line[], rows: readonly (readonly Line[])[]): string {
  const headCells = head.map(
    (cell) => `<th scope="col" role="columnheader">${lineHtml(cell)}</th>`,
  );
  const bodyRows = rows.map((row) => {
    const [first = [], ...rest] = row;
    const others = rest.map((cell) => `<td role="cell">${lineHtml(cell)}</td>`).join('');
    return `<tr role="row"><th scope="row" role="rowheader">${lineHtml(first)}</th>${others}</tr>`;
  });
  return [
    `<table role="table"><thead role="rowgroup"><tr role="row">${headCells.join('')}</tr></thead>`,
    `<tbody role="rowgroup">${bodyRows.join('\n')}</tbody></table>`,
  ].join('\n');
}

function lineHtml(line: Line): string {
  return line.map((run) => runHtml[run.style](escaped(wordsOf(run)))).join('');
}

/** Links to a file next to the page; its name has nothing that a link must escape. */
const runHtml: Readonly<Record<Run['style'], (words: string) => string>> = {
  plain: (words) => words,
  bold: (words) => `<strong>${words}</strong>`,
  italic: (words) => `<em>${words}</em>`,
  place: (words) => words,
  file: (words) => (/^[\w.-]+$/u.test(words) ? `<a href="./${words}">${words}</a>` : words),
};

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
