import type { PleadedStatute, SectionReference } from './statute.ts';

/** `unknown` if the docket gives the section and the list only one of its subdivisions. */
export type Coverage = 'yes' | 'no' | 'unknown';

/**
 * Whether a list's section reaches a pleaded one: "288" reaches "288(a)", "287(c)" does not reach
 * "287(b)(1)", and whether it reaches a bare "287" is unknown. For a count pleaded as "459/460(b)"
 * we check each section.
 */
export function covers(listed: SectionReference, pleaded: PleadedStatute): Coverage {
  return anyOf([pleaded, ...pleaded.with].map((one) => reaches(listed, one)));
}

export function reaches(listed: SectionReference, pleaded: SectionReference): Coverage {
  if (listed.code !== pleaded.code || listed.section !== pleaded.section) return 'no';
  const shared = Math.min(listed.subdivisions.length, pleaded.subdivisions.length);
  for (let i = 0; i < shared; i += 1) {
    if (listed.subdivisions[i] !== pleaded.subdivisions[i]) return 'no';
  }
  return listed.subdivisions.length > pleaded.subdivisions.length ? 'unknown' : 'yes';
}

/** Yes if one says yes; unknown if none does and one is unknown. */
export function anyOf(found: readonly Coverage[]): Coverage {
  if (found.includes('yes')) return 'yes';
  return found.includes('unknown') ? 'unknown' : 'no';
}
