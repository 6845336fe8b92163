import type { FormFilling } from '../forms/filling.ts';
import { ownOrderFilling } from '../forms/own-order.ts';
import { ownPetitionFilling } from '../forms/own-petition.ts';
import { ownForm } from '../forms/registry.ts';
import { toAttachments } from '../forms/to-attachments.ts';
import { fill, type ReadyForm } from '../pdf/fill.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { attachmentPaper } from './attachment-paper.ts';
import type { FormPaper, PetitionPapers } from './petition-papers.ts';

/** The project's own petition and proposed order, on pleading paper. */
export async function ownPetitionPapers(plan: FilingPlan): Promise<PetitionPapers> {
  const [petitionForm, orderForm] = [ownForm('own-petition'), ownForm('own-order')];
  const petition = await toAttachments(petitionForm, ownPetitionFilling(plan));
  const order = await toAttachments(orderForm, {
    ...ownOrderFilling(plan),
    overflow: petition.overflow,
  });
  return {
    form: 'own',
    petition: await filled(petitionForm, petition),
    order: await filled(orderForm, order),
    ...(await attachmentPaper(plan.caption, order.overflow)),
    declarationOwed: plan.discretionary || plan.writtenDeclaration || plan.statement.length > 0,
    forms: [petitionForm, orderForm].map(({ folder }) => ({
      id: folder.id,
      revision: folder.revision,
    })),
    ticked: petition.ticked.map((box) => ({ paper: 'petition.pdf', ...box })),
    byHand: petition.byHand,
  };
}

async function filled(form: ReadyForm, { values }: FormFilling): Promise<FormPaper> {
  return {
    fillable: await fill(form, values, 'fillable'),
    flat: await fill(form, values, 'flat'),
  };
}
