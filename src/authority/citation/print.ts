import { codeNames } from './code-names.ts';
import type { PleadedCode, PleadedStatute, SectionReference } from './statute.ts';

const inchoateSections = { attempt: '664', conspiracy: '182', solicitation: '653f' } as const;

/** "PC 459/460(b)", "PC 664/288(a)", "VC 23103 per 23103.5", "18 USC 922(g)". */
export function printStatute(statute: PleadedStatute): string {
  if (statute.code === 'USC') return federalSection(statute);
  return `${statute.code} ${printPleadedSection(statute)}`;
}

/** The same without the code's letters: "664/288(a)". */
export function printPleadedSection(statute: PleadedStatute): string {
  if (statute.code === 'USC') return federalSection(statute);
  const before = statute.inchoate === undefined ? '' : `${inchoateSections[statute.inchoate]}/`;
  const joined = [statute, ...statute.with].map(sectionOnly).join('/');
  const per = statute.per === undefined ? '' : ` per ${perSection(statute, statute.per)}`;
  return `${before}${joined}${per}`;
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
  return `${section}${subdivisions.map((one) => `(${one})`).join('')}`;
}

function perSection(statute: PleadedStatute, per: SectionReference): string {
  return per.code === statute.code ? sectionOnly(per) : printReference(per);
}

function federalSection(reference: SectionReference): string {
  const [title = '', section = ''] = reference.section.split(':');
  return `${title} USC ${sectionOnly({ ...reference, section })}`;
}
