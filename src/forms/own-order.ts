import type { FilingPlan } from '../petition/plan.ts';
import { captionValues, shorterCaption } from './caption-values.ts';
import type { FormFilling } from './filling.ts';

/** The proposed order: its caption alone. Every decision, date and signature below is the court's. */
export function ownOrderFilling(plan: FilingPlan): FormFilling {
  const values = new Map(captionValues(plan));
  return { values, shorter: shorterCaption(plan), ticked: [], overflow: [], byHand: [] };
}
