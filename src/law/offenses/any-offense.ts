import { parseStatute } from '../../authority/citation/parse.ts';
import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { anotherPart } from './subdivisions-that-matter.ts';

/** One offense for each list that may affect a petition, and one on no list. */
export const anyOffense: readonly PleadedStatute[] = [
  'PC 288(a)',
  'PC 288(c)(1)',
  'PC 261.5(d)',
  'PC 289(a)',
  'PC 211',
  'PC 647(b)',
  'PC 415',
  'HS 11350(a)',
  'HS 11378',
  'VC 23152(b)',
  'VC 2800(a)',
  'VC 12500(a)',
  'VC 22350',
]
  .map(read)
  .concat(asNone('PC 1'));

function asNone(citation: string): PleadedStatute {
  const statute = read(citation);
  return { ...statute, subdivisions: [anotherPart] };
}

function read(citation: string): PleadedStatute {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(`${citation} cannot be read`);
  return parsed.statute;
}
