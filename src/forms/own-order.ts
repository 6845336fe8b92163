import type { FilingPlan } from '../petition/plan.ts';
import { captionValues } from './caption-values.ts';
import type { FormFilling } from './filling.ts';

/** The proposed order: its caption alone. Every decision, date and signature below is the court's. */
export function ownOrderFilling(plan: FilingPlan): FormFilling {
  return { values: new Map(captionValues(plan)), ticked: [], overflow: [], byHand: [] };
}
