import { addDays, type PlainDate, parsePlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Fact, unknown } from '../../src/facts/fact.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import type { Dice } from '../oracle/records/dice.ts';
import { type DayPool, dayPool, type Span } from './answers.ts';
import { isWithin, settledBeside } from './settled.ts';
import type { Story } from './stories.ts';
import { throughFacts, type Visit } from './through-facts.ts';

/** A day that the record knows only to the month or the year. */
export type Coarse = 'month' | 'year';

/** What is left out: facts with everything inside them, and for some dates only the day. */
export type Hidden = ReadonlyMap<string, Coarse | 'all'>;

/** A story, and a record of it with facts left out. */
export interface Holed {
  readonly story: Story;
  readonly hidden: Hidden;
  readonly record: PersonRecord;
  readonly days: DayPool;
}

/** One fact left out, a few, or most of them: one person brings the docket, another a RAP sheet. */
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
  const how = (path: string) =>
    isLastDay(path) || throwing.in100(60)
      ? ('all' as const)
      : throwing.one<Coarse>(['month', 'month', 'year']);
  return hiding(story, new Map(chosen.map((path) => [path, how(path)])));
}

/** These are the day the sentence was completed, not separate days. */
function isLastDay(path: string): boolean {
  return /\.(?:supervisionUntil|paroleEndedOn|prcsEndedOn)$/u.test(path);
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

export function hiding(story: Story, chosen: Hidden): Holed {
  const settled = settledBeside(story, chosen);
  const hidden = new Map([...chosen].filter(([path]) => !settled.has(path)));
  const spans = new Map<string, Span>();
  const visit: Visit = (path, fact) => {
    if (!isWithin(path, hidden)) return fact;
    const span = spanOf(fact, hidden.get(path) ?? 'all');
    if (span === undefined) return unknown;
    spans.set(path, span);
    const coarse = { known: false as const, within: span };
    return coarse;
  };
  const record = throughFacts(story.record, { visit, days: poolOf(story) });
  return { story, hidden, record, days: poolOf(story, spans) };
}

/** The month or the year of a day, if that much is written down. */
function spanOf<T>(fact: Fact<T>, how: Coarse | 'all'): Span | undefined {
  const day = fact.known && typeof fact.is === 'string' ? parsePlainDate(fact.is) : undefined;
  if (day === undefined || how === 'all') return undefined;
  const from = plain(how === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`);
  const next = addDays(from, how === 'month' ? 31 : 366);
  const firstAfter = how === 'month' ? `${next.slice(0, 7)}-01` : `${next.slice(0, 4)}-01-01`;
  return { from, to: addDays(plain(firstAfter), -1) };
}

/** A fact with its place and its value in words, to compare and show. */
export interface FactSaid {
  readonly path: string;
  readonly said: string;
  readonly known: boolean;
}

/** What is left out becomes "?". */
export function factsOf(record: PersonRecord, days: DayPool): readonly FactSaid[] {
  const found: FactSaid[] = [];
  const visit: Visit = (path, fact) => {
    found.push({ path, said: written(fact), known: fact.known });
    return fact;
  };
  throughFacts(record, { visit, days });
  return found;
}

/** The facts inside a fact have lines of their own. */
function written<T>(fact: Fact<T>): string {
  if (!fact.known) return 'within' in fact ? `some day ${JSON.stringify(fact.within)}` : '?';
  if (typeof fact.is === 'string') return fact.is;
  return JSON.stringify(fact.is, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'known' in value ? undefined : value,
  );
}

/** Every day in the record, plus those that matter on the decision day. */
function poolOf({ record, asOf }: Story, spans?: ReadonlyMap<string, Span>): DayPool {
  const asked = { asOf, statedOn: record.circumstances.asOf ?? asOf };
  return dayPool(asked, () => daysIn(record, asOf), spans);
}

function daysIn(record: PersonRecord, asOf: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const visit: Visit = (_, fact) => {
    const day = fact.known && typeof fact.is === 'string' ? parsePlainDate(fact.is) : undefined;
    if (day !== undefined) days.push(day);
    return fact;
  };
  throughFacts(record, { visit, days: dayPool({ asOf, statedOn: asOf }, () => []) });
  return days;
}
