import { parsePlainDate } from '../../calendar/plain-date.ts';
import type { CountyProfile } from '../../court/county.ts';
import type { FactPath } from '../../facts/every-fact.ts';
import { choicesOf } from '../../interview/meant-answer.ts';
import type { About, ItemFact, Step } from '../../interview/step.ts';
import type { Asking, InterviewSpeech } from '../../words/interview-words.ts';
import type { Style } from '../style.ts';
import { wrapped } from '../wrapped.ts';

export interface StepLook {
  readonly words: InterviewSpeech;
  readonly county: CountyProfile;
  readonly style: Style;
  readonly width: number;
}

/** A question as printed: where it belongs, what is asked, where to find it, the answers. */
export function stepLines(
  step: Step,
  { words, county, style, width }: StepLook,
): readonly string[] {
  const { ask, find } = askingOf(step, words);
  const enter = enterOf(step, words, county);
  return [
    ...headOf(step.about, words).map(style.dim),
    ...wrapped(ask, width).map(style.bold),
    ...wrapped(find.includes('(?') ? find : `${find} ${words.dontKnow}`, width, '  '),
    ...answersOf(step, words).flatMap((answer, index) =>
      wrapped(answer, width, `  ${String(index + 1).padStart(2)}  `, '      '),
    ),
    ...(step.kind === 'items' ? wrapped(words.several, width, '  ') : []),
    ...(enter === undefined ? [] : wrapped(words.enterFor(enter), width, '  ')),
  ];
}

export function askingOf(step: Step, words: InterviewSpeech): Asking {
  if (step.kind === 'fact') {
    const { ask, find } = words.fact(step.fact);
    const hint = words.hint(step.fact);
    return { ask, find: `${find} ${hint ?? ''}`.trim() };
  }
  return step.kind === 'items' ? words.groups[step.group] : words.steps[step.kind];
}

function headOf({ caseNumber, count, statute }: About, words: InterviewSpeech): readonly string[] {
  const parts = [
    ...(caseNumber === undefined ? [] : [words.caseHead(caseNumber)]),
    ...(count === undefined ? [] : [words.countHead(count, statute)]),
  ];
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function answersOf(step: Step, words: InterviewSpeech): readonly string[] {
  switch (step.kind) {
    case 'fact':
      return listedOf(step.fact, words);
    case 'plea':
      return listedOf('cases.counts.disposition', words);
    case 'items':
      return step.items.map(({ fact }) => itemLine(fact, words));
    case 'name-on-case':
      return step.names.map(({ printed }) => printed);
    default:
      return [];
  }
}

/** A list if the answer is one of a list; not for an amount, a number or a name. */
function listedOf(fact: FactPath, words: InterviewSpeech): readonly string[] {
  return words.hint(fact) !== undefined && fact !== 'cases.sentence'
    ? []
    : choicesOf(fact).map((says) => words.answer(fact, says));
}

function enterOf(step: Step, words: InterviewSpeech, county: CountyProfile): string | undefined {
  switch (step.kind) {
    case 'courthouse':
      return county.courthouses.find(({ id }) => id === step.suggested)?.name;
    case 'name':
      return step.inDraft;
    case 'plea':
      return step.before === undefined ? undefined : words.sameAsBefore;
    case 'fact': {
      const day = parsePlainDate(step.enter ?? '');
      return day === undefined
        ? undefined
        : words.sameDay(words.readBack.day(day).replace(/\.$/u, ''));
    }
    case 'another-case':
      return words.noMore;
    case 'address':
    case 'phone':
    case 'statement':
    case 'prosecutor':
      return words.skip;
    default:
      return undefined;
  }
}

/** What is true if the line applies; a fact without its own wording, as asked alone. */
export function itemLine(fact: ItemFact, words: InterviewSpeech): string {
  return words.item(fact) ?? (fact === 'cases.counts.reductions' ? fact : words.fact(fact).ask);
}
