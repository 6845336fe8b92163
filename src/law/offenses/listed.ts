import type { Authorities } from '../../authority/authority.ts';
import { anyOf, type Coverage, covers } from '../../authority/citation/covers.ts';
import { parseStatute } from '../../authority/citation/parse.ts';
import type {
  Inchoate,
  PleadedStatute,
  SectionReference,
} from '../../authority/citation/statute.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Level } from '../../record/record.ts';
import { inForce, type Term } from '../in-force.ts';
import { rowsOfSections } from './by-section.ts';
import type { TurnsOn } from './turns-on.ts';

/** A list of sections with the law that creates it, and the days each row is in force. */
export interface OffenseList {
  readonly authorities: Authorities;
  readonly rows: readonly ListedRow[];
  /**
   * The inchoate forms that the list names along with the offense. If left out, the list does not
   * say, and an attempt is treated as what was attempted: the rule decides.
   */
  readonly inchoate?: readonly Inchoate[];
}

/** `from` and `until` are the law's own clock: the days on which the row is on the list. */
export interface ListedRow extends RowTerms {
  readonly section: SectionReference;
}

export interface RowTerms extends Term {
  /** The act that added or removed the row, if either has a date. */
  readonly act?: string;
  /** The second clock: "any person who is convicted on or after January 1, 2023". */
  readonly convicted?: Term;
  /** "if the offense occurred on or after January 1, 2026". */
  readonly committed?: Term;
  /** "any felony violation of Section 288.2": the level of the conviction. */
  readonly level?: Level;
  readonly turnsOn?: TurnsOn;
  /** Instead of the list's own forms: "attempted murder". */
  readonly inchoate?: readonly Inchoate[];
  /** The row names only that form, not the offense itself: solicitation under PC 653f(c). */
  readonly only?: Inchoate;
}

/** What is known about a count besides its section; each may be unknown. */
export interface CountFacts {
  readonly convictedOn?: PlainDate | undefined;
  readonly committedOn?: PlainDate | undefined;
  readonly level?: Level | undefined;
}

/** A row by its citation: `row('PC 287(c)', sb1494)`. Throws on a citation that cannot be read. */
export function row(citation: string, terms: RowTerms = {}): ListedRow {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(`${citation} in a list of the law cannot be read`);
  const { code, section, subdivisions } = parsed.statute;
  return { section: { code, section, subdivisions }, ...terms };
}

export function rows(...citations: readonly string[]): readonly ListedRow[] {
  return citations.map((citation) => row(citation));
}

/** One list's rows for another list, keeping their own list's forms. */
export function rowsOf({ rows: own, inchoate }: OffenseList): readonly ListedRow[] {
  return inchoate === undefined ? own : own.map((one) => ({ inchoate, ...one }));
}

/**
 * Whether the list, as of `day`, reaches the count. Unknown if the docket gives the section and the
 * list only a part of it, or if a date, level or fact that a row requires is unknown.
 */
export function isListed(
  list: OffenseList,
  pleaded: PleadedStatute,
  day: PlainDate,
  facts: CountFacts = {},
): Coverage {
  return anyOf(rowsFor(list, pleaded, day).map((one) => reached(one, pleaded, facts)));
}

function rowsFor(list: OffenseList, pleaded: PleadedStatute, day: PlainDate): readonly ListedRow[] {
  return rowsOfSections(list.rows, [pleaded, ...pleaded.with]).filter(
    (one) => inForce(one, day) && namesForm(one, list, pleaded),
  );
}

/** Whether a row of the list is for the offense itself, or the attempt or the like, that is pleaded. */
export function namesForm(
  { only, inchoate }: ListedRow,
  list: OffenseList,
  pleaded: PleadedStatute,
): boolean {
  return only === undefined
    ? reachesForm(inchoate ?? list.inchoate, pleaded)
    : only === pleaded.inchoate;
}

function reached(one: ListedRow, pleaded: PleadedStatute, facts: CountFacts): Coverage {
  return allOf([covers(one.section, pleaded), ...conditions(one, facts)]);
}

function reachesForm(
  forms: readonly Inchoate[] | undefined,
  { inchoate }: PleadedStatute,
): boolean {
  return inchoate === undefined || forms === undefined || forms.includes(inchoate);
}

function conditions(terms: RowTerms, facts: CountFacts): readonly Coverage[] {
  return [
    within(terms.convicted, facts.convictedOn),
    within(terms.committed, committedIn(facts, terms.committed)),
    terms.level === undefined ? 'yes' : sameLevel(terms.level, facts.level),
    terms.turnsOn === undefined ? 'yes' : 'unknown',
  ];
}

function within(term: Term | undefined, day: PlainDate | undefined): Coverage {
  if (term === undefined) return 'yes';
  if (day === undefined) return 'unknown';
  return inForce(term, day) ? 'yes' : 'no';
}

/** Nobody is convicted before the offense: a conviction before the first day is enough. */
function committedIn(
  { committedOn, convictedOn }: CountFacts,
  term: Term | undefined,
): PlainDate | undefined {
  if (committedOn !== undefined || convictedOn === undefined) return committedOn;
  return term?.from !== undefined && convictedOn < term.from ? convictedOn : undefined;
}

function sameLevel(wanted: Level, found: Level | undefined): Coverage {
  if (found === undefined) return 'unknown';
  return found === wanted ? 'yes' : 'no';
}

function allOf(found: readonly Coverage[]): Coverage {
  if (found.includes('no')) return 'no';
  return found.includes('unknown') ? 'unknown' : 'yes';
}
