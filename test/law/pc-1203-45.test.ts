import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Count } from '../../src/record/record.ts';
import { determined } from '../properties/decided.ts';
import { answer } from '../records/answer.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
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

describe('a person “convicted of more than one offense”: (d)', () => {
  const counts = [at17('PC 415')];

  it.each([
    ['the person says that it is the only one', known(1), true],
    ['the person says that there are two', known(2), false],
    ['nobody says how many there are', unknown, false],
  ] as const)('if %s', (_, convictionsInAll, expected) => {
    expect(sealing({ counts, circumstances: { convictionsInAll } })).toBe(expected);
  });

  it('is one too if the record shows another, whatever the person says', () => {
    expect(sealing({ counts: [...counts, at17('PC 85', { number: 2 })] })).toBe(false);
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

describe('the age follows from the date of birth where it leaves no doubt', () => {
  const asOf = plain('2026-11-23');

  /** Whether sealing may be asked, or how old the person was must be asked first. */
  function sealingIf(bornOn: string, convictedOn: string): string {
    const record = recordWith({
      counts: [count('PC 484(a)', 'misdemeanor', { convictedOn: known(plain(convictedOn)) })],
    });
    const petitioner = { ...record.petitioner, bornOn: plain(bornOn) };
    const [first] = determined({ ...record, petitioner }, asOf).cases;
    const [{ requests, questions }] = first.counts;
    if (questions.some(({ path }) => path.endsWith('.ageAtOffense'))) return 'asked';
    return requests.some(({ request }) => request === '1203.45') ? 'may be sealed' : 'not sealed';
  }

  it.each([
    // Under 18 on the day of conviction, or 21 by then; three years before, the offense.
    ['2004-03-11', '2022-03-10', 'may be sealed'],
    ['2004-03-10', '2022-03-10', 'asked'],
    ['2001-03-11', '2022-03-10', 'asked'],
    ['2001-03-10', '2022-03-10', 'not sealed'],
    // (e): under 21 if the offense was committed before March 7, 1973.
    ['1949-03-07', '1973-03-06', 'may be sealed'],
    ['1949-03-06', '1973-03-06', 'not sealed'],
    ['1949-03-08', '1973-03-07', 'not sealed'],
  ])('born on %s and convicted on %s: %s', (bornOn, convictedOn, expected) => {
    expect(sealingIf(bornOn, convictedOn)).toBe(expected);
  });
});
