import { localCodes } from '../../authority/citation/local-codes.ts';
import type { SectionReference } from '../../authority/citation/statute.ts';

/** Ordinances on driving, standing, stopping and parking, as the county's folder names them. */
export function isLocalTraffic({ code, section }: SectionReference): boolean {
  const [first = ''] = section.split('.');
  return localCodes.get(code)?.traffic?.sections.includes(first) ?? false;
}
