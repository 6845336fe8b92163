import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import type { Outcome } from '../law/outcome.ts';

/**
 * What was answered of one person, by codes, case numbers and days alone: it stands in the journal and
 * in the summary, where nothing may stand of who the person is.
 */
export interface PersonAnswer {
  readonly cases: readonly CaseAnswer[];
}

export interface CaseAnswer {
  readonly caseNumber: string;
  readonly outcome: Outcome;
  readonly opensOn?: string;
  readonly atTheEarliest?: true;
  /** The facts without which no petition can be made. */
  readonly lacks: readonly LackedFact[];
  readonly counts: readonly CountAnswer[];
}

/** A fact by its name, and by where it stands in the record. */
export interface LackedFact {
  readonly code: string;
  readonly path: string;
}

export interface CountAnswer {
  readonly count: number;
  readonly outcome: Outcome;
  readonly ground?: string;
  readonly reasons: readonly string[];
  readonly questions: readonly string[];
}

export function personAnswer(determination: Determination): PersonAnswer {
  return { cases: determination.cases.map((one) => caseAnswer(one, determination)) };
}

function caseAnswer(found: CaseDetermination, { questions }: Determination): CaseAnswer {
  const { caseNumber, outcome, eligibleOn, atTheEarliest, counts } = found;
  const lacks = questions
    .filter(
      ({ holdsUp, bearsOn }) => holdsUp && bearsOn.some((one) => one.caseNumber === caseNumber),
    )
    .map(({ code, path }) => ({ code, path }));
  return {
    caseNumber,
    outcome,
    ...(eligibleOn === undefined ? {} : { opensOn: eligibleOn }),
    ...(atTheEarliest === undefined ? {} : { atTheEarliest }),
    lacks,
    counts: counts.map((count) => ({
      count: count.count,
      outcome: count.outcome,
      ...(count.route === undefined ? {} : { ground: count.route }),
      reasons: [...new Set(count.because.map(({ code }) => code))],
      questions: [...new Set(count.questions.map(({ code }) => code))],
    })),
  };
}
