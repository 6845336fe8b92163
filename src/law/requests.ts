import { penalCode } from '../authority/citing.ts';
import { type CountContext, levelOn, sentenceOf } from './count-context.ts';
import { isListed } from './offenses/listed.ts';
import { treatableAsInfraction } from './offenses/treatable-as-infraction.ts';
import type { FurtherRequest, Outcome, RouteDecision } from './outcome.ts';

/** What may be asked with the dismissal, or beside it; owed where a door is open. */
export function requestsFor(
  context: CountContext,
  outcome: Outcome,
  routes: readonly Pick<RouteDecision, 'route' | 'outcome'>[],
): readonly FurtherRequest[] {
  if (outcome !== 'eligible-mandatory' && outcome !== 'eligible-discretionary') return [];
  return [...reduction(context), ...infraction(context), ...sealing(context, routes)];
}

/**
 * PC 17(b)(3): a wobbler is a misdemeanor for all purposes "when the court grants probation ... and
 * at the time of granting probation, or on application of the defendant or probation officer
 * thereafter, the court declares the offense to be a misdemeanor". Not where a sentence was imposed
 * and its execution suspended (Wood).
 */
export function reductionIsOpen(context: CountContext): boolean {
  const { count, asOf } = context;
  const probation = sentenceOf(context, 'probation');
  const level = levelOn(count, asOf);
  return (
    probation?.suspended.known === true &&
    probation.suspended.is === 'imposition' &&
    count.wobbler.known &&
    count.wobbler.is &&
    level.known &&
    level.is === 'felony'
  );
}

function reduction(context: CountContext): readonly FurtherRequest[] {
  if (!reductionIsOpen(context)) return [];
  return [
    { request: '17(b)(3)', code: 'reduce-17b', with: {}, authorities: [penalCode('17', '(b)(3)')] },
  ];
}

/** PC 17(d)(2): an offense that PC 19.8 lists may be an infraction "with the consent of the defendant". */
function infraction(context: CountContext): readonly FurtherRequest[] {
  const { count, asOf } = context;
  const level = levelOn(count, asOf);
  const listed = isListed(treatableAsInfraction, count.statute, asOf) === 'yes';
  if (!listed || count.statute.inchoate !== undefined) return [];
  if (!level.known || level.is !== 'misdemeanor') return [];
  return [
    {
      request: '17(d)(2)',
      code: 'reduce-17d',
      with: {},
      authorities: treatableAsInfraction.authorities,
    },
  ];
}

/**
 * PC 1203.45: sealing for who was under 18, of a misdemeanor, with 1203.4 or 1203.4a open. (c) leaves
 * out registrable offenses, Division 10 of the Health and Safety Code (sections 11000 to 11651) and
 * the driving misdemeanors of the Vehicle Code; (d) whoever was convicted of more than one offense.
 */
function sealing(
  context: CountContext,
  routes: readonly Pick<RouteDecision, 'route' | 'outcome'>[],
): readonly FurtherRequest[] {
  const { count, record, asOf } = context;
  const { convictionsInAll, mustRegister } = record.circumstances;
  const level = levelOn(count, asOf);
  const section = Number.parseFloat(count.statute.section);
  const divisionTen = count.statute.code === 'HS' && section >= 11000 && section < 11652;
  const left = divisionTen || ['VC', 'LAMC', 'LACC'].includes(count.statute.code);
  const open = routes.some(
    (one) => /^1203\.4(?:a)?-/u.test(one.route) && one.outcome.startsWith('eligible'),
  );
  const young = count.ageAtOffense.known && count.ageAtOffense.is < 18;
  const single = convictionsInAll.known && convictionsInAll.is === 1;
  const registers = !mustRegister.known || mustRegister.is;
  if (!open || !young || !single || left || registers) return [];
  if (!level.known || level.is !== 'misdemeanor') return [];
  return [
    {
      request: '1203.45',
      code: 'seal-1203-45',
      with: {},
      authorities: [penalCode('1203.45', '(a)')],
    },
  ];
}
