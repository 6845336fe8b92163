import type { ReadCount, ReadSentence } from '../../intake/reading.ts';
import { dateInWords } from './dates.ts';

type Followed = NonNullable<ReadSentence['followedBy']>;

/** What `dismissal read` says of a draft, and of what no record has room for. */
export const readSaid = {
  writeDraft: 'Write the draft record: dismissal read … --out draft.yaml',
  compareDraft:
    'The draft is in {out}. Compare it with the paper. To answer what it lacks, one question at a time: dismissal new --from {typed}. To check it: dismissal check {typed}',
  setAside: (name: string, count: number, setAside: ReadCount['setAside']) =>
    `${name}, count ${count}: set aside${underAndOn(setAside)}; the other counts of the case were not`,
  followed: (name: string, then: Followed) =>
    `${[`${name}: probation was revoked on ${dateInWords(then.on)} and ${lengthOf(then)} followed`, ...endsOf(then)].join(', ')}. The record has no room for both: say which it was on the docket`,
  inconsistent: (name: string) =>
    `${name}: dismissed before the judgment, as the dates are printed`,
} as const;

function underAndOn(setAside: ReadCount['setAside']): string {
  if (setAside === undefined) return '';
  const { under, on } = setAside;
  return `${under === null ? '' : ` under ${under}`}${on === null ? '' : ` on ${dateInWords(on)}`}`;
}

function lengthOf({ prisonMonths, jailDays, kind }: Followed): string {
  if (prisonMonths !== undefined) return `${prisonMonths} months of state prison`;
  return jailDays === undefined ? kind.replace('-', ' ') : `${jailDays} days of jail`;
}

function endsOf({ releasedOn, paroleEndedOn }: Followed): readonly string[] {
  return [
    ...(releasedOn === undefined ? [] : [`released ${dateInWords(releasedOn)}`]),
    ...(paroleEndedOn === undefined ? [] : [`parole ended ${dateInWords(paroleEndedOn)}`]),
  ];
}
