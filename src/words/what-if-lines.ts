import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountChange, Differences, Standing } from '../eligibility/what-if.ts';
import type { AlternativeCode, CautionCode, Outcome, Reason, Stated } from '../law/outcome.ts';
import { put } from './put.ts';

/** The heading of each kind of difference. */
type Heads = Readonly<Record<keyof Differences, string>>;

/** What a language says of a change of facts. `{caseNumber}`, `{was}` and others are filled in. */
interface WhatIfWords {
  readonly title: string;
  readonly count: string;
  readonly nothingChanges: string;
  readonly allTheSame: string;
  readonly notInTheRecord: string;
  readonly notBefore: string;
  readonly opens: string;
  readonly goes: Heads;
  readonly comes: Heads;
  readonly dateInWords: (day: PlainDate) => string;
  readonly outcome: (outcome: Outcome) => string;
  readonly reasonWords: (reason: Pick<Reason, 'code' | 'with'>) => string;
  readonly requestWords: Readonly<Record<string, string>>;
  readonly cautionTemplate: (code: CautionCode) => string;
  readonly alternativeTemplate: (code: AlternativeCode) => string;
  readonly filled: (text: string, values: Readonly<Record<string, string>>) => string;
}

/** What a change of facts does, count by count: the answer now, and what it would be. */
export function whatIfLinesIn(words: WhatIfWords): {
  readonly whatIfLines: (
    changes: readonly string[],
    counts: readonly CountChange[],
  ) => readonly string[];
} {
  return {
    whatIfLines: (changes, counts) => [
      put(words.title, { changes: changes.join(', ') }),
      ...counts.flatMap((one) => countLines(words, one)),
    ],
  };
}

function countLines(words: WhatIfWords, change: CountChange): readonly string[] {
  const head = `- ${put(words.count, { caseNumber: change.caseNumber, count: change.count })}`;
  const was = standingWords(words, change.before);
  if (!change.changes) return [`${head}: ${put(words.nothingChanges, { was })}`];
  const would = standingWords(words, change.after);
  return [
    was === would ? `${head}: ${put(words.allTheSame, { was })}` : `${head}: ${was} → ${would}`,
    ...differenceWords(words, change.goes, words.goes),
    ...differenceWords(words, change.comes, words.comes),
  ];
}

function standingWords(words: WhatIfWords, standing: Standing | undefined): string {
  if (standing === undefined) return words.notInTheRecord;
  const { outcome, eligibleOn, atTheEarliest } = standing;
  const opens = atTheEarliest === true ? words.notBefore : words.opens;
  const day = eligibleOn === undefined ? '' : `, ${opens} ${words.dateInWords(eligibleOn)}`;
  return `${words.outcome(outcome)}${day}`;
}

function differenceWords(
  words: WhatIfWords,
  { because, requests, cautions, alternatives }: Differences,
  heads: Heads,
): readonly string[] {
  const said = (head: string, template: string, { with: values }: Stated<string>) =>
    `    ${head}: ${words.filled(template, values)}`;
  return [
    ...because.map((one) => `    ${heads.because}: ${words.reasonWords(one)}`),
    ...requests.map((one) => said(heads.requests, words.requestWords[one.code] ?? one.code, one)),
    ...cautions.map((one) => said(heads.cautions, words.cautionTemplate(one.code), one)),
    ...alternatives.map((one) =>
      said(heads.alternatives, words.alternativeTemplate(one.code), one),
    ),
  ];
}
