import {
  answered,
  type Interview,
  newInterview,
  openKeys,
  settledKeys,
} from '../../src/interview/interview.ts';
import { nextStep } from '../../src/interview/next-step.ts';
import { standingOf } from '../../src/interview/standing.ts';
import type { Step } from '../../src/interview/step.ts';
import { takeAnswer } from '../../src/interview/take-answer.ts';
import { languages } from '../../src/words/languages.ts';
import type { Story } from '../completions/stories.ts';
import { losAngeles } from '../los-angeles.ts';
import { answerTo } from './answers-of-a-story.ts';

export interface AskedStory {
  readonly interview: Interview;
  readonly steps: readonly Step[];
  /** Questions about facts whose answers could not have changed anything. */
  readonly idle: readonly string[];
  /** Answers that were not accepted. */
  readonly refused: readonly string[];
}

/** The interview of a person who knows the story, except the questions in `forgets`. */
export function askedStory(
  { record, asOf }: Story,
  forgets: (step: Step) => boolean = () => false,
): AskedStory {
  let interview = newInterview(asOf);
  const steps: Step[] = [];
  const idle: string[] = [];
  const refused: string[] = [];
  for (let step = nextStep(interview, losAngeles); step !== undefined && steps.length < 150; ) {
    steps.push(step);
    idle.push(...idleIn(step, interview));
    const text = mayBeLeftOpen(step) && forgets(step) ? '?' : answerTo(step, record);
    const taken = takeAnswer(step, text, interview, {
      county: losAngeles,
      typed: languages.en.typed,
    });
    if (!taken.ok) {
      refused.push(`${step.key}: ${text} ${JSON.stringify(taken.why)}`);
      break;
    }
    interview = answered(interview, taken.given, taken.record);
    step = nextStep(interview, losAngeles);
  }
  return { interview, steps, idle, refused };
}

function mayBeLeftOpen({ kind }: Step): boolean {
  return kind === 'fact' || kind === 'items' || kind === 'plea';
}

/** What the petition prints about a count or a case is asked if there may be a petition. */
const printed = /\.(?:disposition|convictedOn|judgmentOn)$/u;

function idleIn(step: Step, interview: Interview): readonly string[] {
  const more = interview.given.flatMap(({ thenAsk = [] }) => thenAsk);
  const asked = (path: string) =>
    questionsOf(interview).includes(path) || printed.test(path) || more.includes(path);
  if (step.kind === 'fact') return asked(step.key) ? [] : [step.key];
  if (step.kind !== 'items') return [];
  return step.items.some(({ paths }) => paths.some(asked)) ? [] : [step.key];
}

export function questionsOf({ record, today }: Interview): readonly string[] {
  const questions = standingOf(record, today).determination?.questions ?? [];
  return questions.flatMap(({ path }) => path.split(' before '));
}

/**
 * What could still change something and was not asked. For an unknown sentence we do not ask when
 * it ended.
 */
export function neverAsked(interview: Interview): readonly string[] {
  const settled = settledKeys(interview);
  const open = openKeys(interview);
  return questionsOf(interview).filter(
    (path) => !settled.has(path) && !open.some((key) => path.startsWith(`${key}.`)),
  );
}
