import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DispositionKind } from './disposition-words.ts';
import { dayOfOrder } from './step-values.ts';

type Ordered = 'relief' | 'set-aside' | 'reduction' | 'ending' | 'other';

/**
 * Whether an order takes back what was ordered on a day: the dismissal or the reduction that it
 * names, or whatever was ordered on the day that it names. Without either, no relief and no end of
 * probation is certain any more.
 */
export function takenBackBy(
  kind: Extract<DispositionKind, 'relief-taken-back' | 'order-taken-back'>,
  text: string,
): (what: Ordered, on: PlainDate | null) => boolean {
  const day = dayOfOrder(text);
  const named = kind === 'order-taken-back' ? undefined : reliefIn(text);
  return (what, on) => {
    if (named !== undefined && what !== named) return false;
    return day === undefined ? what !== 'other' : on === null || on === day;
  };
}

function reliefIn(text: string): Ordered {
  if (/1203\.425/u.test(text)) return 'relief';
  return /DISM|SET\s*ASIDE|1203\.4/u.test(text) ? 'set-aside' : 'reduction';
}

export function keep<T>(all: T[], wanted: (one: T) => boolean): void {
  all.splice(0, all.length, ...all.filter(wanted));
}
