import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { contradictions } from '../../../src/law/contradictions.ts';
import { answer } from '../../records/answer.ts';
import { count, recordWith, type Told } from '../../records/clean-record.ts';
import { countyJail, deferredEntry, noProbation, probation } from '../../records/sentences.ts';

// PC 1203.9(a)(1): a case goes to another county when "a person is released on probation or mandatory
// supervision", and to no court without one of the two.

const untold: Told = { since: { transferredTo: unknown } };

describe('whether the case moved to another county', () => {
  it('decides the court after probation and after a split sentence', () => {
    expect(answer(untold).outcome).toBe('needs-facts');
    const counts = [count('HS 11378', 'felony')];
    const split = { ...untold, counts, sentence: countyJail('split', '2022-01-15') };
    expect(answer(split).outcome).toBe('needs-facts');
  });

  it('is not asked where there was neither', () => {
    expect(answer({ ...untold, sentence: noProbation() }).outcome).toBe('eligible-mandatory');
  });

  it('is asked where another count of the case had probation', () => {
    const counts = [
      count('PC 415', 'misdemeanor', { sentence: noProbation() }),
      count('PC 484(a)', 'misdemeanor', { number: 2 }),
    ];
    const sentence = probation('2022-03-10', '2023-03-09');
    expect(answer({ ...untold, counts, sentence }).counts).toEqual(['needs-facts', 'needs-facts']);
  });
});

const codes = (told: Told) => contradictions(recordWith(told)).map(({ code }) => code);

describe('two lines that exclude each other', () => {
  it('a case that moved, and neither probation nor mandatory supervision', () => {
    const since = { transferredTo: known({ county: 'Orange' }) };
    expect(codes({ since, sentence: noProbation() })).toEqual(['moved-without-probation']);
    expect(codes({ since })).toEqual([]);
  });

  it.each([
    ['verdict', ['deferred-after-verdict']],
    ['acquitted', ['deferred-after-verdict']],
    ['plea-of-guilty', []],
    ['dismissed', []],
  ] as const)('entry of judgment deferred and a count that ended by %s', (word, expected) => {
    const counts = [
      count('HS 11377(a)', 'misdemeanor', {
        disposition: known(word),
        convictedOn: known(plain('2012-03-05')),
      }),
    ];
    expect(codes({ counts, sentence: deferredEntry('2012-03-05') })).toEqual(expected);
  });
});
