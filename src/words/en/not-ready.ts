import type { CaseDetermination } from '../../eligibility/determination.ts';
import type { NotReady } from '../../petition/readiness.ts';
import { dateInWords, listInWords } from './dates.ts';
import { outcomeWords } from './outcomes.ts';

/** The counts a reduction by itself was asked for and is not open to. */
export function notOpenFor(counts: readonly number[]): string {
  return counts.length === 0 ? 'any count of this case' : `count ${listInWords(counts)}`;
}

/** Why the command line made a plan and no petition, and how to go on. */
export function whyWords(why: NotReady, found: CaseDetermination): string {
  switch (why.kind) {
    case 'nothing-to-petition':
      return 'No petition was made: a petition for dismissal does not cover any count of this case.';
    case 'no-such-count':
      return `No petition was made: the case has no count ${listInWords(why.named)}.`;
    case 'override-needs-attorney':
      return 'No petition was made. Only an attorney who signs the papers can file despite the answer.';
    case 'reduction-not-open':
      return `No petition was made: a reduction by itself (PC 17(b)(3)) is not open, or may not be, for ${notOpenFor(why.counts)}.`;
    case 'held': {
      const rest =
        why.ready.length === 0
          ? ''
          : ` Count ${listInWords(why.ready)} could be filed alone: make the packet with --counts ${why.ready.join(',')}.`;
      const day =
        found.eligibleOn === undefined ? '' : ` The first day is ${dateInWords(found.eligibleOn)}.`;
      return `No petition was made yet. ${outcomeWords[why.outcome].plain}${day} Count ${listInWords(why.holding)} holds it up.${rest}`;
    }
  }
}
