import type { Authorities } from '../authority/authority.ts';
import { never, yes } from '../decision/answer.ts';
import type { Sentence } from '../record/record.ts';
import { type CountRule, sentenceRule } from './count-view.ts';
import type { ReferredRoute, Route } from './outcome.ts';

/** One route to a dismissal: everything it requires, and what the court does then. */
export interface RouteRule {
  readonly route: Route | ReferredRoute;
  /** `referred`: a remedy for a lawyer; we make no petition for it. */
  readonly grants: 'mandatory' | 'discretionary' | 'referred';
  /** The law that opens it. */
  readonly authorities: Authorities;
  readonly asks: readonly CountRule[];
}

/** The route is for these kinds of sentence: each rule looks at that first. */
export function sentenceFits(
  kinds: readonly Sentence['kind'][],
  authorities: Authorities,
): CountRule {
  return sentenceRule('sentence-fits', authorities, ({ sentence }) =>
    kinds.includes(sentence.kind) ? yes : never,
  );
}
