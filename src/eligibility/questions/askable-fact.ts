import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PersonRecord } from '../../record/record.ts';

/** A fact that the record does not have and that some rule looks at. */
export type AskableFact = ChoiceFact | DayFact;

interface Named {
  /** The question's name: its path without the numbers, as "cases.counts.level". */
  readonly code: string;
  readonly path: string;
}

/** A fact with a few possible answers, the most favorable first. */
export interface ChoiceFact extends Named {
  readonly kind: 'choice';
  readonly choices: readonly [Choice, ...Choice[]];
}

export interface Choice {
  readonly answer: string;
  readonly applied: Change;
}

/** A fact that is a day: what it leads to changes at days that the rules set. */
export interface DayFact extends Named {
  readonly kind: 'day';
  /** The day that opens most, as far as the fact alone can tell. */
  readonly favorable: PlainDate;
  /** What has happened cannot lie after the day of the question. */
  readonly mayLieAhead: boolean;
  readonly applied: (record: PersonRecord, day: PlainDate) => PersonRecord;
}

export type Change = (record: PersonRecord) => PersonRecord;

export function codeOf(path: string): string {
  return path.replaceAll(/\[\d+\]/gu, '');
}

export function choiceFact(path: string, first: Choice, ...rest: readonly Choice[]): ChoiceFact {
  return { kind: 'choice', code: codeOf(path), path, choices: [first, ...rest] };
}

export function choice(answer: string, applied: Change): Choice {
  return { answer, applied };
}

export function dayFact(
  path: string,
  favorable: PlainDate,
  applied: DayFact['applied'],
  mayLieAhead = false,
): DayFact {
  return { kind: 'day', code: codeOf(path), path, favorable, mayLieAhead, applied };
}
