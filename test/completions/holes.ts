import { type PlainDate, parsePlainDate } from '../../src/calendar/plain-date.ts';
import { type Fact, unknown } from '../../src/record/fact.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import type { Dice } from '../oracle/records/dice.ts';
import { type DayPool, dayPool } from './answers.ts';
import type { Story } from './stories.ts';
import { throughFacts, type Visit } from './through-facts.ts';

/** A story, and the record of it that leaves facts out. */
export interface Holed {
  readonly story: Story;
  readonly hidden: ReadonlySet<string>;
  readonly record: PersonRecord;
  readonly days: DayPool;
}

/** One fact left out, a few, or most of them: who brings the docket, and who brings a RAP sheet. */
export function withHoles(story: Story, throwing: Dice): Holed {
  const paths = pathsOf(story);
  const [first, ...rest] = paths;
  if (first === undefined) throw new Error('a record has facts');
  const many = throwing.weighted<number>([
    [35, throwing.between(1, 2)],
    [45, throwing.between(3, 8)],
    [20, throwing.between(9, paths.length)],
  ]);
  const chosen = Array.from({ length: many }, () => throwing.one([first, ...rest]));
  return hiding(story, new Set(chosen));
}

function pathsOf(story: Story): readonly string[] {
  const paths: string[] = [];
  const visit: Visit = (path, fact) => {
    paths.push(path);
    return fact;
  };
  throughFacts(story.record, { visit, days: poolOf(story) });
  return paths;
}

export function hiding(story: Story, hidden: ReadonlySet<string>): Holed {
  const days = poolOf(story);
  const visit: Visit = (path, fact) => (isWithin(path, hidden) ? unknown : fact);
  return { story, hidden, record: throughFacts(story.record, { visit, days }), days };
}

/** Who does not know that there was a sentence does not know when it ended. */
export function isWithin(path: string, outer: ReadonlySet<string>): boolean {
  if (outer.has(path)) return true;
  for (let at = path.length - 1; at > 0; at -= 1) {
    const here = path[at];
    if ((here === '.' || here === '[') && outer.has(path.slice(0, at))) return true;
  }
  return false;
}

/** A fact with its place; what it says is written out, to be compared and shown. */
export interface FactSaid {
  readonly path: string;
  readonly said: string;
}

/** What is left out is said to be "?". */
export function factsOf(record: PersonRecord, days: DayPool): readonly FactSaid[] {
  const found: FactSaid[] = [];
  const visit: Visit = (path, fact) => {
    found.push({ path, said: written(fact) });
    return fact;
  };
  throughFacts(record, { visit, days });
  return found;
}

/** The facts inside a fact have lines of their own. */
function written<T>(fact: Fact<T>): string {
  if (!fact.known) return '?';
  if (typeof fact.is === 'string') return fact.is;
  return JSON.stringify(fact.is, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'known' in value ? undefined : value,
  );
}

/** Every day of the record, with those that matter to the day asked about. */
function poolOf({ record, asOf }: Story): DayPool {
  return dayPool(asOf, () => daysIn(record, asOf));
}

function daysIn(record: PersonRecord, asOf: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const visit: Visit = (_, fact) => {
    const day = fact.known && typeof fact.is === 'string' ? parsePlainDate(fact.is) : undefined;
    if (day !== undefined) days.push(day);
    return fact;
  };
  throughFacts(record, { visit, days: dayPool(asOf, () => []) });
  return days;
}
