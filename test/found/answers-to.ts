import { plain } from '../../src/calendar/plain-date.ts';
import { type Determination, determine, type Finding, readRecord } from '../../src/index.ts';

// What the library says about a file, through its published functions only.

export interface AnswerToCount {
  readonly outcome: string;
  readonly route?: string;
  readonly opensOn?: string;
  readonly atTheEarliest: boolean;
  /** Facts it asks for that hold the petition up. */
  readonly blocking: readonly string[];
  readonly asked: readonly string[];
  /** Open now, from a day on, or once a fact is known. */
  readonly openRoutes: readonly string[];
  readonly requests: readonly string[];
  readonly cautions: readonly string[];
  readonly alternatives: readonly string[];
}

export interface AnswerToFile {
  readonly findings: readonly Finding[];
  readonly cases: readonly (readonly AnswerToCount[])[];
}

/** The day the files were tried: nothing in them can be later. */
export const triedOn = plain('2026-11-28');

export function answersTo(text: string, asOf = triedOn): AnswerToFile {
  const { record, findings } = readRecord(text, asOf, triedOn);
  if (record === undefined) return { findings, cases: [] };
  const found = determine(record, asOf);
  if (found.kind !== 'determined') throw new Error(`${asOf} lies before the law`);
  return { findings, cases: found.determination.cases.map(answersOfCase) };
}

function answersOfCase({ counts }: Determination['cases'][number]): readonly AnswerToCount[] {
  return counts.map((count) => ({
    outcome: count.outcome,
    ...(count.route === undefined ? {} : { route: count.route }),
    ...(count.eligibleOn === undefined ? {} : { opensOn: count.eligibleOn }),
    atTheEarliest: count.atTheEarliest === true,
    blocking: count.questions.filter(({ holdsUp }) => holdsUp).map(({ path }) => path),
    asked: count.questions.map(({ path }) => path),
    openRoutes: count.routes
      .filter(({ outcome }) => outcome !== 'ineligible' && outcome !== 'needs-lawyer')
      .map(({ route }) => route),
    requests: count.requests.map(({ request }) => request),
    cautions: count.cautions.map(({ code }) => code),
    alternatives: count.alternatives.map(({ code }) => code),
  }));
}
