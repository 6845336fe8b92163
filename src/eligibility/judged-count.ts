import { type Answers, allOf, type Judged, judge } from '../decision/rule.ts';
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

/** Answers of the rules that look only at the sentence and not at a count. */
export type JudgedOfSentences = Map<string, Map<CountRule, Judged<Question>>>;

/** Every route is tried. A rule that several ask is asked once. */
export function judgedRoutes(
  view: CountView,
  answers: Answers,
  ofSentences: JudgedOfSentences,
): readonly JudgedRoute[] {
  const asked = new Map<CountRule, Judged<Question>>();
  const { sentence } = view.at;
  const alike = ofSentences.get(sentence) ?? new Map<CountRule, Judged<Question>>();
  ofSentences.set(sentence, alike);
  const judgedOnce = (rule: CountRule): Judged<Question> => {
    const where = rule.ofSentence === true ? alike : asked;
    const known = where.get(rule);
    if (known !== undefined) return known;
    const authorities = wordsInForce(rule.authorities, view.asOf);
    const found = judge({ ...rule, authorities }, view, view.space, answers);
    where.set(rule, found);
    return found;
  };
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
