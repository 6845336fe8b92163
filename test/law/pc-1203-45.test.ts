import { describe, expect, it } from 'vitest';
import { known } from '../../src/facts/fact.ts';
import type { Count } from '../../src/record/record.ts';
import { answer } from '../records/answer.ts';
import { count, type Told } from '../records/clean-record.ts';
import { deferredEntry } from '../records/sentences.ts';

// PC 1203.45(c), (d): the offenses and persons excluded from sealing.

const at17 = (citation: string, told: Partial<Count> = {}) =>
  count(citation, 'misdemeanor', { ageAtOffense: known(17), ...told });

const sealing = (told: Told) => answer(told).requests.includes('1203.45');

describe('Division 10 of the Health and Safety Code, sections 11000 to 11651', () => {
  it.each([
    ['HS 8101', true],
    ['HS 10999', true],
    ['HS 11000', false],
    ['HS 11550(a)', false],
    ['HS 11651', false],
    ['HS 11652', true],
    ['HS 13001', true],
    ['PC 11411', true],
  ])('%s: sealing may be asked is %s', (citation, expected) => {
    expect(sealing({ counts: [at17(citation)] })).toBe(expected);
  });
});

describe('local ordinances on traffic', () => {
  it.each([
    ['LAMC 80.69', false],
    ['LAMC 89.60', false],
    ['LAMC 41.27(c)', true],
    ['LACC 15.20.070', false],
    ['LACC 13.10.010', true],
    ['PC 85', true],
  ])('%s: sealing may be asked is %s', (citation, expected) => {
    expect(sealing({ counts: [at17(citation)] })).toBe(expected);
  });
});

it('a second count that was dismissed is not a second conviction', () => {
  const dismissed = count('PC 415', 'misdemeanor', { number: 2, disposition: known('dismissed') });
  expect(sealing({ counts: [at17('PC 484(a)'), dismissed] })).toBe(true);
});

it('a plea that is undone only under PC 1203.43 does not allow sealing', () => {
  const told: Told = {
    counts: [at17('HS 11377(a)')],
    judgmentOn: '2010-03-01',
    sentence: deferredEntry('2010-03-01'),
  };
  expect(answer(told).outcome).toBe('eligible-mandatory');
  expect(sealing(told)).toBe(false);
});
