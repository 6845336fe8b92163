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
  const asOrdered = ended === 'running' || ended === 'completed';
  const onlyAsOrdered = isTold(probation, 'scheduledEndOn') && !isTold(probation, 'endedOn');
  if (asOrdered && onlyAsOrdered) return probation.scheduledEndOn;
  return ended === 'running' && !isTold(probation, 'endedOn')
    ? probation.scheduledEndOn
    : probation.endedOn;
}
