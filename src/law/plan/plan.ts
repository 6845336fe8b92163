import { parsePlainDate } from '../../calendar/plain-date.ts';
import type { Found } from '../found.ts';
import type { PlanCode, PlanStep, Reason, ReasonCode } from '../outcome.ts';
import { reductionAuthorities } from '../requests.ts';

/**
 * What would lift each bar, for a person who cannot file yet: one step per bar, with its own words.
 */
export function planFor(found: Found, reductionNow: boolean): readonly PlanStep[] {
  return [...found.because.flatMap(stepFor), ...meanwhile(found, reductionNow), ...then(found)];
}

/** The bars that a step can lift, by the reason that names them. */
const lifts: Readonly<Partial<Record<ReasonCode, PlanCode>>> = {
  'probation-over/no': 'finish-probation-or-ask-to-end-it',
  'not-on-probation/no': 'finish-other-probation',
  'not-serving/no': 'finish-other-sentence',
  'not-charged/no': 'resolve-open-case',
  'not-charged/unsettled': 'resolve-warrant-or-ticket',
  'not-supervised/no': 'finish-supervision',
  'not-supervised/unsettled': 'ask-lawyer-on-supervision',
  'not-supervised-here/no': 'finish-supervision',
  'one-year-since-judgment/no': 'wait-one-year',
  'sentence-performed/no': 'finish-the-sentence',
  'wait-after-jail/no': 'wait-after-sentence',
  'wait-after-prison/no': 'wait-after-sentence',
  'wait-after-prison/unsettled': 'ask-lawyer-on-completion',
  'no-warrant-in-this-case/unsettled': 'clear-the-warrant',
  'probation-over/unsettled': 'ask-lawyer-on-revocation',
};

function stepFor(reason: Reason): readonly PlanStep[] {
  const code = lifts[reason.code];
  if (code === undefined) return [];
  const opensOn = parsePlainDate(reason.with['opensOn'] ?? '');
  return [
    {
      code,
      with: reason.with,
      authorities: reason.authorities,
      ...(opensOn === undefined ? {} : { from: opensOn }),
    },
  ];
}

/** PC 17(b)(3) says "the time of granting probation" and "thereafter": it need not wait. */
function meanwhile(found: Found, reductionNow: boolean): readonly PlanStep[] {
  if (found.outcome !== 'not-yet' || !reductionNow) return [];
  return [{ code: 'ask-17b-already', with: {}, authorities: reductionAuthorities }];
}

function then(found: Found): readonly PlanStep[] {
  if (found.eligibleOn === undefined) return [];
  const [first] = found.because;
  return [
    {
      code: 'first-day',
      with: { opensOn: found.eligibleOn },
      authorities: first.authorities,
      from: found.eligibleOn,
    },
  ];
}
