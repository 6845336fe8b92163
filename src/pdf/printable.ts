import { printableRanges } from '../made/printable.ts';
import { composed } from './composed.ts';

/**
 * The letters of a text that papers cannot be printed with, each once: found without opening a
 * face.
 */
export function unprintableLetters(text: string): readonly string[] {
  const written = composed(text.replaceAll('\n', ' '));
  return [...new Set([...written].filter((letter) => !isPrintable(letter)))];
}

function isPrintable(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return printableRanges.some(([first, last]) => code >= first && code <= last);
}
