import type { PleadedStatute, SectionReference } from '../../authority/citation/statute.ts';
import { rowsOfSections } from './by-section.ts';

/** Anything with sections in it: a list of offenses, the table of levels. */
export interface NamesSections {
  readonly rows: readonly { readonly section: SectionReference }[];
}

/** A part of the section that no list names. It stands for all of them: no list tells them apart. */
export const anotherPart = 'another';

/**
 * What a statute may be where the docket gives less of it than a list asks: each part that a list
 * tells apart, and another. "PC 288" under lists that name 288(a), 288(b) and 288(c)(1) may be one of
 * these, 288(c) but not (c)(1), or another part. Every subdivision there is falls into exactly one, so
 * that what holds for all of them holds for the offense. Empty where no list asks for more.
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

/** The section itself where no list tells its parts apart. */
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
