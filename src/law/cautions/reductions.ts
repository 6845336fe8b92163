import { penalCode } from '../../authority/citing.ts';
import { ab1941 } from '../acts.ts';
import { type CountView, sentenceOf } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { isWobbler, levelOrdered, levelToday } from '../level.ts';
import { isOn, offenseOf } from '../offense.ts';
import { treatableAsInfraction } from '../offenses/treatable-as-infraction.ts';
import { wood } from '../opinions.ts';
import { reductionAuthorities, reductionIsOpen } from '../requests.ts';
import type { CautionRule } from './caution-rule.ts';

/** PC 17(b)(3): discretionary, and what it does not do. */
export const reductionDiscretionary: CautionRule = {
  code: '17b-discretionary',
  authorities: reductionAuthorities,
  isOwed: reductionIsOpen,
};

/** A straight felony; and until AB 1941 a wobbler whose prison term was imposed and suspended (Wood). */
export const reductionNotAvailable: readonly CautionRule[] = [
  {
    code: '17b-not-available',
    authorities: [penalCode('17', '(b)')],
    isOwed: (view) => isFelonyOnProbation(view) && !shutByWood(view) && !isWobbler(view),
  },
  {
    code: '17b-not-available',
    authorities: [penalCode('17', '(b)(3)'), wood],
    isOwed: (view) => isFelonyOnProbation(view) && shutByWood(view),
  },
];

function isFelonyOnProbation(view: CountView): boolean {
  return sentenceOf(view, 'probation') !== undefined && levelOrdered(view) === 'felony';
}

function shutByWood(view: CountView): boolean {
  return !inForce(ab1941, view.asOf) && sentenceOf(view, 'probation')?.suspended === 'execution';
}

/**
 * PC 17(d)(2) makes it an infraction, and 1203.4(b) and 1203.4a(d) exclude infractions: requested
 * first, it can forfeit the dismissal.
 */
export const infractionMayForfeit: CautionRule = {
  code: 'infraction-may-forfeit-dismissal',
  authorities: [penalCode('1203.4', '(b)'), penalCode('1203.4a', '(d)(3)')],
  isOwed: (view) =>
    isOn(treatableAsInfraction, view, view.asOf) &&
    offenseOf(view).inchoate === undefined &&
    levelToday(view) === 'misdemeanor',
};
