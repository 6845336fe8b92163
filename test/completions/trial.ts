import type { PersonRecord } from '../../src/record/record.ts';
import type { Dice } from '../oracle/records/dice.ts';
import { another, everyCompletion, holesOf, waysToFill } from './completions.ts';
import { decide, decideWhole, type Said } from './engine.ts';
import { factsOf, type Holed, hiding } from './holes.ts';
import { claimOf, isAlike, isBroken, type Promised } from './promises.ts';
import { isWithin } from './settled.ts';

/** One promise that does not hold: for this count, shown by one completion, or by two. */
export interface Wrong {
  readonly promised: Promised;
  readonly holed: Holed;
  readonly index: number;
  readonly whole: PersonRecord;
  /** The other completion, if a fact that was not asked changed the answer. */
  readonly other?: PersonRecord;
}

export interface Trial {
  readonly claims: readonly Promised[];
  readonly completions: number;
  readonly wrong: readonly Wrong[];
}

/** How many completions are tried of one record. */
export interface Effort {
  /** All ways, if there are no more than this. */
  readonly few: number;
  /** This many, if there are more. */
  readonly sampled: number;
}

interface Whole {
  readonly record: PersonRecord;
  readonly said: readonly Said[];
}

/** Compares what the engine says about the record with holes and about its completions. */
export function tryOut(holed: Holed, { few, sampled }: Effort, throwing: Dice): Trial {
  const said = decide(holed.record, holed.story.asOf);
  const claims = [
    ...said.flatMap((one) => claimOf(one) ?? []),
    ...said.map(() => 'unasked' as const),
  ];
  if (holesOf(holed).length === 0) return { claims, completions: 0, wrong: [] };
  const exhaustive = waysToFill(holed) <= few;
  const wholes = exhaustive ? allOf(holed, few) : someOf(holed, sampled, throwing);
  const broken = said.flatMap((one, index) => brokenAt(holed, one, index, wholes));
  const unasked = exhaustive
    ? said.flatMap((one, index) => changedAmong(holed, one, index, wholes))
    : said.flatMap((one, index) => changedBeside(holed, one, index, wholes, throwing));
  return { claims, completions: wholes.length, wrong: [...broken, ...unasked] };
}

function wholeOf(record: PersonRecord, { story: { asOf } }: Holed): Whole {
  return { record, said: decideWhole(record, asOf) };
}

function allOf(holed: Holed, few: number): readonly Whole[] {
  return everyCompletion(holed, few * 8).map((record) => wholeOf(record, holed));
}

/** The truth, then each hole in turn answered differently, and sometimes all of them. */
function someOf(holed: Holed, sampled: number, throwing: Dice): readonly Whole[] {
  const [first, ...rest] = holesOf(holed);
  if (first === undefined) return [];
  const all = new Set([first, ...rest]);
  const found = [holed.story.record];
  for (let round = 1; round < sampled; round += 1) {
    const varied = round % 3 === 0 ? all : new Set([throwing.one([first, ...rest])]);
    const from = found[throwing.between(0, found.length - 1)] ?? holed.story.record;
    const filled = another(from, holed, varied, throwing);
    if (filled !== undefined) found.push(filled);
  }
  return found.map((record) => wholeOf(record, holed));
}

function brokenAt(
  holed: Holed,
  said: Said,
  index: number,
  wholes: readonly Whole[],
): readonly Wrong[] {
  const promised = claimOf(said);
  const shown = wholes.find((whole) => {
    const at = whole.said[index];
    return at !== undefined && isBroken(said, at);
  });
  if (promised === undefined || shown === undefined) return [];
  return [{ promised, holed, index, whole: shown.record }];
}

function differ(one: Said | undefined, other: Said | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const known = one.outcome !== 'needs-facts' && other.outcome !== 'needs-facts';
  return known && !isAlike(one, other);
}

function answersTo(asked: ReadonlySet<string>, record: PersonRecord, holed: Holed): string {
  return factsOf(record, holed.days)
    .filter(({ path }) => isWithin(path, asked))
    .map(({ path, said: its }) => `${path}=${its}`)
    .join(' ');
}

/**
 * Whether the fact that separates the two is asked once earlier questions are answered: for an
 * unknown sentence, what it was is asked first.
 */
function isAskedLater(
  holed: Holed,
  said: Said,
  index: number,
  [record, other]: readonly [PersonRecord, PersonRecord],
): boolean {
  let asked: ReadonlySet<string> = new Set(said.asked);
  for (;;) {
    const { story, hidden } = holed;
    const left = new Map([...hidden].filter(([path]) => !isWithin(path, asked)));
    const answered = hiding({ ...story, record }, left).record;
    const now = decide(answered, story.asOf)[index]?.asked ?? [];
    const more = now.filter((path) => !asked.has(path));
    if (more.length === 0) return false;
    asked = new Set([...asked, ...more]);
    if (answersTo(asked, record, holed) !== answersTo(asked, other, holed)) return true;
  }
}

/**
 * Nothing is left to ask about it. A sentence said to run after its own last day, or probation said to
 * run that has ended since, is asked again, however complete the record is.
 */
function isSettled({ story: { asOf } }: Holed, index: number, ...records: readonly PersonRecord[]) {
  return records.every((record) => decide(record, asOf)[index]?.asked.length === 0);
}

/** Two completions with the same answer to every fact asked for. */
function changedAmong(
  holed: Holed,
  said: Said,
  index: number,
  wholes: readonly Whole[],
): readonly Wrong[] {
  const asked = new Set(said.asked);
  const first = new Map<string, Whole>();
  for (const whole of wholes) {
    const answers = answersTo(asked, whole.record, holed);
    const like = first.get(answers);
    if (like === undefined) first.set(answers, whole);
    else if (
      differ(like.said[index], whole.said[index]) &&
      isSettled(holed, index, like.record, whole.record) &&
      !isAskedLater(holed, said, index, [like.record, whole.record])
    ) {
      return [{ promised: 'unasked', holed, index, whole: like.record, other: whole.record }];
    }
  }
  return [];
}

/** For some completions, another that differs only in facts not asked for. */
function changedBeside(
  holed: Holed,
  said: Said,
  index: number,
  wholes: readonly Whole[],
  throwing: Dice,
): readonly Wrong[] {
  const asked = new Set(said.asked);
  const [first, ...rest] = holesOf(holed).filter((path) => !isWithin(path, asked));
  if (first === undefined) return [];
  for (const [round, whole] of wholes.entries()) {
    if (round % 2 === 1) continue;
    const varied = new Set(round % 4 === 0 ? [first, ...rest] : [throwing.one([first, ...rest])]);
    const filled = another(whole.record, holed, varied, throwing);
    if (filled === undefined) continue;
    const other = wholeOf(filled, holed);
    if (
      differ(whole.said[index], other.said[index]) &&
      isSettled(holed, index, whole.record, filled) &&
      !isAskedLater(holed, said, index, [whole.record, filled])
    ) {
      return [{ promised: 'unasked', holed, index, whole: whole.record, other: filled }];
    }
  }
  return [];
}
