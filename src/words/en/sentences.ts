import { listInWords } from './dates.ts';

/** What the paragraph on a sentence is called, by the kind of sentence. */
export const sentenceHeadings = {
  probation: 'Probation',
  'no-probation': 'Judgment',
  'revoked-to-jail': 'Sentence',
  'county-jail-1170h': 'Sentence',
  'state-prison': 'Sentence',
  'deferred-entry': 'Deferred entry of judgment',
  unknown: 'Judgment',
} as const;

export function daysNamed(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** "count 1, a charged violation of Health and Safety Code section 11350(a)" */
export function offensesNamed(
  counts: readonly { readonly count: number; readonly offense: string }[],
): string {
  return listInWords(
    counts.map(({ count, offense }) => `count ${count} (charged under ${offense})`),
  );
}
