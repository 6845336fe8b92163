import { type CourtForms, courtFormsPapers } from '../forms/court-forms-papers.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import { attachmentPaper } from './attachment-paper.ts';
import type { PetitionPapers, TickedOn } from './petition-papers.ts';

/**
 * CR-180 with CR-181 and their attachments. Without MC-025 the attachment is the project's own;
 * without MC-031, the declaration is.
 */
export async function courtPetitionPapers(
  plan: FilingPlan,
  forms: CourtForms,
  words: FiledWords,
): Promise<PetitionPapers> {
  const papers = await courtFormsPapers(plan, forms, words);
  const { petition, order, attachment, declaration, overflow, ticked } = papers;
  const numbered = overflow.map((part) => ({
    ...part,
    title: words.attachmentHeading(part.item ?? '', part.title),
  }));
  return {
    form: 'cr-180',
    petition,
    order,
    ...attachmentPaper(plan.caption, numbered, words),
    ...(attachment === undefined ? {} : { attachment }),
    ...(declaration === undefined ? {} : { declaration }),
    declarationOwed: papers.declarationOwed,
    forms: papers.forms,
    ticked: [
      ...ticked.petition.map((box): TickedOn => ({ paper: 'petition.pdf', ...box })),
      ...ticked.declaration.map((box): TickedOn => ({ paper: 'declaration.pdf', ...box })),
    ],
    byHand: papers.byHand,
  };
}
