import type { Authorities } from '../../authority/authority.ts';
import { federal, penalCode, statute, vehicleCode } from '../../authority/citing.ts';
import { leavesOf } from '../../decision/combine.ts';
import type { Count } from '../../record/record.ts';
import { ab813, ab1076, sb384, sb393 } from '../acts.ts';
import { isConviction } from '../bars/conviction.ts';
import {
  cameHere,
  countyOfThisCourt,
  isCounty,
  isCountyUnknown,
} from '../bars/court-of-conviction.ts';
import { type CountContext, levelOn, sentenceOf } from '../count-context.ts';
import type { Found } from '../found.ts';
import { inForce } from '../in-force.ts';
import { levelToday } from '../level.ts';
import { doubts, isListed, type OffenseList } from '../offenses/listed.ts';
import { proposition47, proposition64 } from '../offenses/voters-made-less.ts';
import type { Alternative } from '../outcome.ts';
import { probationRuns } from '../pc-1203-4/period.ts';
import { reductionAuthority, reductionIsOpen } from '../requests.ts';
import { certificateOfRehabilitation } from './certificate.ts';

/** Other remedies than this petition, where the record shows that one may be open. */
export function alternativesFor(context: CountContext, found: Found): readonly Alternative[] {
  return [
    ...elsewhere(context),
    ...withoutConviction(context, found),
    ...whileOnProbation(context, found),
    ...afterDeferredEntry(context, found),
    ...certificateOfRehabilitation(context, found),
    ...whereLeftOut(context, found),
    ...registration(context, found),
    ...redesignation(context, found),
    ...immigration(context),
  ];
}

function other(code: string, authorities: Authorities, words = {}): Alternative {
  return { code, with: words, authorities };
}

function elsewhere({ courtCase }: CountContext): readonly Alternative[] {
  const { court } = courtCase;
  if (court.system === 'federal') {
    return [
      other('federal pardon', [
        federal('U.S. Const. art. II, § 2', 'https://www.justice.gov/pardon'),
      ]),
    ];
  }
  if (court.system === 'juvenile') {
    return [
      other('WIC 781/786 sealing', [
        statute('WIC', '781', '', { confidence: 'low' }),
        statute('WIC', '786', '', { confidence: 'low' }),
      ]),
    ];
  }
  if (isCounty(court.county, countyOfThisCourt)) return [];
  if (cameHere(courtCase, countyOfThisCourt) || isCountyUnknown(court.county)) return [];
  return [
    other('file in the county of conviction', [penalCode('1203.4', '(a)(1)')], {
      county: court.county,
    }),
  ];
}

/** No conviction: PC 851.91 by petition, 851.93 by the state's own doing. */
function withoutConviction(
  { courtCase, asOf }: CountContext,
  found: Found,
): readonly Alternative[] {
  const none = found.because.some((reason) => reason.code === 'conviction/never');
  if (!none || courtCase.court.system !== 'superior') return [];
  return [
    ...(inForce(sb393, asOf)
      ? [other('PC 851.91', [penalCode('851.91', '', { ...sb393, confidence: 'medium' })])]
      : []),
    ...(inForce(ab1076, asOf)
      ? [other('PC 851.93', [penalCode('851.93', '', { ...ab1076, confidence: 'medium' })])]
      : []),
  ];
}

/**
 * PC 1203.3: the court may end probation early "when the ends of justice will be subserved thereby,
 * and when the good conduct and reform of the person so held on probation shall warrant it". Where
 * the offense is left out of the dismissal, probation can be ended early all the same.
 */
function whileOnProbation(context: CountContext, found: Found): readonly Alternative[] {
  const { court } = context.courtCase;
  if (court.system !== 'superior' || !isConviction(context.count)) return [];
  const running = probationRuns(context) && !isRevoked(context);
  const here = running ? [other('PC 1203.3', [penalCode('1203.3', '(a)')])] : [];
  const reduce =
    running && reductionIsOpen(context)
      ? [other('PC 17(b)(3)', [reductionAuthority(context)])]
      : [];
  return [...here, ...reduce, ...inTheOtherCase(context, found)];
}

function isRevoked(context: CountContext): boolean {
  const ended = sentenceOf(context, 'probation')?.ended;
  return ended?.known === true && ['revoked', 'summarily-revoked'].includes(ended.is);
}

/** California probation in another case that bars this petition: that court may end it early. */
function inTheOtherCase({ record }: CountContext, found: Found): readonly Alternative[] {
  if (found.outcome === 'ineligible') return [];
  const barred = found.routes
    .filter((route) => route.outcome !== 'ineligible')
    .flatMap((route) => leavesOf(route.tree))
    .some(({ question, answer }) => question === 'not-on-probation' && answer.is === 'no');
  const fact = record.circumstances.onProbationElsewhere;
  const outside = fact.known && fact.is.is && fact.is.state !== undefined && fact.is.state !== 'CA';
  if (!barred || outside) return [];
  return [other('PC 1203.3 in the other case', [penalCode('1203.3', '(a)')])];
}

