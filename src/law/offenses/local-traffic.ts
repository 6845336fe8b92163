import type { SectionReference } from '../../authority/citation/statute.ts';

/**
 * Los Angeles ordinances on driving, standing, stopping and parking: chapter VIII (sections 80 to
 * 89) of the city's Municipal Code, Title 15 (Vehicles and Traffic) of the County Code.
 */
export function isLocalTraffic({ code, section }: SectionReference): boolean {
  return /^(?:LAMC 8\d|LACC 15)\b/u.test(`${code} ${section}`);
}
