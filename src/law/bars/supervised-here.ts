import type { Authorities } from '../../authority/authority.ts';
import { fromDay, unsettled, yes } from '../../decision/answer.ts';
import { afterYears, isBefore } from '../../decision/day.ts';
import type { SupervisionKind } from '../../facts/circumstances.ts';
import { isTold } from '../../facts/view.ts';
import { type CountRule, isKind, sentenceRule } from '../count-view.ts';
import { endOfWhatRuns } from '../end-of-what-runs.ts';
import { isSupervisionOver } from './supervision-over.ts';

/**
 * The supervision that is part of the sentence itself; the wait of `years` runs from its end.
 * `bars` are the kinds the section names; any other kind goes to a lawyer. A kind of sentence
 * without supervision has none.
 */
export function notSupervisedHere(
  years: number,
  authorities: Authorities,
  bars: readonly SupervisionKind[],
): CountRule {
  return sentenceRule('not-supervised-here', authorities, (view) => {
    const { sentence, asOf } = view;
    if (!isKind(sentence, 'state-prison') && !isKind(sentence, 'county-jail-1170h')) return yes;
    const over = isTold(sentence, 'supervisionUntil') && isBefore(sentence.supervisionUntil, asOf);
    if (over || isSupervisionOver(sentence, asOf)) return yes;
    const kind = sentence.supervisionNow;
    if (kind === 'none') return yes;
    if (!bars.includes(kind)) return { answer: unsettled, with: { kind } };
    const until = endOfWhatRuns(sentence.supervisionUntil, view);
    return { answer: fromDay(afterYears(until, years), asOf), with: { kind } };
  });
}