function afterDeferredEntry(context: CountContext, found: Found): readonly Alternative[] {
  const deferred = sentenceOf(context, 'deferred-entry');
  if (deferred === undefined || found.outcome !== 'ineligible') return [];
  if (context.courtCase.court.system !== 'superior') return [];
  return [other('PC 1473.7 lawyer', [penalCode('1473.7', '', { confidence: 'medium' })])];
}

/** What this petition leaves out for good: a pardon for a felony or a registrant, a lawyer otherwise. */
function whereLeftOut(context: CountContext, found: Found): readonly Alternative[] {
  if (found.outcome !== 'ineligible' || context.courtCase.court.system !== 'superior') return [];
  const codes = found.because.map((reason) => reason.code);
  if (codes.includes('not-left-out-of-1203-4a/never') && isInfraction(context)) {
    return nothingButInfractions(context) ? [other('none-needed', [vehicleCode('42001')])] : [];
  }
  const byOffense = codes.some((code) => offenseReasons.includes(code));
  const byPrison = codes.some((code) => prisonReasons.includes(code));
  if (!byOffense && !byPrison) return [];
  return [
    mayBePardoned(context)
      ? other('direct-pardon', [penalCode('4800', '', { confidence: 'medium' })])
      : other('lawyer', [penalCode('1203.4', '(b)')]),
  ];
}

const offenseReasons: readonly string[] = [
  'not-a-listed-offense/never',
  'not-felony-261-5-d/never',
  'not-an-equipment-inspection/never',
  'not-left-out-of-1203-4a/never',
];

const prisonReasons: readonly string[] = [
  'prison-within-1203-41/never',
  'no-duty-to-register/never',
  'prison-term-not-executed/never',
];

function isInfraction(context: CountContext): boolean {
  const level = levelToday(context);
  return level.known && level.is === 'infraction';
}

/** Nothing in the case but infractions of the Vehicle Code. */
function nothingButInfractions({ courtCase, asOf }: CountContext): boolean {
  return courtCase.counts.filter(isConviction).every((count) => {
    const level = levelOn(count, asOf);
    return count.statute.code === 'VC' && level.known && level.is === 'infraction';
  });
}

function mayBePardoned(context: CountContext): boolean {
  const level = levelToday(context);
  const { mustRegister } = context.record.circumstances;
  return (level.known && level.is === 'felony') || (mustRegister.known && mustRegister.is);
}

/** PC 290.5(a)(1): tiers one and two may petition to end the duty to register; tier three may not. */
function registration(context: CountContext, found: Found): readonly Alternative[] {
  const { mustRegister, registrationTier } = context.record.circumstances;
  if (found.outcome !== 'ineligible' || !inForce(sb384, context.asOf)) return [];
  if (!mustRegister.known || !mustRegister.is || !registrationTier.known) return [];
  if (registrationTier.is === 3) return [];
  return [other('PC 290.5 petition', [penalCode('290.5', '(a)', sb384)])];
}

/** Felonies that the voters made less, by what the conviction was and when; its value may decide. */
function redesignation(context: CountContext, found: Found): readonly Alternative[] {
  const { count, courtCase } = context;
  const level = levelToday(context);
  const deferred = sentenceOf(context, 'deferred-entry') !== undefined;
  if (courtCase.court.system !== 'superior' || deferred) return [];
  if (!level.known || level.is !== 'felony') return [];
  if (found.because.some((reason) => reason.code === 'conviction/never')) return [];
  return [
    ...(mayBeListed(proposition47, count, context.asOf)
      ? [other('PC 1170.18', proposition47.authorities)]
      : []),
    ...(mayBeListed(proposition64, count, context.asOf)
      ? [other('HS 11361.8', proposition64.authorities)]
      : []),
  ];
}

/** Named where it is on the list, and where the day of the conviction or the value alone is open. */
function mayBeListed(list: OffenseList, count: Count, asOf: CountContext['asOf']): boolean {
  const { convictedOn, degree, statute: pleaded } = count;
  if (degree.known && degree.is === 'first') return false;
  const facts = {
    level: 'felony',
    convictedOn: convictedOn.known ? convictedOn.is : undefined,
  } as const;
  if (isListed(list, pleaded, asOf, facts) === 'yes') return true;
  const open = doubts(list, pleaded, asOf, facts);
  return open.length > 0 && !open.includes('subdivision');
}

/** PC 1473.7: vacatur where the immigration consequences were not understood. A lawyer's remedy. */
function immigration({ record, asOf }: CountContext): readonly Alternative[] {
  const { noncitizen } = record.circumstances;
  if (!noncitizen.known || !noncitizen.is || !inForce(ab813, asOf)) return [];
  return [other('PC 1473.7', [penalCode('1473.7', '', { ...ab813, confidence: 'medium' })])];
}
