import { anyOf, type Coverage, covers } from '../authority/citation/covers.ts';
import type { PleadedStatute } from '../authority/citation/statute.ts';
import { type PlainDate, plain } from '../calendar/plain-date.ts';
import { isAfter, isBefore } from '../decision/day.ts';
import type { CountView } from './count-view.ts';
import { inForce, type Term } from './in-force.ts';
import { levelAtConviction } from './level.ts';
import { everyList } from './offenses/every-list.ts';
import type { ListedRow, OffenseList } from './offenses/listed.ts';
import { subdivisionsThatMatter } from './offenses/subdivisions-that-matter.ts';
import type { TurnsOn } from './offenses/turns-on.ts';
import { whatItMayBe } from './offenses/unread.ts';

/**
 * What the person was convicted of. Where nobody knows whether it was the offense or an attempt at
 * it (PC 664), it is both, one at a time; where the section itself cannot be read, it is each kind of
 * offense between which the law tells.
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

/** What a count's statute may turn out to be, where the docket does not say enough of it. */
export function partsTried(statute: PleadedStatute): readonly PleadedStatute[] {
  return whatItMayBe(statute) ?? subdivisionsThatMatter(statute, everyList);
}

function theSection(view: CountView): PleadedStatute {
  const { statute } = view.count;
  const kinds = whatItMayBe(statute);
  return kinds === undefined ? statute : oneOf(kinds, view);
}

/** Whether the list, as it stood on `day`, reaches the count, as far as anything in a record tells. */
export function isOn(list: OffenseList, view: CountView, day: PlainDate): boolean {
  return reachOf(list, view, day) === 'yes';
}

/**
 * The same, with "unknown" where the row turns on what no record holds (a purpose, a value). A docket
 * that names only the section leaves open which part of it was meant: then each part that some list
 * tells from the others is tried.
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

/** A list is asked of a count by many rules. */
const known = new WeakMap<CountView, Map<OffenseList, () => Coverage>>();

function workedOut(list: OffenseList, view: CountView, day: PlainDate): Coverage {
  const statute = offenseOf(view);
  const rows = list.rows.filter(
    (one) => inForce(one, day) && isOfForm(one.inchoate ?? list.inchoate, statute),
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

/** What the rows that reach the section turn on beside it, which no record holds. */
export function turnsOn(list: OffenseList, view: CountView, day: PlainDate): readonly TurnsOn[] {
  const statute = offenseOf(view);
  return list.rows.flatMap((one) =>
    inForce(one, day) && covers(one.section, statute) !== 'no' ? (one.turnsOn ?? []) : [],
  );
}

function isOfForm(forms: ListedRow['inchoate'], { inchoate }: PleadedStatute): boolean {
  return inchoate === undefined || forms === undefined || forms.includes(inchoate);
}

/** What the row asks beside its section: the days of conviction and offense, the level, a purpose. */
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
