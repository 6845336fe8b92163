import { penalCode } from '../../authority/citing.ts';
import { never, yes } from '../../decision/answer.ts';
import { withoutConviction } from '../../facts/count.ts';
import { isTold } from '../../facts/view.ts';
import { isKind, perCount, rule, sentenceRule } from '../count-view.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

export const isConviction = perCount(({ count }) => !withoutConviction.includes(count.disposition));

/**
 * There must be a plea or a verdict to set aside: an arrest or a dismissed count needs a different
 * remedy. Deferred entry of judgment leaves no conviction, and PC 1203.43 requires none.
 */
export const convicted = rule('conviction', authorities, (view) => {
  if (isConviction(view) || wasDeferred(view)) return yes;
  return { answer: never, with: { disposition: view.count.disposition } };
});

/**
 * Judgment was deferred, PC 1000. A count that ended without a conviction has no sentence, unless
 * the record gives it this one.
 */
export const wasDeferred = perCount((view): boolean => {
  const { count, courtCase } = view;
  const given = count.sentence !== undefined || isTold(courtCase, 'sentence');
  if (!given && isTold(count, 'disposition') && !isConviction(view)) return false;
  return isKind(view.sentence, 'deferred-entry');
});

/** A case that was dismissed under one of these sections before leaves nothing to ask. */
export const notYetDismissed = sentenceRule('already-dismissed', authorities, ({ courtCase }) => {
  const before = courtCase.since.alreadyDismissed;
  return before === 'no' ? yes : { answer: never, with: { under: before.under } };
});
