import type { Asked } from '../decision/answer.ts';
import { surely } from '../decision/surely.ts';
import type { AnswerTold } from '../decision/told.ts';
import { answerOf, type Decision, deciding, leavesOf } from '../decision/told.ts';
import type {
  Outcome,
  Reason,
  ReasonCode,
  ReferredRoute,
  Route,
  RouteDecision,
} from '../law/outcome.ts';
import { type Question, questions } from '../law/questions.ts';
import type { RouteRule } from '../law/route-rule.ts';
import type { JudgedRoute } from './judged-count.ts';
import type { AsItStands } from './standing.ts';

export type Tree = Decision<Question | Route | ReferredRoute>;

export type Tell = (judged: JudgedRoute['tree']) => Tree;

/** The routes with their reasons. */
export function routeDecisions(
  judged: readonly JudgedRoute[],
  tell: Tell,
): readonly RouteDecision[] {
  return judged.map((one) => routeDecision(one, tell));
}

/**
 * A route with its outcome on the present record, and why. Most readers want the reasons for one
 * route only, so those of the others are put together when asked for.
 */
function routeDecision({ rule, tree }: JudgedRoute, tell: Tell): RouteDecision {
  const answer = answerOf(tree);
  let because: readonly Reason[] | undefined;
  return {
    route: rule.route,
    outcome: outcomeOf(answer, rule.grants),
    ...(answer.is === 'no' && answer.opensOn !== undefined ? { opensOn: answer.opensOn } : {}),
    get because() {
      because ??= reasonsOf(tell(tree), rule.route);
      return because;
    },
    get tree() {
      return tell(tree);
    },
  };
}

function outcomeOf(answer: AnswerTold, grants: RouteRule['grants']): Outcome {
  switch (answer.is) {
    case 'yes':
      return grants === 'mandatory' ? 'eligible-mandatory' : 'eligible-discretionary';
    case 'no':
      return 'not-yet';
    case 'never':
      return 'ineligible';
    case 'unsettled':
      return 'needs-lawyer';
    case 'unknown':
      return 'needs-facts';
  }
}

/** For an open route, the route itself and the day it opened; for a closed one, what bars it. */
function reasonsOf(tree: Tree, route: Route | ReferredRoute): readonly Reason[] {
  if (tree.answer.is !== 'yes') return deciding(tree).flatMap(reasonOf);
  const dated = leavesOf(tree).filter(({ answer }) => 'since' in daysOf(answer));
  return [
    {
      code: `open/${route}`,
      with: isLastWaitUnknown(tree) ? { openSince: 'unknown' } : {},
      authorities: tree.authorities,
    },
    ...dated.flatMap(reasonOf),
  ];
}

/** Whether a wait whose last day is not known could be the one that ended last. */
function isLastWaitUnknown(tree: Tree): boolean {
  const answers = leavesOf(tree).flatMap(({ answer }) => (answer.is === 'yes' ? answer : []));
  const last =
    answers
      .flatMap(({ since }) => since ?? [])
      .sort()
      .at(-1) ?? '';
  return answers.some(({ atTheLatest = '' }) => atTheLatest > last);
}

/**
 * A leaf as a reason: its question and how it was answered, with its day; or the facts that it
 * lacks.
 */
function reasonOf(leaf: Tree): readonly Reason[] {
  const { answer, authorities } = leaf;
  if (answer.is === 'unknown') {
    return answer.asks.map((one) => ({ code: 'fact-missing', with: { ...one }, authorities }));
  }
  const code = codeOf(leaf.question, answer.is);
  if (code === undefined) return [];
  return [{ code, with: { ...leaf.with, ...daysOf(answer) }, authorities }];
}

function codeOf(question: Tree['question'], answered: AnswerTold['is']): ReasonCode | undefined {
  return answerCodes.get(`${question}/${answered}`);
}

const answerCodes: ReadonlyMap<string, ReasonCode> = new Map(
  Object.entries(questions).flatMap(([question, answers]: [string, readonly string[]]) =>
    answers.map((answered) => [`${question}/${answered}`, asCode(question, answered)] as const),
  ),
);

function asCode(question: string, answered: string): ReasonCode;
function asCode(question: string, answered: string): string {
  return `${question}/${answered}`;
}

