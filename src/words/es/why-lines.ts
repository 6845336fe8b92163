import { whyLinesIn } from '../why-lines.ts';
import { dateInWords } from './dates.ts';
import { decisionQuestion } from './decision-questions.ts';
import { outcomeWords } from './outcomes.ts';
import { reasonWords } from './reasons.ts';
import { valueWords } from './record-answers.ts';

export const { whyLines, answerWords } = whyLinesIn({
  everyRoute: 'Se probó cada camino:',
  otherRoutes: 'Los otros caminos que se probaron:',
  yes: 'Sí.',
  yesSince: 'Sí, desde el {day}.',
  never: 'No.',
  notKnown: 'No se sabe: los datos no lo dicen ({paths}).',
  unsettled: 'La ley no lo resuelve.',
  notBefore: 'No antes del {day}.',
  notUntil: 'Todavía no; desde el {day}.',
  notYet: 'Todavía no.',
  notUntilOver: 'Todavía no; cuando eso termine.',
  saidBy: '(lo dijo: {from})',
  dateInWords,
  decisionQuestion,
  outcome: (outcome) => outcomeWords[outcome].short,
  reasonWords,
  valueWords,
});
