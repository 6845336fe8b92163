import { dayOfEpoch, type PlainDate } from '../calendar/plain-date.ts';
import type { Answer } from '../decision/answer.ts';
import type { Diagram, Hole } from '../decision/diagram.ts';
import { newSpace } from '../decision/exploring.ts';
import { once } from '../decision/once.ts';
import { newAnswers } from '../decision/rule.ts';
import { isGiven, withPart } from '../facts/at-path.ts';
import type { Settled } from '../facts/declared.ts';
import { answersAt, declaredAt, isFactPath } from '../facts/every-fact.ts';
import { type Fact, known } from '../facts/fact.ts';
import { type CountView, countViews, partOfFact } from '../law/count-view.ts';
import type { PersonRecord } from '../record/record.ts';
import { whatFollows } from '../record/what-follows.ts';
import { type OfSentences, triedRoutes } from './judged-count.ts';
import { type AsItStands, asItStands, newStandings, standingOf } from './standing.ts';

/** A count, and the facts it asks for. */
interface Asking {
  readonly read: { readonly view: CountView };
  readonly asks: readonly { readonly hole: Hole }[];
}

/** One answer to a question: a word, or the days from the first point to the last. */
export interface Given {
  readonly says: string;
  readonly first: number;
  readonly last: number;
}

/**
 * What an answer does besides answering its own question, once the record gives it: it settles another
 * fact, or the count was decided again. Nothing if the diagrams of the count tell all of it.
 */
export type Anew = (view: CountView, hole: Hole, answer: Given) => SettledBeside | undefined;

export type SettledBeside =
  | { readonly kind: 'decided'; readonly stands: AsItStands }
  | { readonly kind: 'fact'; readonly path: string; readonly says: string };

/**
 * An answer that settles other facts once the record gives it is more than one answer among those of
 * its fact, and no diagram shows how much more. So it is written into the record, and the count is
 * decided again: each once, for all that ask.
 */
export function decidingAnew(
  record: PersonRecord,
  asOf: PlainDate,
  county: string,
  counts: readonly Asking[],
): Anew {
  const stands = new Map<string, StandsBy>();
  return (view, hole, answer) => {
    const settles = settlingOf(record, hole, answer);
    const found = settles(view);
    if (found === 'nothing') return undefined;
    if (found !== 'more') return { kind: 'fact', ...found };
    const key = `${hole.path} ${answer.says} ${answer.first} ${answer.last}`;
    const stand = once(stands, key, () => standsWith(hole, answer, settles)).get(view.at.count);
    return stand && { kind: 'decided', stands: stand };
  };

  function standsWith(hole: Hole, answer: Given, settles: Settling): StandsBy {
    const [answers, standings] = [newAnswers(), newStandings()];
    const ofSentences: OfSentences<Diagram<Answer>> = new Map();
    const changed = whatFollows(withAnswer(record, hole, answer), asOf);
    const ask = new Set(
      counts
        .filter(({ asks }) => asks.some((one) => one.hole.path === hole.path))
        .map(({ read }) => read.view.at.count),
    );
    return new Map(
      countViews(changed, asOf, county, newSpace(partOfFact))
        .flat()
        .filter((view) => ask.has(view.at.count) && settles(view) === 'more')
        .map((view) => {
          const standing = standingOf(triedRoutes(view, answers, ofSentences), standings);
          return [view.at.count, asItStands(standing)];
        }),
    );
  }
}

/** What an answer settles for a count besides its own fact: an answer to another, or more. */
type Settling = (view: CountView) => 'nothing' | 'more' | Elsewhere;

type Elsewhere = NonNullable<Settled['elsewhere']>;

function settlingOf(record: PersonRecord, { path, fact }: Hole, { says }: Given): Settling {
  if (boundsOthers(fact)) return () => 'more';
  const settles = isFactPath(fact) ? declaredAt(fact)?.settlesOthers?.[says] : undefined;
  if (settles === undefined) return () => 'nothing';
  const { of, ofEveryCountBeside = [], elsewhere = 'nothing' } = settles;
  const ofEvery =
    of === 'every-count' || ofEveryCountBeside.some((one) => isGiven(record, one, path));
  return ({ at }) => (ofEvery || path.startsWith(`${at.count}.`) ? 'more' : elsewhere);
}

/**
 * How the counts that ask stand, by their places. They are decided in one go: a bare record has so many answers to
 * try that the diagrams of one must be gone before the next.
 */
type StandsBy = ReadonlyMap<string, AsItStands>;

/** The record with one of the words, or some of the days, that its fact may have. */
function withAnswer(record: PersonRecord, { path, fact }: Hole, answer: Given): PersonRecord {
  return withPart(
    record,
    path,
    boundsOthers(fact) ? dayOf(answer) : known(wordOf(fact, answer.says)),
  );
}

function boundsOthers(fact: string): boolean {
  return isFactPath(fact) && declaredAt(fact)?.boundsOthers === true;
}

function dayOf({ first, last }: Given): Fact<PlainDate> {
  const [from, to] = [dayOfEpoch(first), dayOfEpoch(last)];
  return first === last ? known(from) : { known: false, within: { from, to } };
}

function wordOf(fact: string, says: string): unknown {
  const answers = isFactPath(fact) ? answersAt(fact) : undefined;
  const found =
    answers?.kind === 'choice' ? answers.of.find((one) => one.says === says) : undefined;
  if (found === undefined || !('is' in found)) throw new Error(`${fact} has no answer ${says}`);
  return found.is;
}
