import { penalCode } from '../../authority/citing.ts';
import { asks, decide, never, yes } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import type { Count } from '../../record/record.ts';
import { type CountContext, seen } from '../count-context.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

const withoutConviction: readonly string[] = ['dismissed', 'acquitted', 'diverted', 'pending'];

/** Whether the count is a conviction as far as the record tells; where it does not, it may be one. */
export function isConviction({ disposition }: Count): boolean {
  return !disposition.known || !withoutConviction.includes(disposition.is);
}

/** There is a plea or a verdict to take back: an arrest or a dismissed count needs other law. */
export function convicted({ count, at }: CountContext): Decision {
  const path = `${at.count}.disposition`;
  const facts = [seen(path, count.disposition)];
  if (!count.disposition.known) return decide('conviction', asks(path), authorities, facts);
  const answer = isConviction(count) ? yes : never;
  return decide('conviction', answer, authorities, facts, { disposition: count.disposition.is });
}

/** A case that was dismissed under one of these sections before leaves nothing to ask. */
export function notYetDismissed({ courtCase, at }: CountContext): Decision {
  const fact = courtCase.since.alreadyDismissed;
  const path = `${at.courtCase}.since.alreadyDismissed`;
  const words: Record<string, string> =
    fact.known && fact.is !== 'no' ? { under: fact.is.under } : {};
  const answer = !fact.known ? asks(path) : fact.is === 'no' ? yes : never;
  return decide('already-dismissed', answer, authorities, [seen(path, fact)], words);
}
