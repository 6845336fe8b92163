import type { CountDetermination } from '../eligibility/determination.ts';

/** What was found for a count before cautions, alternatives and the plan are added. */
export type Found = Pick<
  CountDetermination,
  'outcome' | 'route' | 'eligibleOn' | 'routes' | 'requests' | 'because'
>;

export function isOpen({ outcome }: Found): boolean {
  return outcome === 'eligible-mandatory' || outcome === 'eligible-discretionary';
}
