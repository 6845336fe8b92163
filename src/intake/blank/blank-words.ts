/** The record's keys that are not declared facts, by path without case and count numbers. */
export type BlankKey =
  | 'petitioner.name'
  | 'petitioner.name.first'
  | 'petitioner.name.middle'
  | 'petitioner.name.last'
  | 'petitioner.name.suffix'
  | 'petitioner.otherNames'
  | 'petitioner.bornOn'
  | 'petitioner.mailingAddress'
  | 'petitioner.phone'
  | 'petitioner.email'
  | 'petitioner.language'
  | 'petitioner.interpreter'
  | 'petitioner.accommodation'
  | 'filer'
  | 'preparedBy'
  | 'circumstances'
  | 'circumstances.asOf'
  | 'circumstances.allClear'
  | 'cases'
  | 'cases.number'
  | 'cases.defendantSuffix'
  | 'cases.court.county'
  | 'cases.court.courthouse'
  | 'cases.nameOnCase'
  | 'cases.prosecutor'
  | 'cases.docketReadOn'
  | 'cases.counts'
  | 'cases.counts.number'
  | 'cases.counts.statute'
  | 'cases.counts.attempted'
  | 'cases.counts.charged'
  | 'cases.counts.reductions'
  | 'cases.obligations'
  | 'cases.since'
  | 'cases.hearing'
  | 'cases.statement'
  | 'cases.sentence.probation.months';

/** What an empty record says above each key. */
export interface BlankWords {
  readonly head: readonly string[];
  readonly required: string;
  readonly allowed: (words: string) => string;
  readonly docketWords: (words: string) => string;
  readonly day: string;
  readonly dayAhead: string;
  readonly sentenceKinds: string;
  readonly countSentence: string;
  readonly keys: Readonly<Record<BlankKey, string>>;
}
