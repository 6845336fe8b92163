import type { Authorities } from '../../authority/authority.ts';
import { penalCode } from '../../authority/citing.ts';
import { addYears } from '../../calendar/plain-date.ts';
import { counted, isBefore } from '../../decision/day.ts';
import { proposition47Act, sb749 } from '../acts.ts';
import { isConviction, wasDeferred } from '../bars/conviction.ts';
import { type CountView, perCount } from '../count-view.ts';
import { isRedesignated, levelToday } from '../level.ts';
import { isOn } from '../offense.ts';
import {
  corporalInjury,
  firearmBrandished,
  firearmMisdemeanors,
} from '../offenses/firearm-misdemeanors.ts';
import { isOfAnother } from '../other-counts.ts';
import type { CautionRule } from './caution-rule.ts';

const felonsBarred = penalCode('29800', '(a)(1)', { confidence: 'medium' });
/** The clause was (k) until SB 749 took the filing deadline, (j), out of the section. */
const redesignatedBarred: Authorities = [
  penalCode('1170.18', '(j)', sb749),
  penalCode('1170.18', '(k)', { ...proposition47Act, until: '2023-10-07' }),
];

/**
 * PC 1203.4(a)(2) and similar provisions: a dismissal "does not permit a person to own, possess, or
 * have custody or control of a firearm". Each rule cites the section that bars.
 */
export const firearmNotRestored: readonly CautionRule[] = [
  firearmRule([felonsBarred], barsAsFelony),
  firearmRule(redesignatedBarred, isRedesignated),
  firearmRule([corporalInjury.authorities[0]], barsForLife),
  firearmRule([firearmBrandished.authorities[0]], barsByTheSecond),
  firearmRule(
    [firearmMisdemeanors.authorities[0]],
    (view) => !barsForLife(view) && !barsByTheSecond(view) && barsForTenYears(view),
  ),
];

function firearmRule(bars: Authorities, isOwed: (view: CountView) => boolean): CautionRule {
  return {
    code: 'firearm-not-restored',
    authorities: [penalCode('1203.4', '(a)(2)'), ...bars],
    isOwed: (view) => !wasDeferred(view) && isOwed(view),
  };
}

/** A felony already reduced under 17(b) is a misdemeanor "for all purposes". */
function barsAsFelony(view: CountView): boolean {
  return levelToday(view) === 'felony' && !isRedesignated(view);
}

/** PC 29805(b): 273.5 for life if convicted since 2019. */
function barsForLife(view: CountView): boolean {
  return isMisdemeanor(view) && isOn(corporalInjury, view, view.asOf);
}

/** PC 29800(a)(2): a second conviction bars for life. */
function barsByTheSecond(view: CountView): boolean {
  return isBrandishing(view) && isAnotherBrandishing(view);
}

const isBrandishing = perCount(
  (view): boolean => isOn(firearmBrandished, view, view.asOf) && isConviction(view),
);

const isAnotherBrandishing = isOfAnother(isBrandishing);

/** PC 29805(a), (c)-(h): ten years from the conviction. */
function barsForTenYears(view: CountView): boolean {
  const { count, asOf } = view;
  if (!isMisdemeanor(view) || !isOn(firearmMisdemeanors, view, asOf)) return false;
  const tenYears = counted(count.convictedOn, (day) => addYears(day, 10));
  return !isBefore(tenYears, asOf);
}

/** One redesignated under 1170.18 keeps the felony's prohibition. */
function isMisdemeanor(view: CountView): boolean {
  return levelToday(view) === 'misdemeanor' && !isRedesignated(view);
}
