import type { Authorities } from '../authority/authority.ts';
import { printStatute } from '../authority/citation/print.ts';
import { dayOfEpoch, type PlainDate } from '../calendar/plain-date.ts';
import type { Answer as LawAnswer } from '../decision/answer.ts';
import { cutsIn, type Diagram, factsIn, type Hole, holesOf, results } from '../decision/diagram.ts';
import { movedBy, narrowed } from '../decision/opening.ts';
import type { Judged, Words } from '../decision/rule.ts';
import { surely } from '../decision/surely.ts';
import { type Fixed, whereFixed } from '../decision/where-fixed.ts';
import { answersAt, isFactPath } from '../facts/every-fact.ts';
import { toldAt } from '../facts/view.ts';
import { answersLeft } from '../law/answers-left.ts';
import type { CountView } from '../law/count-view.ts';
import { partsTried } from '../law/offense.ts';
import { isInForce, wordsInForce } from '../law/words-in-force.ts';
import type { AskedOnce } from './asked-once.ts';
import type { CountAnswered, Telling } from './decided-count.ts';
import type { Change, LeadsTo, Question } from './determination.ts';
import { askedBefore, type CountAsking, type ReadOff } from './facts-asked.ts';
import { type AsItStands, inAllOf, type Standing } from './standing.ts';
import type { Anew, SettledBeside } from './with-answer.ts';

/**
 * The facts that can change the answer for a count, read from its diagrams: a fact is in a diagram
 * exactly when some answer to it can change something. So no question is asked if its answer
 * changes nothing, and no fact that could change something goes unasked.
 */
export function questionsOf(
  { read, asks }: CountAsking,
  anew: Anew,
  once: AskedOnce,
): readonly Question[] {
  let asking: Asking | undefined;
  return asks.map(({ hole, path }) =>
    once(read, path, () => {
      asking ??= withHoles(read, anew);
      return questionOf(hole, asking);
    }),
  );
}

interface Asking extends ReadOff {
  /** What an answer can bring, by its code. */
  readonly brings: readonly Brought[];
  readonly grounds: readonly Ground[];
  readonly standingWhere: (fixed: Fixed) => readonly Standing[];
  readonly orders: readonly Order[];
  readonly anew: Anew;
}

/** Which of two unknown days comes first, where the days themselves settle it. */
interface Order {
  readonly order: number;
  readonly before: Hole;
  readonly after: Hole;
}

/**
 * A request, caution or remedy, with the facts it depends on and whether it is named without them.
 */
interface Brought {
  readonly code: string;
  readonly toldWhere: (fixed: Fixed) => readonly (Words | false)[];
  readonly turnsOn: ReadonlySet<number>;
  readonly always: boolean;
}

/** A rule's law, with the paths of the facts the rule depends on. */
interface Ground {
  readonly authorities: Authorities;
  readonly turnsOn: ReadonlySet<string>;
}

function withHoles(count: ReadOff, anew: Anew): Asking {
  const holes = new Set(count.diagrams.flatMap((one) => holesOf(one)));
  return {
    ...count,
    anew,
    orders: [...holes].flatMap(orderIn),
    standingWhere: whereFixed(count.standing),
    brings: bringsOf(count),
    grounds: groundsOf(count),
  };
}

function orderIn({ order, between, counted }: Hole): readonly Order[] {
  const [[before] = [], [after] = []] = between ?? [];
  return before === undefined || after === undefined || counted === true
    ? []
    : [{ order, before, after }];
}

function questionOf(hole: Hole, count: Asking): Question {
  const { decided } = count;
  const decides = isIn(count.open, hole);
  const waits = decided.outcome === 'needs-facts' || decided.atTheEarliest === true;
  const leadsTo = answersOf(hole, count).map((answer) => leads(hole, answer, count));
  return {
    code: hole.fact,
    path: hole.path,
    changes: changeOf(hole, count, decides),
    holdsUp: decides && waits,
    leadsTo,
    authorities: authoritiesOf(hole, count),
  };
}

function changeOf(hole: Hole, count: Asking, decides: boolean): Change {
  const among = (told: readonly (readonly [unknown, Telling])[]) =>
    told.some(([, one]) => isIn(one, hole));
  if (decides) return 'outcome';
  if (isIn(count.standing, hole) || isAmong(hole, count.movers)) return 'day';
  if (among(count.requests)) return 'requests';
  return among(count.remedies) ? 'remedies' : 'cautions';
}

function isIn(diagram: Diagram<unknown>, hole: Hole): boolean {
  return isAmong(hole, factsIn(diagram));
}

