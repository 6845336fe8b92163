import { penalCode } from '../../authority/citing.ts';
import { type CountContext, levelOn, sentenceOf } from '../count-context.ts';
import type { Opened } from '../found.ts';
import { wood } from '../opinions.ts';
import type { Caution } from '../outcome.ts';
import { reductionIsOpen } from '../requests.ts';

/** What PC 17 offers beside the dismissal, and what it may cost. */
export function reductionCautions(context: CountContext, found: Opened): readonly Caution[] {
  return [...seventeenB(context), ...seventeenD(found)];
}

function seventeenB(context: CountContext): readonly Caution[] {
  if (reductionIsOpen(context)) {
    return [{ code: '17b-discretionary', with: {}, authorities: [penalCode('17', '(b)(3)')] }];
  }
  return notAvailable(context)
    ? [
        {
          code: '17b-not-available',
          with: {},
          authorities: [penalCode('17', '(b)'), wood],
        },
      ]
    : [];
}

/** A straight felony, or a wobbler whose prison term was imposed and its execution suspended (Wood). */
function notAvailable(context: CountContext): boolean {
  const { count, asOf } = context;
  const level = levelOn(count, asOf);
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return false;
  if (!level.known || level.is !== 'felony') return false;
  const straight = count.wobbler.known && !count.wobbler.is;
  const term = probation.suspendedPrisonTerm.known && probation.suspendedPrisonTerm.is !== 'none';
  return straight || term;
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
