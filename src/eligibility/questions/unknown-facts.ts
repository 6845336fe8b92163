import type { Decision } from '../../decision/decision.ts';
import type { CountContext } from '../../law/count-context.ts';
import { settleCount } from '../decide-count.ts';
import type { AskableFact } from './askable-fact.ts';
import { caseFacts } from './case-facts.ts';
import { circumstancesFacts } from './circumstances-facts.ts';
import { countFacts, otherCountFacts } from './count-facts.ts';
import { kindOfSentence } from './kind-of-sentence.ts';
import { otherSentenceFacts } from './other-sentences.ts';
import { pleadedFacts } from './pleaded-facts.ts';
import { sentenceFacts } from './sentence-facts.ts';

/** The facts that nobody has stated and that some rule looks at: of the sentence and count first. */
export function unknownFacts(context: CountContext): readonly AskableFact[] {
  return [
    ...kindOfSentence(context),
    ...sentenceFacts(context),
    ...countFacts(context),
    ...pleadedFacts(context),
    ...caseFacts(context),
    ...circumstancesFacts(context),
    ...otherCountFacts(context),
    ...whereAsked(context, otherSentenceFacts(context)),
  ];
}

function whereAsked(context: CountContext, facts: readonly AskableFact[]): readonly AskableFact[] {
  if (facts.length === 0) return facts;
  const asked = new Set(settleCount(context).routes.flatMap(({ tree }) => askedIn(tree)));
  return facts.filter((fact) => asked.has(fact.path));
}

function askedIn({ answer, because }: Decision): readonly string[] {
  return [...(answer.is === 'unknown' ? answer.asks : []), ...because.flatMap(askedIn)];
}
