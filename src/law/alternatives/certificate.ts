import { penalCode } from '../../authority/citing.ts';
import { afterYears, type Day, earliestOf, latestOf } from '../../decision/day.ts';
import { isTold } from '../../facts/view.ts';
import { ab1924 } from '../acts.ts';
import { isConviction, wasDeferred } from '../bars/conviction.ts';
import { prisonEnd } from '../completion.ts';
import { type CountView, isKind } from '../count-view.ts';
import type { Found } from '../found.ts';
import { inForce } from '../in-force.ts';
import { levelToday } from '../level.ts';
import { isOn, offenseOf } from '../offense.ts';
import { certificateNever } from '../offenses/certificate-never.ts';
import { fourYearsMore } from '../offenses/four-years-more.ts';
import { isEligible, type ReasonCode } from '../outcome.ts';
import { wasExecuted } from '../pc-1203-4/period.ts';
import { duty } from '../registration.ts';
import type { AlternativeRule } from './alternative-rule.ts';

/**
 * PC 4852.01: a conviction that is still a felony and not on the list in (c). Named after a prison
 * or county jail term, and after probation if 1203.4(b) excludes the offense and there is no duty
 * to register. Since AB 1924 (a) covers any felony; before, it covered prison terms and what 1203.4
 * dismissed.
 */
export const certificateOfRehabilitation: AlternativeRule = {
  code: 'certificate-of-rehabilitation',
  authorities: [penalCode('4852.01', '(a)'), penalCode('4852.03', '(a)')],
  applies: (view, found) => {
    if (!isEligible(found.outcome) && found.outcome !== 'ineligible') return false;
    if (!couldAsk(view, found)) return false;
    const opensOn = firstDay(view);
    if (opensOn === undefined) return true;
    const { from, to } = opensOn.span();
    return from === to ? { opensOn: from } : true;
  },
};

function couldAsk(view: CountView, found: Found): boolean {
  const { courtCase, asOf, sentence } = view;
  if (courtCase.court.system !== 'superior' || !isConviction(view)) return false;
  if (wasDeferred(view) || levelToday(view) !== 'felony') return false;
  if (isOn(certificateNever, view, asOf) && offenseOf(view).inchoate === undefined) return false;
  if (isKind(sentence, 'state-prison') || wasExecuted(view)) return true;
  if (!inForce(ab1924, asOf)) return false;
  if (isKind(sentence, 'county-jail-1170h')) return true;
  return (
    isKind(sentence, 'probation') &&
    found.outcome === 'ineligible' &&
    isLeftOut(found) &&
    !view.record.circumstances.mustRegister
  );
}

function isLeftOut(found: Found): boolean {
  return found.because.some(({ code }) => leftOut.includes(code));
}

const leftOut: readonly ReasonCode[] = ['not-a-listed-offense/never', 'not-felony-261-5-d/never'];

/**
 * PC 4852.03(a): five years' residence in the state and two, four or five years more, the longest
 * that applies, from release or discharge, "whichever is sooner". The record does not say when an
 * executed suspended prison term ended.
 */
function firstDay(view: CountView): Day | undefined {
  const start = released(view);
  if (start === undefined) return undefined;
  const more = duty(view) !== 'none' ? 5 : isOn(fourYearsMore, view, view.asOf) ? 4 : 2;
  const period = afterYears(start, 5 + more);
  const { circumstances } = view.record;
  return isTold(circumstances, 'livesInCaliforniaSince')
    ? latestOf(period, afterYears(circumstances.livesInCaliforniaSince, 5))
    : period;
}

function released(view: CountView): Day | undefined {
  if (wasExecuted(view)) return undefined;
  const { sentence, asOf } = view;
  if (isKind(sentence, 'state-prison')) {
    const end = prisonEnd(sentence, asOf);
    return isTold(sentence, 'releasedOn') ? earliestOf(sentence.releasedOn, end) : end;
  }
  if (isKind(sentence, 'county-jail-1170h')) return sentence.completedOn;
  return isKind(sentence, 'probation') ? sentence.startedOn : undefined;
}
