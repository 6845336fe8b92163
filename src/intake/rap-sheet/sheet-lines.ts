import { withShortLines } from '../short-lines.ts';
import { asLetters, editDistance, plainLetters } from '../slips.ts';
import { asPrinted, linesCopied } from './as-printed.ts';

/** A line of the sheet without page headers and footers; numbered as in the file. */
export interface SheetLine {
  readonly line: number;
  readonly text: string;
}

export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** The request and date line: the first line repeated on every page. */
  readonly messageHead?: SheetLine;
}

/**
 * The lines of a sheet. Page headers and footers fall in the middle of events, counts and
 * sentences: they are removed before anything is read, so that what they split is together again.
 */
export function sheetLines(text: string): Sheet {
  const all = linesCopied(text).flatMap((raw, index) =>
    withShortLines(raw)
      .split('\n')
      .flatMap((part) => asPrinted(plainLetters(part)))
      .map((one): SheetLine => ({ line: index + 1, text: one.trimEnd() })),
  );
  const messageHead = all.find(({ text: one }) => isMessageHead(one));
  return {
    lines: all.filter(({ text: one }) => one.trim() !== '' && !isFurniture(one)),
    ...(messageHead === undefined ? {} : { messageHead }),
  };
}

function isMessageHead(text: string): boolean {
  return /\bQ?[HN]Y[.,]\s?CA|QHY|APPUSR\.\s+DATE/iu.test(text) && /CA\d|DATE|APPUSR/iu.test(text);
}

const furniture: readonly RegExp[] = [
  /^\W*page\s+[\dOoIl?]+\s+[o0]f\s+[\dOoIl?]+\W*$/iu,
  /^\W*4C[A-Z]{2}\s?[A-Z][\dOoUIl]{4,}\.?\s?I[HM]\b/iu,
  /^\W*route\s+print\b/iu,
  /^\W*(?:https?|file):/iu,
  /^\W*L?RESTRICTED\W+D[O0]\s+N[O0]T\s+USE/iu,
  /^\W*AT[TI]N\s*:/iu,
];

function isFurniture(text: string): boolean {
  return isMessageHead(text) || furniture.some((one) => one.test(text));
}

export type Mark = 'cycle' | 'event' | 'end' | 'box' | 'rubbish';

/** What a line without words is: a separator between cycles or events, a box, or noise. */
export function markOf(text: string): Mark | undefined {
  const plain = text.replaceAll(/\s/gu, '');
  if (isEndOfMessage(plain)) return 'end';
  if (/POTENTIAL\s+FEL[O0]NY\s+STRIKE/iu.test(text)) return 'box';
  if (/^[*\W_]+$/u.test(plain)) return ofSigns(plain);
  if (/^\*{2}.*(?:VCIN|REGISTRANT)/iu.test(text)) return 'box';
  return isRubbish(plain) ? 'rubbish' : undefined;
}

function isEndOfMessage(plain: string): boolean {
  const letters = asLetters(plain);
  const at = letters.indexOf('END');
  if (at === -1 || letters.length > 18) return false;
  return editDistance(letters.slice(at, at + 12), 'ENDOFMESSAGE') <= 2;
}

function ofSigns(plain: string): Mark {
  const stars = plain.replaceAll(/[^*]/gu, '').length;
  const dashes = plain.replaceAll(/[^-]/gu, '').length;
  if (stars > 5) return 'box';
  if (stars > 0 && stars >= dashes) return 'cycle';
  return dashes > 1 ? 'event' : 'rubbish';
}

/** What a scanner makes of a row of stars: ":'r'.i:"iri.'". */
function isRubbish(plain: string): boolean {
  const kept = plain.replaceAll(/[^A-Za-z0-9]/gu, '').length;
  const words = /[A-Z]{3}|\d{3}|[#:]\s*\w{2}/u.test(plain);
  return kept / plain.length < 0.6 && !words;
}
