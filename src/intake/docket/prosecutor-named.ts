import type { CountyKnown } from '../courts/counties-known.ts';
import type { Place } from '../place.ts';
import { onLine } from './docket-head.ts';
import type { DocketLine } from './docket-lines.ts';

/** The prosecuting office, if the docket names only one. "(CA)" is any city's. */
export function prosecutorIn(
  lines: readonly DocketLine[],
  county: CountyKnown | undefined,
): { readonly id: string; readonly place: Place } | undefined {
  const offices = (county?.printed.prosecutors ?? []).map(({ words, prosecutor }) => ({
    id: prosecutor,
    words: new RegExp(words, 'u'),
  }));
  const found = lines.flatMap(({ line, text }, index) => {
    const both = `${text} ${lines[index + 1]?.text ?? ''}`.toUpperCase();
    return offices
      .filter(({ words }) => words.test(both))
      .map(({ id }) => ({ id, place: onLine(line) }));
  });
  const [first] = found;
  return found.every(({ id }) => id === first?.id) ? first : undefined;
}
