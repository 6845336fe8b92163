import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import type { Stated } from '../../src/law/outcome.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { anyDay, anyRecord } from '../eligibility/any-record.ts';
import { decided } from './decided.ts';

/**
 * What is said about a person on a day: the answer's reasons, and everything named along with it.
 */
function said(record: PersonRecord, asOf: PlainDate): readonly Stated<string>[] {
  return decided(record, asOf).flatMap(({ because, requests, cautions, alternatives, plan }) => [
    ...because,
    ...requests,
    ...cautions,
    ...alternatives,
    ...plan,
  ]);
}

/** These say that the law they cite had not yet taken effect. */
const notYetLaw = ['prison-within-1203-41/never', '1203-42-in-force/never'];

describe('an answer for a past day', () => {
  it('cites only what was law on that day', () => {
    const early = new Map<string, string>();
    const records = fc.sample(fc.tuple(anyRecord, anyDay), { numRuns: 700, seed: 2017 });
    for (const [record, day] of records) {
      const asOf = day < '2016-01-01' ? plain('2017-05-04') : day;
      for (const { code, authorities } of said(record, asOf)) {
        if (notYetLaw.includes(code)) continue;
        for (const one of authorities) {
          if (one.effectiveFrom !== undefined && one.effectiveFrom > asOf) {
            early.set(`${code} cites ${cite(one)} of ${one.effectiveFrom}`, asOf);
          }
        }
      }
    }
    expect(Object.fromEntries(early)).toEqual({});
  });
});
