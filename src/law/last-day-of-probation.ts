import type { PlainDate } from '../calendar/plain-date.ts';
import { type Fact, unknown } from '../record/fact.ts';
import type { ProbationSentence } from '../record/record.ts';

export function isRunning({ ended }: ProbationSentence): boolean {
  return ended.known && ended.is === 'running';
}

/**
 * The last day of the period: as it ended, or as it is set to end. `statedOn` is the day on which the
 * record says how things stand: probation that is said to run then, past its own last day, was
 * extended, or the record is wrong, so that its last day is not known.
 */
export function lastDayOfProbation(
  probation: ProbationSentence,
  statedOn: PlainDate | undefined,
): Fact<PlainDate> {
  const { endedOn, scheduledEndOn } = probation;
  if (!isRunning(probation)) return endedOn;
  const last = endedOn.known ? endedOn : scheduledEndOn;
  const contradicted = last.known && statedOn !== undefined && last.is < statedOn;
  return contradicted ? unknown : last;
}
