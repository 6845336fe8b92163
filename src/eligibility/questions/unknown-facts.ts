import type { CountContext } from '../../law/count-context.ts';
import type { AskableFact } from './askable-fact.ts';
import { caseFacts } from './case-facts.ts';
import { circumstancesFacts } from './circumstances-facts.ts';
import { countFacts, otherCountFacts } from './count-facts.ts';
import { kindOfSentence } from './kind-of-sentence.ts';
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
  ];
}
