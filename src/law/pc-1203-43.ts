import { penalCode } from '../authority/citing.ts';
import { plain } from '../calendar/plain-date.ts';
import { fromDay, never, unsettled, yes } from '../decision/answer.ts';
import { isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { ab208, ab1352 } from './acts.ts';
import { rule, sentenceOf, sentenceRule } from './count-view.ts';
import { sinceAct } from './in-force.ts';
import { isOn, reachOf } from './offense.ts';
import { deferredEntryDrugs } from './offenses/deferred-entry-drugs.ts';
import { strikesByName } from './offenses/strikes.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';

const act = [penalCode('1203.43', '(b)', ab1352)] as const;

/** "granted deferred entry of judgment on or after January 1, 1997" */
const grantedSince1997 = sentenceRule('granted-since-1997', act, (view) => {
  const deferred = sentenceOf(view, 'deferred-entry');
  if (deferred === undefined) return yes;
  return isBefore(deferred.grantedOn, plain('1997-01-01')) ? never : yes;
});

/**
 * Since AB 208 the program takes a not guilty plea: there is no plea to withdraw and no deferred
 * entry.
 */
const grantedBefore2018 = rule(
  'granted-before-2018',
  [penalCode('1000', '', { ...ab208, confidence: 'medium' }), penalCode('1203.43', '(b)', ab1352)],
  (view) => {
    const deferred = sentenceOf(view, 'deferred-entry');
    if (deferred === undefined) return yes;
    return isBefore(deferred.grantedOn, plain(ab208.from)) ? yes : unsettled;
  },
);

/**
 * "has performed satisfactorily during the period in which deferred entry of judgment was granted,
 * and for whom the criminal charge or charges were dismissed pursuant to Section 1000.3": both. A
 * dismissed count needs no date.
 */
const performedAndDismissed = rule('performed-and-dismissed', act, (view) => {
  const deferred = sentenceOf(view, 'deferred-entry');
  if (deferred === undefined) return yes;
  if (!deferred.performed) return unsettled;
  const { count } = view;
  const dismissed = isTold(count, 'disposition') && count.disposition === 'dismissed';
  if (dismissed && !isTold(deferred, 'dismissedOn')) return yes;
  return fromDay(deferred.dismissedOn, view.asOf);
});

/**
 * Deferred entry of judgment was former PC 1000's program for the drug offenses listed in (a). From
 * 2015 Los Angeles had another deferral for misdemeanors (former PC 1001.94), so deferred entry for
 * another offense is a question for a lawyer.
 */
const ofADrugOffense = rule(
  'of-a-drug-offense',
  [...act, ...deferredEntryDrugs.authorities],
  (view) => {
    const listed = reachOf(deferredEntryDrugs, view, view.asOf);
    if (listed === 'yes') return yes;
    if (listed === 'unknown') return unsettled;
    // No deferral program took a serious felony: the record uses the name for something else.
    return isOn(strikesByName, view, view.asOf) ? never : unsettled;
  },
);

/** PC 1203.43(b): "the court shall, upon request of the defendant": no bar for present status. */
export const routeOf1203_43: RouteRule = {
  route: '1203.43',
  grants: 'mandatory',
  authorities: act,
  asks: [
    sentenceFits(['deferred-entry'], act),
    ofADrugOffense,
    rule('1203-43-in-force', act, ({ asOf }) => sinceAct(ab1352, asOf)),
    grantedSince1997,
    grantedBefore2018,
    performedAndDismissed,
  ],
};
