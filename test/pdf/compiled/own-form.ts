import { petitionCaption, petitionPaper } from '../../../src/documents/petition.ts';
import { pleadingForm } from '../../../src/forms/pleading-form.ts';
import { pleadingBlank } from '../../../src/paper/to-pleading.ts';
import type { ReadyForm } from '../../../src/pdf/fill.ts';
import { madePlan } from '../../forms/made-plan.ts';

/** The project's own petition for one plan, yet to be filled in: a form that is at hand everywhere. */
export async function ownForm(): Promise<ReadyForm> {
  const plan = madePlan([{}]);
  const blank = await pleadingBlank(petitionPaper(plan), petitionCaption(plan));
  return pleadingForm('petition', blank).form;
}
