import type { PlainDate } from '../../../src/calendar/plain-date.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from '../../../src/record/record.ts';

import { isReadWhole } from '../../records/newer-facts.ts';

/** What bars a route: the section, and its words in short. */
export interface Bar {
  readonly section: string;
  readonly words: string;
  /** Nothing shows that the statute's condition is met, but it may be. */
  readonly notShown?: true;
}

/** One count, decided on one day. */
export interface Asked {
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly count: Count;
  readonly day: PlainDate;
}

/** Yes, no, or what the record does not show. */
export type Shown = 'yes' | 'no' | 'unknown';

/** Empty if the condition is met; the bar if it is not, or is not shown to be. */
export function unless(met: Shown, section: string, words: string): readonly Bar[] {
  if (met === 'yes') return [];
  return [{ section, words, ...(met === 'unknown' ? { notShown: true } : {}) }];
}

/** The bar, if this is or may be so. */
export function where(so: Shown, section: string, words: string): readonly Bar[] {
  return unless(not(so), section, words);
}

export function not(shown: Shown): Shown {
  if (shown === 'unknown') return 'unknown';
  return shown === 'yes' ? 'no' : 'yes';
}

export function someOf(all: readonly Shown[]): Shown {
  if (all.includes('yes')) return 'yes';
  return all.includes('unknown') ? 'unknown' : 'no';
}

export function allOf(all: readonly Shown[]): Shown {
  return not(someOf(all.map(not)));
}

export function shown<T>(fact: Fact<T>, test: (is: T) => boolean): Shown {
  if (!fact.known) return 'unknown';
  return test(fact.is) ? 'yes' : 'no';
}

/** A docket read in full that shows nothing of it shows that it did not happen. */
export function unlessReadWhole<T>(
  courtCase: CourtCase,
  fact: Fact<T>,
  test: (is: T) => boolean,
): Shown {
  return !fact.known && isReadWhole(courtCase) ? 'no' : shown(fact, test);
}

export function yesOrNo(so: boolean): Shown {
  return so ? 'yes' : 'no';
}

/** This count's sentence: its own, or else its case's. */
export function sentenceOf(courtCase: CourtCase, count: Count): Sentence | undefined {
  return count.sentence ?? (courtCase.sentence.known ? courtCase.sentence.is : undefined);
}
