import { codeNames } from './code-names.ts';
import {
  inchoateCrimes,
  type PleadedCode,
  type PleadedStatute,
  type SectionReference,
} from './statute.ts';

/** "PC 459/460(b)", "PC 664/288(a)", "PC 664/HS 11352", "VC 23103 per 23103.5", "18 USC 922(g)". */
export function printStatute(statute: PleadedStatute): string {
  if (statute.unread === true) return 'section not known';
  if (statute.code === 'USC') return federalSection(statute);
  return `${leadingCode(statute)} ${printPleadedSection(statute)}`;
}

/** The code printed first: an attempt is under the Penal Code, whatever was attempted. */
export function leadingCode({ code, inchoate }: PleadedStatute): PleadedCode {
  return inchoate === undefined || code === 'USC' ? code : 'PC';
}

/** The same without the code's letters: "664/288(a)". */
export function printPleadedSection(statute: PleadedStatute): string {
  if (statute.code === 'USC') return federalSection(statute);
  const all = [...inchoateSection(statute), statute, ...statute.with];
  const [first = statute, ...others] = all;
  const behind = others.map((one, index) => besideSection(all[index] ?? first, one));
  const joined = [sectionOnly(first), ...behind].join('/');
  const per =
    statute.per === undefined ? '' : ` per ${besideSection(all.at(-1) ?? first, statute.per)}`;
  return `${joined}${per}`;
}

function inchoateSection({
  inchoate,
  inchoateSubdivisions = [],
}: PleadedStatute): readonly SectionReference[] {
  if (inchoate === undefined) return [];
  return [{ code: 'PC', section: inchoateCrimes[inchoate], subdivisions: inchoateSubdivisions }];
}

/** "PC 1203.4(a)(1)". */
export function printReference(reference: SectionReference & { readonly unread?: true }): string {
  if (reference.unread === true) return 'section not known';
  return `${reference.code} ${sectionOnly(reference)}`;
}

/** The code's name for a narrow column: "Pen.", "Veh.", "H&S". */
export function codeShort(code: string): string {
  return codeNames.find((name) => name.code === code)?.short ?? code;
}

function sectionOnly({ section, subdivisions }: SectionReference): string {
  return `${section}${parts(subdivisions)}`;
}

function parts(subdivisions: readonly string[]): string {
  return subdivisions.map((one) => `(${one})`).join('');
}

/** A section after another in the same count, with its code's letters if different. */
function besideSection(before: SectionReference, other: SectionReference): string {
  return other.code === before.code ? sectionOnly(other) : printReference(other);
}

function federalSection(reference: SectionReference): string {
  const [title = '', section = ''] = reference.section.split(':');
  return `${title} USC ${sectionOnly({ ...reference, section })}`;
}
