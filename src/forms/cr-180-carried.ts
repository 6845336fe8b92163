import type { Request } from '../law/outcome.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { dismissedOn } from '../petition/planned-sentence.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import { checkOneItems, cr180Items } from './cr-180-items.ts';

/** Whether CR-180 can state everything a plan requests; if not, the project's own petition does. */
export type Carried =
  | { readonly carried: true }
  | { readonly carried: false; readonly why: NotCarried };

export type NotCarried =
  /** Two counts need two boxes of an item that says "check one". */
  | { readonly kind: 'one-box-only'; readonly item: '3' | '5'; readonly boxes: readonly string[] }
  /** Item 7 has one date for the dismissal. */
  | { readonly kind: 'one-dismissal-date' }
  /** It is a petition for dismissal: a reduction by itself fits none of its items. */
  | { readonly kind: 'no-dismissal' }
  /** The form has no item for it. */
  | { readonly kind: 'no-item'; readonly request: Request };

/** Whether the plan's requests fit CR-180's boxes, and the first one that does not. */
export function carriedByCr180(plan: Pick<FilingPlan, 'asks' | 'counts'>): Carried {
  if (isReductionOnly(plan)) return { carried: false, why: { kind: 'no-dismissal' } };
  const why = twoBoxes(plan) ?? twoDates(plan) ?? withoutItem(plan);
  return why === undefined ? { carried: true } : { carried: false, why };
}

function twoBoxes({ asks }: Pick<FilingPlan, 'asks'>): NotCarried | undefined {
  for (const item of checkOneItems) {
    const boxes = asks
      .map((ask) => cr180Items[ask.route])
      .flatMap((one) => (one.item === item && one.box !== undefined ? [one.box] : []));
    if (new Set(boxes).size > 1) return { kind: 'one-box-only', item, boxes };
  }
  return undefined;
}

function twoDates({ counts }: Pick<FilingPlan, 'counts'>): NotCarried | undefined {
  const dates = counts.filter((count) => count.route === '1203.43').map(dismissedOn);
  return new Set(dates).size > 1 ? { kind: 'one-dismissal-date' } : undefined;
}

/** Item 8 requests only PC 17(b) and 17(d)(2). */
function withoutItem({ counts }: Pick<FilingPlan, 'counts'>): NotCarried | undefined {
  const request = counts.flatMap((count) => count.requests).find((one) => one === '1203.45');
  return request === undefined ? undefined : { kind: 'no-item', request };
}