function daysOf(answer: AnswerTold): Readonly<Record<string, string>> {
  if (answer.is === 'yes' && answer.since !== undefined) return { since: answer.since };
  return answer.is === 'no' && answer.opensOn !== undefined ? { opensOn: answer.opensOn } : {};
}

/** Why the count has this answer: the reasons of the route that the answer is about. */
export function becauseOf(
  standing: AsItStands,
  routes: readonly RouteDecision[],
  asks: readonly Asked[],
): readonly [Reason, ...Reason[]] {
  const about = aboutRoute(standing, routes);
  const reasons = [
    ...worthSaying(about, standing.outcome),
    ...(standing.outcome === 'eligible-discretionary' ? whyNotMandatory(routes) : []),
    ...asks.map(
      ({ path, fact }): Reason => ({
        code: 'fact-missing',
        with: { path, fact },
        authorities: about.tree.authorities,
      }),
    ),
  ];
  const [first, ...rest] = distinct(withAnswer(reasons, standing, about));
  return [surely(first, `${about.route} gives no reason`), ...rest];
}

/** What has to end first says why, whatever is missing besides. */
function whatMustEnd(tree: Tree): readonly Reason[] {
  return leavesOf(tree)
    .filter(({ answer }) => answer.is === 'no')
    .flatMap(reasonOf);
}

/** If the petition is open for a split and for a straight sentence, the reason is the section alone. */
function withAnswer(
  reasons: readonly Reason[],
  { route }: AsItStands,
  about: RouteDecision,
): readonly Reason[] {
  if (route === '1203.41-jail') {
    return [{ code: 'open/1203.41-jail', with: {}, authorities: about.tree.authorities }];
  }
  return reasons.length > 0 ? reasons : about.because;
}

function aboutRoute(
  { outcome, route }: AsItStands,
  routes: readonly RouteDecision[],
): RouteDecision {
  const asked = route === '1203.41-jail' ? '1203.41-straight' : route;
  const named = surely(
    routes.find((one) => one.route === asked) ?? routes[0],
    'no route was tried',
  );
  if (outcome !== 'ineligible') return named;
  return routes.find(fits) ?? named;
}

/** If every route is closed for good, the route for this kind of sentence says why. */
function fits({ tree }: RouteDecision): boolean {
  return deciding(tree).every(({ question }) => !isMisfit(question));
}

function isMisfit(question: string): boolean {
  return misfits.some((one) => one === question);
}

/** Questions that only say that a route is for something else. */
const misfits: readonly Question[] = [
  'sentence-fits',
  'of-a-drug-offense',
  'sentenced-to-prison',
  'form-of-jail-sentence',
  'a-two-point-offense',
  'ran-its-full-term',
  'discharged-early',
  'solicitation-or-prostitution',
  'result-of-trafficking',
  'misdemeanor-or-infraction',
  'ground-for-1203.4b',
];

const misfitCodes: ReadonlySet<string> = new Set(misfits.map((one) => `${one}/never`));

/** If facts are missing, that is why. */
function worthSaying({ because, tree }: RouteDecision, outcome: Outcome): readonly Reason[] {
  if (outcome === 'needs-facts') return [];
  if (outcome === 'not-yet') return whatMustEnd(tree);
  return withoutConviction(because).filter(({ code }) => !misfitCodes.has(code));
}

/**
 * If the count has no conviction, that is all there is to say: a violation is mentioned for the
 * count that was sentenced.
 */
function withoutConviction(because: readonly Reason[]): readonly Reason[] {
  const none = because.filter(({ code }) => code === 'conviction/never');
  return none.length > 0 ? none : because;
}

/** Why the court need not grant it: what closes the mandatory routes while a discretionary one is open. */
function whyNotMandatory(routes: readonly RouteDecision[]): readonly Reason[] {
  return routes
    .filter(({ route, outcome }) => mandatoryRoutes.includes(route) && outcome === 'ineligible')
    .filter(({ because }) => !because.some(({ code }) => misfitCodes.has(code)))
    .flatMap(({ because }) => because);
}

const mandatoryRoutes: readonly string[] = [
  '1203.4-fulfilled',
  '1203.4-early-discharge',
  '1203.4a-a',
];

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [
    ...new Map(
      reasons.map((reason) => [`${reason.code} ${reason.with['path'] ?? ''}`, reason]),
    ).values(),
  ];
}
