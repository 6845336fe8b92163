import type { Face } from './measured.ts';

/** A piece of a line in one face. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  /** A place to fill in, which is never broken: what it is called, and how wide it is. */
  readonly place?: { readonly name: string; readonly tooltip: string; readonly width: number };
}

export function widthOfPiece({ text, face, place }: Piece, size: number): number {
  return place?.width ?? face.widthOf(text, size);
}

/** Pieces set side by side, with the width that they take. */
export interface SetLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/**
 * Breaks text into lines no wider than `width` points. Words are kept whole where they fit; a word
 * that is too long is broken after a hyphen, or where it must be; a no-break space never. The first
 * line may be shorter than the others. Nothing is left out.
 */
export function breakLines(
  pieces: readonly Piece[],
  size: number,
  width: number,
  firstWidth = width,
): readonly SetLine[] {
  const within: Within = { size, width, firstWidth };
  // A place to fill in is a thing of its own, and its text may be anything.
  if (pieces.some(({ place }) => place !== undefined)) return brokenLines(pieces, within);
  let key = `${size} ${width} ${firstWidth}`;
  for (const { text, face } of pieces) key += `\n${face.name}\n${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size === mostKnown) known.clear();
  const lines = brokenLines(pieces, within);
  known.set(key, lines);
  return lines;
}

/** Papers say the same to everybody, and lines are counted before they are drawn. */
const known = new Map<string, readonly SetLine[]>();
const mostKnown = 4000;

interface Within {
  readonly size: number;
  readonly width: number;
  readonly firstWidth: number;
}

function brokenLines(
  pieces: readonly Piece[],
  { size, width, firstWidth }: Within,
): readonly SetLine[] {
  const lines: SetLine[] = [];
  let line: Piece[] = [];
  let used = 0;
  const close = () => {
    lines.push(trimmed(line, size));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(pieces, size, width)) {
    const room = lines.length === 0 ? firstWidth : width;
    if (used > 0 && used + word.bare > room + 0.01) close();
    if (line.length === 0 && word.isSpace) continue;
    line.push(...word.pieces);
    used += word.full;
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

interface Word {
  readonly pieces: readonly Piece[];
  /** Width with the spaces behind it, and without them. */
  readonly full: number;
  readonly bare: number;
  readonly isSpace: boolean;
}

/** Words with the spaces behind them; a word may run over a change of face. */
function wordsOf(pieces: readonly Piece[], size: number, width: number): readonly Word[] {
  const words: Word[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length > 0) words.push(...shortEnough(wordOf(open, size), size, width));
    open = [];
  };
  for (const piece of pieces) {
    const { text, face } = piece;
    if (piece.place !== undefined) {
      open.push(piece);
      continue;
    }
    for (const [part] of text.matchAll(
      /(?:[^\s-]|\u00a0)+-*[^\S\u00a0]*|-+[^\S\u00a0]*|[^\S\u00a0]+/gu,
    )) {
      open.push({ text: part, face });
      if (/(?!\u00a0)[\s-]$/u.test(part)) close();
    }
  }
  close();
  return words;
}

function wordOf(pieces: readonly Piece[], size: number): Word {
  const full = total(pieces, size);
  const last = pieces.at(-1);
  const bare =
    last === undefined || last.place !== undefined
      ? full
      : full - last.face.widthOf(last.text, size) + last.face.widthOf(last.text.trimEnd(), size);
  return { pieces, full, bare, isSpace: pieces.every(isSpace) };
}

function isSpace({ text, place }: Piece): boolean {
  return place === undefined && text.trim() === '';
}

/** A word that no line could hold, cut where it must be: an email address before a dot or its @. */
function shortEnough(word: Word, size: number, width: number): readonly Word[] {
  if (word.bare <= width || word.pieces.some(({ place }) => place !== undefined)) return [word];
  const parts: Word[] = [];
  for (const { text, face } of word.pieces) {
    let part = '';
    for (const letter of text) {
      if (part !== '' && face.widthOf(part + letter, size) > width) {
        const whole = partOfAddress.exec(part)?.[0] ?? part;
        parts.push(wordOf([{ text: whole, face }], size));
        part = part.slice(whole.length);
      }
      part += letter;
    }
    if (part !== '') parts.push(wordOf([{ text: part, face }], size));
  }
  return parts;
}

const partOfAddress = /^.+(?=[@.])/u;

function total(pieces: readonly Piece[], size: number): number {
  return pieces.reduce((sum, piece) => sum + widthOfPiece(piece, size), 0);
}

function trimmed(line: readonly Piece[], size: number): SetLine {
  const last = line.at(-1);
  if (last === undefined) return { pieces: [], width: 0 };
  const pieces = [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
  return { pieces: merged(pieces), width: total(pieces, size) };
}

/** Neighboring pieces of one face as one, so that they are drawn in one go. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.face === piece.face && last.place === undefined && piece.place === undefined)
      found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found.filter((piece) => piece.text !== '' || piece.place !== undefined);
}
