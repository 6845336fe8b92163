import type { ItemFact } from '../../interview/step.ts';
import type { Said, Trouble } from '../../interview/taken.ts';
import type { TypedDay } from '../../interview/typed-day.ts';
import type { InterviewSpeech, InterviewWords } from '../../words/interview-words.ts';
import { itemLine } from './step-lines.ts';

/** An answer read back in words, so that a slip is noticed at once. */
export function saidLine(said: Said, words: InterviewSpeech): string {
  const { readBack, answer } = words;
  const item = (fact: ItemFact) => itemLine(fact, words);
  switch (said.kind) {
    case 'nothing':
      return readBack.nothing;
    case 'unknown':
      return readBack.unknown;
    case 'day':
      return dayLine(said.day, readBack);
    case 'choice':
      return sentence(answer(said.fact, said.says));
    case 'plea': {
      const plea = sentence(answer('cases.counts.disposition', said.says));
      return said.day === undefined ? plea : `${plea} ${dayLine(said.day, readBack)}`;
    }
    case 'text':
      return said.text;
    case 'names':
      return sentence(readBack.names(said.names));
    case 'counts':
      return sentence(readBack.counts(said.counts));
    case 'sentence': {
      const kind = answer('cases.sentence', said.is);
      const { supervision } = said;
      const how =
        supervision === undefined
          ? undefined
          : answer('cases.sentence.probation.supervision', supervision);
      return sentence(readBack.sentence(kind, how, said.months));
    }
    case 'items':
      return itemsLine(said.so.map(item), said.unknown.map(item), readBack);
  }
}

function itemsLine(
  so: readonly string[],
  unknown: readonly string[],
  readBack: InterviewWords['readBack'],
): string {
  const told = [
    ...(so.length === 0 ? [] : [sentence(readBack.some(so))]),
    ...(unknown.length === 0 ? [] : [sentence(readBack.open(unknown))]),
  ];
  return told.length === 0 ? readBack.noneOf : told.join(' ');
}

function dayLine(day: TypedDay, readBack: InterviewWords['readBack']): string {
  if (day.kind === 'day') return readBack.day(day.on);
  if (day.kind === 'year') return readBack.year(day.year);
  return readBack.month(Number(day.month), day.year);
}

function sentence(text: string): string {
  const ended = /[.!?]$/u.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** Why an answer was rejected, and what would be accepted. */
export function troubleLine(why: Trouble, { trouble, finding }: InterviewSpeech): string {
  switch (why.kind) {
    case 'choose':
      return trouble.choose(why.most);
    case 'choose-several':
      return trouble['choose-several'](why.most);
    case 'which':
      return trouble.which(why.names);
    case 'fault':
      return faultLine(finding(why.finding), trouble);
    default:
      return trouble[why.kind];
  }
}

function faultLine(
  { message, fix }: ReturnType<InterviewSpeech['finding']>,
  { fault }: InterviewWords['trouble'],
): string {
  return fault(message, fix);
}
