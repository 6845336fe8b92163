import { describe, expect, test } from 'vitest';
import { determine } from '../../src/eligibility/determine.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import type { Asked, Bar } from './bars/bar.ts';
import { barsAgainst } from './bars/bars.ts';
import { dice } from './records/dice.ts';
import { type Asking, aRecord } from './records/records.ts';
import { isEligible, type SaidOfCount, saidOf } from './said-of-counts.ts';

/** `npm run oracle` tries 100,000; ORACLE_RECORDS sets another number. */
const howMany = Number(process.env['ORACLE_RECORDS'] ?? 20_000);

/** How many counts in 100,000 records must be open for the test to prove anything. */
const openAtLeast = {
  '1203.43': 600,
  '1203.4-fulfilled': 3000,
  '1203.4-early-discharge': 1500,
  '1203.4-interest-of-justice': 5000,
  '1203.4-vehicle': 500,
  '1203.4a-a': 4000,
  '1203.4a-b': 4000,
  '1203.41-split': 400,
  '1203.41-straight': 250,
  '1203.41-prison': 300,
  '1203.42': 20,
};

describe('an independent reading of the statutes', () => {
  const opened = new Map<string, number>();
  const wrong = new Map<string, string>();

  test(`bars no count that is said to be eligible, in ${howMany} records`, {
    timeout: 900_000,
  }, () => {
    const throwing = dice(20_260_710);
    for (let index = 0; index < howMany; index += 1) {
      const { record, day } = aRecord(throwing);
      // A record that contradicts itself is refused when it is read.
      if (contradictions(record).length > 0) continue;
      const counts = saidOf(record, day);
      const opensOn = counts.find((said) => said.opensOn !== undefined)?.opensOn;
      for (const said of counts) look(said, index);
      // We check the promised day too: no bar may be left on it.
      if (opensOn !== undefined) for (const said of saidOf(record, opensOn)) look(said, index);
    }
    expect(Object.fromEntries(wrong)).toEqual({});
  });

  test.each(Object.entries(openAtLeast))('%s was open often enough to be wrong', (route, least) => {
    expect(opened.get(route) ?? 0).toBeGreaterThan((least * howMany) / 100_000);
  });

  function look(said: SaidOfCount, index: number): void {
    if (!isEligible(said.outcome)) return;
    for (const { route, outcome } of [said, ...said.routes]) {
      if (!isEligible(outcome)) continue;
      opened.set(route, (opened.get(route) ?? 0) + 1);
      for (const bar of barsAgainst(outcome, route, said.asked)) {
        note(wrong, `${outcome} by ${route}, but ${told(bar)}`, said.asked, index);
      }
    }
  }
});

/** The first record of each kind is enough to fix it. */
function note(into: Map<string, string>, what: string, asked: Asked, index: number): void {
  if (into.has(what)) return;
  const { count, courtCase, day } = asked;
  into.set(what, `record ${index}, ${courtCase.number} count ${count.number}, on ${day}`);
}

function told({ section, words, notShown }: Bar): string {
  return `${section}: "${words}"${notShown ? ' is not shown' : ''}`;
}

test('what is checked here is what a determination says', { timeout: 120_000 }, () => {
  const throwing = dice(4);
  for (let index = 0; index < 25; index += 1) {
    const asking = aRecord(throwing);
    expect(determined(asking)).toEqual(
      saidOf(asking.record, asking.day).map(({ asked, outcome, route, routes }) => ({
        count: asked.count.number,
        outcome,
        route: outcome === 'ineligible' ? undefined : route,
        routes: routes.map((one) => `${one.route} ${one.outcome}`),
      })),
    );
  }
});

function determined({ record, day }: Asking) {
  const found = determine(record, day);
  if (found.kind !== 'determined') return found.kind;
  return found.determination.cases.flatMap(({ counts }) =>
    counts.map(({ count, outcome, route, routes }) => ({
      count,
      outcome,
      route,
      routes: routes.map((one) => `${one.route} ${one.outcome}`),
    })),
  );
}
