import type { PleadedStatute } from '../../src/authority/citation/statute.ts';

/**
 * Sections that a docket may print without the subdivision, though the subdivision decides: those
 * only partly on the lists in PC 1203.4(b), VC 12810, PC 290(c) and PC 19.8.
 */
const subdivisions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'PC 286': [['b', '1'], ['c', '1'], ['e']],
  'PC 287': [['b', '1'], ['c', '1'], ['a']],
  'PC 289': [['a', '1'], ['h'], ['j']],
  'PC 261.5': [['b'], ['c'], ['d']],
  'PC 311.2': [['a'], ['b'], ['c']],
  'PC 647': [['a'], ['b'], ['f']],
  'PC 602': [['m'], ['o']],
  'PC 192': [['a'], ['b'], ['c', '1']],
  'PC 191.5': [['a'], ['b']],
  'VC 23109': [['a'], ['b'], ['c']],
};

export function subdivisionsOf({ code, section }: PleadedStatute): readonly (readonly string[])[] {
  return subdivisions[`${code} ${section}`] ?? [];
}
