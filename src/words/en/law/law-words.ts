import type { LawGroup } from '../../../law/book/law-book.ts';
import type { SectionWords, SectionWordsByCitation } from '../../../law/book/section-words.ts';
import { dismissalWords } from './dismissals.ts';
import { effectAndTimeWords } from './effect-and-time.ts';
import { felonyAndDrivingWords } from './felonies-and-driving.ts';
import { otherRemedyWords } from './other-remedies.ts';
import { reductionAndProbationWords } from './reductions-and-probation.ts';

/** The words of every section of the law book, by its citation. */
export const lawWords: SectionWordsByCitation = {
  ...dismissalWords,
  ...reductionAndProbationWords,
  ...otherRemedyWords,
  ...felonyAndDrivingWords,
  ...effectAndTimeWords,
};

export function wordsOf(citation: string): SectionWords {
  return lawWords[citation] ?? { title: citation, rule: [] };
}

export const groupWords: Readonly<Record<LawGroup, string>> = {
  dismissals: 'Dismissal',
  'reductions-and-probation': 'Reductions, and probation',
  'other-remedies': 'Other remedies',
  'felonies-and-driving': 'What a conviction counts as',
  'effect-and-time': 'After a dismissal, and how days are counted',
};
