import { circumstancesFacts, circumstancesParts } from './circumstances.ts';
import { countFacts, countParts } from './count.ts';
import { type Answers, type Declared, dayFact } from './declared.ts';
import { obligationFacts, programFacts, programsFact } from './obligations.ts';
import {
  deferredEntryFacts,
  kindOfSentence,
  noProbationFacts,
  prisonFacts,
  probationFacts,
  realignedJailFacts,
  revokedToJailFacts,
  sentenceParts,
} from './sentence.ts';
import { sinceFacts, sinceParts } from './since-judgment.ts';

/** Every declared fact, by its path in a record without the numbers of cases and counts. */
const facts = {
  ...under('circumstances', circumstancesFacts),
  ...under('circumstances', circumstancesParts),
  'cases.court.county': undefined,
  'cases.judgmentOn': dayFact(),
  'cases.sentence': { answers: kindOfSentence },
  ...under('cases.sentence.probation', probationFacts),
  ...under('cases.sentence.no-probation', noProbationFacts),
  ...under('cases.sentence.revoked-to-jail', revokedToJailFacts),
  ...under('cases.sentence.county-jail-1170h', realignedJailFacts),
  ...under('cases.sentence.state-prison', prisonFacts),
  ...under('cases.sentence.deferred-entry', deferredEntryFacts),
  ...under('cases.sentence', sentenceParts),
  ...under('cases.since', sinceFacts),
  ...under('cases.since', sinceParts),
  ...under('cases.obligations.restitution', obligationFacts),
  ...under('cases.obligations.fine', obligationFacts),
  ...under('cases.obligations.fees', obligationFacts),
  'cases.obligations.programs': programsFact,
  ...under('cases.obligations.programs', programFacts),
  ...under('cases.counts', countFacts),
  ...under('cases.counts', countParts),
  'cases.counts.statute': undefined,
} as const;

/** The path of a fact, with the kind of sentence it belongs to. */
export type FactPath = keyof typeof facts;

type Under<P extends string, G> = { readonly [K in keyof G & string as `${P}.${K}`]: G[K] };

function under<P extends string, G extends object>(prefix: P, group: G): Under<P, G>;
function under(prefix: string, group: object): object {
  return Object.fromEntries(Object.entries(group).map(([key, one]) => [`${prefix}.${key}`, one]));
}

export const factPaths: readonly FactPath[] = Object.keys(facts).filter(isFactPath);

export function isFactPath(path: string): path is FactPath {
  return Object.hasOwn(facts, path);
}

/** What the fact at a path may turn out to be; undefined if it has no list of answers. */
export function answersAt(path: FactPath): Answers<unknown> | undefined {
  return facts[path]?.answers;
}

/** The declaration of a fact, if it has its own. */
export function declaredAt(path: FactPath): Declared<unknown> | undefined {
  const found = facts[path];
  return found !== undefined && 'schema' in found ? found : undefined;
}
