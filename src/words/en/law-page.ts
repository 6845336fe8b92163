import { lawPageIn } from '../law-page.ts';
import { dateInWords } from './dates.ts';
import { rowTermsInWords } from './law/row-terms.ts';

export const { lawPage } = lawPageIn({
  changed: 'When it changed',
  open: 'What the words leave open',
  sources: 'Sources',
  from: 'From {day}',
  until: 'until {day}',
  notInForce: '(not in force on {day})',
  source: '{looked} {day}, confidence {confidence}',
  read: 'read',
  lookedUp: 'looked up',
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  note: 'The code was last checked on {day}. High: the text itself was read on the day given. Medium: one other source, which shows the place in the code. Low: no source was found by then. Where no day is given, it was already so on January 1, 2016. This is information, not legal advice.',
  dateInWords,
  rowTermsInWords,
});
