import * as z from 'zod';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Fact } from './fact.ts';
import { dollars, wholeNumber, yesNo } from './scalars.ts';
import { type FactSchema, fact, factOfDay } from './written.ts';

/**
 * One declared fact of a record: how it is written, which answers it can have, and what a docket
 * read in full says about it. The schema, the questions, `--what-if` and the docs are made from it.
 */
export interface Declared<T> {
  readonly schema: FactSchema<T>;
  /** What the fact may turn out to be, if the record does not say. */
  readonly answers: Answers<T>;
  /**
   * What is true if a docket read in full does not show it. Left out for what no docket shows: how
   * the person lives now, what a victim was paid, who the person is.
   */
  readonly docketSilent?: T;
  /** The words that dockets and RAP sheets use for the answers, besides the record's own. */
  readonly docketWords?: Readonly<Record<string, readonly string[]>>;
  /** Answers that settle other facts once the record gives them, and for which counts. */
  readonly settlesOthers?: Readonly<Record<string, Settled>>;
  /** A day that bounds others of its group once the record gives it: none completes before a release. */
  readonly boundsOthers?: true;
  /** Another fact of its group that is asked first, and which answers of this one its answers rule out. */
  readonly askedAfter?: AskedAfter;
}

/** The counts for which an answer settles other facts, and what it is for the rest, if anything. */
export interface Settled {
  readonly of: 'its-count' | 'every-count';
  /** For every count if the record gives one of these: of a case, those of the answer's own case. */
  readonly ofEveryCountBeside?: readonly string[];
  /** The rest takes it for this answer to another fact, and for no more. */
  readonly elsewhere?: { readonly path: string; readonly says: string };
}

export interface AskedAfter {
  readonly fact: string;
  readonly rulesOut: Readonly<Record<string, readonly string[]>>;
}

export type Answers<T> =
  | { readonly kind: 'choice'; readonly of: readonly Choice<T>[] }
  /** A day; `ahead` if it may be in the future. */
  | { readonly kind: 'day'; readonly ahead: boolean };

/** One answer as a record would write it, and its value; or that there is a day, still unknown. */
export type Choice<T> =
  | { readonly says: string; readonly is: T }
  | { readonly says: string; readonly aDay: true };

/** What differs between declarations of one kind. */
export type More<T> = Pick<Declared<T>, 'docketSilent' | 'settlesOthers' | 'askedAfter'>;

/** Facts in one group of the record, by key. */
export type Group = Readonly<Record<string, Declared<unknown>>>;

/** What a group becomes in a record. */
export type FactsOf<G extends object> = {
  readonly [K in keyof G]: G[K] extends Declared<infer T> ? Fact<T> : never;
};

/** The keys of a group as the record's schema takes them. */
export type ShapeOf<G extends object> = {
  -readonly [K in keyof G]: G[K] extends Declared<infer T> ? FactSchema<T> : never;
};

export function shapeOf<G extends object>(group: G): ShapeOf<G>;
export function shapeOf(group: object): object {
  return Object.fromEntries(
    Object.entries(group).map(([key, { schema }]: [string, Declared<unknown>]) => [key, schema]),
  );
}

/** A declaration whose schema is made when something reads it: most commands read no record. */
export function declared<T>(
  schema: () => FactSchema<T>,
  rest: Omit<Declared<T>, 'schema'>,
): Declared<T> {
  const made = once(schema);
  return {
    get schema() {
      return made();
    },
    ...rest,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

/** Every yes or no is written alike, and every day: one schema does for all of them. */
const yesNoSchema = once(() => fact(yesNo));
const daySchema = once(factOfDay);

export function yesNoFact(more: More<boolean> = {}): Declared<boolean> {
  return declared(yesNoSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'no', is: false },
        { says: 'yes', is: true },
      ],
    },
    ...more,
  });
}

/** A day that has passed. */
export function dayFact(): Declared<PlainDate> {
  return declared(daySchema, { answers: { kind: 'day', ahead: false } });
}

/** A day that may be in the future. */
export function dayAheadFact(
  more: Pick<Declared<PlainDate>, 'boundsOthers'> = {},
): Declared<PlainDate> {
  return declared(daySchema, { answers: { kind: 'day', ahead: true }, ...more });
}

/**
 * One of a few words. Each lists the words dockets use for it, in lower case; the same word under
 * two is an error in our code.
 */
export function wordFact<const W extends Readonly<Record<string, readonly string[]>>>(
  words: W,
  more: More<keyof W & string> = {},
): Declared<keyof W & string> {
  const own = ownWords(words);
  return declared(() => fact(oneOf(words)), {
    answers: { kind: 'choice', of: own.map((one) => ({ says: one, is: one })) },
    docketWords: words,
    ...more,
  });
}

/** One of the record's words, or a docket's word for it. */
export function oneOf<const W extends Readonly<Record<string, readonly string[]>>>(
  words: W,
): z.ZodType<keyof W & string> {
  const own = ownWords(words);
  const meant = new Map<string, string>();
  for (const one of own) {
    for (const word of [one, ...(words[one] ?? [])]) {
      if (meant.has(plain(word))) throw new Error(`${word} stands for two answers`);
      meant.set(plain(word), one);
    }
  }
  return z.preprocess((written) => {
    if (typeof written === 'boolean') return meant.get(written ? 'yes' : 'no') ?? written;
    return typeof written === 'string' ? (meant.get(plain(written)) ?? written.trim()) : written;
  }, z.enum(own));
}

function ownWords<W extends object>(words: W): readonly (keyof W & string)[] {
  return Object.keys(words).filter((one): one is keyof W & string => one in words);
}

/** Case, hyphens, periods, slashes and repeated spaces do not make it a different word. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[\s._/-]+/gu, ' ')
    .trim();
}

/** Dollars: what matters is whether any are owed. */
export function dollarsFact(): Declared<number> {
  return declared(() => fact(dollars), {
    answers: {
      kind: 'choice',
      of: [
        { says: '0', is: 0 },
        { says: 'more than 0', is: 1 },
      ],
    },
  });
}

/** A number for which only these values differ: each with its wording. */
export function numberFact(
  least: number,
  most: number,
  choices: readonly { readonly says: string; readonly is: number }[],
): Declared<number> {
  return declared(() => fact(wholeNumber(least, most)), {
    answers: { kind: 'choice', of: choices },
  });
}
