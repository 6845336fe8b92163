import type { Authorities } from '../authority/authority.ts';
import { type PlainDate, plain } from '../calendar/plain-date.ts';
import type { Space } from '../decision/exploring.ts';
import type { Rule } from '../decision/rule.ts';
import { type Seen, seenIn } from '../facts/view.ts';
import type { Count, CourtCase, PersonRecord, Sentence } from '../record/record.ts';
import { alikeLookedAt, countsAlike, isLookedAt } from './counts-alike.ts';
import type { MaySay, Question } from './questions.ts';

export type SeenRecord = Seen<PersonRecord>;
export type SeenCase = Seen<CourtCase>;
export type SeenCount = Seen<Count>;
export type SeenSentence = Seen<Sentence>;

/** Everything a rule may look at: one count, in its case, in the person's record, on a day. */
export interface CountView {
  readonly record: SeenRecord;
  readonly courtCase: SeenCase;
  readonly count: SeenCount;
  /** The count's own sentence, or the case's. Reading it reads of what kind it was. */
  readonly sentence: SeenSentence;
  readonly asOf: PlainDate;
  /** The county whose court decides. */
  readonly county: string;
  /** Where the unknown facts of this record are tried. */
  readonly space: Space;
  /** Where in the record they are, as "cases[0]" and "cases[0].counts[1]"; the sentence is the case's or the count's own. */
  readonly at: { readonly courtCase: string; readonly count: string; readonly sentence: string };
  /** All counts in the record by case, including this one; of many alike, as many as can matter. */
  readonly cases: () => readonly CaseView[];
  /** All counts in this case, including this one. */
  readonly counts: () => CaseView;
}

export type CaseView = readonly CountView[];

/** What all counts that one sentence was given for have alike: all but the count itself. */
export interface SentenceView extends Omit<CountView, 'count' | 'at'> {
  readonly at: Omit<CountView['at'], 'count'>;
}

export interface CountRule extends Rule<CountView, Question> {
  /** It looks at no more than the sentence, the case and the person: decided once for all their counts. */
  readonly ofSentence?: true;
}

export function rule<Q extends Question>(
  question: Q,
  authorities: Authorities,
  decide: (view: CountView) => MaySay<Q>,
): CountRule {
  return { question, authorities, decide };
}

export function sentenceRule<Q extends Question>(
  question: Q,
  authorities: Authorities,
  decide: (view: SentenceView) => MaySay<Q>,
): CountRule {
  return { question, authorities, decide, ofSentence: true };
}

/** What several rules ask of a count alike: worked out once for each. */
export function perCount<T extends string | number | boolean>(
  of: (view: CountView) => T,
): (view: CountView) => T {
  return onceFor((view) => view, of);
}

/** The same of a sentence, asked by rules of counts and by rules of sentences. */
export function perSentence<T extends string | number | boolean>(
  of: (view: SentenceView) => T,
): (view: SentenceView) => T {
  return onceFor((view) => view, of);
}

/** The same of what is alike for all counts of a case. */
export function perCase<T extends string | number | boolean>(
  of: (view: SentenceView) => T,
): (view: SentenceView) => T {
  return onceFor((view) => view.counts(), of);
}

function onceFor<V extends SentenceView, T extends string | number | boolean>(
  keyOf: (view: V) => object,
  of: (view: V) => T,
): (view: V) => T {
  const derived = madeOnce(keyOf, (view) => view.space.derive(() => of(view)));
  return (view) => derived(view)();
}

/** What doesn't depend on the unknown facts: made once for a count, a case, or a record. */
export function madePerCount<T extends object>(make: (view: CountView) => T) {
  return madeOnce((view: CountView) => view, make);
}

export function madePerCase<T extends object>(make: (view: SentenceView) => T) {
  return madeOnce((view) => view.counts(), make);
}

export function madePerRecord<T extends object>(make: (view: SentenceView) => T) {
  return madeOnce((view) => view.cases(), make);
}

function madeOnce<V extends SentenceView, T extends object>(
  keyOf: (view: V) => object,
  make: (view: V) => T,
): (view: V) => T {
  const known = new WeakMap<object, T>();
  return (view) => {
    const key = keyOf(view);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(view);
    known.set(key, made);
    return made;
  };
}

/** The cases of the record, by their counts. */
export const placesOfCases = madePerRecord(
  ({ cases }) => new Map(cases().map((counts, place) => [counts, place])),
);

/** Days that no living person's record goes past. */
const first = plain('1900-01-01');
const last = plain('2100-12-31');

/** More counts than a record of its greatest size can have. */
const countsOfCase = 2 ** 14;

/**
 * Which part of the record a fact belongs to: 0 for facts about the person, then each case, before each of its
 * counts.
 */
export function partOfFact(path: string): number {
  const [, place, count = -1] = /^cases\[(\d+)\](?:\.counts\[(\d+)\])?/u.exec(path) ?? [];
  return place === undefined ? 0 : (Number(place) + 1) * countsOfCase + Number(count) + 1;
}

/** The record as rules see it on a day, by cases and counts. */
export function countViews(
  record: PersonRecord,
  asOf: PlainDate,
  county: string,
  space: Space,
): readonly CaseView[] {
  const seen = seenIn(space, { first, today: asOf, last }, '', record);
  const all = seen.cases.map((courtCase, index): CaseView => {
    const views: CaseView = courtCase.counts.map(
      (count, position): CountView => ({
        record: seen,
        courtCase,
        count,
        get sentence() {
          return count.sentence ?? courtCase.sentence;
        },
        asOf,
        county,
        space,
        at: placeOf(count, index, position),
        cases: () => cases,
        counts: () => counts,
      }),
    );
    const counts = lookedAt(views, record.cases[index]);
    return views;
  });
  const cases = all.map(([one]) => one?.counts() ?? []);
  return all;
}

function lookedAt(views: CaseView, courtCase: CourtCase | undefined): CaseView {
  if (courtCase === undefined || views.length <= alikeLookedAt) return views;
  const alike = countsAlike(courtCase);
  return views.filter((_, place) => isLookedAt(alike[place] ?? [], place));
}

function placeOf({ sentence }: SeenCount, index: number, position: number): CountView['at'] {
  const courtCase = `cases[${index}]`;
  const count = `${courtCase}.counts[${position}]`;
  return { courtCase, count, sentence: `${sentence === undefined ? courtCase : count}.sentence` };
}

/** The sentence, if it is of this kind. */
export function sentenceOf<K extends Sentence['kind']>(
  { sentence }: Pick<CountView, 'sentence'>,
  kind: K,
): Extract<SeenSentence, { kind: K }> | undefined {
  return isKind(sentence, kind) ? sentence : undefined;
}

export function isKind<K extends Sentence['kind']>(
  sentence: SeenSentence,
  kind: K,
): sentence is Extract<SeenSentence, { kind: K }> {
  return sentence.kind === kind;
}
