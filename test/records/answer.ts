import { cite } from '../../src/authority/authority.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { decideCase } from '../eligibility/decide-case.ts';
import { recordWith, type Told } from './clean-record.ts';

// What the law gives for a record on a day, in a form that is easy to test.

export interface Answered {
  readonly outcome: string;
  readonly eligibleOn?: string;
  /** The routes not barred for good, for all counts. */
  readonly routes: readonly string[];
  /** The route behind the first count's answer. */
  readonly route?: string;
  readonly requests: readonly string[];
  readonly cautions: readonly string[];
  readonly alternatives: readonly string[];
  readonly reasons: readonly string[];
  readonly counts: readonly string[];
}

export function answer(told: Told = {}, asOf = '2026-11-23'): Answered {
  return read(decided(told, asOf));
}

/** The same with words and authorities, for the whole case. */
export function decided(told: Told = {}, asOf = '2026-11-23'): ReturnType<typeof decideCase> {
  // Present status is as of the decision day.
  const circumstances = { asOf: plain(asOf), ...told.circumstances };
  const record = recordWith({ ...told, circumstances });
  return decideCase(record, record.cases[0], plain(asOf));
}

/** The authorities for a caution or another remedy on the first count: "PC 1203.4(a)(2)". */
export function citedFor(code: string, told: Told = {}, asOf?: string): readonly string[] {
  const [{ cautions, alternatives }] = decided(told, asOf).counts;
  const found = [...cautions, ...alternatives].find((one) => one.code === code);
  return found?.authorities.map(cite) ?? [];
}

/** The outcome, with the first day if there is one: "not-yet 2027-02-01". */
export function outcome(told: Told = {}, asOf = '2026-11-23'): string {
  const { outcome: found, eligibleOn } = answer(told, asOf);
  return eligibleOn === undefined ? found : `${found} ${eligibleOn}`;
}

function read({ outcome: found, eligibleOn, counts }: ReturnType<typeof decideCase>): Answered {
  const [{ route }] = counts;
  return {
    outcome: found,
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
    ...(route === undefined ? {} : { route }),
    routes: counts.flatMap((one) =>
      one.routes.filter((tried) => tried.outcome !== 'ineligible').map((tried) => tried.route),
    ),
    requests: counts.flatMap((one) => one.requests.map((asked) => asked.request)),
    cautions: counts.flatMap((one) => one.cautions.map((caution) => caution.code)),
    alternatives: counts.flatMap((one) => one.alternatives.map((other) => other.code)),
    reasons: counts.flatMap((one) => one.because.map((reason) => reason.code)),
    counts: counts.map((one) => one.outcome),
  };
}
