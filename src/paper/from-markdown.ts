import { type Block, isNumbered, type Line, type ListItem, type Paper } from './block.ts';
import { inlineRuns, plain } from './inline-runs.ts';

/**
 * Reads the small Markdown of the templates: headings (#), paragraphs, a broken line (\ at its
 * end), lists (-, 1., - [ ], and - [ ](name) for a box that is a field), tables with a head, notes
 * (>), and --- for a new page. `#.` is the next number: it runs through the paper, and restarts
 * under each heading.
 */
export function paperFromMarkdown(markdown: string, head: Omit<Paper, 'blocks'>): Paper {
  const groups = markdown.replaceAll(/[ \t]+$/gmu, '').split(/\n{2,}/u);
  const blocks = groups.flatMap((group) =>
    blocksOf(group.split('\n').filter((line) => line !== '')),
  );
  return { ...head, blocks: joinedLists(numbered(blocks)) };
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const heading = /^(#{1,3}) (.*)$/u.exec(first);
  if (heading !== null) return [headingOf(heading[1] ?? '#', heading[2] ?? ''), ...blocksOf(rest)];
  if (first === '---') return [{ kind: 'page-break' }, ...blocksOf(rest)];
  if (first.startsWith('|')) return tableOf(lines);
  if (first.startsWith('> ')) {
    const own = takeWhile(lines, (line) => line.startsWith('>'));
    const note: Block = {
      kind: 'note',
      lines: brokenLines(own.map((line) => line.replace(/^> ?/u, ''))),
    };
    return [note, ...blocksOf(lines.slice(own.length))];
  }
  if (isItem(first)) return [{ kind: 'list', items: itemsOf(lines) }];
  const own = takeWhile(lines, (line) => !isItem(line) && !line.startsWith('|'));
  return [{ kind: 'paragraph', lines: brokenLines(own) }, ...blocksOf(lines.slice(own.length))];
}

function headingOf(marks: string, text: string): Block {
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { kind: 'heading', level, line: inlineRuns(text) };
}

const item = /^(?:- (\[ \](?:\(([^()\s]+)\))? )?|(\d{1,3}|#)\. )(.*)$/u;

/** The number of an item whose number is yet to be counted. */
const toCount = 0;

function isItem(line: string): boolean {
  return item.test(line);
}

function itemsOf(lines: readonly string[]): readonly ListItem[] {
  const items: { marker: ListItem['marker']; text: string[] }[] = [];
  for (const line of lines) {
    const found = item.exec(line);
    if (found === null) items.at(-1)?.text.push(line.trim());
    else items.push({ marker: markerOf(found), text: [found[4] ?? ''] });
  }
  return items.map(({ marker, text }) => ({ marker, lines: brokenLines(text) }));
}

function markerOf(found: RegExpExecArray): ListItem['marker'] {
  const [, check, box, number] = found;
  if (number !== undefined) return { number: number === '#' ? toCount : Number(number) };
  if (box !== undefined) return { box: plain(box) };
  return check === undefined ? 'bullet' : 'check';
}

function numbered(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  const counted = ({ marker, lines }: ListItem): ListItem => {
    if (!isNumbered(marker) || marker.number !== toCount) return { marker, lines };
    last += 1;
    return { marker: { number: last }, lines };
  };
  return blocks.map((block) => {
    if (block.kind === 'heading') last = 0;
    return block.kind === 'list' ? { ...block, items: block.items.map(counted) } : block;
  });
}

function tableOf(lines: readonly string[]): readonly Block[] {
  const own = takeWhile(lines, (line) => line.startsWith('|'));
  const [head = '', , ...rows] = own;
  const table: Block = { kind: 'table', head: cells(head), rows: rows.map(cells) };
  return [table, ...blocksOf(lines.slice(own.length))];
}

function cells(row: string): readonly Line[] {
  const inner = row.replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => inlineRuns(cell.trim()));
}

/** Lines are joined with a space, except that a \ at the end breaks the line. */
function brokenLines(written: readonly string[]): readonly Line[] {
  const joined: string[] = [''];
  for (const line of written) {
    const broken = /(?<!\\)(?:\\\\)*\\$/u.test(line);
    const text = broken ? line.slice(0, -1) : line;
    const last = joined.pop() ?? '';
    joined.push(last === '' ? text.trim() : `${last} ${text.trim()}`);
    if (broken) joined.push('');
  }
  return joined.filter((line) => line !== '').map(inlineRuns);
}

/** A numbered or check list split by a blank line is one list. */
function joinedLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      joined[joined.length - 1] = { kind: 'list', items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

function takeWhile(lines: readonly string[], keep: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line) => !keep(line));
  return end === -1 ? lines : lines.slice(0, end);
}
