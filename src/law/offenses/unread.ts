import type { Inchoate, PleadedStatute } from '../../authority/citation/statute.ts';
import { anyOffense } from './any-offense.ts';

/**
 * What a count that does not name its crime may be: an unreadable section, or an attempt or a
 * conspiracy (PC 664, PC 182) without the intended crime. Each stands for all offenses of its kind.
 * Empty for a count that names its crime.
 */
export function whatItMayBe(statute: PleadedStatute): readonly PleadedStatute[] | undefined {
  if (statute.unread === true) return anyOffense;
  if (statute.code !== 'PC' || statute.inchoate !== undefined) return undefined;
  if (statute.section === '664') return inchoateOf('attempt');
  return statute.section === '182' ? inchoateOf('conspiracy') : undefined;
}

function inchoateOf(inchoate: Inchoate): readonly PleadedStatute[] {
  return anyOffense.map((one) => ({ ...one, inchoate }));
}
