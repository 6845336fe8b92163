import type { FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import { courtCaptionValues } from './court-caption.ts';
import type { FormFilling } from './filling.ts';

/** CR-181: only its caption. Every decision, date and signature below is the court's. */
export function cr181Filling(plan: FilingPlan, words: FiledWords): FormFilling {
  return { values: new Map(courtCaptionValues(plan, words)), ticked: [], overflow: [], byHand: [] };
}
