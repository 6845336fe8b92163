import { countsInWords } from './case-words.ts';

/** A line with the counts that it is about; none where it is about every count that is asked for. */
export interface LineOfCounts {
  readonly [name: string]: string | undefined;
  readonly counts: string | undefined;
  readonly words: string;
}

/**
 * Lines of several counts, each once, in the order in which they come, with the counts that it is
 * about named where it is not about all of them.
 */
export function linesOfCounts(
  counts: readonly { readonly count: number; readonly lines: readonly string[] }[],
): readonly LineOfCounts[] {
  const lines = [...new Set(counts.flatMap((one) => one.lines))];
  return lines.map((words) => {
    const about = counts.filter((one) => one.lines.includes(words)).map((one) => one.count);
    return { words, counts: about.length === counts.length ? undefined : capital(about) };
  });
}

function capital(numbers: readonly number[]): string {
  const words = countsInWords(numbers);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
