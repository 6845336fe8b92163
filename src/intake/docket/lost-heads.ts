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
  return new Set([...secondCalls(lines), ...gaps(lines)]);
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

/** Gaps that stand before a date everywhere, and in one or two places before something else. */
function gaps(lines: readonly DocketLine[]): readonly number[] {
  const after = lines.filter(
    ({ text }, index) => text.trim() !== '' && lines[index - 1]?.text.trim() === '',
  );
  const first = after.findIndex(({ text }) => dated.test(text));
  if (first === -1) return [];
  const behind = after.slice(first);
  const heads = behind.filter(({ text }) => dated.test(text)).length;
  const others = behind.filter(({ text }) => !dated.test(text));
  const few = heads >= 2 && others.length <= 2 && others.length < heads;
  return few ? others.map(({ line }) => line) : [];
}
