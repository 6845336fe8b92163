import { plain } from '../calendar/plain-date.ts';
import { isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { ab1941 } from './acts.ts';
import { isConviction } from './bars/conviction.ts';
import { isHere } from './bars/court-of-conviction.ts';
import { type CountView, perCount, type SeenSentence, sentenceOf } from './count-view.ts';
import { reductionIsOpen } from './requests.ts';

/**
 * PC 17(b)(3) asked by itself, with no dismissal. It names a wobbler and a grant of probation, and
 * "thereafter" sets no deadline: it does not wait for probation or another sentence to end, and
 * nothing in it depends on a new charge. What would put the court or the grant of probation in doubt
 * keeps it out: a case that moved (PC 1203.9), a warrant in it, probation revoked, a count dismissed
 * before. So does a sentence that was imposed and suspended before AB 1941: no opinion says that
 * the words in force now reach it.
 */
export const reductionAloneIsOpen = perCount((view): boolean => {
  const probation = sentenceOf(view, 'probation');
  if (probation === undefined || !isConviction(view) || !isPlainlyHere(view)) return false;
  if (probation.ended === 'revoked' || probation.ended === 'summarily-revoked') return false;
  return reductionIsOpen(view) && isReachedByAnyWords(view, probation);
});

function isPlainlyHere(view: CountView): boolean {
  const { court, since } = view.courtCase;
  if (court.system !== 'superior' || since.transferredTo !== 'no' || !isHere(view)) return false;
  return since.alreadyDismissed === 'no' && !since.warrantInThisCase;
}

/** Probation is granted when judgment is pronounced, or on the day that the record gives for it. */
function isReachedByAnyWords(view: CountView, probation: Probation): boolean {
  if (probation.suspended === 'imposition') return true;
  const granted = isTold(probation, 'startedOn') ? probation.startedOn : view.courtCase.judgmentOn;
  return !isBefore(granted, plain(ab1941.from));
}

type Probation = Extract<SeenSentence, { readonly kind: 'probation' }>;
