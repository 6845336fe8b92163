import type { PlainDate } from '../calendar/plain-date.ts';
import type { FactPath } from '../facts/every-fact.ts';
import type { ItemFact, ItemGroup, Step } from '../interview/step.ts';
import type { Trouble } from '../interview/taken.ts';
import type { TypedCount } from '../interview/typed-counts.ts';
import type { TypedName } from '../interview/typed-name.ts';
import type { TypedWords } from '../interview/typed-words.ts';
import type { Finding } from '../record/finding.ts';

export interface Asking {
  readonly ask: string;
  /** Where the answer is found, and how it is typed. */
  readonly find: string;
}

/** The kinds of question that are no declared fact. */
export type OwnKind = Exclude<Step['kind'], 'fact' | 'items'>;

type Named<K> = Extract<Trouble, { readonly kind: K }>;

/** The troubles that need nothing but their name. */
type BareTrouble = {
  readonly [K in Trouble['kind']]: keyof Named<K> extends 'kind' ? K : never;
}[Trouble['kind']];

/** Every sentence of the interview, in one language. */
export interface InterviewWords {
  readonly intro: readonly string[];
  readonly dontKnow: string;
  readonly enterFor: (what: string) => string;
  readonly caseHead: (number: string) => string;
  readonly countHead: (number: number, statute: string | undefined) => string;
  /** How a fact is typed that is none of a list of answers. */
  readonly hint: (path: FactPath) => string | undefined;
  /** An answer of a fact, as a person would say it. */
  readonly answer: (fact: FactPath, says: string) => string;
  /** One line of several that are asked at once. */
  readonly item: (fact: ItemFact) => string | undefined;
  readonly steps: Readonly<Record<OwnKind, Asking>>;
  readonly groups: Readonly<Record<ItemGroup, Asking>>;
  readonly several: string;
  readonly noMore: string;
  readonly skip: string;
  readonly sameDay: (day: string) => string;
  readonly sameAsBefore: string;
  readonly readBack: {
    readonly nothing: string;
    readonly unknown: string;
    readonly noneOf: string;
    readonly some: (items: readonly string[]) => string;
    readonly open: (items: readonly string[]) => string;
    readonly day: (day: PlainDate) => string;
    readonly month: (month: number, year: string) => string;
    readonly year: (year: string) => string;
    readonly names: (names: readonly TypedName[]) => string;
    readonly counts: (counts: readonly TypedCount[]) => string;
    readonly sentence: (
      kind: string,
      supervision: string | undefined,
      length: string | undefined,
    ) => string;
  };
  readonly trouble: Readonly<Record<BareTrouble, string>> & {
    readonly choose: (most: number) => string;
    readonly 'choose-several': (most: number) => string;
    readonly which: (names: readonly string[]) => string;
    readonly fault: (message: string, fix: string) => string;
    readonly first: string;
  };
  readonly end: {
    /** Above the record. */
    readonly head: string;
    readonly saved: (file: string) => string;
    readonly stopped: (file: string) => string;
    readonly nothingToSave: string;
    readonly makePacket: string;
    readonly goesTo: (folder: string) => string;
    readonly makeLater: (file: string, folder: string) => string;
    readonly answersOver: string;
  };
  readonly all: {
    readonly head: string;
    readonly about: string;
    readonly outcomes: string;
    readonly opens: string;
    readonly aDay: string;
    readonly aDayAhead: string;
  };
}

/** The interview's own sentences, and the questions of the declared facts in the same language. */
export interface InterviewSpeech extends InterviewWords {
  readonly typed: TypedWords;
  readonly fact: (path: FactPath) => Asking;
  readonly finding: (finding: Finding) => { readonly message: string; readonly fix: string };
}

/** Answers and lines by fact, as each language has them. */
export type AnswerLabels = Readonly<Partial<Record<FactPath, Readonly<Record<string, string>>>>>;
export type FactHints = Readonly<Partial<Record<FactPath, string>>>;
export type ItemLabels = Readonly<Partial<Record<ItemFact, string>>>;
