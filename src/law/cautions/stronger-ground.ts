import { penalCode } from '../../authority/citing.ts';
import { ab1950 } from '../acts.ts';
import { type CountView, sentenceOf } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { chandlee } from '../opinions.ts';
import { termIsLongerThanTheCap } from '../pc-1203-4/period.ts';
import { onlyLateConvictions } from '../pc-1203-4a-honest-life.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * If the law is unsettled and every reading leaves the petition open, we file on the weakest one; a
 * lawyer could argue for a stronger one. A violation found in a term that the law has shortened
 * since 2021 may have come after its end (AB 1950), and a first new conviction after the year may
 * not count (Chandlee).
 */
export const strongerGroundArgued: readonly CautionRule[] = [
  {
    code: 'stronger-ground-argued',
    authorities: [penalCode('1203a', '', ab1950), penalCode('1203.1', '(a)', ab1950)],
    isOwed: (view, { route }) => route === '1203.4-interest-of-justice' && mayHaveEndedBefore(view),
  },
  {
    code: 'stronger-ground-argued',
    authorities: [penalCode('1203.4a', '(a)'), chandlee],
    isOwed: (view, { route }) => route === '1203.4a-b' && onlyLateConvictions(view),
  },
];

function mayHaveEndedBefore(view: CountView): boolean {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined || !inForce(ab1950, view.asOf)) return false;
  return probation.ended === 'completed' && termIsLongerThanTheCap(view);
}
