import { federal, penalCode, statute, vehicleCode } from '../../authority/citing.ts';
import { leavesOf } from '../../decision/told.ts';
import { isTold } from '../../facts/view.ts';
import { ab124, ab813, ab1076, ab2371, proposition64Act, sb384, sb393, sb823 } from '../acts.ts';
import { isConviction, wasDeferred } from '../bars/conviction.ts';
import { isHere } from '../bars/court-of-conviction.ts';
import { type CountView, isKind, sentenceOf } from '../count-view.ts';
import { fireCrewAuthorities, servedOnFireCrew } from '../fire-crew.ts';
import type { Found } from '../found.ts';
import { inForce } from '../in-force.ts';
import { levelOrdered, levelToday } from '../level.ts';
import { isOn, offenseOf, reachOf } from '../offense.ts';
import { arrestSealingNever } from '../offenses/arrest-sealing-never.ts';
import { militaryReliefNever } from '../offenses/military-relief-never.ts';
import { registrableOffenses } from '../offenses/registrable.ts';
import { burglary, violentFelonies } from '../offenses/strikes.ts';
import {
  neverWithProposition47,
  proposition47,
  proposition64,
} from '../offenses/voters-made-less.ts';
import { isOfAnother, isOfAnyInCase } from '../other-counts.ts';
import { isEligible, type ReasonCode } from '../outcome.ts';
import { probationRuns } from '../pc-1203-4/period.ts';
import { reductionAloneIsOpen } from '../reduction-alone.ts';
import { reductionAuthorities, reductionIsOpen } from '../requests.ts';
import type { AlternativeRule } from './alternative-rule.ts';
import { certificateOfRehabilitation } from './certificate.ts';

const medium = { confidence: 'medium' } as const;
const low = { confidence: 'low' } as const;

function isSuperior({ courtCase }: CountView): boolean {
  return courtCase.court.system === 'superior';
}

function saysOneOf(found: Found, codes: readonly ReasonCode[]): boolean {
  return found.because.some(({ code }) => codes.includes(code));
}

/**
 * Remedies stronger than a dismissal, named first: a person who may have one should talk to a
 * lawyer about it before filing. None of them bars the petition. PC 236.14 and 236.15 are for
 * nonviolent offenses; 236.14(l): the right "does not expire with the passage of time", 236.15
 * requires it "within a reasonable time". PC 1203.4b is for people who were in custody, but not for
 * the crimes on its list; nor is PC 1170.9(h) for those on its own.
 */
export const strongerRemedies: readonly AlternativeRule[] = [
  {
    code: 'PC 236.14',
    authorities: [penalCode('236.14', '(l)', { ...sb823, ...medium })],
    applies: (view) =>
      isVacatable(view, inForce(sb823, view.asOf)) && view.courtCase.since.traffickingVictim,
  },
  {
    code: 'PC 236.15',
    authorities: [penalCode('236.15', '', { ...ab124, ...medium })],
    applies: (view) =>
      isVacatable(view, inForce(ab124, view.asOf)) && view.courtCase.since.violenceVictim,
  },
  {
    code: 'PC 1203.4b',
    authorities: fireCrewAuthorities,
    applies: (view) => isSuperior(view) && servedOnFireCrew(view),
  },
  {
    code: 'PC 1170.9(h)',
    authorities: [penalCode('1170.9', '(h)', { ...ab2371, ...medium })],
    applies: (view) =>
      isSuperior(view) &&
      inForce(ab2371, view.asOf) &&
      isKind(view.sentence, 'probation') &&
      isConviction(view) &&
      !isOn(militaryReliefNever, view, view.asOf) &&
      view.record.circumstances.servedInMilitary,
  },
];

function isVacatable(view: CountView, open: boolean): boolean {
  return open && isSuperior(view) && !isOn(violentFelonies, view, view.asOf) && isConviction(view);
}

const elsewhere: readonly AlternativeRule[] = [
  {
    code: 'federal pardon',
    authorities: [federal('U.S. Const. art. II, § 2', 'https://www.justice.gov/pardon')],
    applies: ({ courtCase }) => courtCase.court.system === 'federal',
  },
  {
    code: 'WIC 781/786 sealing',
    authorities: [statute('WIC', '781', '', low), statute('WIC', '786', '', low)],
    applies: ({ courtCase }) => courtCase.court.system === 'juvenile',
  },
  {
    code: 'file in the county of conviction',
    authorities: [penalCode('1203.4', '(a)(1)')],
    applies: (view) => {
      const { court } = view.courtCase;
      return court.system === 'superior' && !isHere(view) ? { county: court.county } : false;
    },
  },
];

