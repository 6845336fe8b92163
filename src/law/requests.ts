import type { StatuteAuthority } from '../authority/authority.ts';
import { penalCode } from '../authority/citing.ts';
import { ab1941 } from './acts.ts';
import { type CountContext, levelOn, sentenceOf } from './count-context.ts';
import { inForce } from './in-force.ts';
import { levelToday } from './level.ts';
import { isListed } from './offenses/listed.ts';
import { treatableAsInfraction } from './offenses/treatable-as-infraction.ts';
import { type FurtherRequest, isEligible, type Outcome, type RouteDecision } from './outcome.ts';
import { sealingIsOpen } from './pc-1203-45.ts';

/** What may be asked with the dismissal, or beside it; owed where a door is open. */
export function requestsFor(
  context: CountContext,
  outcome: Outcome,
  routes: readonly Pick<RouteDecision, 'route' | 'outcome'>[],
): readonly FurtherRequest[] {
  if (!isEligible(outcome)) return [];
  return [...reduction(context), ...infraction(context), ...sealing(context, routes)];
}

/**
 * PC 17(b)(3): a wobbler is a misdemeanor for all purposes "When the court grants probation to a
 * defendant and at the time of granting probation, or on application of the defendant or probation
 * officer thereafter, the court declares the offense to be a misdemeanor". Until AB 1941 it was
 * probation "without imposition of sentence", so that a suspended execution shut it (Wood).
 */
export function reductionIsOpen(context: CountContext): boolean {
  const { count, asOf } = context;
  const level = levelOn(count, asOf);
  const wobbler = count.wobbler.known && count.wobbler.is;
  return wobbler && level.known && level.is === 'felony' && ofThisProbation(context);
}

function ofThisProbation(context: CountContext): boolean {
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return false;
  const { suspended, suspendedPrisonTerm: term } = probation;
  if (term.known && term.is === 'executed') return false;
  return inForce(ab1941, context.asOf) || (suspended.known && suspended.is === 'imposition');
}

/** The words alone where imposition was suspended; where that is not so, with the act that opened it. */
export function reductionAuthority(context: CountContext): StatuteAuthority {
  const suspended = sentenceOf(context, 'probation')?.suspended;
  const imposition = suspended?.known === true && suspended.is === 'imposition';
  return penalCode('17', '(b)(3)', imposition ? {} : { ...ab1941, confidence: 'medium' });
}

function reduction(context: CountContext): readonly FurtherRequest[] {
  if (!reductionIsOpen(context)) return [];
  return [
    {
      request: '17(b)(3)',
      code: 'reduce-17b',
      with: {},
      authorities: [reductionAuthority(context)],
    },
  ];
}

/** PC 17(d)(2): an offense that PC 19.8 lists may be an infraction "with the consent of the defendant". */
function infraction(context: CountContext): readonly FurtherRequest[] {
  const { count, asOf } = context;
  const level = levelToday(context);
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

function sealing(
  context: CountContext,
  routes: readonly Pick<RouteDecision, 'route' | 'outcome'>[],
): readonly FurtherRequest[] {
  const dismissed = routes.some(
    ({ route, outcome }) => /^1203\.4(?:a)?-/u.test(route) && isEligible(outcome),
  );
  if (!dismissed || !sealingIsOpen(context)) return [];
  const authorities = [penalCode('1203.45', '(a)')] as const;
  return [{ request: '1203.45', code: 'seal-1203-45', with: {}, authorities }];
}
