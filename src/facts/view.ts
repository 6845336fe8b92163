import type { PlainDate } from '../calendar/plain-date.ts';
import { type Day, knownDay } from '../decision/day.ts';
import type { Space } from '../decision/exploring.ts';
import type { FactSeen } from '../decision/notes.ts';
import { once } from '../decision/once.ts';
import { isToldOf } from '../decision/opening.ts';
import { surely } from '../decision/surely.ts';
import { partAt } from './at-path.ts';
import { answersAt, type FactPath, isFactPath } from './every-fact.ts';
import type { Fact } from './fact.ts';
import { shownValue } from './shown-value.ts';

/**
 * A record as a rule sees it: every fact is its value, known or not, and a date is a `Day`. A rule
 * cannot ask whether a fact is known, so it cannot forget to.
 */
export type Seen<T> = [T] extends [Fact<infer U>] ? SeenValue<U> : SeenPart<T>;

type SeenPart<T> = T extends string | number | boolean | undefined
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Seen<T[K]> }
    : T;

type SeenValue<U> = U extends PlainDate ? Day : Seen<U>;

/** The range in which an unknown date may be. */
export interface Horizon {
  readonly first: PlainDate;
  readonly today: PlainDate;
  readonly last: PlainDate;
}

/** The part of a record at `path`, for rules run in `space`. */
export function seenIn<T extends object>(
  space: Space,
  horizon: Horizon,
  path: string,
  part: T,
): Seen<T>;
export function seenIn(space: Space, horizon: Horizon, path: string, part: object): unknown {
  return inside({ space, horizon, known: new Map() }, part, path, patternOf(path));
}

interface Looking {
  readonly space: Space;
  readonly horizon: Horizon;
  /** What is inside a fact already read, so that it is the same object each time. */
  readonly known: Map<string, Map<object, object>>;
}

/** "cases[0].counts[1]" is "cases.counts"; a sentence of a count is like that of its case. */
export function patternOf(path: string): string {
  return path.replaceAll(/\[\d+\]/gu, '').replace('cases.counts.sentence', 'cases.sentence');
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function inside(looking: Looking, part: object, path: string, pattern: string): object {
  if (Array.isArray(part)) {
    return part.map((item: unknown, index) => itemOf(looking, item, `${path}[${index}]`, pattern));
  }
  const seen = {};
  const under = kindOf(part, pattern);
  for (const key of Object.keys(part)) {
    const value: unknown = Reflect.get(part, key);
    Object.defineProperty(seen, key, {
      enumerable: true,
      ...propertyOf(looking, value, joined(path, key), joined(under, key)),
    });
  }
  written.set(seen, part);
  return seen;
}

function itemOf(looking: Looking, item: unknown, path: string, pattern: string): unknown {
  return typeof item === 'object' && item !== null ? inside(looking, item, path, pattern) : item;
}

/**
 * A fact is read each time, in the run that asks; a group of facts is made once, when first needed.
 */
function propertyOf(
  looking: Looking,
  value: unknown,
  path: string,
  pattern: string,
): PropertyDescriptor {
  if (typeof value !== 'object' || value === null) return { value };
  if (isFact(value)) {
    return {
      get: value.known
        ? reading(looking, value, path, pattern)
        : missing(looking, value, path, pattern),
    };
  }
  let made: unknown;
  return {
    get: () => {
      made ??= inside(looking, value, path, patternOf(pattern));
      return made;
    },
  };
}

/** The record's own value behind a rule's view. */
const written = new WeakMap<object, object>();

/**
 * Whether the record gives the fact. Only for combining facts, when two say the same thing and one
 * is enough; a rule asks for the fact itself. A month or a year also counts as given.
 */
export function isTold<T extends object>(seen: T, key: keyof T & string): boolean {
  const part = written.get(seen);
  const fact: unknown = part === undefined ? undefined : Reflect.get(part, key);
  return isFact(fact) && (fact.known || (fact.within !== undefined && isToldOf(fact.within)));
}

/** The fact that the record gives at a path, which no rule has to read for it. */
export function toldAt(seen: object, path: string): Fact<unknown> | undefined {
  const part = written.get(seen);
  const found = part === undefined ? undefined : partAt(part, path);
  return isFact(found) ? found : undefined;
}

/** Whether two views are the same part of the record. */
export function isSame(a: object, b: object): boolean {
  return a === b || (written.has(a) && written.get(a) === written.get(b));
}

/** Facts of a sentence are declared by its kind. */
function kindOf(part: object, pattern: string): string {
  return pattern === 'cases.sentence' && 'kind' in part && typeof part.kind === 'string'
    ? `${pattern}.${part.kind}`
    : pattern;
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'known' in value;
}

type KnownFact = Extract<Fact<unknown>, { known: true }>;
type UnknownFact = Extract<Fact<unknown>, { known: false }>;

/**
 * Known facts are the same in every run, and every count's rules read them, so they are built once.
 */
function reading(
  looking: Looking,
  { is, from }: KnownFact,
  path: string,
  pattern: string,
): () => unknown {
  let made: { readonly note: FactSeen; readonly seen: unknown } | undefined;
  return () => {
    made ??= {
      note: { path, seen: shownValue(is), ...(from === undefined ? {} : { from }) },
      seen: seenValue(looking, is, path, pattern),
    };
    looking.space.note(made.note);
    return made.seen;
  };
}

function missing(
  looking: Looking,
  fact: UnknownFact,
  path: string,
  pattern: string,
): () => unknown {
  const note: FactSeen = { path, seen: 'unknown' };
  return () => {
    looking.space.note(note);
    if (!isFactPath(pattern)) throw new Error(`${pattern} is not declared`);
    return tried(looking, fact, path, pattern);
  };
}

/** One of an unknown fact's possible answers: the run decides which. */
function tried(
  looking: Looking,
  { within }: UnknownFact,
  path: string,
  pattern: FactPath,
): unknown {
  const { space, horizon } = looking;
  const answers = surely(answersAt(pattern), `${pattern} has no list of answers`);
  if (answers.kind === 'day') {
    const { from, to } = within ?? spanOf(horizon, answers.ahead);
    return space.day(path, from, to, pattern);
  }
  const read = space.read(path, answers.of.length, pattern);
  const choice = surely(answers.of[read], `${pattern} has no such answer`);
  if ('aDay' in choice) return space.day(`${path}.day`, horizon.first, horizon.last, pattern);
  return seenValue(looking, choice.is, path, pattern);
}

function spanOf(
  { first, today, last }: Horizon,
  ahead: boolean,
): { from: PlainDate; to: PlainDate } {
  return { from: first, to: ahead ? last : today };
}

function seenValue(looking: Looking, is: unknown, path: string, pattern: string): unknown {
  if (typeof is === 'string' && isDay(is)) return knownDay(is, path);
  if (typeof is !== 'object' || is === null) return is;
  const values = once(looking.known, path, () => new Map<object, object>());
  return once(values, is, () => inside(looking, is, path, pattern));
}

function isDay(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
