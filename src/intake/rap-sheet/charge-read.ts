import type { Place } from '../place.ts';
import type { NotRead, ReadCount } from '../reading.ts';
import type { CountHistory } from './count-history.ts';

interface ChargeRead {
  readonly charge: Pick<ReadCount, 'code' | 'section'> & Partial<ReadCount>;
  readonly place?: Place;
  readonly notRead: readonly NotRead[];
}

/** The charge of a count as far as it can be read. */
export function chargeRead({ charge: found, attemptedFlag }: CountHistory): ChargeRead {
  const attempted = attemptedFlag ? ({ attempted: true } as const) : {};
  if (found === undefined)
    return { charge: { code: null, section: null, ...attempted }, notRead: [] };
  const { charge, place, printed } = found;
  if (charge.kind === 'description') {
    const described = { code: null, section: null, description: charge.text, ...attempted };
    return { charge: described, place, notRead: [] };
  }
  if (charge.kind !== 'section') {
    const code = charge.kind === 'unreadable' ? charge.code : null;
    return {
      charge: { code, section: null, printed, ...attempted },
      place,
      notRead: [{ place, text: printed, why: 'unreadable-section' }],
    };
  }
  const { code, section } = charge;
  const own = charge.attempted ? ({ attempted: true } as const) : attempted;
  return { charge: { code, section, printed, ...own }, place, notRead: [] };
}
