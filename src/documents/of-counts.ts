import type { Words } from '../words/words.ts';

/** A line with the counts it is about; none if it is about every petitioned count. */
export interface LineOfCounts {
  readonly [name: string]: string | undefined;
  readonly counts: string | undefined;
  readonly words: string;
}

/**
 * Lines from several counts, each once, in order, naming the counts if it is not about all of them.
 */
export function linesOfCounts(
  words: Words,
  counts: readonly { readonly count: number; readonly lines: readonly string[] }[],
): readonly LineOfCounts[] {
  const lines = [...new Set(counts.flatMap((one) => one.lines))];
  return lines.map((line) => {
    const about = counts.filter((one) => one.lines.includes(line)).map((one) => one.count);
    const all = about.length === counts.length;
    return { words: line, counts: all ? undefined : capital(words, about) };
  });
}

function capital({ countsInWords }: Words, numbers: readonly number[]): string {
  const words = countsInWords(numbers);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
