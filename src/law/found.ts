import type { CountDetermination } from '../eligibility/determination.ts';

/** What was found for a count before cautions, alternatives and the plan are added. */
export type Found = Pick<
  CountDetermination,
  'outcome' | 'route' | 'eligibleOn' | 'routes' | 'requests' | 'because'
>;

/** What of it a caution looks at. */
export type Opened = Pick<Found, 'outcome' | 'route' | 'requests'>;

export function isOpen({ outcome }: Pick<Found, 'outcome'>): boolean {
  return outcome === 'eligible-mandatory' || outcome === 'eligible-discretionary';
}
