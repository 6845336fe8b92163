import { penalCode } from '../../authority/citing.ts';
import { never, yes } from '../../decision/answer.ts';
import { sb1106 } from '../acts.ts';
import { type CountView, sentenceOf, sentenceRule } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { bradus, butler, chandler, seymour } from '../opinions.ts';
import { probationRuns } from './period.ts';

const subdivisionA = [penalCode('1203.4', '(a)(1)')] as const;

/** "fulfilled the conditions of probation for the entire period of probation": it ran its full term. */
export const ranItsFullTerm = sentenceRule('ran-its-full-term', subdivisionA, (view) => {
  const ended = sentenceOf(view, 'probation')?.ended;
  return ended === 'completed' || ended === 'running' ? yes : never;
});

/** A violation found, even where probation was reinstated and ran out: not "for the entire period". */
export const noViolation = sentenceRule('no-violation', [...subdivisionA, chandler], (view) => {
  const probation = sentenceOf(view, 'probation');
  return probation?.violations.found === true ? never : yes;
});

/**
 * Restitution that was a condition: PC 1203.4(c)(3)(B), since January 1, 2023 (SB 1106), says that it
 * "shall not be grounds for finding that a defendant did not fulfill the condition of probation for
 * the entire period". Before that day it was such a ground (Chandler).
 */
export const restitutionPaid = sentenceRule('restitution-paid', [chandler], (view) => {
  if (inForce(sb1106, view.asOf) || probationRuns(view)) return yes;
  return isOwedAsCondition(view.courtCase.obligations.restitution) ? never : yes;
});

export const restitutionNoGround = sentenceRule(
  'restitution-no-ground',
  [penalCode('1203.4', '(c)(3)', sb1106)],
  () => yes,
);

/**
 * The clause names no ordinary fine: if one was a condition and is unpaid, the conditions are not
 * fulfilled, but the discretionary route is open: "in any other case in which a court, in its
 * discretion and the interest of justice". Attorney fees and probation costs were never conditions
 * (Bradus).
 */
export const finePaid = sentenceRule('fine-paid', [...subdivisionA, bradus], (view) => {
  if (probationRuns(view)) return yes;
  return isOwedAsCondition(view.courtCase.obligations.fine) ? never : yes;
});

function isOwedAsCondition(debt: CountView['courtCase']['obligations']['fine']): boolean {
  return debt.owed > 0 && debt.conditionOfProbation;
}

/**
 * "fulfilled the conditions of probation": if a class or program was a condition and was not
 * completed, the conditions are not fulfilled, and the rest is up to the court.
 */
export const programsDone = sentenceRule('programs-done', subdivisionA, (view) => {
  if (probationRuns(view)) return yes;
  const { programs } = view.courtCase.obligations;
  return programs.some((one) => !one.done && one.conditionOfProbation) ? never : yes;
});

/**
 * "discharged prior to the termination of the period of probation". Earlier violations do not bar
 * it (Butler; Seymour). A case closed early for misconduct is not a discharge (Seymour), so it is left
 * to the discretionary route: "in any other case".
 */
export const dischargedEarly = sentenceRule(
  'discharged-early',
  [...subdivisionA, butler, seymour],
  (view) => (sentenceOf(view, 'probation')?.ended === 'early-discharge' ? yes : never),
);
