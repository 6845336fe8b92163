import { cite } from '../../authority/authority.ts';
import { dismissals } from './dismissals.ts';
import { effectAndTime } from './effect-and-time.ts';
import { feloniesAndDriving } from './felonies-and-driving.ts';
import type { LawEntry } from './law-entry.ts';
import { otherRemedies } from './other-remedies.ts';
import { reductionsAndProbation } from './reductions-and-probation.ts';

/** The groups in the book, in listed order. */
export const lawGroups = {
  dismissals,
  'reductions-and-probation': reductionsAndProbation,
  'other-remedies': otherRemedies,
  'felonies-and-driving': feloniesAndDriving,
  'effect-and-time': effectAndTime,
} as const;

export type LawGroup = keyof typeof lawGroups;

/** Every section that an answer may cite, each once. */
export const lawBook: readonly LawEntry[] = Object.values(lawGroups).flat();

/** "PC 1203.41": the name of an entry, and of its words. */
export function citationOf({ section }: LawEntry): string {
  return cite(section);
}
