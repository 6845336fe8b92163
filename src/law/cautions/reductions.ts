import type { Authorities } from '../../authority/authority.ts';
import { penalCode } from '../../authority/citing.ts';
import { ab1941 } from '../acts.ts';
import { type CountContext, levelOn, sentenceOf } from '../count-context.ts';
import type { Opened } from '../found.ts';
import { inForce } from '../in-force.ts';
import { wood } from '../opinions.ts';
import type { Caution } from '../outcome.ts';
import { reductionAuthority, reductionIsOpen } from '../requests.ts';

/** What PC 17 offers beside the dismissal, and what it may cost. */
export function reductionCautions(context: CountContext, found: Opened): readonly Caution[] {
  return [...seventeenB(context), ...seventeenD(found)];
}

function seventeenB(context: CountContext): readonly Caution[] {
  if (reductionIsOpen(context)) {
    return [{ code: '17b-discretionary', with: {}, authorities: [reductionAuthority(context)] }];
  }
  const shutBy = notAvailable(context);
  return shutBy === undefined ? [] : [{ code: '17b-not-available', with: {}, authorities: shutBy }];
}

/** A straight felony; and until AB 1941 a wobbler whose prison term was imposed and suspended (Wood). */
function notAvailable(context: CountContext): Authorities | undefined {
  const { count, asOf } = context;
  const level = levelOn(count, asOf);
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined || !level.known || level.is !== 'felony') return undefined;
  if (count.wobbler.known && !count.wobbler.is) return [penalCode('17', '(b)')];
  const { suspendedPrisonTerm: term } = probation;
  const imposed = term.known && term.is !== 'none';
  return imposed && !inForce(ab1941, asOf) ? [penalCode('17', '(b)(3)'), wood] : undefined;
}

/**
 * PC 17(d)(2) makes an infraction of it, and 1203.4(b) and 1203.4a(d) leave infractions out: asked
 * first, it can forfeit the dismissal.
 */
function seventeenD(found: Opened): readonly Caution[] {
  if (!found.requests.some((one) => one.request === '17(d)(2)')) return [];
  return [
    {
      code: 'infraction-may-forfeit-dismissal',
      with: {},
      authorities: [penalCode('1203.4', '(b)'), penalCode('1203.4a', '(d)(3)')],
    },
  ];
}
