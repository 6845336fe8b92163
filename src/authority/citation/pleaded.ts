import {
  type Inchoate,
  inchoateCrimes,
  type PleadedStatute,
  type SectionReference,
} from './statute.ts';

/**
 * One count's sections as one offense. "664/459" and "459/664" are one attempt; the attempt is
 * always the Penal Code's, whatever the code of the offense attempted: "664/11352 HS".
 */
export function pleadedAs(
  sections: readonly [SectionReference, ...SectionReference[]],
): PleadedStatute {
  const [first, ...others] = sections;
  const [second, ...rest] = others;
  const kind = inchoateKind(first);
  if (second !== undefined && kind !== undefined) {
    return withPleaUnder({ ...second, inchoate: kind, ...subdivisionsOf(first), with: rest });
  }
  const attempt = others.find(({ section }) => section === inchoateCrimes.attempt);
  const withoutAttempt = others.filter((one) => one !== attempt);
  if (attempt === undefined) return withPleaUnder({ ...first, with: others });
  return withPleaUnder({
    ...first,
    inchoate: 'attempt',
    ...subdivisionsOf(attempt),
    with: withoutAttempt,
  });
}

/** "23103/23103.5" is how dockets write reckless driving under 23103.5: not a second offense. */
function withPleaUnder(statute: PleadedStatute): PleadedStatute {
  const [only, ...more] = statute.with;
  if (only === undefined || more.length > 0 || statute.code !== 'VC') return statute;
  if (statute.section !== '23103' || only.section !== '23103.5') return statute;
  return { ...statute, with: [], per: only };
}

function inchoateKind({ section }: SectionReference): Inchoate | undefined {
  const kinds = ['attempt', 'conspiracy', 'solicitation'] as const;
  return kinds.find((kind) => inchoateCrimes[kind] === section);
}

function subdivisionsOf({ subdivisions }: SectionReference): Partial<PleadedStatute> {
  return subdivisions.length === 0 ? {} : { inchoateSubdivisions: subdivisions };
}
