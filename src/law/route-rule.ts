import type { Authorities } from '../authority/authority.ts';
import { asks, decide, never, yes } from '../decision/combine.ts';
import type { Decision } from '../decision/decision.ts';
import type { Sentence } from '../record/record.ts';
import type { CountContext } from './count-context.ts';
import type { ReferredRoute, Route } from './outcome.ts';

/** One door: whether it is open to a count, and what the court does where it is. */
export interface RouteRule {
  readonly route: Route | ReferredRoute;
  /** `referred`: a lawyer's remedy, for which no petition is made here. */
  readonly grants: 'mandatory' | 'discretionary' | 'referred';
  readonly decide: (context: CountContext) => Decision;
}

/** The door is for sentences of these kinds: the first thing that each route looks at. */
export function sentenceFits(
  { sentence, at }: CountContext,
  kinds: readonly Sentence['kind'][],
  authorities: Authorities,
): Decision {
  if (!sentence.known) {
    return decide('sentence-fits', asks(at.sentence), authorities, [
      { path: at.sentence, seen: 'unknown' },
    ]);
  }
  const fits = kinds.includes(sentence.is.kind);
  return decide('sentence-fits', fits ? yes : never, authorities, [
    { path: `${at.sentence}.kind`, seen: sentence.is.kind },
  ]);
}
