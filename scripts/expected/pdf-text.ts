import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF as pdf.js finds it: one line per line drawn. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await pageText(document, number));
  }
  await task.destroy();
  return `${pages.join('\n\f\n')}\n`;
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform;
    return [{ x: Number(x), y: Number(y), width: item.width, size: item.height, text: item.str }];
  });
  return linesOf([...pieces, ...(await linesToWriteOn(page))])
    .map(lineText)
    .join('\n');
}

/** The thickness of a line to write on; no other level rule of our papers has it. */
const thickness = 0.5;

/** A line to write on as underscores: it is a rule, and pdf.js finds no text in it. */
async function linesToWriteOn(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Piece[] = [];
  let pen = 0;
  for (const [index, operator] of fnArray.entries()) {
    const values: readonly unknown[] = argsArray[index] ?? [];
    if (operator === OPS.setLineWidth) pen = Number(values[0]);
    if (operator !== OPS.constructPath || pen !== thickness) continue;
    const [, , box] = values;
    if (!(box instanceof Float32Array)) continue;
    const [x = 0, y = 0, right = 0, top = 0] = box;
    if (y !== top) continue;
    const width = right - x;
    found.push({ x, y, width, size: 12, text: '_'.repeat(Math.round(width / 6)) });
  }
  return found;
}

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
}

/** Pieces less than 4 points apart are on one line: a box is drawn a little below its words. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && line[0].y - piece.y < 4) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** A space only where the page has one: a name is set in pieces if its letters need two fonts. */
function lineText(line: readonly Piece[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of line.toSorted((a, b) => a.x - b.x)) {
    text += piece.x - end > piece.size / 8 ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return text.replaceAll(/ +/gu, ' ').trim();
}
