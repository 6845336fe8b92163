import { expect, test } from 'vitest';
import type { Route } from '../../src/law/outcome.ts';
import type { Asked } from './bars/bar.ts';
import { barsTo, isOfRight } from './bars/bars.ts';
import { dice } from './records/dice.ts';
import { aPlainRecord } from './records/plain-records.ts';
import { saidOf } from './said-of-counts.ts';

const routes: readonly Route[] = [
  '1203.43',
  '1203.4-fulfilled',
  '1203.4-early-discharge',
  '1203.4-interest-of-justice',
  '1203.4a-a',
  '1203.4a-b',
  '1203.41-split',
  '1203.41-straight',
  '1203.41-jail',
  '1203.41-prison',
];

/** What the statutes alone give: mandatory, discretionary, or barred. */
function expected(asked: Asked): string {
  const open = routes.filter((route) => barsTo(route, asked).length === 0);
  if (open.some(isOfRight)) return 'eligible-mandatory';
  return open.length > 0 ? 'eligible-discretionary' : 'barred';
}

test('a plain record that no statute bars is eligible, and mandatory if the statute says so', () => {
  const throwing = dice(1_203);
  const seen = new Map<string, number>();
  for (let index = 0; index < 2500; index += 1) {
    const { record, day } = aPlainRecord(throwing);
    for (const { asked, outcome } of saidOf(record, day)) {
      const wanted = expected(asked);
      seen.set(wanted, (seen.get(wanted) ?? 0) + 1);
      const said = outcome.startsWith('eligible') ? outcome : 'barred';
      expect(`record ${index}: ${said}`).toBe(`record ${index}: ${wanted}`);
    }
  }
  expect(seen.get('eligible-mandatory')).toBeGreaterThan(800);
  expect(seen.get('eligible-discretionary')).toBeGreaterThan(250);
  expect(seen.get('barred')).toBeGreaterThan(150);
});
