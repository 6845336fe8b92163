import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, Count } from '../../../src/record/record.ts';
import { answer } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { noProbation } from '../../records/sentences.ts';

const has = (code: string, told: Told, asOf?: string) => answer(told, asOf).cautions.includes(code);
const felony = (citation: string, told: Partial<Count> = {}): Told => ({
  counts: [count(citation, 'felony', told)],
});

describe('what else a dismissal does not do', () => {
  it.each([
    ['registration-continues', { circumstances: { mustRegister: known(true) } }, {}],
    ['immigration-advice-first', { circumstances: { noncitizen: known(true) } }, {}],
    [
      'restitution-debt-survives',
      { owed: { restitution: { owed: known(1) } } },
      { owed: { restitution: { owed: unknown } } },
    ],
    [
      'protective-order-continues',
      { since: { protectiveOrderUntil: known(plain('2026-11-23')) } },
      { since: { protectiveOrderUntil: known(plain('2026-11-22')) } },
    ],
    [
      'dui-prior-survives',
      { counts: [count('VC 23103 per 23103.5', 'misdemeanor')] },
      { counts: [count('VC 23103', 'misdemeanor')] },
    ],
    [
      'license-not-restored',
      { counts: [count('VC 14601.1(a)', 'misdemeanor')] },
      { counts: [count('VC 12500(a)', 'misdemeanor')] },
    ],
    [
      'written-declaration',
      { counts: [count('PC 415', 'infraction')], sentence: noProbation() },
      { counts: [count('PC 415', 'misdemeanor')], sentence: noProbation() },
    ],
    ['level-unlike-the-section', { counts: [count('PC 211', 'misdemeanor')] }, felony('PC 211')],
    [
      'leap-day-counted',
      { judgmentOn: '2027-02-28', sentence: noProbation() },
      { judgmentOn: '2026-02-28', sentence: noProbation() },
    ],
  ] as [string, Told, Told][])('%s', (code, told, nearMiss) => {
    expect([has(code, told), has(code, nearMiss)]).toEqual([true, false]);
  });

  it('cautions about immigration whatever the outcome', () => {
    const circumstances: Partial<Circumstances> = {
      noncitizen: known(true),
      charged: known('yes'),
    };
    expect(has('immigration-advice-first', { circumstances })).toBe(true);
  });
});
