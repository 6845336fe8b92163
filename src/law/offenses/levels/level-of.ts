import type { Authorities, Authority } from '../../../authority/authority.ts';
import { reaches } from '../../../authority/citation/covers.ts';
import type { PleadedStatute, SectionReference } from '../../../authority/citation/statute.ts';
import type { PlainDate } from '../../../calendar/plain-date.ts';
import { inForce } from '../../in-force.ts';
import { rowsOfSections } from '../by-section.ts';
import { isNoOffense } from '../no-offense.ts';
import { type LevelRow, levelTable, type UsualLevel } from './level-table.ts';
import { definedElsewhere, punishmentOf } from './punishment-sections.ts';

export type { UsualLevel } from './level-table.ts';

export interface SectionLevel {
  /**
   * All levels the section allows, including by priors and values; just one if it settles the
   * level.
   */
  readonly levels: LevelRow['levels'];
  /** The level of the plain offense. */
  readonly usual: UsualLevel;
  /** PC 17(b), for a felony under it. Unknown if a prior, a value or a fact decides. */
  readonly wobbler: 'yes' | 'no' | 'unknown';
  /** PC 1170(h): where a felony term under it is served; the person's own record can still mean prison. */
  readonly felonyTerm: 'county-jail' | 'state-prison' | undefined;
  /** PC 17(d): it may be an infraction. */
  readonly infraction17d: boolean;
  readonly authorities: Authorities;
}

export type Degree = 'first' | 'second';

/**
 * What the statute itself provides on the day (of conviction; old law may differ). Undefined if the
 * table has no row, no row for that day or only an uncertain one, or if the docket does not say
 * enough. It says nothing about attempts: another section sets their punishment.
 */
export function levelOf(
  pleaded: PleadedStatute,
  day: PlainDate | undefined,
  degree?: Degree,
): SectionLevel | undefined {
  if (pleaded.inchoate !== undefined) return undefined;
  const told = degree ?? degreeIn(pleaded);
  const found = offensesIn(pleaded).map((sections) => rowOf(sections, day, told));
  const [first, ...others] = found;
  if (first === undefined || others.includes(undefined)) return undefined;
  return others.reduce<SectionLevel | undefined>(
    (one, other) =>
      one === undefined || other === undefined ? undefined : both(one, asLevel(other)),
    asLevel(first),
  );
}

/** A count's sections by number: "594(a)/594(b)(2)(A)" is one offense. */
function offensesIn(pleaded: PleadedStatute): readonly (readonly SectionReference[])[] {
  const own = [pleaded, ...pleaded.with].filter((one) => !isAddedPunishment(one)).map(punishmentOf);
  const numbers = own.map(({ code, section }) => `${code} ${section}`);
  const groups = [...new Set(numbers)].filter((number) => !definedElsewhere(number, numbers));
  return groups.map((number) => own.filter((_, index) => numbers[index] === number));
}

/** An enhancement along with the offense. PC 186.22(d) changes the level, so we keep it. */
function isAddedPunishment({ code, section, subdivisions }: SectionReference): boolean {
  const is = isNoOffense({ code, section, subdivisions, with: [] })?.is;
  return (is === 'enhancement' || is === 'punishment') && section !== '186.22';
}

function degreeIn(pleaded: PleadedStatute): Degree | undefined {
  const [letter] = [pleaded, ...pleaded.with]
    .filter(({ code, section }) => code === 'PC' && section === '460')
    .map(({ subdivisions }) => subdivisions[0]);
  return letter === 'a' ? 'first' : letter === 'b' ? 'second' : undefined;
}

/** The single row for the sections; undefined if there are two, or an uncertain one. */
function rowOf(
  sections: readonly SectionReference[],
  day: PlainDate | undefined,
  degree: Degree | undefined,
): LevelRow | undefined {
  const found = rowsOfSections(levelTable.rows, sections).filter(
    (row) =>
      holds(row, day) &&
      (row.degree === undefined || degree === undefined || row.degree === degree) &&
      sections.some((one) => isIn(row, one)),
  );
  const [row, ...others] = found;
  return row?.certain === true && others.length === 0 ? row : undefined;
}

/** Without a date, only a row that has always been the same applies. */
function holds({ from, until }: LevelRow, day: PlainDate | undefined): boolean {
  const term = { ...(from && { from }), ...(until && { until }) };
  return day === undefined ? from === undefined && until === undefined : inForce(term, day);
}

function isIn({ section, bare }: LevelRow, pleaded: SectionReference): boolean {
  const reached = reaches(section, pleaded);
  return reached === 'yes' || (bare && reached === 'unknown' && pleaded.subdivisions.length === 0);
}

function asLevel(row: LevelRow): SectionLevel {
  const { levels, usual, wobbler, felonyTerm, infraction17d, authority } = row;
  const certain = wobbler === 'yes' || wobbler === 'no' ? wobbler : 'unknown';
  return { levels, usual, wobbler: certain, felonyTerm, infraction17d, authorities: [authority] };
}

/** A count with two sections is what both allow; undefined if they share no level. */
function both(one: SectionLevel, other: SectionLevel): SectionLevel | undefined {
  const levels = one.levels.filter((level) => other.levels.includes(level));
  if (levels.length === 0) return undefined;
  const [first, ...rest] = one.authorities;
  const authorities: readonly [Authority, ...Authority[]] = [first, ...rest, ...other.authorities];
  return {
    levels,
    usual: one.usual === other.usual ? one.usual : 'varies',
    wobbler: one.wobbler === other.wobbler ? one.wobbler : 'unknown',
    felonyTerm: one.felonyTerm === other.felonyTerm ? one.felonyTerm : undefined,
    infraction17d: one.infraction17d && other.infraction17d,
    authorities,
  };
}
