import { describe, expect, test } from 'vitest';
import { promises } from './promises.ts';
import { report } from './report.ts';
import { run } from './runner.ts';

/**
 * How many parts the records are split into: each is a separate file, so that they run in parallel.
 */
const parts = 4;

/** COMPLETIONS sets how many records in all; a thousand take about 20 seconds. */
const records = Number(process.env['COMPLETIONS'] ?? 20_000);

/** This many failures are enough to fix them. */
const stopAfter = 40;

/**
 * What the engine says about a record with holes, checked against ways of filling them: one part of
 * the records.
 */
export function promisesHold(part: number): void {
  describe(`what is unknown, part ${part} of ${parts}`, () => {
    test('however it turns out, the earlier answer holds', { timeout: 1_800_000 }, () => {
      const tried = Math.ceil(records / parts);
      const result = run({ records: tried, few: 8, sampled: 2, seed: 7000 + part, stopAfter });
      expect(result.broken, report(result)).toEqual({
        open: 0,
        'not yet': 0,
        never: 0,
        unasked: 0,
      });
      for (const promised of promises) expect(result.made[promised]).toBeGreaterThan(tried / 50);
    });
  });
}
