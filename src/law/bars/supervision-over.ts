import { isBefore } from '../../decision/day.ts';
import { isTold } from '../../facts/view.ts';
import { type CountView, isKind, type SeenSentence } from '../count-view.ts';

type SupervisedSentence = Extract<SeenSentence, { kind: 'state-prison' | 'county-jail-1170h' }>;

/**
 * The completion date is that of the last part, "with any parole or supervision": if it has passed,
 * none is left unless the record says otherwise. A straight county jail sentence never has any.
 */
export function isSupervisionOver(sentence: SupervisedSentence, asOf: CountView['asOf']): boolean {
  if (isTold(sentence, 'supervisionNow')) return false;
  if (isTold(sentence, 'supervisionUntil')) return isBefore(sentence.supervisionUntil, asOf);
  if (isTold(sentence, 'completedOn') && isBefore(sentence.completedOn, asOf)) return true;
  if (isKind(sentence, 'county-jail-1170h')) {
    return isTold(sentence, 'form') && sentence.form === 'straight';
  }
  const paroleOver = isTold(sentence, 'paroleEndedOn') && isBefore(sentence.paroleEndedOn, asOf);
  return paroleOver || (isTold(sentence, 'prcsEndedOn') && isBefore(sentence.prcsEndedOn, asOf));
}
