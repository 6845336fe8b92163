import { penalCode, vehicleCode } from '../authority/citing.ts';
import { fromDay, never, unsettled, yes } from '../decision/answer.ts';
import { afterYears, type Day } from '../decision/day.ts';
import { proposition47Act } from './acts.ts';
import { outsideEquipmentInspection } from './bars/equipment-inspection.ts';
import {
  notCharged,
  notServing,
  notSupervised,
  probationElsewhere,
} from './bars/present-status.ts';
import { noneBeside } from './bars/sex-offense-beside.ts';
import {
  type CountRule,
  type CountView,
  isKind,
  rule,
  type SentenceView,
  sentenceRule,
} from './count-view.ts';
import { isWobbler, lastReduction, levelOrdered } from './level.ts';
import { isOn, offenseOf } from './offense.ts';
import { excludedFrom1203_4a } from './offenses/excluded-from-1203-4.ts';
import { isLocalTraffic } from './offenses/local-traffic.ts';
import { treatableAsInfraction } from './offenses/treatable-as-infraction.ts';
import { honestLife } from './pc-1203-4a-honest-life.ts';
import { performed } from './pc-1203-4a-performed.ts';
import type { RouteRule } from './route-rule.ts';

const subdivisionA = [penalCode('1203.4a', '(a)')] as const;

/** A misdemeanor or an infraction; a felony that was made a misdemeanor is one (PC 17(b)). */
const lowLevel = rule(
  'misdemeanor-or-infraction',
  [...subdivisionA, penalCode('17', '(b)(1)')],
  (view) => {
    if (levelOrdered(view) !== 'felony') return yes;
    if (!isKind(view.sentence, 'no-probation')) return never;
    // PC 17(b)(1): a wobbler is a misdemeanor "after a judgment imposing a punishment other than
    // imprisonment in the state prison" or under 1170(h).
    return isWobbler(view) ? yes : unsettled;
  },
);

/**
 * "not granted probation": a felony sentence counts here once the felony is a misdemeanor, and
 * probation if the count is now an infraction.
 */
const fits = rule('sentence-fits', subdivisionA, (view) => {
  const { kind } = view.sentence;
  if (kind === 'no-probation' || kind === 'state-prison' || kind === 'county-jail-1170h')
    return yes;
  return kind === 'probation' && levelOrdered(view) === 'infraction' ? yes : never;
});

/**
 * A felony punished with prison or 1170(h) jail becomes a misdemeanor under PC 1170.18 and HS 11361.8,
 * never under 17(b). By another order, whether it is one for every purpose depends on that order.
 */
const reducedByALawWeKnow = rule(
  'reduced-by-a-law-we-know',
  [penalCode('17', '(b)(1)'), penalCode('1170.18', '(j)', proposition47Act)],
  (view) => {
    const { kind } = view.sentence;
    if (kind !== 'state-prison' && kind !== 'county-jail-1170h') return yes;
    return lastReduction(view)?.under === 'other' ? unsettled : yes;
  },
);

/** PC 1203.4a(d): what the section "does not apply to". */
const notLeftOut = rule(
  'not-left-out-of-1203-4a',
  [penalCode('1203.4a', '(d)'), vehicleCode('42001', '(a)'), vehicleCode('42002.1')],
  (view) => {
    if (levelOrdered(view) === 'infraction') return infractionLeftOut(view);
    if (isOn(excludedFrom1203_4a, view, view.asOf)) {
      return offenseOf(view).inchoate === undefined ? never : unsettled;
    }
    return outsideEquipmentInspection(view);
  },
);

/**
 * PC 1203.4a(d)(3): "An infraction falling within the provisions of Section 42001 of the Vehicle
 * Code", which punishes infractions of that code and of "a local ordinance adopted pursuant to this
 * code". A misdemeanor made an infraction (PC 17(d)(2)), a PC 19.8 offense filed as one, and local
 * traffic ordinances are unsettled.
 */
function infractionLeftOut(view: CountView) {
  const offense = offenseOf(view);
  if (offense.code !== 'VC') return isLocalTraffic(offense) ? unsettled : yes;
  const made = view.count.reductions.length > 0 || isOn(treatableAsInfraction, view, view.asOf);
  return made ? unsettled : never;
}

/** "after the lapse of one year from the date of pronouncement of judgment" */
export function yearSinceJudgment({ courtCase }: SentenceView): Day {
  return afterYears(courtCase.judgmentOn, 1);
}

const oneYear = sentenceRule('one-year-since-judgment', subdivisionA, (view) => {
  const { from, to } = view.courtCase.judgmentOn.span();
  return {
    answer: fromDay(yearSinceJudgment(view), view.asOf),
    with: from === to ? { judgment: from } : {},
  };
});

/**
 * (a) and (b) do not mention probation in another case, only "serving a sentence"; some offices
 * read it in.
 */
const noProbationElsewhere = sentenceRule('probation-elsewhere', subdivisionA, (view) => {
  const found = probationElsewhere(view);
  const answer = 'answer' in found ? found.answer : found;
  return answer.is === 'no' ? unsettled : answer;
});

const common: readonly CountRule[] = [
  fits,
  lowLevel,
  reducedByALawWeKnow,
  notLeftOut,
  oneYear,
  performed,
  noneBeside([penalCode('1203.4a', '(d)(1)')]),
  notServing(subdivisionA),
  notCharged(subdivisionA),
  // "serving a sentence for an offense": the same words, and the same doubt, as in PC 1203.4.
  notSupervised(subdivisionA, []),
  noProbationElsewhere,
];

/**
 * (a), mandatory, and (b), discretionary, for a person who does not meet part of (a). A conviction
 * since the judgment leaves (b) open on every reading of "an honest and upright life".
 */
export const routesOf1203_4a: readonly RouteRule[] = [
  {
    route: '1203.4a-a',
    grants: 'mandatory',
    authorities: subdivisionA,
    asks: [...common, honestLife],
  },
  {
    route: '1203.4a-b',
    grants: 'discretionary',
    authorities: [penalCode('1203.4a', '(b)')],
    asks: common,
  },
];
