import { PDFArray, type PDFContext, PDFNumber, type PDFObject } from 'pdf-lib';
import { joined } from './joined-bytes.ts';
import { type ContentOperator, contentOperators } from './preparing/printed/content.ts';
import { bytesOf } from './preparing/printed/letters.ts';
import { Spending } from './preparing/unreadable.ts';

/** A line of text where a page prints it: points from the page's lower left corner. */
export interface PrintedLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How many letters it has. */
  readonly letters: number;
}

export interface MarkedPage {
  readonly content: Uint8Array;
  /** Every line that the page prints, in the order of its marks, numbered from 0. */
  readonly lines: readonly PrintedLine[];
}

const shows = new Set(['Tj', 'TJ', "'", '"']);
const marks = new Set(['BDC', 'BMC', 'EMC']);
const moves = new Set(['Tm', 'Td', 'TD', 'T*']);

/**
 * What a page draws, with each line of text in a mark of its own and everything else as furniture.
 */
export function markedPage(content: Uint8Array, context: PDFContext): MarkedPage {
  const lines: PrintedLine[] = [];
  const edits: { readonly at: number; readonly words: string }[] = [];
  const pen = newPen();
  let open: 'furniture' | 'line' | undefined;
  const turn = (at: number, to: typeof open, words = '') => {
    edits.push({ at, words: `${open === undefined ? '' : '\nEMC\n'}${words}` });
    open = to;
  };
  turn(0, 'furniture', '/Artifact BMC\n');
  for (const one of contentOperators(content, context, new Spending())) {
    const { operator, start, end } = one;
    move(pen, one);
    if (marks.has(operator)) {
      // A mark that the page has stays as it is: ours end before it and begin again behind it.
      const before = open;
      turn(start, undefined);
      if (before === 'furniture') turn(end, 'furniture', '\n/Artifact BMC\n');
    } else if (operator === 'BT') turn(start, undefined);
    else if (operator === 'ET') {
      if (open === 'line') turn(start, undefined);
      turn(end, 'furniture', '\n/Artifact BMC\n');
    } else if (moves.has(operator) && open === 'line') turn(start, undefined);
    else if (shows.has(operator) && open === undefined) {
      turn(start, 'line', `/P <</MCID ${lines.length}>> BDC\n`);
      lines.push({ x: pen.at[4], y: pen.at[5], size: Math.abs(pen.at[3] * pen.size), letters: 0 });
    }
    if (shows.has(operator)) count(lines, one);
  }
  turn(content.length, undefined);
  return { content: edited(content, edits), lines };
}

function count(lines: PrintedLine[], { operands }: ContentOperator): void {
  const last = lines.pop();
  const shown = operands.at(-1);
  const strings = shown instanceof PDFArray ? shown.asArray() : [shown];
  const letters = strings.reduce((sum, one) => sum + bytesOf(one).length, 0);
  if (last !== undefined) lines.push({ ...last, letters: last.letters + letters });
}

/**
 * Where the next letters are (ISO 32000-1, 9.4.2): the matrix of the line, without the page's own.
 */
interface Pen {
  at: [a: number, b: number, c: number, d: number, e: number, f: number];
  size: number;
  lead: number;
}

function newPen(): Pen {
  return { at: [1, 0, 0, 1, 0, 0], size: 1, lead: 0 };
}

function move(pen: Pen, { operator, operands }: ContentOperator): void {
  const [first = 0, second = 0, ...rest] = operands.map(number);
  switch (operator) {
    case 'BT':
      pen.at = [1, 0, 0, 1, 0, 0];
      return;
    case 'Tf':
      pen.size = second;
      return;
    case 'TL':
      pen.lead = first;
      return;
    case 'Tm': {
      const [c = 0, d = 1, e = 0, f = 0] = rest;
      pen.at = [first, second, c, d, e, f];
      return;
    }
    case 'TD':
      pen.lead = -second;
      by(pen, first, second);
      return;
    case 'Td':
      by(pen, first, second);
      return;
    case 'T*':
    case "'":
      by(pen, 0, -pen.lead);
  }
}

function by(pen: Pen, x: number, y: number): void {
  const [a, b, c, d, e, f] = pen.at;
  pen.at = [a, b, c, d, e + x * a + y * c, f + x * b + y * d];
}

function number(found: PDFObject): number {
  return found instanceof PDFNumber ? found.asNumber() : 0;
}

function edited(
  content: Uint8Array,
  edits: readonly { readonly at: number; readonly words: string }[],
): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const { at, words } of edits) {
    parts.push(content.subarray(done, at), encoder.encode(words));
    done = at;
  }
  return joined([...parts, content.subarray(done)]);
}
