import type { PlainDate } from '../calendar/plain-date.ts';
import { allOf, deciding, kindOf } from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import { convicted, notYetDismissed } from '../law/bars/conviction.ts';
import { countyOfThisCourt, inThisCourt } from '../law/bars/court-of-conviction.ts';
import { lawyerFirst } from '../law/bars/lawyer-first.ts';
import { type CountContext, sentenceOf } from '../law/count-context.ts';
import type { Outcome, Reason, RouteDecision } from '../law/outcome.ts';
import type { RouteRule } from '../law/route-rule.ts';

/** A door that was tried, before its reasons are told. */
export type TriedRoute = Omit<RouteDecision, 'because'>;

/** One door with all that stands before it, down to the facts. */
export function triedRoute(
  rule: RouteRule,
  context: CountContext,
  before: readonly [Decision, ...Decision[]],
): TriedRoute {
  const own = rule.decide(context);
  const tree = allOf(rule.route, own.authorities, [...before, own]);
  const { answer } = tree;
  return {
    route: rule.route,
    outcome: outcomeOf(answer, rule.grants),
    ...opening(answer),
    tree,
  };
}

export function withReasons(tried: TriedRoute): RouteDecision {
  const { tree, ...found } = tried;
  return { ...found, because: reasonsOf(tree), tree };
}

/**
 * What stands before every door. Deferred entry of judgment leaves no conviction behind, and PC
 * 1203.43 asks for none.
 */
export function beforeAnyDoor(context: CountContext): readonly [Decision, ...Decision[]] {
  const deferred = sentenceOf(context, 'deferred-entry') !== undefined;
  return [
    inThisCourt(context, countyOfThisCourt),
    ...(deferred ? [] : [convicted(context)]),
    notYetDismissed(context),
    ...lawyerFirst(context),
  ];
}

function outcomeOf(answer: Answer, grants: RouteRule['grants']): Outcome {
  switch (answer.is) {
    case 'yes':
      if (grants === 'referred') return 'needs-lawyer';
      return grants === 'mandatory' ? 'eligible-mandatory' : 'eligible-discretionary';
    case 'no':
      return answer.lifts === 'never' ? 'ineligible' : 'not-yet';
    case 'unknown':
      return 'needs-facts';
    case 'unsettled':
      return 'needs-lawyer';
  }
}

/** For an open door the door itself and the day from which it is; for a shut one what shuts it. */
function reasonsOf(tree: Decision): readonly Reason[] {
  if (tree.answer.is !== 'yes') return deciding(tree).map(reasonOf);
  const dated = deciding(tree).filter(
    ({ answer }) => answer.is === 'yes' && answer.since !== undefined,
  );
  return [
    { code: `open/${tree.question}`, with: {}, authorities: tree.authorities },
    ...dated.map(reasonOf),
  ];
}

/** A leaf as a reason: its question and how it was answered, as "not-charged/no", with its day. */
export function reasonOf({ question, answer, authorities, with: words }: Decision): Reason {
  return {
    code: `${question}/${kindOf(answer)}`,
    with: { ...words, ...opening(answer), ...opened(answer) },
    authorities,
  };
}

function opening(answer: Answer): { readonly opensOn?: PlainDate } {
  return answer.is === 'no' && answer.opensOn !== undefined ? { opensOn: answer.opensOn } : {};
}

function opened(answer: Answer): { readonly since?: PlainDate } {
  return answer.is === 'yes' && answer.since !== undefined ? { since: answer.since } : {};
}
