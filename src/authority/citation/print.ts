import { codeNames } from './code-names.ts';
import {
  inchoateCrimes,
  type PleadedCode,
  type PleadedStatute,
  type SectionReference,
} from './statute.ts';

/** "PC 459/460(b)", "PC 664/288(a)", "VC 23103 per 23103.5", "18 USC 922(g)". */
export function printStatute(statute: PleadedStatute): string {
  if (statute.code === 'USC') return federalSection(statute);
  return `${statute.code} ${printPleadedSection(statute)}`;
}

/** The same without the code's letters: "664/288(a)". */
export function printPleadedSection(statute: PleadedStatute): string {
  if (statute.code === 'USC') return federalSection(statute);
  const others = statute.with.map((one, index) =>
    besideSection(statute.with[index - 1] ?? statute, one),
  );
  const joined = [...inchoateSection(statute), sectionOnly(statute), ...others].join('/');
  const per = statute.per === undefined ? '' : ` per ${besideSection(statute, statute.per)}`;
  return `${joined}${per}`;
}

function inchoateSection({
  inchoate,
  inchoateSubdivisions = [],
}: PleadedStatute): readonly string[] {
  if (inchoate === undefined) return [];
  return [`${inchoateCrimes[inchoate]}${parts(inchoateSubdivisions)}`];
}

/** "PC 1203.4(a)(1)". */
export function printReference(reference: SectionReference): string {
  return `${reference.code} ${sectionOnly(reference)}`;
}

/** The code's name for a narrow column: "Pen.", "Veh.", "H&S". */
export function codeShort(code: PleadedCode): string {
  return codeNames.find((name) => name.code === code)?.short ?? code;
}

function sectionOnly({ section, subdivisions }: SectionReference): string {
  return `${section}${parts(subdivisions)}`;
}

function parts(subdivisions: readonly string[]): string {
  return subdivisions.map((one) => `(${one})`).join('');
}

/** A section behind another of the same count, with its code's letters where they differ. */
function besideSection(before: SectionReference, other: SectionReference): string {
  return other.code === before.code ? sectionOnly(other) : printReference(other);
}

function federalSection(reference: SectionReference): string {
  const [title = '', section = ''] = reference.section.split(':');
  return `${title} USC ${sectionOnly({ ...reference, section })}`;
}
