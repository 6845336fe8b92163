import { englishMonths } from '../../calendar/written-day.ts';
import type { TypedWords } from '../../interview/typed-words.ts';

/** What may be typed to a question of the interview. */
export const typed: TypedWords = {
  yes: ['yes', 'y'],
  no: ['no', 'n'],
  none: ['none', 'nothing', 'no more', '0'],
  unknown: ['?', 'i don’t know', "i don't know", "don't know", 'don’t know', 'dk', 'unknown'],
  back: ['back', 'b'],
  stop: ['stop', 'quit', 'exit'],
  done: ['done', 'completed', 'complete', 'finished'],
  notDone: ['not done', 'not completed', 'not complete', 'not finished', 'open'],
  confidential: ['confidential', 'safe at home'],
  monthUnits: ['month', 'months'],
  yearUnits: ['year', 'years'],
  months: englishMonths,
};
