import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { decide, determine } from '../../src/eligibility/determine.ts';
import { lawFrom } from '../../src/eligibility/law-from.ts';
import { caseWith, count, recordWith } from '../records/clean-record.ts';

function stale(asOf: string): boolean {
  const found = determine(recordWith({ circumstances: { asOf: plain(asOf) } }), plain(asOf));
  if (found.kind !== 'determined') throw new Error(found.kind);
  return found.determination.lawMayBeStale;
}

describe('the law that is written down here', () => {
  it('was read on July 10, 2026, and may be out of date a year and a day later', () => {
    expect(stale('2026-11-23')).toBe(false);
    expect(stale('2027-07-10')).toBe(false);
    expect(stale('2027-07-11')).toBe(true);
  });

  it('reaches back to January 1, 2016, and gives no answer for an earlier day', () => {
    const before = determine(recordWith(), plain('2015-12-31'));
    expect(before).toEqual({ kind: 'before-the-law', asOf: '2015-12-31', lawFrom });
    expect(determine(recordWith(), plain('2016-01-01')).kind).toBe('determined');
    expect(decide(recordWith(), plain('2015-12-31'))).toEqual(before);
    expect(decide(recordWith(), plain('2016-01-01')).kind).toBe('decided');
  });

  it('answers alike with questions and without, case by case', () => {
    const shut = caseWith({ counts: [count('PC 288(a)', 'felony')] });
    const record = recordWith({ otherCases: [{ ...shut, number: 'BA000001' }] });
    const answers = [determine, decide].map((one) => {
      const found = one(record, plain('2026-11-23'));
      const made = found.kind === 'determined' ? found.determination : found;
      if (!('cases' in made)) throw new Error(found.kind);
      return made.cases.map(({ caseNumber, outcome }) => `${caseNumber} ${outcome}`);
    });
    expect(answers[0]).toEqual(['BA000000 eligible-mandatory', 'BA000001 ineligible']);
    expect(answers[1]).toEqual(answers[0]);
  });
});