function isAmong({ path }: Hole, holes: readonly Hole[]): boolean {
  return holes.some((one) => one.path === path);
}

/** One possible answer to a fact: its points, first to last; a choice has one. */
interface Answer {
  readonly says: string;
  readonly first: number;
  readonly last: number;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

function answersOf(hole: Hole, count: Asking): readonly Answer[] {
  const named = namesOf(hole, count);
  if (named !== undefined) {
    return named
      .map((says, point) => ({ says, first: point, last: point }))
      .filter(({ says }) => !isRuledOut(hole, says, count.view));
  }
  const cuts = cutsOf(hole, count);
  // Each day leads to another result, so the question is simply which day.
  if (cuts.length === 1) return [{ says: 'a day', first: hole.first, last: hole.last }];
  let first = hole.first;
  return cuts.map((last) => {
    const [from, until] = [dayOfEpoch(first), dayOfEpoch(last)];
    const says = first === hole.first ? `until ${until}` : `from ${from}`;
    const answer = { says, first, last, from, until };
    first = last + 1;
    return answer;
  });
}

/** The last points of the parts of a day between which something changes. */
function cutsOf(hole: Hole, { diagrams, orders }: Asking): readonly number[] {
  const cuts = new Set([
    ...diagrams.flatMap((diagram) => cutsIn(diagram, hole)),
    ...orders.flatMap((one) => settledBy(hole, one)),
    hole.last,
  ]);
  return [...cuts].sort((a, b) => a - b);
}

function isRuledOut(hole: Hole, says: string, view: CountView): boolean {
  const first = askedBefore(hole);
  const told = first && toldAt(view.record, first.path);
  const ruledOut = told?.known ? first?.rulesOut[String(told.is)] : undefined;
  return (ruledOut?.includes(says) ?? false) || !isLeft(hole, says, view);
}

function isLeft({ path, fact }: Hole, says: string, view: CountView): boolean {
  const left = isFactPath(fact) ? answersLeft[fact] : undefined;
  const one = left && countAt(path, view);
  return left === undefined || one === undefined || left(one).includes(says);
}

/** Where one of two days settles by itself which of them comes first. */
function settledBy(hole: Hole, { before, after }: Order): readonly number[] {
  const points = [
    ...(before.path === hole.path ? [after.first - 1, after.last - 1] : []),
    ...(after.path === hole.path ? [before.first, before.last] : []),
  ];
  return points.filter((point) => hole.first <= point && point < hole.last);
}

/** The names of a choice's answers; nothing for a day. */
function namesOf(hole: Hole, { view }: CountAnswered): readonly string[] | undefined {
  if (hole.fact === 'cases.court.county') return [view.county, 'another county'];
  if (hole.fact === 'cases.counts.statute') return statutesOf(hole, view);
  const answers = isFactPath(hole.fact) ? answersAt(hole.fact) : undefined;
  const isDay = hole.path.endsWith('.day');
  return answers?.kind === 'choice' && !isDay ? answers.of.map(({ says }) => says) : undefined;
}

function statutesOf(hole: Hole, view: CountAnswered['view']): readonly string[] {
  const one = countAt(hole.path, view);
  return one === undefined ? [] : partsTried(one.count.statute).map(printStatute);
}

/** The count that a fact belongs to. */
function countAt(path: string, { cases }: CountAnswered['view']): CountView | undefined {
  return cases()
    .flat()
    .find(({ at }) => path.startsWith(`${at.count}.`));
}

function leads(hole: Hole, answer: Answer, count: Asking): LeadsTo {
  const fixed = fixedBy(hole, answer, count);
  const { outcome, route, eligibleOn, atTheEarliest } = standsWith(hole, answer, fixed, count);
  return {
    answer: answer.says,
    outcome,
    ...(outcome === 'ineligible' ? {} : { route }),
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
    ...(atTheEarliest === undefined ? {} : { atTheEarliest }),
    brings: brought(fixed, count),
    ...(answer.from === undefined ? {} : { from: answer.from }),
    ...(answer.until === undefined ? {} : { until: answer.until }),
  };
}

/** How the count stands with the answer: as the record with that answer gives. */
function standsWith(hole: Hole, answer: Answer, fixed: Fixed, count: Asking): AsItStands {
  const beside = count.anew(count.view, hole, answer);
  if (beside?.kind === 'decided') return beside.stands;
  const standings = count.standingWhere(
    beside === undefined ? fixed : withFact(beside, fixed, count),
  );
  return inAllOf(standings.map((standing) => opensWithin(standing, hole, answer)));
}

/** The answer, and what it settles besides. */
function withFact({ path, says }: FactSettled, fixed: Fixed, count: Asking): Fixed {
  const settled = factsIn(count.standing).filter((one) => one.path === path);
  const place = (one: Hole) => surely(namesOf(one, count), `${path} is a day`).indexOf(says);
  return new Map([...fixed, ...settled.map((one) => [one.order, place(one)] as const)]);
}

type FactSettled = Extract<SettledBeside, { kind: 'fact' }>;

function opensWithin(standing: Standing, hole: Hole, { first, last }: Answer): Standing {
  const { opensOn } = standing;
  return opensOn === undefined
    ? standing
    : { ...standing, opensOn: narrowed(opensOn, hole, first, last) };
}

/** What an answer settles: the fact itself, and whether it is before or after other days. */
function fixedBy(hole: Hole, answer: Answer, { orders }: Asking): Fixed {
  const fixed = new Map([[hole.order, answer.last]]);
  for (const one of orders) {
    const before = comesBefore(one, hole, answer);
    if (before !== undefined) fixed.set(one.order, before ? 1 : 0);
  }
  return fixed;
}

function comesBefore(
  { before, after }: Order,
  hole: Hole,
  { first, last }: Answer,
): boolean | undefined {
  if (before.path === hole.path) {
    return last < after.first ? true : first >= after.last ? false : undefined;
  }
  if (after.path !== hole.path) return undefined;
  return first > before.last ? true : last <= before.first ? false : undefined;
}

/** The codes of the requests, cautions and remedies that the answer adds. */
function brought(fixed: Fixed, { brings }: Asking): readonly string[] {
  const orders = [...fixed.keys()];
  return brings
    .filter(({ toldWhere, turnsOn, always }) =>
      orders.some((order) => turnsOn.has(order)) ? isAlwaysTold(toldWhere(fixed)) : always,
    )
    .map(({ code }) => code);
}

function bringsOf({ requests, cautions, remedies }: CountAnswered): readonly Brought[] {
  const told = [
    ...requests.map(([{ request }, one]) => [request, one] as const),
    ...cautions.map(([{ code }, one]) => [code, one] as const),
    ...remedies.map(([{ code }, one]) => [code, one] as const),
  ];
  return told.map(([code, one]) => ({
    code,
    toldWhere: whereFixed(one),
    turnsOn: new Set(holesOf(one).map(({ order }) => order)),
    always: isAlwaysTold(results(one)),
  }));
}

function isAlwaysTold(said: readonly (Words | false)[]): boolean {
  return !said.includes(false);
}

/**
 * The law that makes the fact matter: from the first rule that depends on it, in force on the day.
 */
function authoritiesOf(hole: Hole, { grounds, view: { asOf } }: Asking): Authorities {
  const all = grounds.filter(({ turnsOn }) => turnsOn.has(hole.path));
  const first = all.find(({ authorities }) => isInForce(authorities, asOf)) ?? all[0];
  return wordsInForce(surely(first, `${hole.path} matters to no rule`).authorities, asOf);
}

/** Several routes ask the same: each rule is looked at once, if its route is not closed for good. */
function groundsOf({ judged, requests, cautions, remedies }: CountAnswered): readonly Ground[] {
  const rules = new Set(judged.flatMap(({ tree }) => (isNever(tree) ? [] : leavesOf(tree))));
  return [
    ...[...rules].map(({ authorities, answer }) => ({ authorities, turnsOn: turningOn(answer) })),
    ...[...requests, ...cautions, ...remedies].map(([{ authorities }, told]) => ({
      authorities,
      turnsOn: new Set(factsIn(told).map(({ path }) => path)),
    })),
  ];
}

function isNever({ answer }: Judged<string>): boolean {
  return answer.kind === 'leaf' && answer.is.is === 'never';
}

function turningOn(answer: Diagram<LawAnswer>): ReadonlySet<string> {
  const known = turning.get(answer);
  if (known !== undefined) return known;
  const movers = results(answer).flatMap((one) =>
    one.is === 'no' && one.opensOn !== undefined ? movedBy(one.opensOn) : [],
  );
  const found = new Set([...factsIn(answer), ...movers].map(({ path }) => path));
  turning.set(answer, found);
  return found;
}

/** The answers of a record share their diagrams. */
const turning = new WeakMap<object, ReadonlySet<string>>();

function leavesOf(tree: Judged<string>): readonly Judged<string>[] {
  return tree.because.length === 0 ? [tree] : tree.because.flatMap(leavesOf);
}
