import type { Answered, AnswerOf } from '../decision/answer.ts';
import type { Words } from '../decision/rule.ts';

/**
 * Every question a rule asks, worded so that "yes" bars nothing, with the other answers it can
 * have. "yes" is listed if it carries a day. A code without words in a language does not compile.
 */
export const questions = {
  'federal-case': ['never'],
  'juvenile-case': ['never'],
  'county-of-conviction': ['never'],
  conviction: ['never'],
  'already-dismissed': ['never'],
  'case-transferred': ['unsettled'],
  'no-warrant-in-this-case': ['unsettled'],

  'sentence-fits': ['never'],
  'not-revoked-into-custody': ['unsettled'],
  'not-an-infraction': ['never'],
  'not-a-listed-offense': ['never', 'unsettled'],
  'not-felony-261-5-d': ['never', 'unsettled'],
  'not-an-equipment-inspection': ['never', 'unsettled'],
  'no-listed-count-beside': ['unsettled'],
  'prison-term-not-executed': ['never'],
  'probation-over': ['yes', 'no', 'unsettled'],
  'not-serving': ['yes', 'no'],
  'not-on-probation': ['yes', 'no'],
  'not-charged': ['no', 'unsettled'],
  'not-supervised': ['yes', 'no', 'unsettled'],
  'not-supervised-here': ['no', 'unsettled'],
  'ran-its-full-term': ['never'],
  'no-violation': ['never'],
  'restitution-paid': ['never'],
  'restitution-no-ground': [],
  'programs-done': ['never'],
  'fine-paid': ['never'],
  'within-the-cap': ['unsettled'],
  'discharged-early': ['never'],
  'not-a-two-point-offense': ['never', 'unsettled'],
  'a-two-point-offense': ['never', 'unsettled'],

  'misdemeanor-or-infraction': ['never', 'unsettled'],
  'reduced-by-a-law-we-know': ['unsettled'],
  'not-left-out-of-1203-4a': ['never', 'unsettled'],
  'one-year-since-judgment': ['yes', 'no'],
  'sentence-performed': ['yes', 'no', 'unsettled'],
  'probation-elsewhere': ['yes', 'unsettled'],
  'honest-life': ['never'],

  'a-felony': ['never'],
  'form-of-jail-sentence': ['never'],
  'a-jail-sentence-under-1170-h': ['unsettled'],
  'a-felony-for-county-jail': ['unsettled'],
  'wait-after-jail': ['yes', 'no'],
  'sentenced-to-prison': ['never', 'unsettled'],
  'prison-within-1203-41': ['yes', 'never'],
  'no-duty-to-register': ['never', 'unsettled'],
  'wait-after-prison': ['yes', 'no', 'unsettled'],

  '1203-42-in-force': ['yes', 'never'],
  'before-realignment': ['never'],
  'would-be-county-jail-now': ['never', 'unsettled'],

  '1203-43-in-force': ['yes', 'never'],
  'of-a-drug-offense': ['never', 'unsettled'],
  'granted-since-1997': ['never'],
  'granted-before-2018': ['unsettled'],
  'performed-and-dismissed': ['yes', 'no', 'unsettled'],

  'solicitation-or-prostitution': ['never'],
  'result-of-trafficking': ['never'],

  'ground-for-1203.4b': ['never', 'unsettled'],
} as const satisfies Readonly<Record<string, readonly Answered[]>>;

export type Question = keyof typeof questions;

/** A question and how it was answered, as "not-charged/no". */
export type AnswerCode = {
  [Q in Question]: `${Q}/${(typeof questions)[Q][number]}`;
}[Question];

/** What a rule may answer: always a plain yes, and the answers listed for it. */
export type MaySay<Q extends Question> =
  | AnswerOf<'yes' | (typeof questions)[Q][number]>
  | { readonly answer: AnswerOf<'yes' | (typeof questions)[Q][number]>; readonly with: Words };
