import { codeShort } from '../authority/citation/print.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Request } from '../law/outcome.ts';
import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import { cr180Items } from './cr-180-items.ts';
import type { Overflow } from './filling.ts';

/** How many offenses the table of item 1 holds. */
const cr180Rows = 5;

export interface OffensesOfItem1 {
  readonly values: readonly (readonly [slot: string, value: string])[];
  readonly overflow: readonly Overflow[];
}

/**
 * Item 1 has one date for its whole table: it has the offenses with the first count's date. The
 * others, and what does not fit, go on an attachment with their dates, and the row after the last
 * says so.
 */
export function offensesOfItem1(plan: FilingPlan, words: FiledWords): OffensesOfItem1 {
  const { courtFormWords, dateInNumbers } = words;
  const groups = byDate(plan.counts);
  const face = groups.find((group) => group.on !== undefined) ?? groups[0];
  if (face === undefined) return { values: [], overflow: [] };
  const others = groups.filter((group) => group !== face);
  const more = others.length > 0 || face.counts.length > cr180Rows;
  const shown = face.counts.slice(0, more ? cr180Rows - 1 : cr180Rows);
  const left = { ...face, counts: face.counts.slice(shown.length) };
  const rest = [left, ...others].filter((group) => group.counts.length > 0);
  return {
    values: [
      ['conviction-date', face.on === undefined ? '' : dateInNumbers(face.on)],
      ...shown.flatMap((count, index) => rowValues(plan, count, index + 1, words)),
      ...(more
        ? [[`offense-${shown.length + 1}-type`, courtFormWords.inAttachment('1')] as const]
        : []),
    ],
    overflow: [
      ...rest.map((group) => overflowOf(plan, group, words)),
      ...(more ? [columns(words)] : []),
    ],
  };
}

interface Group {
  readonly on: PlainDate | undefined;
  readonly counts: readonly PlannedCount[];
}

function byDate(counts: readonly PlannedCount[]): readonly Group[] {
  const dates = [...new Set(counts.map(dateOfItem1))];
  return dates.map((on) => ({ on, counts: counts.filter((one) => dateOfItem1(one) === on) }));
}

/** The form's words: "was convicted ... or was granted deferred entry of judgment". */
function dateOfItem1({ route, convictedOn, sentence }: PlannedCount): PlainDate | undefined {
  const grantedOn = sentence.kind === 'deferred-entry' ? sentence.grantedOn : undefined;
  return route === '1203.43' ? (grantedOn ?? convictedOn) : convictedOn;
}

function rowValues(plan: FilingPlan, count: PlannedCount, row: number, words: FiledWords) {
  const keys = ['code', 'section', 'type', '17b', '17d2'] as const;
  const cells = cellsOf(plan, count, words);
  return keys.map((key, index) => [`offense-${row}-${key}`, cells[index] ?? ''] as const);
}

function cellsOf(plan: FilingPlan, count: PlannedCount, words: FiledWords): readonly string[] {
  return [
    ...codeAndSection(count),
    typeWords(plan, count, words),
    reducible17b(plan, count, words) ?? '',
    reducible17d2(plan, count, words) ?? '',
  ];
}

/** "Pen./H&S" and "664/11352(a)": the section's column is too narrow for the letters of another code. */
function codeAndSection({ codeShort: first, section }: PlannedCount): readonly [string, string] {
  const letters = /\b([A-Z]{2,4}) (?=\d)/gu;
  const others = [...section.matchAll(letters)].map(([, code = '']) => codeShort(code));
  return [[first, ...others].join('/'), section.replaceAll(letters, '')];
}

/** If a petition uses more than one item, each offense says which. */
function typeWords(plan: FilingPlan, count: PlannedCount, { courtFormWords }: FiledWords): string {
  const level = levelWords(count, courtFormWords);
  if (plan.asks.length === 1 || count.route === undefined) return level;
  const { item, box } = cr180Items[count.route];
  return courtFormWords.byItem(level, box ?? item);
}

/** "felony", or "felony, now misdemeanor"; empty where the record does not say. */
function levelWords(
  { levelAtConviction, levelNow }: PlannedCount,
  { levelThenNow }: FiledWords['courtFormWords'],
): string {
  if (levelAtConviction === undefined) return '';
  return levelNow === undefined || levelNow === levelAtConviction
    ? levelAtConviction
    : levelThenNow(levelAtConviction, levelNow);
}

/**
 * Item 8 asks that what the column calls eligible be reduced: "yes" is a request. What is open and
 * not requested is neither yes nor no.
 */
function reducible17b(
  plan: FilingPlan,
  count: PlannedCount,
  { courtFormWords }: FiledWords,
): string | undefined {
  const settled = column17b(plan, count);
  return settled === 'not-requested' ? courtFormWords.notRequested : settled;
}

function column17b(
  plan: FilingPlan,
  count: PlannedCount,
): 'yes' | 'no' | 'not-requested' | undefined {
  if (count.requests.includes('17(b)(3)')) return 'yes';
  if (isOpen(plan, count, '17(b)(3)')) return 'not-requested';
  if (count.levelNow === undefined) return undefined;
  if (count.levelNow !== 'felony' || count.wobbler === false) return 'no';
  // PC 17(b)(3) requires a grant of probation: not jail or prison for a felony, nor a deferral.
  return /^1203\.4[123]/u.test(count.route ?? '') ? 'no' : undefined;
}

function reducible17d2(
  plan: FilingPlan,
  count: PlannedCount,
  { courtFormWords }: FiledWords,
): string | undefined {
  if (count.requests.includes('17(d)(2)')) return 'yes';
  if (isOpen(plan, count, '17(d)(2)')) return courtFormWords.notRequested;
  return count.levelNow === undefined ? undefined : 'no';
}

function isOpen(plan: FilingPlan, { number }: PlannedCount, request: Request): boolean {
  const found = plan.determination.counts.find((one) => one.count === number);
  return found?.requests.some((one) => one.request === request) ?? false;
}

/** Counts whose PC 17(b) column the record does not settle. */
export function unsettled17b(plan: FilingPlan): readonly PlannedCount[] {
  return plan.counts.filter(
    (count) => count.levelNow !== undefined && column17b(plan, count) === undefined,
  );
}

function overflowOf(plan: FilingPlan, { on, counts }: Group, words: FiledWords): Overflow {
  const { courtFormWords, dateInWords } = words;
  const date = on === undefined ? '____________________' : dateInWords(on);
  return {
    item: '1',
    title: courtFormWords.moreOffenses(date),
    head: courtFormWords.offenseColumns,
    rows: counts.map((count) => [String(count.number), ...cellsOf(plan, count, words)]),
    paragraphs: [],
  };
}

/** What the last columns mean, under the last of the tables. */
function columns({ courtFormWords }: FiledWords): Overflow {
  return { item: '1', title: courtFormWords.columnsMean, head: [], rows: [], paragraphs: [] };
}
