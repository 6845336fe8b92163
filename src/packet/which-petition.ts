import type { CourtForms } from '../forms/court-forms-papers.ts';
import { carriedByCr180 } from '../forms/cr-180-carried.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { FiledWords } from '../words/words.ts';
import { courtPetitionPapers } from './court-petition-papers.ts';
import { ownPetitionPapers } from './own-petition-papers.ts';
import type { PetitionPapers } from './petition-papers.ts';

/**
 * The courts' own forms if they are added and can state every request; otherwise the project's own
 * petition, with the reason if CR-180 has no box for it.
 */
export async function petitionPapers(
  plan: FilingPlan,
  courtForms: CourtForms | undefined,
  words: FiledWords,
): Promise<PetitionPapers> {
  const carried = carriedByCr180(plan);
  // No form of the courts asks for a reduction alone, whether they are added or not.
  if (!carried.carried && (courtForms !== undefined || isReductionOnly(plan))) {
    return { ...ownPetitionPapers(plan, words), notCarried: carried.why };
  }
  if (courtForms === undefined) return ownPetitionPapers(plan, words);
  return courtPetitionPapers(plan, courtForms, words);
}
