import { type Route, sectionOfRoute } from '../law/outcome.ts';
import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';

/** The Penal Code sections our petitions use. */
export type Section = (typeof sectionOfRoute)[Route];

const sections: readonly Section[] = [
  '1203.4',
  '1203.4a',
  '1203.41',
  '1203.42',
  '1203.43',
  '1203.49',
];

/** The sections a petition uses, each once, in code order. */
export function sectionsAsked({ counts }: Pick<FilingPlan, 'counts'>): readonly Section[] {
  const asked = counts.flatMap(({ route }) => (route === undefined ? [] : [sectionOfRoute[route]]));
  return sections.filter((section) => asked.includes(section));
}

export function countsOf(
  { counts }: Pick<FilingPlan, 'counts'>,
  which: (count: PlannedCount) => boolean,
): readonly number[] {
  return counts.filter(which).map(({ number }) => number);
}

/** "count 1", "counts 1 through 9 and 11"; undefined if there are none. */
export function countsNamed(
  { countsInWords }: Words,
  numbers: readonly number[],
): string | undefined {
  return numbers.length === 0 ? undefined : countsInWords(numbers);
}

/** The counts that are dismissed, if the case has others, whose charges remain. */
export function someOf(
  words: Words,
  { counts, leftOut }: Pick<FilingPlan, 'counts' | 'leftOut'>,
  dismissed: readonly number[],
): string | undefined {
  return counts.length + leftOut.length === 1 ? undefined : countsNamed(words, dismissed);
}
