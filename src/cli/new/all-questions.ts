import { answersAt, type FactPath, factPaths } from '../../facts/every-fact.ts';
import { docketFacts, mayBeNothing, owedFacts, presentFacts } from '../../interview/items.ts';
import { choicesOf } from '../../interview/meant-answer.ts';
import type { ItemFact, ItemGroup } from '../../interview/step.ts';
import { outcomes } from '../../law/outcome.ts';
import type { InterviewSpeech, OwnKind } from '../../words/interview-words.ts';
import type { Words } from '../../words/words.ts';
import type { Run } from '../setting.ts';
import { wrapped } from '../wrapped.ts';
import { speechOf } from './speech.ts';
import { itemLine } from './step-lines.ts';

type Look = Pick<Run, 'style' | 'width' | 'county'>;

/** Every question, where to find its answer, its answers, and all possible outcomes: for review. */
export function allQuestionsLines(language: Words, look: Look): readonly string[] {
  const words = speechOf(language, look.county);
  const { all } = words;
  const { outcomeWords } = language;
  return [
    look.style.bold(all.head),
    ...wrapped(all.about, look.width),
    ...ownKinds.flatMap((kind) => {
      const answers = kind === 'plea' ? answersIn('cases.counts.disposition', words) : [];
      return question(words.steps[kind], answers, look);
    }),
    ...groupsIn(words).flatMap(([group, facts]) => {
      const lines = facts.map((fact) => `- ${itemLine(fact, words)}`);
      return question(words.groups[group], lines, look);
    }),
    ...factPaths.flatMap((fact) => ofFact(fact, words, look)),
    '',
    look.style.bold(all.outcomes),
    ...outcomes.flatMap((one) =>
      wrapped(`- ${outcomeWords[one].short}: ${outcomeWords[one].plain}`, look.width, '  ', '    '),
    ),
  ];
}

/** In the order in which they are asked. */
const ownKinds: readonly OwnKind[] = [
  'name',
  'case-number',
  'courthouse',
  'name-on-case',
  'counts',
  'statute',
  'plea',
  'reduction',
  'prosecutor',
  'another-case',
  'birth',
  'address',
  'phone',
  'statement',
];

/** The last group has whatever is left that may be answered with no. */
function groupsIn(words: InterviewSpeech): readonly (readonly [ItemGroup, readonly ItemFact[]])[] {
  const named = [...docketFacts, ...owedFacts, ...presentFacts];
  const rest = factPaths.filter(
    (fact) => mayBeNothing(fact) && words.item(fact) !== undefined && !named.includes(fact),
  );
  return [
    ['docket', docketFacts],
    ['owed', owedFacts],
    ['present', presentFacts],
    ['rest', rest],
  ];
}

function ofFact(fact: FactPath, words: InterviewSpeech, look: Look): readonly string[] {
  const { ask, find } = words.fact(fact);
  const hint = words.hint(fact);
  const asking = { ask, find: hint === undefined ? find : `${find} ${hint}`.trim() };
  return [
    ...question(asking, hintedAlone(fact, words) ? [] : answersIn(fact, words), look),
    ...wrapped(`${words.all.opens}: ${fact}`, look.width, '  ').map(look.style.dim),
  ];
}

function hintedAlone(fact: FactPath, words: InterviewSpeech): boolean {
  return words.hint(fact) !== undefined && fact !== 'cases.sentence';
}

function answersIn(fact: FactPath, words: InterviewSpeech): readonly string[] {
  const answers = answersAt(fact);
  if (answers?.kind === 'day') return [answers.ahead ? words.all.aDayAhead : words.all.aDay];
  return choicesOf(fact).map((says) => `- ${words.answer(fact, says)}`);
}

function question(
  { ask, find }: { readonly ask: string; readonly find: string },
  answers: readonly string[],
  { style, width }: Look,
): readonly string[] {
  return [
    '',
    ...wrapped(ask, width).map(style.bold),
    ...wrapped(find, width, '  '),
    ...answers.flatMap((line) => wrapped(line, width, '  ', '    ')),
  ];
}
