import { type Answer, yes } from '../decision/answer.ts';
import type { Diagram } from '../decision/diagram.ts';
import { once } from '../decision/once.ts';
import { type Answers, allOf, answered, type Judged, judge } from '../decision/rule.ts';
import type { CountRule, CountView } from '../law/count-view.ts';
import type { ReferredRoute, Route } from '../law/outcome.ts';
import type { Question } from '../law/questions.ts';
import type { RouteRule } from '../law/route-rule.ts';
import { wordsInForce } from '../law/words-in-force.ts';
import { beforeAnyRoute, everyRoute } from './every-route.ts';

/** A route and all its questions, answered for every way the unknown facts could turn out. */
export interface JudgedRoute {
  readonly rule: RouteRule;
  readonly tree: Judged<Question | Route | ReferredRoute>;
}

/** A route, and the answer to all of its questions. */
export interface TriedRoute {
  readonly rule: RouteRule;
  readonly answer: Diagram<Answer>;
}

/** What is known of the rules that look only at the sentence and not at a count, by sentences. */
export type OfSentences<T> = Map<string, Map<CountRule, T>>;

/** Every route is tried. A rule that several ask is asked once. */
export function judgedRoutes(
  view: CountView,
  answers: Answers,
  ofSentences: OfSentences<Judged<Question>>,
): readonly JudgedRoute[] {
  const judgedOnce = onceEach(view, ofSentences, (rule) => {
    const authorities = wordsInForce(rule.authorities, view.asOf);
    return judge({ ...rule, authorities }, view, view.space, answers);
  });
  const before = beforeAnyRoute.map(judgedOnce);
  return everyRoute.map((rule) => ({
    rule,
    tree: allOf<Question | Route | ReferredRoute>(
      rule.route,
      wordsInForce(rule.authorities, view.asOf),
      [...before, ...rule.asks.map(judgedOnce)],
      answers,
    ),
  }));
}

/**
 * How each route stands, without reasons: no rule is asked after one that is never so, however the
 * unknown facts turn out.
 */
export function triedRoutes(
  view: CountView,
  answers: Answers,
  ofSentences: OfSentences<Diagram<Answer>>,
): readonly TriedRoute[] {
  const answeredOnce = onceEach(view, ofSentences, (rule) =>
    answered(rule, view, view.space, answers),
  );
  const never = answers.diagrams.leaf({ is: 'never' });
  return everyRoute.map((rule) => {
    let answer = answers.diagrams.leaf(yes);
    for (const one of [...beforeAnyRoute, ...rule.asks]) {
      answer = answers.both(answer, answeredOnce(one));
      if (answer === never) break;
    }
    return { rule, answer };
  });
}

/** A rule is asked once for a count, and one that looks only at the sentence once for that. */
function onceEach<T extends object>(
  { at }: CountView,
  ofSentences: OfSentences<T>,
  ask: (rule: CountRule) => T,
): (rule: CountRule) => T {
  const asked = new Map<CountRule, T>();
  const alike = once(ofSentences, at.sentence, () => new Map<CountRule, T>());
  return (rule) => once(rule.ofSentence === true ? alike : asked, rule, () => ask(rule));
}
