import { penalCode } from '../../authority/citing.ts';
import { asks, decide, never, yes } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import { type CountContext, seen } from '../../eligibility/count-context.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

/** There is a plea or a verdict to take back: an arrest or a dismissed count needs other law. */
export function convicted({ count, at }: CountContext): Decision {
  const path = `${at.count}.disposition`;
  const facts = [seen(path, count.disposition)];
  if (!count.disposition.known) return decide('conviction', asks(path), authorities, facts);
  switch (count.disposition.is) {
    case 'dismissed':
    case 'acquitted':
    case 'diverted':
    case 'pending':
      return decide('conviction', never, authorities, facts, { disposition: count.disposition.is });
    default:
      return decide('conviction', yes, authorities, facts);
  }
}

/** A case that was dismissed under one of these sections before leaves nothing to ask. */
export function notYetDismissed({ courtCase, at }: CountContext): Decision {
  const fact = courtCase.since.alreadyDismissed;
  const path = `${at.courtCase}.since.alreadyDismissed`;
  const gone = fact.known && fact.is !== 'no';
  const under = fact.known && fact.is !== 'no' ? fact.is.under : '';
  return decide('already-dismissed', gone ? never : yes, authorities, [seen(path, fact)], {
    under,
  });
}
