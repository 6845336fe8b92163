import { anyOf, type Coverage, covers } from '../authority/citation/covers.ts';
import type { PleadedStatute } from '../authority/citation/statute.ts';
import { type PlainDate, plain } from '../calendar/plain-date.ts';
import { isAfter, isBefore } from '../decision/day.ts';
import { once } from '../decision/once.ts';
import type { CountView } from './count-view.ts';
import { inForce, type Term } from './in-force.ts';
import { levelAtConviction } from './level.ts';
import { rowsOfSections } from './offenses/by-section.ts';
import { everyList } from './offenses/every-list.ts';
import { type ListedRow, namesForm, type OffenseList } from './offenses/listed.ts';
import { subdivisionsThatMatter } from './offenses/subdivisions-that-matter.ts';
import type { TurnsOn } from './offenses/turns-on.ts';
import { whatItMayBe } from './offenses/unread.ts';

/**
 * What the person was convicted of. If we don't know whether it was the offense or an attempt (PC
 * 664), it is both, one at a time; if the section cannot be read, it is each kind of offense the
 * law distinguishes.
 */
export function offenseOf(view: CountView): PleadedStatute {
  return attemptedOrNot(theSection(view), view);
}

function attemptedOrNot(statute: PleadedStatute, { count, at, space }: CountView): PleadedStatute {
  if (count.mayBeAttempt !== true || statute.inchoate !== undefined) return statute;
  const path = `${at.count}.attempted`;
  space.note({ path, seen: 'unknown' });
  return space.read(path, 2, 'cases.counts.attempted') === 1
    ? { ...statute, inchoate: 'attempt' }
    : statute;
}

/** What a count's statute may turn out to be, if the docket does not say enough. */
export function partsTried(statute: PleadedStatute): readonly PleadedStatute[] {
  return once(
    partsKnown,
    statute,
    () => whatItMayBe(statute) ?? subdivisionsThatMatter(statute, everyList),
  );
}

/** They are tried in every run that asks. */
const partsKnown = new WeakMap<PleadedStatute, readonly PleadedStatute[]>();

function theSection(view: CountView): PleadedStatute {
  const { statute } = view.count;
  const kinds = whatItMayBe(statute);
  return kinds === undefined ? statute : oneOf(kinds, view);
}

/** Whether the list, as of `day`, covers the count, as far as the record shows. */
export function isOn(list: OffenseList, view: CountView, day: PlainDate): boolean {
  return reachOf(list, view, day) === 'yes';
}

/**
 * The same, but "unknown" if the row depends on something our records do not hold (a purpose, a
 * value). A docket with only the section number leaves the subdivision open: then we try each part
 * that some list distinguishes.
 */
export function reachOf(list: OffenseList, view: CountView, day: PlainDate): Coverage {
  const byList = known.get(view) ?? new Map<OffenseList, () => Coverage>();
  known.set(view, byList);
  const before = day === view.asOf ? byList.get(list) : undefined;
  if (before !== undefined) return before();
  const made = view.space.derive(() => workedOut(list, view, day));
  if (day === view.asOf) byList.set(list, made);
  return made();
}

/** Many rules check a count against the same list. */
const known = new WeakMap<CountView, Map<OffenseList, () => Coverage>>();

function workedOut(list: OffenseList, view: CountView, day: PlainDate): Coverage {
  const statute = offenseOf(view);
  const rows = rowsOfSections(list.rows, [statute, ...statute.with]).filter(
    (one) => inForce(one, day) && namesForm(one, list, statute),
  );
  const bySection = rows.map((one) => ({ row: one, covers: covers(one.section, statute) }));
  if (bySection.every((one) => one.covers === 'no')) return 'no';
  const open = bySection.some((one) => one.covers === 'unknown');
  const sure = bySection.filter((one) => one.covers === 'yes').map((one) => reached(one.row, view));
  if (sure.includes('yes') || !open) return anyOf(sure);
  const part = oneOf(partsTried(view.count.statute), view);
  return anyOf(
    rows.filter((one) => covers(one.section, part) === 'yes').map((one) => reached(one, view)),
  );
}

/** What else the rows for the section depend on, which our records do not hold. */
export function turnsOn(list: OffenseList, view: CountView, day: PlainDate): readonly TurnsOn[] {
  const statute = offenseOf(view);
  return list.rows.flatMap((one) =>
    inForce(one, day) && namesForm(one, list, statute) && covers(one.section, statute) !== 'no'
      ? (one.turnsOn ?? [])
      : [],
  );
}

/** What the row requires besides its section: conviction and offense dates, level, a purpose. */
function reached({ convicted, committed, level, turnsOn }: ListedRow, view: CountView): Coverage {
  if (convicted !== undefined && !isWithin(convicted, view)) return 'no';
  if (committed?.from !== undefined && isBefore(view.count.convictedOn, plain(committed.from))) {
    return 'no';
  }
  if (level !== undefined && levelAtConviction(view) !== level) return 'no';
  return turnsOn === undefined && committed === undefined ? 'yes' : 'unknown';
}

function isWithin({ from, until }: Term, { count }: CountView): boolean {
  if (from !== undefined && isBefore(count.convictedOn, plain(from))) return false;
  return until === undefined || !isAfter(count.convictedOn, plain(until));
}

function oneOf(parts: readonly PleadedStatute[], { at, space }: CountView): PleadedStatute {
  const path = `${at.count}.statute`;
  const part = parts[space.read(path, parts.length, 'cases.counts.statute')];
  space.note({ path, seen: 'unknown' });
  if (part === undefined) throw new Error(`${path} has no parts`);
  return part;
}
