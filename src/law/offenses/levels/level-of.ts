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
  /** All levels that the section allows, priors and values counted; one where it settles the level. */
  readonly levels: LevelRow['levels'];
  /** What it makes of the plain offense. */
  readonly usual: UsualLevel;
  /** PC 17(b), of a felony under it. Unknown where a prior, a value or a fact decides. */
  readonly wobbler: 'yes' | 'no' | 'unknown';
  /** PC 1170(h): where a felony term under it is served; the person's own record can still mean prison. */
  readonly felonyTerm: 'county-jail' | 'state-prison' | undefined;
  /** PC 17(d): it may be an infraction. */
  readonly infraction17d: boolean;
  readonly authorities: Authorities;
}

export type Degree = 'first' | 'second';

/**
 * What the statute gives by itself on the day (the conviction's; old law may differ): undefined where
 * the table is silent, does not speak for that day, is not certain, or where the docket does not say
 * enough. Of an attempt it says nothing: another section sets its punishment.
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

/** The sections of a count by their numbers: "594(a)/594(b)(2)(A)" is one offense. */
function offensesIn(pleaded: PleadedStatute): readonly (readonly SectionReference[])[] {
  const own = [pleaded, ...pleaded.with].filter((one) => !isAddedPunishment(one)).map(punishmentOf);
  const numbers = own.map(({ code, section }) => `${code} ${section}`);
  const groups = [...new Set(numbers)].filter((number) => !definedElsewhere(number, numbers));
  return groups.map((number) => own.filter((_, index) => numbers[index] === number));
}

/** An enhancement beside the offense. PC 186.22(d) makes another level of it, and is not left out. */
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

/** The one row that the sections are in; none where two are, or one that is not certain. */
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

/** Without a day a row holds that never was otherwise. */
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

/** A count of two sections is what both allow; nothing where they have no level in common. */
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
