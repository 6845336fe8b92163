import { InvalidArgumentError } from 'commander';
import type { PlainDate } from '../calendar/plain-date.ts';
import { dayAsked } from './today.ts';

export interface HearingArgument {
  readonly on: PlainDate;
  readonly at?: string;
}

/** "2027-02-03T08:30" or "2027-02-03": the court's own clock. */
export function hearingArgument(value: string): HearingArgument {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/u.exec(value);
  const on = dayAsked(parts?.[1] ?? '');
  if (parts === null || on === undefined) {
    throw new InvalidArgumentError('{hearing}');
  }
  return parts[2] === undefined ? { on } : { on, at: `${parts[2]}:${parts[3] ?? '00'}` };
}
