import { type CountContext, countContexts } from '../../law/count-context.ts';
import type { AskableFact } from './askable-fact.ts';
import { kindOfSentence } from './kind-of-sentence.ts';
import { sentenceFacts } from './sentence-facts.ts';

/**
 * What is not known of the record's other sentences, of which one may still run. Where the record
 * says that the person is nowhere on probation or serving, no rule asks for it.
 */
export function otherSentenceFacts(context: CountContext): readonly AskableFact[] {
  const { record, asOf, at } = context;
  const others = record.cases
    .flatMap((courtCase) => countContexts(record, courtCase, asOf))
    .filter((other) => other.at.sentence !== at.sentence)
    .flatMap((other) => [...kindOfSentence(other), ...sentenceFacts(other)]);
  return [...new Map(others.map((fact) => [fact.path, fact])).values()];
}
