import * as fc from 'fast-check';
import { addDays, epochDay, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import type { Day } from '../../src/decision/day.ts';
import { at, type Diagram } from '../../src/decision/diagram.ts';
import type { Space } from '../../src/decision/exploring.ts';

// Rules without any law, over made-up facts: words with a few answers, and days. A rule is a tree
// of what it reads, so it can run over both unknown and known facts.

export const words = { a: 2, b: 3, c: 2 } as const;

export type Word = keyof typeof words;

/** Days of a short month, so that we can try each of them. */
export const firstDay = plain('2026-02-01');
export const lastDay = plain('2026-02-12');
export const dayNames = ['p', 'q'] as const;

export type DayName = (typeof dayNames)[number];

export type MadeUp =
  | { readonly reads: 'nothing'; readonly says: number }
  | { readonly reads: 'word'; readonly word: Word; readonly answers: readonly MadeUp[] }
  | {
      readonly reads: 'day';
      readonly day: DayName;
      readonly reached: PlainDate;
      readonly before: MadeUp;
      readonly after: MadeUp;
    };

const leaf = fc.integer({ min: 0, max: 3 }).map((says): MadeUp => ({ reads: 'nothing', says }));

export const anyRule: fc.Arbitrary<MadeUp> = fc.letrec<{ rule: MadeUp }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'rule' },
    leaf,
    fc
      .constantFrom<Word>('a', 'b', 'c')
      .chain((word) =>
        fc
          .array(tie('rule'), { minLength: words[word], maxLength: words[word] })
          .map((answers): MadeUp => ({ reads: 'word', word, answers })),
      ),
    fc
      .record({
        day: fc.constantFrom(...dayNames),
        reached: fc.integer({ min: 0, max: 12 }).map((days) => addDays(firstDay, days)),
        before: tie('rule'),
        after: tie('rule'),
      })
      .map((one): MadeUp => ({ reads: 'day', ...one })),
  ),
})).rule;

/** What the facts are, all known. */
export type Truth = Readonly<Record<Word, number>> & Readonly<Record<DayName, PlainDate>>;

const anyDay = fc.integer({ min: 0, max: 11 }).map((days) => addDays(firstDay, days));

export const anyTruth: fc.Arbitrary<Truth> = fc.record({
  a: fc.integer({ min: 0, max: 1 }),
  b: fc.integer({ min: 0, max: 2 }),
  c: fc.integer({ min: 0, max: 1 }),
  p: anyDay,
  q: anyDay,
});

/** The rule as the law would be applied by hand, with every fact known. */
export function byHand(rule: MadeUp, truth: Truth): number {
  if (rule.reads === 'nothing') return rule.says;
  if (rule.reads === 'word') return byHand(chosen(rule.answers, truth[rule.word]), truth);
  return byHand(truth[rule.day] >= rule.reached ? rule.after : rule.before, truth);
}

/** The same rule over unknown facts. */
export function inSpace(rule: MadeUp, space: Space): number {
  if (rule.reads === 'nothing') return rule.says;
  if (rule.reads === 'word') {
    return inSpace(chosen(rule.answers, space.read(rule.word, words[rule.word], rule.word)), space);
  }
  const isReached = dayIn(space, rule.day).reaches((day) => day >= rule.reached);
  return inSpace(isReached ? rule.after : rule.before, space);
}

export function dayIn(space: Space, name: DayName): Day {
  return space.day(name, firstDay, lastDay, name);
}

function chosen(of: readonly MadeUp[], answer: number): MadeUp {
  const found = of[answer];
  if (found === undefined) throw new Error('an answer that the rule has not');
  return found;
}

/** The leaf that the diagram has for these facts. */
export function leafFor<T>(diagram: Diagram<T>, pointOf: (path: string) => number): T {
  if (diagram.kind === 'leaf') return diagram.is;
  const { hole } = diagram;
  return leafFor(at(diagram, hole, pointOf(hole.path)), pointOf);
}

/** A split with an unneeded part, or with facts out of order. */
export function faults<T>(diagram: Diagram<T>): readonly string[] {
  if (diagram.kind === 'leaf') return [];
  const { hole, parts } = diagram;
  const own = [
    ...(parts.length < 2 ? [`${hole.path} has one answer`] : []),
    ...parts.flatMap(({ under }, index) =>
      parts[index + 1]?.under === under ? [`${hole.path} has two answers alike`] : [],
    ),
    ...parts.flatMap(({ under }) =>
      under.kind === 'split' && under.hole.order <= hole.order
        ? [`${under.hole.path} stands under ${hole.path}`]
        : [],
    ),
    ...(parts.at(-1)?.last === hole.last ? [] : [`${hole.path} leaves answers out`]),
  ];
  return [...own, ...parts.flatMap(({ under }) => faults(under))];
}

/** Which point a fact has, by its path. */
export function pointIn(truth: Truth): (path: string) => number {
  const points: Readonly<Record<string, number>> = {
    a: truth.a,
    b: truth.b,
    c: truth.c,
    p: epochDay(truth.p),
    q: epochDay(truth.q),
  };
  return (path) => points[path] ?? Number.NaN;
}
