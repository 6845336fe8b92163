import { penalCode } from '../authority/citing.ts';
import { allOf, asks, decide, fromDay, never, unsettled, yes } from '../decision/combine.ts';
import type { Decision } from '../decision/decision.ts';
import { ab1352 } from './acts.ts';
import { type CountContext, seen, sentenceOf } from './count-context.ts';
import { sinceAct } from './in-force.ts';
import { isListed, type OffenseList, rows } from './offenses/listed.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';

const act = penalCode('1203.43', '(b)', ab1352);

/** "granted deferred entry of judgment on or after January 1, 1997" */
function grantedSince1997(context: CountContext): Decision {
  const deferred = sentenceOf(context, 'deferred-entry');
  const path = `${context.at.sentence}.grantedOn`;
  if (deferred === undefined) return decide('granted-since-1997', yes, [act]);
  const { grantedOn } = deferred;
  const answer = !grantedOn.known ? asks(path) : grantedOn.is >= '1997-01-01' ? yes : never;
  return decide('granted-since-1997', answer, [act], [seen(path, grantedOn)]);
}

/**
 * "has performed satisfactorily during the period in which deferred entry of judgment was granted,
 * and for whom the criminal charge or charges were dismissed pursuant to Section 1000.3"
 */
function performedAndDismissed(context: CountContext): Decision {
  const deferred = sentenceOf(context, 'deferred-entry');
  const path = context.at.sentence;
  if (deferred === undefined) return decide('performed-and-dismissed', yes, [act]);
  const { performed, dismissedOn } = deferred;
  const facts = [seen(`${path}.performed`, performed), seen(`${path}.dismissedOn`, dismissedOn)];
  if (performed.known && !performed.is) {
    return decide('performed-and-dismissed', unsettled, [act], facts);
  }
  if (dismissedOn.known) {
    const answer = fromDay(dismissedOn.is, context.asOf);
    return decide('performed-and-dismissed', answer, [act], facts);
  }
  return decide('performed-and-dismissed', asks(`${path}.dismissedOn`), [act], facts);
}

/**
 * Deferred entry of judgment was the program of former PC 1000 for drug offenses: where nobody says
 * what the sentence was, it is no door for another offense.
 */
function ofADrugOffense({ sentence, count, at, asOf }: CountContext): Decision {
  const { code, section } = count.statute;
  const drugs =
    sentence.known ||
    ['HS', 'BP'].includes(code) ||
    isListed(drugSections, count.statute, asOf) === 'yes';
  return decide(
    'of-a-drug-offense',
    drugs ? yes : never,
    [act],
    [{ path: `${at.count}.statute`, seen: `${code} ${section}` }],
  );
}

/** Sections of other codes that former PC 1000(a) named; by memory, so that they only keep a door open. */
const drugSections: OffenseList = {
  authorities: [act],
  rows: rows('PC 381', 'PC 647', 'VC 23222'),
};

/** PC 1203.43(b): "the court shall, upon request of the defendant": no bar of present status. */
export const doorOf1203_43: RouteRule = {
  route: '1203.43',
  grants: 'mandatory',
  decide: (context) =>
    allOf(
      '1203.43',
      [act],
      [
        sentenceFits(context, ['deferred-entry'], [act]),
        ofADrugOffense(context),
        decide('1203-43-in-force', sinceAct(ab1352, context.asOf), [act]),
        grantedSince1997(context),
        performedAndDismissed(context),
      ],
    ),
};
