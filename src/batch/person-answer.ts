import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import type { Outcome } from '../law/outcome.ts';

/**
 * One person's answers, only as codes, case numbers and dates: they go in the journal and the
 * summary, which must not identify anyone.
 */
export interface PersonAnswer {
  readonly cases: readonly CaseAnswer[];
}

export interface CaseAnswer {
  readonly caseNumber: string;
  readonly outcome: Outcome;
  readonly opensOn?: string;
  readonly atTheEarliest?: true;
  /** The facts a petition cannot do without. */
  readonly lacks: readonly LackedFact[];
  readonly counts: readonly CountAnswer[];
}

/** A fact by name, and by its place in the record. */
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
