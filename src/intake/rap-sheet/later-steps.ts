import type { NotRead } from '../reading.ts';
import type { HistoryStep } from './count-history.ts';
import { dispositionOf } from './disposition-words.ts';
import type { AfterJudgment } from './folded-count.ts';
import { isOrderAfter, ordersAfter } from './step-values.ts';

/** What was ordered of a case's probation, in an event that adds no outcome of a count. */
export function laterSteps(steps: readonly HistoryStep[]): {
  readonly steps: readonly AfterJudgment[];
  readonly notRead: readonly NotRead[];
} {
  const found: AfterJudgment[] = [];
  const notRead: NotRead[] = [];
  for (const step of steps) {
    const orders = step.dispositions.filter(({ text }) => dispositionOf(text) !== 'nothing');
    for (const printed of step.dispositions) {
      const kind = dispositionOf(printed.text);
      // Each order has a day of its own: under one day, that of the later ones was lost.
      const own = orders.indexOf(printed) > 0 ? { ...step, on: null } : step;
      if (isOrderAfter(kind)) found.push(...ordersAfter(kind, printed, own));
      else if (kind !== 'nothing') {
        notRead.push({ ...printed, why: kind === 'convicted' ? 'no-offense' : 'later-hearing' });
      }
    }
  }
  return { steps: found, notRead };
}
