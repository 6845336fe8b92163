import { penalCode } from '../../authority/citing.ts';
import { asks, decide, never, together, unsettled, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Obligation, ProbationSentence } from '../../record/record.ts';
import { sb1106 } from '../acts.ts';
import { type CountContext, seen, sentenceOf } from '../count-context.ts';
import { bradus, butler, chandler, seymour } from '../opinions.ts';
import { type Stages, stageOn } from '../stages.ts';
import { probationRuns } from './period.ts';

/** Whether unpaid restitution can cost door (i): Chandler's reading until SB 1106 ended it. */
const unpaidRestitution: Stages<'a-ground' | 'no-ground'> = [
  { until: '2022-12-31', is: 'a-ground' },
  { ...sb1106, is: 'no-ground' },
];

/** Door (i): "fulfilled the conditions of probation for the entire period of probation". */
export function ranItsFullTerm(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const path = `${context.at.sentence}.ended`;
  const answer = (): Answer => {
    if (probation === undefined) return withoutProbation(context);
    if (!probation.ended.known) return asks(path);
    return probation.ended.is === 'completed' || probation.ended.is === 'running' ? yes : never;
  };
  return decide(
    'ran-its-full-term',
    answer(),
    [penalCode('1203.4', '(a)(1)')],
    probation === undefined ? [] : [seen(path, probation.ended)],
  );
}

/** A sentence of another kind never was probation; one that nobody knows may have been. */
function withoutProbation({ sentence, at }: CountContext): Answer {
  return sentence.known ? never : asks(at.sentence);
}

/** A violation found, even where probation was reinstated and ran out: not "for the entire period". */
export function noViolation(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const path = `${context.at.sentence}.violations`;
  const fact = probation?.violations;
  const answer = (): Answer => {
    if (fact === undefined) return yes;
    if (!fact.known) return asks(path);
    return fact.is.found ? never : yes;
  };
  return decide(
    'no-violation',
    answer(),
    [penalCode('1203.4', '(a)(1)'), chandler],
    fact === undefined ? [] : [seen(path, fact)],
  );
}

/**
 * Restitution that was a condition: PC 1203.4(c)(3)(B), since January 1, 2023 (SB 1106), says that it
 * "shall not be grounds for finding that a defendant did not fulfil the condition of probation for
 * the entire period". Before that day it was such a ground.
 */
export function restitutionFulfilled(context: CountContext): Decision {
  const { courtCase, asOf, at } = context;
  const path = `${at.courtCase}.obligations.restitution`;
  const { restitution } = courtCase.obligations;
  const facts = obligationFacts(path, restitution);
  if (stageOn(unpaidRestitution, asOf).is === 'no-ground') {
    const authority = penalCode('1203.4', '(c)(3)', sb1106);
    return decide('restitution-no-ground', yes, [authority], facts);
  }
  const answer = probationRuns(context) ? yes : owedAsCondition(path, restitution, never);
  return decide('restitution-paid', answer, [chandler], facts);
}

/**
 * The clause names no ordinary fine: one that was a condition and is unpaid leaves door (i) in doubt,
 * and door (iii) arguable. Attorney fees and the costs of probation were never conditions (Bradus).
 */
export function fineFulfilled(context: CountContext): Decision {
  const { courtCase, at } = context;
  const path = `${at.courtCase}.obligations.fine`;
  const { fine } = courtCase.obligations;
  const answer = probationRuns(context) ? yes : owedAsCondition(path, fine, unsettled);
  return decide(
    'fine-paid',
    answer,
    [penalCode('1203.4', '(a)(1)'), bradus],
    obligationFacts(path, fine),
  );
}

/**
 * "fulfilled the conditions of probation": a class or program that was a condition and was not done
 * leaves door (i) shut, and the others to the court.
 */
export function programsDone(context: CountContext): Decision {
  const { programs } = context.courtCase.obligations;
  const at = `${context.at.courtCase}.obligations.programs`;
  const answers = programs.map(({ done, conditionOfProbation }, index): Answer => {
    if (done.known && done.is) return yes;
    if (conditionOfProbation.known && !conditionOfProbation.is) return yes;
    if (!done.known) return asks(`${at}[${index}].done`);
    return conditionOfProbation.known ? never : asks(`${at}[${index}].conditionOfProbation`);
  });
  return decide(
    'programs-done',
    probationRuns(context) ? yes : together(answers),
    [penalCode('1203.4', '(a)(1)')],
    programs.map(({ done }, index) => seen(`${at}[${index}].done`, done)),
  );
}

function owedAsCondition(
  path: string,
  { owed, conditionOfProbation }: Obligation,
  then: Answer,
): Answer {
  if (owed.known && owed.is <= 0) return yes;
  if (conditionOfProbation.known && !conditionOfProbation.is) return yes;
  if (!owed.known) return asks(`${path}.owed`);
  return conditionOfProbation.known ? then : asks(`${path}.conditionOfProbation`);
}

function obligationFacts(path: string, obligation: Obligation) {
  return [
    seen(`${path}.owed`, obligation.owed),
    seen(`${path}.conditionOfProbation`, obligation.conditionOfProbation),
  ];
}

/**
 * Door (ii): "discharged prior to the termination of the period of probation". Earlier violations do
 * not shut it (Butler; Seymour); a case closed early for misconduct is no discharge (Seymour).
 */
export function dischargedEarly(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const path = `${context.at.sentence}.ended`;
  return decide(
    'discharged-early',
    early(context, probation),
    [penalCode('1203.4', '(a)(1)'), butler, seymour],
    probation === undefined ? [] : [seen(path, probation.ended)],
  );
}

function early(context: CountContext, probation: ProbationSentence | undefined): Answer {
  if (probation === undefined) return withoutProbation(context);
  if (!probation.ended.known) return asks(`${context.at.sentence}.ended`);
  if (probation.ended.is === 'early-discharge') return yes;
  return probation.ended.is === 'closed-for-misconduct' ? unsettled : never;
}

/** At the door of the vehicle clause a discharge leaves nothing to fulfil. */
export function fineFulfilledOrDischarged(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const discharged = probation?.ended.known === true && probation.ended.is === 'early-discharge';
  const fine = fineFulfilled(context);
  return discharged ? { ...fine, answer: yes } : fine;
}

/** Doors (iii) and (c)(2) where probation was closed for misconduct: what is left is argued. */
export function notClosedForMisconduct(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const closed = probation?.ended.known === true && probation.ended.is === 'closed-for-misconduct';
  return decide('not-closed-for-misconduct', closed ? unsettled : yes, [
    penalCode('1203.4', '(a)(1)'),
  ]);
}
