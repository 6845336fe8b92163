import type { CountyProfile } from '../../court/county.ts';
import { answered, type Interview, withoutLast } from '../../interview/interview.ts';
import { nextStep } from '../../interview/next-step.ts';
import type { Step } from '../../interview/step.ts';
import { takeAnswer } from '../../interview/take-answer.ts';
import { isOneOf } from '../../interview/typed-words.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import type { Screen } from '../screen.ts';
import { wrapped } from '../wrapped.ts';
import type { Answers } from './answers.ts';
import { saidLine, troubleLine } from './said-line.ts';
import { stepLines } from './step-lines.ts';

export interface Interviewing {
  readonly screen: Screen;
  readonly answers: Answers;
  readonly words: InterviewSpeech;
  readonly county: CountyProfile;
}

/**
 * How an interview ended: everything was asked, the person stopped, or there were no more answers.
 */
export interface Interviewed {
  readonly interview: Interview;
  readonly ended: 'asked' | 'stopped' | 'left';
}

/** Asks until nothing is left to ask, or the person stops. */
export async function interviewed(begun: Interview, asking: Interviewing): Promise<Interviewed> {
  const { typed } = asking.words;
  let interview = begun;
  let printed = '';
  for (;;) {
    const step = nextStep(interview, asking.county);
    if (step === undefined) return { interview, ended: 'asked' };
    // After a rejected answer the question need not be repeated.
    if (printed !== step.key) printStep(step, asking);
    printed = step.key;
    const text = await asking.answers.next();
    if (text === undefined) return { interview, ended: 'left' };
    if (asking.answers.echoed) asking.screen.printLines([`> ${text}`]);
    if (isOneOf(typed.stop, text)) return { interview, ended: 'stopped' };
    const back = isOneOf(typed.back, text);
    interview = back ? oneBack(interview, asking) : oneOn(interview, step, text, asking);
  }
}

function printStep(step: Step, { screen, words, county }: Interviewing): void {
  const { style, width } = screen;
  screen.printLines(['', ...stepLines(step, { words, county, style, width })]);
}

function oneBack(interview: Interview, { screen, words }: Interviewing): Interview {
  const before = withoutLast(interview);
  if (before === undefined) screen.printLines(wrapped(words.trouble.first, screen.width, '  '));
  return before ?? interview;
}

function oneOn(interview: Interview, step: Step, text: string, asking: Interviewing): Interview {
  const { screen, words, county } = asking;
  const { style, width } = screen;
  const taken = takeAnswer(step, text, interview, { county, typed: words.typed });
  if (!taken.ok) {
    screen.printLines(wrapped(troubleLine(taken.why, words), width, '  ').map(style.wait));
    return interview;
  }
  screen.printLines(wrapped(saidLine(taken.said, words), width, '  ').map(style.good));
  return answered(interview, taken.given, taken.record);
}
