import type { Authorities } from '../../authority/authority.ts';
import { unsettled, yes } from '../../decision/answer.ts';
import { type CountRule, type CountView, perCount, rule } from '../count-view.ts';
import { levelAtConviction } from '../level.ts';
import { isOn, offenseOf } from '../offense.ts';
import {
  excludedFrom1203_4a,
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
} from '../offenses/excluded-from-1203-4.ts';
import { isOfAnotherInCase } from '../other-counts.ts';
import { duty } from '../registration.ts';
import { isConviction } from './conviction.ts';

/**
 * No other count in the case is left out because it is a sex offense. Each section dismisses "the
 * accusations or information against the defendant": whether one count can be dismissed without the
 * other is a question for a lawyer.
 */
export function noneBeside(
  authorities: Authorities,
  isLeftOut: (beside: CountView) => boolean = isLeftOutByItsSentence,
): CountRule {
  const isAnyBeside = isOfAnotherInCase(isLeftOut);
  return rule('no-listed-count-beside', authorities, (view) =>
    isAnyBeside(view) ? unsettled : yes,
  );
}

/** PC 1203.4(b), or the section that this count's own sentence leads to. */
export const isLeftOutOfAny = perCount((view) => isExcluded(view) || isLeftOutByItsSentence(view));

/** After prison PC 1203.41(a)(6) decides, without probation 1203.4a(d)(1), else 1203.4(b). */
const isLeftOutByItsSentence = perCount((view): boolean => {
  if (!isConviction(view)) return false;
  switch (view.sentence.kind) {
    case 'state-prison':
      return duty(view) !== 'none';
    case 'no-probation':
      return isOn(excludedFrom1203_4a, view, view.asOf) && offenseOf(view).inchoate === undefined;
    default:
      return isExcluded(view);
  }
});

const isExcluded = perCount((view): boolean => {
  const { asOf } = view;
  const sex = isOn(excludedSexOffenses, view, asOf);
  if (!sex && !isOn(felonyUnlawfulIntercourse, view, asOf)) return false;
  if (offenseOf(view).inchoate !== undefined || !isConviction(view)) return false;
  return sex || levelAtConviction(view) === 'felony';
});
