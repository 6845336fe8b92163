import type { FilingPlan } from './plan.ts';
import type { PlannedSentence } from './planned-sentence.ts';
import { isReductionOnly } from './reduction-only.ts';

/** Whether probation runs on the day of a petition that asks only for a reduction. */
type ProbationNow = 'runs' | 'may-run' | 'over';

/**
 * While probation runs, PC 1203.3(b)(1) requires a hearing in open court with "a two-day written
 * notice" to the prosecuting attorney, (b)(2)(A) a notice by the court or the clerk to the probation
 * officer; (b)(1)(B): "modification of sentence shall include reducing a felony to a misdemeanor".
 * A dismissal is asked only after probation.
 */
export function probationNow(plan: Pick<FilingPlan, 'asks' | 'counts' | 'asOf'>): ProbationNow {
  if (!isReductionOnly(plan)) return 'over';
  const each = plan.counts.map(({ sentence }) => ofSentence(sentence, plan.asOf));
  if (each.includes('runs')) return 'runs';
  return each.includes('may-run') ? 'may-run' : 'over';
}

function ofSentence(sentence: PlannedSentence, asOf: FilingPlan['asOf']): ProbationNow {
  if (sentence.kind !== 'probation') return 'may-run';
  const { ended, endedOn, scheduledEndOn } = sentence;
  if (ended === 'completed' || ended === 'early-discharge' || ended === 'closed-for-misconduct') {
    return endedOn !== undefined && endedOn >= asOf ? 'runs' : 'over';
  }
  const scheduled = scheduledEndOn !== undefined && scheduledEndOn >= asOf;
  return ended === 'running' && scheduled ? 'runs' : 'may-run';
}
