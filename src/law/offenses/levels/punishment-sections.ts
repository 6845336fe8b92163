import type { SectionReference } from '../../../authority/citation/statute.ts';

/**
 * Dockets also plead an offense by its punishment section: "488" for petty theft, "243(a)" for
 * battery. If that section punishes only one row in the table, it means that row.
 */
const punishes: Readonly<Record<string, SectionReference>> = {
  'PC 33': section('32'),
  'PC 204': section('203'),
  'PC 208': section('207'),
  'PC 213': section('211'),
  'PC 212.5': section('211'),
  'PC 241(a)': section('240'),
  'PC 243(a)': section('242'),
  'PC 460': section('459'),
  'PC 488': section('484'),
  'PC 490': section('484'),
  'PC 653.26': section('653.22'),
  'HS 11374': { code: 'HS', section: '11364', subdivisions: [] },
};

function section(number: string): SectionReference {
  return { code: 'PC', section: number, subdivisions: [] };
}

/** The table's section for a punishment section; otherwise the section itself. */
export function punishmentOf(pleaded: SectionReference): SectionReference {
  const { code, section: number, subdivisions } = pleaded;
  const [letter] = subdivisions;
  const found =
    punishes[`${code} ${number}`] ??
    (letter === undefined ? undefined : punishes[`${code} ${number}(${letter})`]);
  return found ?? { code, section: number, subdivisions };
}

/**
 * Sections that define an offense, with another that punishes it: in "242/243(d)" and "484/487(a)"
 * the second sets the level.
 */
export function definedElsewhere(number: string, all: readonly string[]): boolean {
  const others = definitions[number];
  return others !== undefined && all.some((one) => others.includes(one));
}

const definitions: Readonly<Record<string, readonly string[]>> = {
  'PC 240': ['PC 241', 'PC 245'],
  'PC 242': ['PC 243'],
  'PC 484': ['PC 487', 'PC 490.1', 'PC 490.2', 'PC 490.5', 'PC 666', 'PC 666.1'],
};