/**
 * No conviction: PC 851.91 by petition, 851.93 automatically. Each clears an arrest only if no
 * charge from it ended in a conviction ((a)(1)(B)). A petition is not for a case with a charge of
 * murder, "except when the person has been acquitted" of it ((a)(2)(B)).
 */
const withoutConviction: readonly AlternativeRule[] = [
  {
    code: 'PC 851.91',
    authorities: [penalCode('851.91', '(a)(1)(B)', { ...sb393, ...medium })],
    applies: (view) => inForce(sb393, view.asOf) && noneConvicted(view) && !isAnyKeptUnsealed(view),
  },
  {
    code: 'PC 851.93',
    authorities: [penalCode('851.93', '', { ...ab1076, ...medium })],
    applies: (view) => inForce(ab1076, view.asOf) && noneConvicted(view),
  },
];

function noneConvicted(view: CountView): boolean {
  if (!isSuperior(view) || wasDeferred(view)) return false;
  return view.count.disposition !== 'pending' && !isAnyConvicted(view);
}

const isAnyConvicted = isOfAnyInCase(isConviction);

const isAnyKeptUnsealed = isOfAnyInCase(
  (one) => isOn(arrestSealingNever, one, one.asOf) && one.count.disposition !== 'acquitted',
);

/**
 * PC 1203.3: the court may end probation early "when the ends of justice will be subserved thereby,
 * and when the good conduct and reform of the person so held on probation shall warrant it". If the
 * offense is excluded from dismissal, probation can still be ended early.
 */
const whileOnProbation: readonly AlternativeRule[] = [
  {
    code: 'PC 1203.3',
    authorities: [penalCode('1203.3', '(a)')],
    applies: isOnGoodProbation,
  },
  {
    code: 'PC 17(b)(3)',
    authorities: reductionAuthorities,
    applies: (view, found) =>
      (isOnGoodProbation(view) && reductionIsOpen(view)) ||
      (!isEligible(found.outcome) && reductionAloneIsOpen(view)),
  },
  {
    code: 'PC 1203.3 in the other case',
    authorities: [penalCode('1203.3', '(a)')],
    applies: isBarredByOtherProbation,
  },
];

function isOnGoodProbation(view: CountView): boolean {
  const ended = sentenceOf(view, 'probation')?.ended;
  if (!isSuperior(view) || ended === undefined) return false;
  const revoked = ended === 'revoked' || ended === 'summarily-revoked';
  return !revoked && isConviction(view) && probationRuns(view);
}

/** California probation in another case that bars this petition: that court may end it early. */
function isBarredByOtherProbation(view: CountView, found: Found): boolean {
  if (!isSuperior(view) || !isConviction(view)) return false;
  const barred = found.routes
    .filter((route) => route.outcome !== 'ineligible')
    .flatMap((route) => leavesOf(route.tree))
    .some(({ question, answer }) => question === 'not-on-probation' && answer.is === 'no');
  return barred && !isOutside(view);
}

function isOutside({ record }: CountView): boolean {
  const { circumstances } = record;
  if (!isTold(circumstances, 'onProbationElsewhere')) return false;
  const said = circumstances.onProbationElsewhere;
  return said.is && said.state !== undefined && said.state !== 'CA';
}

const afterDeferredEntry: AlternativeRule = {
  code: 'PC 1473.7 lawyer',
  authorities: [penalCode('1473.7', '', medium)],
  applies: (view, found) => wasDeferred(view) && found.outcome === 'ineligible' && isSuperior(view),
};

/**
 * What this petition excludes for good: a pardon for a felony or a registrant, a lawyer otherwise.
 */
const whereLeftOut: readonly AlternativeRule[] = [
  {
    code: 'none-needed',
    authorities: [vehicleCode('42001')],
    applies: (view, found) => isLeftOutInfraction(view, found) && nothingButInfractions(view),
  },
  {
    code: 'direct-pardon',
    authorities: [penalCode('4800', '', medium)],
    applies: (view, found) => isLeftOutForGood(view, found) && mayBePardoned(view),
  },
  {
    code: 'lawyer',
    authorities: [penalCode('1203.4', '(b)')],
    applies: (view, found) => isLeftOutForGood(view, found) && !mayBePardoned(view),
  },
];

