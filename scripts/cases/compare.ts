import { plain } from '../../src/calendar/plain-date.ts';
import type { SummedUp } from '../../src/eligibility/decide-case.ts';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import { decide } from '../../src/eligibility/determine.ts';
import type { FindingCode } from '../../src/facts/finding-code.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import type { ReferredRoute, Request, Route } from '../../src/law/outcome.ts';
import { datesInOrder } from '../../src/record/checks/dates-in-order.ts';
import { recordOfCase } from './record-of-case.ts';
import type { WorkedCase } from './worked-case.ts';

const paths: Readonly<Record<Route | ReferredRoute | Request, string>> = {
  '1203.4-fulfilled': 'PC 1203.4(a)(1) fulfilled',
  '1203.4-early-discharge': 'PC 1203.4(a)(1) early discharge',
  '1203.4-interest-of-justice': 'PC 1203.4(a)(1) interest of justice',
  '1203.4-vehicle': 'PC 1203.4(c)(2) vehicle discretion',
  '1203.4a-a': 'PC 1203.4a(a)',
  '1203.4a-b': 'PC 1203.4a(b)',
  '1203.41-split': 'PC 1203.41',
  '1203.41-straight': 'PC 1203.41',
  '1203.41-jail': 'PC 1203.41',
  '1203.41-prison': 'PC 1203.41',
  '1203.42': 'PC 1203.42',
  '1203.43': 'PC 1203.43',
  '1203.49': 'PC 1203.49',
  '1203.4b': 'PC 1203.4b',
  '17(b)(3)': 'PC 17(b)(3)',
  '17(d)(2)': 'PC 17(d)(2)',
  '1203.45': 'PC 1203.45',
};

export interface Given {
  readonly outcome: string;
  readonly earliestDate: string | null;
  readonly paths: readonly string[];
  readonly flags: readonly string[];
  readonly alternatives: readonly string[];
  readonly perCount: readonly { readonly n: number; readonly outcome: string }[];
  readonly reasons: readonly string[];
}

export function answerTo(worked: WorkedCase): Given {
  const asOf = plain(worked.asOf);
  const record = recordOfCase(worked.facts, asOf);
  const impossible = [...contradictions(record), ...datesInOrder(record)]
    .filter(({ severity }) => severity !== 'warning')
    .map(({ code }) => code)
    .filter((code) => stops.has(code) && !(code === 'level-and-sentence' && hasAFelony(worked)));
  if (impossible.length > 0) return stopped(impossible);
  const result = decide(record, asOf);
  if (result.kind !== 'decided') throw new Error(`${worked.id}: ${worked.asOf} is refused`);
  const [found] = result.cases;
  if (found === undefined) throw new Error(`${worked.id} has no case`);
  return given(found);
}

/** Facts of a count and its sentence that cannot both be true stop a record before it is decided. */
const stops: ReadonlySet<FindingCode> = new Set([
  'convicted-under-14',
  'dates-out-of-order',
  'discharged-after-the-end',
  'jail-before-realignment',
  'level-and-sentence',
  'no-offense-enhancement',
  'no-offense-procedure',
  'no-offense-punishment',
  'no-offense-registration',
  'no-offense-relief',
  'no-offense-supervision',
  'redesignated-another-offense',
  'redesignated-cannabis-too-early',
  'redesignated-not-cannabis',
  'redesignated-too-early',
  'reduced-after-prison',
  'section-no-longer',
  'section-not-in-the-code',
  'section-not-yet',
]);

/** The facts give one sentence for the case: beside a felony it is the felony's. */
function hasAFelony({ facts }: WorkedCase): boolean {
  return facts.counts.some(({ level }) => level === 'felony');
}

/** Which of the two is wrong must be found out. */
function stopped(reasons: readonly string[]): Given {
  return {
    outcome: 'needs-facts',
    earliestDate: null,
    paths: [],
    flags: [],
    alternatives: [],
    perCount: [],
    reasons,
  };
}

function given(found: SummedUp<DecidedCount>): Given {
  const routes = found.counts.flatMap((count) =>
    count.routes.filter((route) => route.outcome !== 'ineligible').map((route) => route.route),
  );
  const requests = found.counts.flatMap((count) => count.requests.map((one) => one.request));
  return {
    outcome: found.outcome,
    earliestDate: found.eligibleOn ?? null,
    paths: unique([...routes, ...requests].map((one) => paths[one])),
    flags: unique(found.counts.flatMap((count) => count.cautions.map((one) => one.code))),
    alternatives: unique(
      found.counts.flatMap((count) => count.alternatives.map((one) => one.code)),
    ),
    perCount: found.counts.map((count) => ({ n: count.count, outcome: count.outcome })),
    reasons: found.counts.flatMap((count) =>
      count.because.map((reason) => `${count.count}: ${reason.code}`),
    ),
  };
}

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

/** Remedies without a petition route count as given wherever they are named. */
const otherRemedies: readonly string[] = ['PC 236.14', 'PC 236.15', 'PC 1203.4b', 'PC 1170.9(h)'];

/** What differs, by the file's own comparison rules; empty if nothing does. */
export function differences({ expected }: WorkedCase, got: Given): readonly string[] {
  const lacks = (what: string, wanted: readonly string[], have: readonly string[]) =>
    wanted.filter((one) => !have.includes(one)).map((one) => `${what} lacks ${one}`);
  const must = (what: string, not: readonly string[], have: readonly string[]) =>
    not.filter((one) => have.includes(one)).map((one) => `${what} must not have ${one}`);
  const paths = got.paths.map(bySection);
  const remedies = [...paths, ...got.alternatives.map(bySection)].filter((one) =>
    otherRemedies.includes(one),
  );
  return [
    ...(expected.outcome === got.outcome
      ? []
      : [`outcome: expected ${expected.outcome}, got ${got.outcome}`]),
    ...(expected.outcome === 'not-yet' && (expected.earliestDate ?? null) !== got.earliestDate
      ? [`date: expected ${expected.earliestDate ?? 'none'}, got ${got.earliestDate ?? 'none'}`]
      : []),
    ...lacks('paths', expected.paths.map(bySection), [...paths, ...remedies]),
    ...lacks('flags', expected.flags, got.flags),
    ...lacks('alternatives', expected.alternatives, [...got.alternatives, ...remedies]),
    ...must('paths', (expected.mustNot?.paths ?? []).map(bySection), [...paths, ...remedies]),
    ...must('flags', expected.mustNot?.flags ?? [], got.flags),
    ...must('alternatives', expected.mustNot?.alternatives ?? [], [
      ...got.alternatives,
      ...remedies,
    ]),
    ...(expected.perCount ?? []).flatMap(({ n, outcome }) => {
      const count = got.perCount.find((one) => one.n === n);
      return count?.outcome === outcome
        ? []
        : [`count ${n}: expected ${outcome}, got ${count?.outcome ?? 'nothing'}`];
    }),
  ];
}

/** "Paths are compared by section and subdivision": "PC 1203.4(a)(1)" of "PC 1203.4(a)(1) fulfilled". */
function bySection(path: string): string {
  return /^[A-Z]+ [\d.]+[a-z]?(?:\([0-9A-Za-z]+\))*/u.exec(path)?.[0] ?? path;
}
