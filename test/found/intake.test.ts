import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../cli/run-captured.ts';
import { answersTo, triedOn } from './answers-to.ts';

// Four intake sheets, each typed as short as possible from its docket and what the person said.

const typed = [
  { sheet: '1-vega', outcome: 'eligible-discretionary', route: '1203.4-vehicle', blocking: [] },
  {
    sheet: '2-hill',
    outcome: 'needs-facts',
    route: '1203.4-fulfilled',
    blocking: ['cases[0].obligations.fine.owed', 'cases[0].obligations.fine.conditionOfProbation'],
  },
  {
    sheet: '3-trinh',
    outcome: 'eligible-mandatory',
    route: '1203.4-early-discharge',
    blocking: [],
  },
  {
    sheet: '4-okoro',
    outcome: 'eligible-discretionary',
    route: '1203.4-interest-of-justice',
    blocking: [],
  },
] as const;

const pathTo = (sheet: string) => new URL(`intake/${sheet}.yaml`, import.meta.url).pathname;
const textOf = (sheet: string) => readFileSync(pathTo(sheet), 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('an intake sheet, typed from its docket', () => {
  it.each(typed)('$sheet takes at most 25 lines', ({ sheet }) => {
    expect(textOf(sheet).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  it.each(typed)('$sheet is read without an error', ({ sheet }) => {
    const { findings } = answersTo(textOf(sheet));
    expect(findings).toEqual([]);
  });

  it.each(typed)('$sheet: $outcome, with at most three facts to ask', (expected) => {
    const { sheet, outcome, route, blocking } = expected;
    const counts = answersTo(textOf(sheet)).cases.flat();
    const convicted = counts.filter((one) => one.outcome !== 'ineligible');
    expect(convicted).toHaveLength(1);
    expect(convicted[0]).toMatchObject({ outcome, route, blocking });
    expect(blocking.length).toBeLessThanOrEqual(3);
  });

  it.each(typed)('$sheet gives its packet, or says what is missing', async (expected) => {
    const { sheet, outcome } = expected;
    const out = join(folder, sheet);
    const asked = ['packet', pathTo(sheet), '--out', out, '--as-of', triedOn];
    const { code } = await runCaptured(...asked);
    expect(code).toBe(outcome === 'needs-facts' ? 5 : 0);
  });

  it('2-hill must get a dismissal once the record says that no fine is owed', () => {
    const said = textOf('2-hill').replace('restitution: 330', 'restitution: 330, fine: 0');
    const [count] = answersTo(said).cases.flat();
    expect(count).toMatchObject({ outcome: 'eligible-mandatory', blocking: [] });
  });

  it('a dismissed count gets its one reason, and no violation', async () => {
    const { out } = await runCaptured('check', pathTo('4-okoro'), '--as-of', triedOn);
    const dismissed = /Count 2 [\s\S]*?Know first/u.exec(out)?.[0] ?? '';
    expect(dismissed).toContain('This count did not end in a conviction (dismissed)');
    expect(dismissed).not.toContain('violation');
  });
});
