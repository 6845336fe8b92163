import type { CountyProfile } from '../court/county.ts';
import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import type { Standing } from './standing.ts';
import type { About } from './step.ts';
import { isGroup, partsOf, writtenAt } from './written.ts';

/** What we look through for the next question. */
export interface Looking {
  /** The record so far. */
  readonly record: unknown;
  readonly standing: Standing;
  /** Questions not to ask again. */
  readonly settled: ReadonlySet<string>;
  readonly county: CountyProfile;
}

export function isWritten({ record }: Pick<Looking, 'record'>, path: string): boolean {
  return writtenAt(record, partsOf(path)) !== undefined;
}

export function textAt({ record }: Pick<Looking, 'record'>, path: string): string | undefined {
  const value = writtenAt(record, partsOf(path));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function listAt({ record }: Pick<Looking, 'record'>, path: string): readonly unknown[] {
  const value = writtenAt(record, partsOf(path));
  return Array.isArray(value) ? value : [];
}

export function groupAt(looking: Pick<Looking, 'record'>, path: string) {
  const value = writtenAt(looking.record, partsOf(path));
  return isGroup(value) ? value : {};
}

/** The case of a path, and the count, as they are numbered on the docket. */
export function aboutPath(looking: Pick<Looking, 'record'>, path: string): About {
  const [, index, , count] = /^cases\[(\d+)\](\.counts\[(\d+)\])?/u.exec(path) ?? [];
  if (index === undefined) return {};
  const at = `cases[${index}]`;
  const caseNumber = textAt(looking, `${at}.number`);
  const ofCount = `${at}.counts[${count ?? ''}]`;
  const number = count === undefined ? undefined : Number(textAt(looking, `${ofCount}.number`));
  const statute = count === undefined ? undefined : textAt(looking, `${ofCount}.statute`);
  return {
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(number === undefined || Number.isNaN(number) ? {} : { count: number }),
    ...(statute === undefined ? {} : { statute }),
  };
}

export function decidedCase({ standing }: Looking, index: number): CaseDetermination | undefined {
  return standing.determination?.cases[index];
}

/** A count that no petition reaches is on no papers. */
export function mayBePetitioned(count: CountDetermination | undefined): boolean {
  return count === undefined || count.outcome !== 'ineligible';
}
