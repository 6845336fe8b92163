import type { Authorities } from '../../authority/authority.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import { asks, decide, fromDay, unsettled, untilAnAct, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { PrisonSentence, RealignedJailSentence } from '../../record/record.ts';
import { type CountContext, seen } from '../count-context.ts';
import type { Supervision } from './present-status.ts';

/**
 * The supervision that belongs to the sentence itself; the wait of `years` runs from its end. `bars`
 * are the kinds that the section names; any other kind is left to a lawyer.
 */
export function notSupervisedHere(
  { at, asOf }: CountContext,
  sentence: PrisonSentence | RealignedJailSentence,
  years: number,
  authorities: Authorities,
  bars: readonly Supervision[],
): Decision {
  const { supervisionNow: now, supervisionUntil: until } = sentence;
  const path = `${at.sentence}.supervisionNow`;
  const answer = (): Answer => {
    if (until.known && until.is < asOf) return yes;
    // A last day that has not come asks if it runs, even where it is said to be none.
    if (!now.known || now.is === 'none') return until.known ? asks(path) : yes;
    if (!bars.includes(now.is)) return unsettled;
    return until.known ? fromDay(dayAfterLapse(until.is, years), asOf) : untilAnAct;
  };
  const kind = now.known ? now.is : 'none';
  return decide('not-supervised-here', answer(), authorities, [seen(path, now)], { kind });
}
