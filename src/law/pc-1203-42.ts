import { penalCode } from '../authority/citing.ts';
import { plain } from '../calendar/plain-date.ts';
import { never, unsettled, yes } from '../decision/answer.ts';
import { isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { ab1115, realignment } from './acts.ts';
import { isConviction } from './bars/conviction.ts';
import { statusRules } from './bars/present-status.ts';
import { noneBeside } from './bars/sex-offense-beside.ts';
import { notSupervisedHere } from './bars/supervised-here.ts';
import { waitAfterPrison } from './completion.ts';
import { type CountView, rule, type SentenceView, sentenceRule } from './count-view.ts';
import { sinceAct } from './in-force.ts';
import { levelOrdered } from './level.ts';
import { isOn } from './offense.ts';
import { jailFelonies, prisonFelonies } from './offenses/jail-felonies-1170h.ts';
import { isOfAnotherBeside } from './other-counts.ts';
import type { RouteRule } from './route-rule.ts';
import { sentenceFits } from './route-rule.ts';
import { isStrike } from './strike.ts';

const act = [penalCode('1203.42', '(a)', ab1115)] as const;
const status = [penalCode('1203.42', '(a)(3)')] as const;

/** (a)(3): "not under supervised release", which means any kind. */
const supervisedRelease = [
  'parole',
  'prcs',
  'mandatory-supervision',
  'federal-supervised-release',
] as const;

/** "sentenced prior to the implementation of the 2011 Realignment Legislation" */
const beforeRealignment = sentenceRule('before-realignment', act, ({ courtCase }) =>
  isBefore(courtCase.judgmentOn, plain(realignment.from)) ? yes : never,
);

/**
 * "for a crime for which the defendant would otherwise have been eligible for sentencing pursuant
 * to subdivision (h) of Section 1170". PC 1170(h)(3) excludes a person who must register, or has a
 * prior or current serious or violent felony.
 */
const wouldBeJailNow = rule(
  'would-be-county-jail-now',
  [...act, jailFelonies.authorities[0]],
  (view) => {
    const { asOf, record } = view;
    const { mustRegister, priorSeriousOrViolentFelony } = record.circumstances;
    if (isOn(prisonFelonies, view, asOf) || isStrike(view) || hadStrike(view)) return never;
    if (mustRegister || priorSeriousOrViolentFelony) return never;
    return isOn(jailFelonies, view, asOf) ? yes : unsettled;
  },
);

/**
 * PC 1170(h)(3): "a prior or current felony conviction for a serious felony ... or a prior or
 * current conviction for a violent felony": on another count in the case, or in an earlier case in
 * the record.
 */
const hadStrike = isOfAnotherBeside(
  (one) => isStrike(one) && isConviction(one),
  (one, view) => isByThen(one, view) && isStrike(one) && isConviction(one),
);

function isByThen(one: CountView, view: SentenceView): boolean {
  if (one.counts() === view.counts()) return true;
  const { judgmentOn } = view.courtCase;
  // A conviction is no later than its own judgment.
  const byJudgment = !isTold(one.count, 'convictedOn') && isTold(one.courtCase, 'judgmentOn');
  if (byJudgment && !isBefore(judgmentOn, one.courtCase.judgmentOn)) return true;
  return !isBefore(judgmentOn, one.count.convictedOn);
}

const felony = rule('a-felony', act, (view) => (levelOrdered(view) === 'felony' ? yes : never));

/** (a)(2): "after the lapse of two years following the defendant's completion of the sentence" */
export const yearsOf1203_42 = 2;

export const routeOf1203_42: RouteRule = {
  route: '1203.42',
  grants: 'discretionary',
  authorities: act,
  asks: [
    sentenceFits(['state-prison'], act),
    felony,
    sentenceRule('1203-42-in-force', act, ({ asOf }) => sinceAct(ab1115, asOf)),
    beforeRealignment,
    wouldBeJailNow,
    waitAfterPrison(yearsOf1203_42, [penalCode('1203.42', '(a)(2)')]),
    noneBeside(act),
    notSupervisedHere(yearsOf1203_42, status, supervisedRelease),
    ...statusRules(status, supervisedRelease),
  ],
};
