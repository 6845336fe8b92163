import { cite } from '../authority/authority.ts';
import type { CountDetermination } from '../eligibility/determination.ts';
import type { AlternativeCode, PlanCode, Reason } from '../law/outcome.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { Words } from '../words/words.ts';
import { linesOfCounts } from './of-counts.ts';
import type { Context } from './render.ts';

type Alternatives = CountDetermination['alternatives'];

/** Other remedies that a step of the plan already names. */
const toldByStep: Readonly<Partial<Record<AlternativeCode, PlanCode>>> = {
  'PC 1203.3': 'finish-probation-or-ask-to-end-it',
  'PC 1203.3 in the other case': 'finish-other-probation',
  'PC 17(b)(3)': 'ask-17b-already',
};

/** The other remedies for a count, without those that the steps of its plan name. */
export function waysBesideThePlan({ alternatives, plan }: CountDetermination): Alternatives {
  const told = plan.map(({ code }) => code);
  return alternatives.filter(({ code }) => {
    const step = toldByStep[code];
    return step === undefined || !told.includes(step);
  });
}

/**
 * What to weigh before a petition is signed: another remedy may be stronger than what it asks
 * (PC 236.14), or may still be open beside it. Each once, with the counts it is about.
 */
export function waysBesideThePetition(
  words: Words,
  plan: FilingPlan,
  counts: readonly CountDetermination[],
): readonly Context[] {
  const ofCounts = counts.map((found) => ({ count: found.count, ways: unasked(plan, found) }));
  const ways = new Map(ofCounts.flatMap((one) => one.ways.map((way) => [way.code, way] as const)));
  return linesOfCounts(
    words,
    ofCounts.map(({ count, ways: own }) => ({ count, lines: own.map(({ code }) => code) })),
  ).flatMap(({ words: code, counts: about }) =>
    [...ways.values()]
      .filter((way) => way.code === code)
      .map((way) => ({ counts: about, ...wayInWords(words, way) })),
  );
}

/** The reduction that a petition for nothing else asks is no other way. */
function unasked(plan: FilingPlan, { alternatives }: CountDetermination): Alternatives {
  return isReductionOnly(plan)
    ? alternatives.filter(({ code }) => code !== 'PC 17(b)(3)')
    : alternatives;
}

export function wayInWords(
  { alternativeTemplate, dateInWords, filled }: Words,
  way: Alternatives[number],
): { readonly [name: string]: Context } {
  return {
    ...lineWithCites(way, filled(alternativeTemplate(way.code), way.with)),
    opensOn: way.opensOn === undefined ? undefined : dateInWords(way.opensOn),
  };
}

/** A line with its authority, if the words do not name one. */
export function lineWithCites(
  reason: Pick<Reason, 'authorities'>,
  words: string,
): { readonly words: string; readonly cites: string | undefined } {
  return { words, cites: /\([A-Z]{2,4} \d/u.test(words) ? undefined : citesOf(reason) };
}

/** "PC 1203.4(a)(1); People v. Parker (2013) …": at most three, the closest first. */
export function citesOf({ authorities }: Pick<Reason, 'authorities'>): string {
  return [...new Set(authorities.map(cite))].slice(0, 3).join('; ');
}
