import type { Authorities } from '../authority/authority.ts';
import { printStatute } from '../authority/citation/print.ts';
import { dayOfEpoch, type PlainDate } from '../calendar/plain-date.ts';
import { cutsIn, type Diagram, type Hole, holesOf, resultsAt } from '../decision/diagram.ts';
import type { Judged } from '../decision/rule.ts';
import { answersAt, isFactPath } from '../facts/every-fact.ts';
import { partsTried } from '../law/offense.ts';
import type { CountAnswered, Telling } from './decided-count.ts';
import type { Change, LeadsTo, Question } from './determination.ts';
import { type AsItStands, inAllOf } from './standing.ts';

/**
 * The facts that can change the answer of a count, read off its diagrams: a fact stands in one of
 * them exactly where some answer to it changes something, whatever the others are. So no question is
 * asked whose answer changes nothing, and no fact that is left unasked could.
 */
export function questionsOf(count: CountAnswered): readonly Question[] {
  const holes = asked(count);
  return holes
    .filter((hole) => !holes.some((other) => isPartOf(hole, other)))
    .map((hole) => questionOf(hole, count));
}

/** Every fact that stands in one of the diagrams, once. Two days that are compared are both asked. */
function asked(count: CountAnswered): readonly Hole[] {
  const found = new Map<string, Hole>();
  for (const diagram of diagramsOf(count)) {
    for (const hole of holesOf<unknown>(diagram)) found.set(hole.path, hole);
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}

function diagramsOf(count: CountAnswered): readonly Diagram<unknown>[] {
  return [
    count.standing,
    ...count.requests.map(([, told]) => told),
    ...count.cautions.map(([, told]) => told),
    ...count.remedies.map(([, told]) => told),
  ];
}

/** What follows from an answer is asked after it: how probation ended, once it is said to be probation. */
function isPartOf({ path }: Hole, other: Hole): boolean {
  return (
    path !== other.path && (path.startsWith(`${other.path}.`) || path.startsWith(`${other.path}[`))
  );
}

function questionOf(hole: Hole, count: CountAnswered): Question {
  const { decided } = count;
  const decides = holesOf(count.open).some(({ path }) => path === hole.path);
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

function changeOf(hole: Hole, count: CountAnswered, decides: boolean): Change {
  const isIn = (told: Diagram<unknown>) => holesOf(told).some(({ path }) => path === hole.path);
  if (decides) return 'outcome';
  if (isIn(count.standing)) return 'day';
  if (count.requests.some(([, told]) => isIn(told))) return 'requests';
  return count.remedies.some(([, told]) => isIn(told)) ? 'remedies' : 'cautions';
}

/** One answer that a fact may have: from one point to another for a day, the same point else. */
interface Answer {
  readonly says: string;
  readonly point: number;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

function answersOf(hole: Hole, count: CountAnswered): readonly Answer[] {
  const named = namesOf(hole, count);
  if (named !== undefined) return named.map((says, point) => ({ says, point }));
  const cuts = new Set(diagramsOf(count).flatMap((diagram) => cutsIn<unknown>(diagram, hole)));
  let first = hole.first;
  return [...cuts]
    .sort((a, b) => a - b)
    .map((last) => {
      const [from, until] = [dayOfEpoch(first), dayOfEpoch(last)];
      const says = first === hole.first ? `until ${until}` : `from ${from}`;
      first = last + 1;
      return { says, point: last, from, until };
    });
}

/** The names of a choice's answers; nothing for a day. */
function namesOf(hole: Hole, { view }: CountAnswered): readonly string[] | undefined {
  if (hole.path.includes(' before ')) return ['no', 'yes'];
  if (hole.fact === 'cases.court.county') return [view.county, 'another county'];
  if (hole.fact === 'cases.counts.statute') return statutesOf(hole, view);
  const answers = isFactPath(hole.fact) ? answersAt(hole.fact) : undefined;
  const isDay = hole.path.endsWith('.day');
  return answers?.kind === 'choice' && !isDay ? answers.of.map(({ says }) => says) : undefined;
}

function statutesOf(hole: Hole, { cases }: CountAnswered['view']): readonly string[] {
  const one = cases()
    .flat()
    .find(({ at }) => hole.path.startsWith(at.count));
  return one === undefined ? [] : partsTried(one.count.statute).map(printStatute);
}

function leads(hole: Hole, answer: Answer, count: CountAnswered): LeadsTo {
  const { outcome, route, eligibleOn, atTheEarliest }: AsItStands = inAllOf(
    resultsAt(count.standing, hole, answer.point),
  );
  return {
    answer: answer.says,
    outcome,
    ...(outcome === 'ineligible' ? {} : { route }),
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
    ...(atTheEarliest === undefined ? {} : { atTheEarliest }),
    brings: brought(hole, answer, count),
    ...(answer.from === undefined ? {} : { from: answer.from }),
    ...(answer.until === undefined ? {} : { until: answer.until }),
  };
}

/** The requests, cautions and remedies that the answer brings with it, by their codes. */
function brought(hole: Hole, answer: Answer, count: CountAnswered): readonly string[] {
  const told = [
    ...count.requests.map(([{ request }, one]) => [request, one] as const),
    ...count.cautions.map(([{ code }, one]) => [code, one] as const),
    ...count.remedies.map(([{ code }, one]) => [code, one] as const),
  ];
  return told.filter(([, one]) => isTold(one, hole, answer)).map(([code]) => code);
}

function isTold(told: Telling, hole: Hole, { point }: Answer): boolean {
  return !resultsAt(told, hole, point).includes(false);
}

/** The law that makes the fact matter: that of the first rule that turns on it. */
function authoritiesOf(hole: Hole, count: CountAnswered): Authorities {
  const turnsOn = (told: Diagram<unknown>) => holesOf(told).some(({ path }) => path === hole.path);
  const rules = count.judged.flatMap(({ tree }) => leavesOf(tree));
  const rule = rules.find(({ answer }) => turnsOn(answer));
  const others = [...count.requests, ...count.cautions, ...count.remedies];
  const found = rule?.authorities ?? others.find(([, told]) => turnsOn(told))?.[0].authorities;
  if (found === undefined) throw new Error(`${hole.path} matters to no rule`);
  return found;
}

function leavesOf(tree: Judged<string>): readonly Judged<string>[] {
  return tree.because.length === 0 ? [tree] : tree.because.flatMap(leavesOf);
}
