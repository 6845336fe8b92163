import type { PleadedStatute, SectionReference } from '../../authority/citation/statute.ts';
import { rowsOfSections } from './by-section.ts';

/** Anything with sections in it: a list of offenses, the table of levels. */
export interface NamesSections {
  readonly rows: readonly { readonly section: SectionReference }[];
}

/**
 * A part of the section that no list names. It stands for all such parts: no list distinguishes
 * them.
 */
export const anotherPart = 'another';

/**
 * What a statute may be if the docket gives less than a list requires: each part that a list
 * distinguishes, and "another". "PC 288" under lists that name 288(a), 288(b) and 288(c)(1) may be
 * one of these, 288(c) but not (c)(1), or another part. Every subdivision falls into exactly one,
 * so what holds for all of them holds for the offense. Empty if no list requires more.
 */
export function subdivisionsThatMatter(
  statute: PleadedStatute,
  lists: readonly NamesSections[],
): readonly PleadedStatute[] {
  const own = [statute, ...statute.with];
  const named = lists.flatMap((list) => rowsOfSections(list.rows, own).map((row) => row.section));
  const sections = own.map((one) => partsOf(one, named));
  if (sections.every((parts) => parts.length === 1)) return [];
  const [first = [], ...others] = sections;
  return first.flatMap(({ subdivisions }) =>
    choices(others).map((beside): PleadedStatute => ({ ...statute, subdivisions, with: beside })),
  );
}

/** The section itself if no list distinguishes its parts. */
function partsOf(
  section: SectionReference,
  named: readonly SectionReference[],
): readonly SectionReference[] {
  const { code, subdivisions } = section;
  const depth = subdivisions.length;
  const deeper = named.filter(
    (one) =>
      one.code === code &&
      one.section === section.section &&
      one.subdivisions.length > depth &&
      subdivisions.every((part, index) => one.subdivisions[index] === part),
  );
  if (deeper.length === 0) return [section];
  const next = [...new Set(deeper.map((one) => one.subdivisions[depth] ?? anotherPart))];
  return [...next, anotherPart].flatMap((part) =>
    partsOf({ ...section, subdivisions: [...subdivisions, part] }, deeper),
  );
}

/** One part of each section, in every way. */
function choices(
  sections: readonly (readonly SectionReference[])[],
): readonly (readonly SectionReference[])[] {
  const [first, ...rest] = sections;
  if (first === undefined) return [[]];
  return first.flatMap((one) => choices(rest).map((others) => [one, ...others]));
}
