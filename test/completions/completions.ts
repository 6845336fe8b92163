import type { Fact } from '../../src/facts/fact.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import type { Dice } from '../oracle/records/dice.ts';
import { isRead } from './engine.ts';
import type { Holed } from './holes.ts';
import { isPossible, unconvicted } from './possible.ts';
import { isWithin } from './settled.ts';
import { throughFacts, type Visit } from './through-facts.ts';

/** What was left out: every unknown fact in the record, even one the story lacks. */
export function holesOf({ record, days }: Holed): readonly string[] {
  const holes: string[] = [];
  const visit: Visit = (path, fact, answers) => {
    if (!fact.known && answers().some(({ known }) => known)) holes.push(path);
    return fact;
  };
  throughFacts(record, { visit, days });
  return holes;
}

/**
 * How many ways there would be if every answer to one hole were possible with every answer to
 * another.
 */
export function waysToFill({ record, days }: Holed): number {
  let ways = 1;
  const visit: Visit = (_, fact, answers) => {
    if (!fact.known) ways *= Math.max(1, answers().length);
    return fact;
  };
  throughFacts(record, { visit, days });
  return ways;
}

/** Every completion, including holes that open only under some answer; at most this many. */
export function everyCompletion(holed: Holed, atMost: number): readonly PersonRecord[] {
  const found: PersonRecord[] = [];
  let turn: readonly number[] | undefined = [];
  for (let tried = 0; turn !== undefined && tried < atMost; tried += 1) {
    const { filled, next } = filledBy(holed, turn);
    if (isCompletion(filled, holed)) found.push(filled);
    turn = next;
  }
  return found;
}

/** Like the wheels of an odometer: one per hole, and the last turns first. */
function filledBy(
  { record, days }: Holed,
  turn: readonly number[],
): { readonly filled: PersonRecord; readonly next: readonly number[] | undefined } {
  const wheels: { at: number; of: number }[] = [];
  const visit: Visit = (_, fact, answers) => {
    if (fact.known) return fact;
    const all = answers();
    const at = turn[wheels.length] ?? 0;
    wheels.push({ at, of: all.length });
    return all[at] ?? fact;
  };
  const filled = throughFacts(record, { visit, days });
  const last = wheels.findLastIndex(({ at, of }) => at + 1 < of);
  const next = wheels.slice(0, last + 1).map(({ at }, index) => (index === last ? at + 1 : at));
  return { filled, next: last === -1 ? undefined : next };
}

/**
 * Another completion: the holes at `varied`, and what is inside them, answered again; undefined if
 * no answer drawn is possible.
 */
export function another(
  completion: PersonRecord,
  holed: Holed,
  varied: ReadonlySet<string>,
  throwing: Dice,
): PersonRecord | undefined {
  const anew = <T>(fact: Fact<T>, all: readonly Fact<T>[]): Fact<T> =>
    all[throwing.between(0, all.length - 1)] ?? fact;
  const visit: Visit = (path, fact, answers) =>
    isWithin(path, varied) ? anew(fact, answers()) : fact;
  for (let tried = 0; tried < 6; tried += 1) {
    const filled = throughFacts(completion, { visit, days: holed.days });
    if (isCompletion(filled, holed)) return filled;
  }
  return undefined;
}

export function isCompletion(filled: PersonRecord, { story: { asOf }, record }: Holed): boolean {
  return isConvictedAsDated(filled, record) && isPossible(filled, asOf) && isRead(filled, asOf);
}

/** A conviction date with neither disposition nor sentence says that there was a conviction. */
function isConvictedAsDated(filled: PersonRecord, holed: PersonRecord): boolean {
  return holed.cases.every(({ counts, sentence }, index) =>
    counts.every((count, position) => {
      const says = count.convictedOn.known && !count.disposition.known;
      if (!says || count.sentence !== undefined || sentence.known) return true;
      const found = filled.cases[index]?.counts[position]?.disposition;
      return found?.known !== true || !unconvicted.includes(found.is);
    }),
  );
}
