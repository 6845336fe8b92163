import type { Day } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import type { SeenSentence } from './count-view.ts';

type SeenProbation = Extract<SeenSentence, { kind: 'probation' }>;

/**
 * The last day of the period: as it ended, or as it is set to end. "Completed" with the last day that
 * was first ordered says the last day too.
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
