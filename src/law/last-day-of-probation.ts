import type { Day } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import type { SeenSentence } from './count-view.ts';

type SeenProbation = Extract<SeenSentence, { kind: 'probation' }>;

/**
 * The last day of the period: as it ended, or as it is scheduled to end. "Completed" plus the last
 * day first ordered gives the last day too.
 */
export function lastDayOfProbation(probation: SeenProbation): Day {
  const { ended } = probation;
  if (isTold(probation, 'endedOn')) return probation.endedOn;
  const asOrdered = ended === 'completed' && isTold(probation, 'scheduledEndOn');
  return ended === 'running' || asOrdered ? probation.scheduledEndOn : probation.endedOn;
}
