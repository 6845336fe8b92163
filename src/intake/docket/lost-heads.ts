import { slashedDay } from '../printed-days.ts';
import type { DocketLine } from './docket-lines.ts';

const dated = new RegExp(String.raw`^\s*(?:(?:ON|DATE:?|HEARING DATE:?)\s+)?${slashedDay}`, 'iu');
const called = /^\W*(?:THE )?(?:CASE|MATTER) (?:IS )?CALLED FOR\b/iu;
const scheduling = /^\W*NEXT\s+(?:SCHEDULED\s+EVENT|HEARING|APPEARANCE)/iu;
/** What happens only at a hearing: before the first entry, or after the next was scheduled, its head is lost. */
const atHearing =
  /^\W*(?:(?:THE )?DEFENDANT (?:\d+ )?(?:PLEADS|WITHDRAWS|ADMITS|FAILS TO APPEAR|APPEARS)|AS TO COUNTS?\b|IMPOSITION OF|PROBATION (?:IS )?(?:DENIED|REVOKED|REINSTATED|SUMMARILY)|THE JURY|JURY (?:FINDS|RETURNS)|COUNTS?\s*\(\d+\).*DISPOSITION)/iu;

/**
 * The lines that begin an entry whose own head, with its day, was lost: without it they would take
 * the day of the entry before. A second call of the case tells it, and a gap where gaps part
 * entries.
 */
export function lostHeads(lines: readonly DocketLine[]): ReadonlySet<number> {
  return new Set([...secondCalls(lines), ...gaps(lines), ...anotherDays(lines)]);
}

/** What happens first, and what happens only on a later day; "PROBATION REINSTATED", then "REVOKED". */
const inTurn: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bFAILS TO APPEAR\b|\b(?:BENCH WARRANT|B\/?W) (?:IS )?(?:ISSUED|ORDERED(?! (?:RECALLED|QUASHED|WITHDRAWN)))\b/iu,
    /^\W*(?:AS TO DEFENDANTS? [^:]*:\s*)?(?:(?:BENCH WARRANT|B\/?W) (?:IS )?(?:RECALLED|SERVED|QUASHED)|DEFENDANT (?:APPEARS|PRESENT|IS PRESENT|ADMITS|PLEADS|FOUND))/iu,
  ],
  [
    /\bDEFENDANT (?:PLEADS|ADMITS|APPEARS|IS PRESENT)\b|\b(?:DIVERSION|DEFERRED ENTRY OF JUDGMENT)\b.*\bGRANTED\b/iu,
    /^\W*DEFENDANT FAILS TO APPEAR\b/iu,
  ],
  [
    /\bREINSTATED\b/iu,
    /^\W*(?:DEFENDANT ADMITS (?:A |THE )?VIOLATION|PROBATION (?:IS |HAS BEEN )?(?:SUMMARILY )?REVOKED)/iu,
  ],
  [
    /\bPROBATION (?:IS |HAS BEEN )?(?:SUMMARILY )?REVOKED\. DEFENDANT (?:IS )?REMANDED\b/iu,
    /^\W*CASE CALLED FOR\b|\bREMAINS REVOKED\b/iu,
  ],
  [/\bTRIAL COMMENCES\b/iu, /^\W*(?:THE )?JURY (?:FINDS|RETURNS)\b/iu],
  [
    /\bPLEADS (?!NOT GUILTY)/iu,
    /^\W*(?:DEFENDANT'?S?|DEFT'?S?|DEFENSE) MOTION TO WITHDRAW (?:HIS |HER |THE )?PLEA\b/iu,
  ],
  [
    /\bPLEADS NOT GUILTY(?: TO (?:ALL COUNTS|COUNTS? [\d ,]+(?:AND|THROUGH|TO) \d+))?\W*$/iu,
    /^\W*DEFENDANT (?:WITHDRAWS (?:HIS |HER |THE )?PLEA\b|PLEADS (?:NOLO|NO CONTEST|N\/C|GUILTY)\b)/iu,
  ],
  [/\bMANDATORY SUPERVISION (?:IS )?TERMINATED\b/iu, /^\W*PETITION\b.*\bCALLED FOR\b/iu],
];

/** A date without ON is the system's own entry: a term that ran out. No one is in court on it. */
const automatic = new RegExp(
  String.raw`^\s*${slashedDay}\s+(?:(?!\d).)*\b(?:EXPIRE[SD]|OPERATION OF LAW)\b`,
  'iu',
);
const inCourt =
  /^\W*(?:PETITION|(?:DEFENSE )?MOTION|CASE CALLED|COUNTS?\b.*\b(?:DESIGNATED|REDESIGNATED|REDUCED|DISPOSITION)|DEFENDANT\b|BENCH WARRANT)/iu;

/** Lines that tell of another day than those above them in the same entry. */
function anotherDays(lines: readonly DocketLine[]): readonly number[] {
  const found: number[] = [];
  let entry: string[] = [];
  for (const { line, text } of lines) {
    if (dated.test(text)) entry = [];
    else if (entry.length > 0 && isOfAnotherDay(entry, text)) {
      found.push(line);
      entry = [];
    }
    if (dated.test(text) || entry.length > 0 || found.at(-1) === line) entry.push(text);
  }
  return found;
}

function isOfAnotherDay(entry: readonly string[], text: string): boolean {
  if (automatic.test(entry[0] ?? '') && inCourt.test(text)) return true;
  return inTurn.some(
    ([first, then]) => then.test(text) && entry.some((before) => first.test(before)),
  );
}

function secondCalls(lines: readonly DocketLine[]): readonly number[] {
  const found: number[] = [];
  let [inEntry, wasCalled, scheduled] = [false, false, false];
  for (const { line, text } of lines) {
    if (dated.test(text) && !scheduled) {
      [inEntry, wasCalled] = [true, called.test(text.replace(dated, ''))];
    } else if (
      (called.test(text) && (wasCalled || !inEntry)) ||
      (atHearing.test(text) && (!inEntry || scheduled))
    ) {
      found.push(line);
      [inEntry, wasCalled] = [true, called.test(text)];
    } else if (called.test(text)) wasCalled = true;
    scheduled =
      scheduling.test(text) || (scheduled && dated.test(text) && !/^\s*ON\b/iu.test(text));
    if (/^\s*ON\b/iu.test(text) && dated.test(text))
      [inEntry, wasCalled, scheduled] = [true, false, false];
  }
  return found;
}

/**
 * Gaps that stand before a date everywhere, and in one or two places before something else; one
 * right below a date parts nothing.
 */
function gaps(lines: readonly DocketLine[]): readonly number[] {
  const after = lines.filter(
    ({ text }, index) =>
      text.trim() !== '' &&
      lines[index - 1]?.text.trim() === '' &&
      !(dated.test(lines[index - 2]?.text ?? '') && !dated.test(text)),
  );
  const first = after.findIndex(({ text }) => dated.test(text));
  if (first === -1) return [];
  const behind = after.slice(first);
  const heads = behind.filter(({ text }) => dated.test(text)).length;
  const others = behind.filter(({ text }) => !dated.test(text));
  const few = heads >= 2 && others.length <= 2 && others.length < heads;
  return few ? others.map(({ line }) => line) : [];
}
