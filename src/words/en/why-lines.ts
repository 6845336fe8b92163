import { whyLinesIn } from '../why-lines.ts';
import { dateInWords } from './dates.ts';
import { decisionQuestion } from './decision-questions.ts';
import { outcomeWords } from './outcomes.ts';
import { reasonWords } from './reasons.ts';
import { valueWords } from './record-answers.ts';

export const { whyLines, answerWords } = whyLinesIn({
  everyRoute: 'Every route was tried:',
  otherRoutes: 'The other routes that were tried:',
  yes: 'Yes.',
  yesSince: 'Yes, since {day}.',
  never: 'No.',
  notKnown: 'Not known: the record does not say ({paths}).',
  unsettled: 'The law does not settle it.',
  notBefore: 'Not before {day}.',
  notUntil: 'Not until {day}.',
  notYet: 'Not yet.',
  notUntilOver: 'Not until that is over.',
  saidBy: '(said by: {from})',
  dateInWords,
  decisionQuestion,
  outcome: (outcome) => outcomeWords[outcome].short,
  reasonWords,
  valueWords,
});
