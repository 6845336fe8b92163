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
  dismissals: 'Desestimación',
  'reductions-and-probation': 'Reducciones y libertad condicional (probation)',
  'other-remedies': 'Otros remedios',
  'felonies-and-driving': 'Cómo cuenta una condena',
  'effect-and-time': 'Después de una desestimación, y cómo se cuentan los días',
};
