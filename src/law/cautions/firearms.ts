import { penalCode } from '../../authority/citing.ts';
import { addYears } from '../../calendar/plain-date.ts';
import { counted, isBefore } from '../../decision/day.ts';
import { wasDeferred } from '../bars/conviction.ts';
import type { CountView } from '../count-view.ts';
import { isRedesignated, levelToday } from '../level.ts';
import { isOn } from '../offense.ts';
import { corporalInjury, firearmMisdemeanors } from '../offenses/firearm-misdemeanors.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * PC 1203.4(a)(2) and its like: a dismissal "does not permit a person to own, possess, or have
 * custody or control of a firearm". A felony that 17(b) reduced before is no felony "for all
 * purposes"; one redesignated under 1170.18 keeps the bar, (k). Some misdemeanors bar for ten years.
 */
export const firearmNotRestored: CautionRule = {
  code: 'firearm-not-restored',
  authorities: [
    penalCode('1203.4', '(a)(2)'),
    penalCode('29800', '(a)(1)', { confidence: 'medium' }),
    firearmMisdemeanors.authorities[0],
  ],
  isOwed: (view) => {
    if (wasDeferred(view)) return false;
    if (isRedesignated(view)) return true;
    const level = levelToday(view);
    return level === 'felony' || (level === 'misdemeanor' && barsAsMisdemeanor(view));
  },
};

/** PC 29805(a), ten years from the conviction; (b), 273.5 for life where convicted since 2019. */
function barsAsMisdemeanor(view: CountView): boolean {
  const { count, asOf } = view;
  if (isOn(corporalInjury, view, asOf)) return true;
  if (!isOn(firearmMisdemeanors, view, asOf)) return false;
  const tenYears = counted(count.convictedOn, (day) => addYears(day, 10));
  return !isBefore(tenYears, asOf);
}