function isLeftOutInfraction(view: CountView, found: Found): boolean {
  return (
    found.outcome === 'ineligible' &&
    isSuperior(view) &&
    saysOneOf(found, ['not-left-out-of-1203-4a/never']) &&
    levelToday(view) === 'infraction'
  );
}

function isLeftOutForGood(view: CountView, found: Found): boolean {
  if (found.outcome !== 'ineligible' || !isSuperior(view)) return false;
  return !isLeftOutInfraction(view, found) && saysOneOf(found, leftOutForGood);
}

const leftOutForGood: readonly ReasonCode[] = [
  'not-a-listed-offense/never',
  'not-felony-261-5-d/never',
  'not-an-equipment-inspection/never',
  'not-left-out-of-1203-4a/never',
  'prison-within-1203-41/never',
  'no-duty-to-register/never',
  'prison-term-not-executed/never',
];

/** Nothing in the case but Vehicle Code infractions. */
function nothingButInfractions(view: CountView): boolean {
  return !isAnyMore(view);
}

const isAnyMore = isOfAnyInCase(
  (one) =>
    isConviction(one) && !(offenseOf(one).code === 'VC' && levelOrdered(one) === 'infraction'),
);

function mayBePardoned(view: CountView): boolean {
  return levelToday(view) === 'felony' || view.record.circumstances.mustRegister;
}

/**
 * PC 290.5(a)(1): tiers one and two may petition to end the duty to register; tier three may not. A
 * count without a conviction brought no duty.
 */
const registration: AlternativeRule = {
  code: 'PC 290.5 petition',
  authorities: [penalCode('290.5', '(a)', sb384)],
  applies: (view, found) => {
    const { circumstances } = view.record;
    if (found.outcome !== 'ineligible' || !inForce(sb384, view.asOf)) return false;
    if (!isConviction(view)) return false;
    if (!isTold(circumstances, 'registrationTier') || !circumstances.mustRegister) return false;
    return circumstances.registrationTier !== 3;
  },
};

/** Felonies that the voters reduced, by conviction and date, each with its own bars. */
const redesignation: readonly AlternativeRule[] = [
  {
    code: 'PC 1170.18',
    authorities: [...proposition47.authorities, ...neverWithProposition47.authorities],
    applies: (view) =>
      isFelonyConviction(view) &&
      reachOf(proposition47, view, view.asOf) !== 'no' &&
      !(isOn(burglary, view, view.asOf) && view.count.degree === 'first') &&
      !hasBarringPrior(view),
  },
  {
    code: 'HS 11361.8',
    authorities: proposition64.authorities,
    applies: (view) =>
      inForce(proposition64Act, view.asOf) &&
      isFelonyConviction(view) &&
      reachOf(proposition64, view, view.asOf) !== 'no',
  },
];

function isFelonyConviction(view: CountView): boolean {
  if (!isSuperior(view) || wasDeferred(view)) return false;
  return isConviction(view) && levelToday(view) === 'felony';
}

/** PC 1170.18(i): a registrable conviction, or one listed in 667(e)(2)(C)(iv). */
function hasBarringPrior(view: CountView): boolean {
  return view.record.circumstances.mustRegister || isAnotherBarring(view);
}

const isAnotherBarring = isOfAnother((one) => {
  const listed =
    isOn(registrableOffenses, one, one.asOf) || isOn(neverWithProposition47, one, one.asOf);
  return listed && isConviction(one);
});

/**
 * PC 1473.7: "a motion to vacate a conviction or sentence", where the immigration consequences of a
 * plea were not understood. A remedy for a lawyer; a count dismissed without a plea needs none, and a
 * juvenile court's adjudication is no conviction (WIC 203).
 */
const immigration: AlternativeRule = {
  code: 'PC 1473.7',
  authorities: [penalCode('1473.7', '', { ...ab813, ...medium })],
  applies: (view) =>
    inForce(ab813, view.asOf) &&
    isSuperior(view) &&
    (isConviction(view) || wasDeferred(view)) &&
    view.record.circumstances.noncitizen,
};

/** Remedies other than this petition, in the order we name them. */
export const otherRemedies: readonly AlternativeRule[] = [
  ...elsewhere,
  ...withoutConviction,
  ...whileOnProbation,
  afterDeferredEntry,
  certificateOfRehabilitation,
  ...whereLeftOut,
  registration,
  ...redesignation,
  immigration,
];
