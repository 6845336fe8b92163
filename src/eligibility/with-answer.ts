import { dayOfEpoch, type PlainDate } from '../calendar/plain-date.ts';
import type { Diagram, Hole } from '../decision/diagram.ts';
import { newSpace } from '../decision/exploring.ts';
import { withPart } from '../facts/at-path.ts';
import { answersAt, declaredAt, isFactPath } from '../facts/every-fact.ts';
import { type Fact, known } from '../facts/fact.ts';
import { type CountView, caseOfFact, countViews } from '../law/count-view.ts';
import type { PersonRecord } from '../record/record.ts';
import { whatFollows } from '../record/what-follows.ts';
import { makers, standingOfCount } from './decided-count.ts';
import type { Standing } from './standing.ts';

/** How the count stands once the record gives an answer; nothing if its diagrams tell that. */
export type Anew = (view: CountView, hole: Hole, answer: Given) => Diagram<Standing> | undefined;

/** One answer to a question: a word, or the days from the first point to the last. */
export interface Given {
  readonly says: string;
  readonly first: number;
  readonly last: number;
}

/**
 * An answer that settles other facts once the record gives it is more than one answer among those of
 * its fact, and no diagram shows how much more. So it is written into the record, and the count is
 * decided again: each once, for all that ask.
 */
export function decidingAnew(record: PersonRecord, asOf: PlainDate, county: string): Anew {
  const changed = new Map<string, CountsOf>();
  function countsWith(hole: Hole, answer: Given): CountsOf {
    const key = `${hole.path} ${answer.says} ${answer.first} ${answer.last}`;
    const before = changed.get(key);
    if (before !== undefined) return before;
    const made = countsOf(withAnswer(record, hole, answer), asOf, county);
    changed.set(key, made);
    return made;
  }
  return ({ at }, hole, answer) =>
    settlesOthers(hole, answer.says, at.count)
      ? countsWith(hole, answer).get(at.count)?.()
      : undefined;
}

function settlesOthers({ path, fact }: Hole, says: string, count: string): boolean {
  if (boundsOthers(fact)) return true;
  const settling = isFactPath(fact) ? declaredAt(fact)?.settlesOthers?.[says] : undefined;
  return settling === 'of-every-count' || (settling !== undefined && path.startsWith(`${count}.`));
}

type CountsOf = ReadonlyMap<string, () => Diagram<Standing>>;

/** The counts of a record by their places, each decided when it is first asked for. */
function countsOf(record: PersonRecord, asOf: PlainDate, county: string): CountsOf {
  const of = makers();
  const views = countViews(whatFollows(record, asOf), asOf, county, newSpace(caseOfFact)).flat();
  return new Map(
    views.map((view) => [view.at.count, once(() => standingOfCount(view, of).standing)]),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

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
