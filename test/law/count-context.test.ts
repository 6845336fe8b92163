import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { countContexts, seen } from '../../src/law/count-context.ts';
import { caseWith, count, recordWith } from '../records/clean-record.ts';
import { noProbation, prison } from '../records/sentences.ts';

describe('where a count and its sentence stand in the record', () => {
  const own = prison('2016-01-15', '2018-01-15');
  const counts = [
    count('PC 211', 'felony', { sentence: own }),
    count('PC 484(a)', 'misdemeanor', { number: 2 }),
  ];
  const record = recordWith({ otherCases: [caseWith({ counts, sentence: noProbation() })] });
  const [, second = record.cases[0]] = record.cases;
  const contexts = countContexts(record, second, plain('2026-11-23'));

  it('is the count itself where it carries a sentence of its own, the case otherwise', () => {
    expect(contexts.map((one) => one.at)).toEqual([
      {
        courtCase: 'cases[1]',
        count: 'cases[1].counts[0]',
        sentence: 'cases[1].counts[0].sentence',
      },
      { courtCase: 'cases[1]', count: 'cases[1].counts[1]', sentence: 'cases[1].sentence' },
    ]);
  });

  it('goes with the sentence that it names', () => {
    expect(contexts.map((one) => one.sentence)).toEqual([known(own), second.sentence]);
  });
});

describe('a fact that a decision rests on', () => {
  it('is shown as unknown where nobody knows it', () => {
    expect(seen('circumstances.charged', unknown)).toEqual({
      path: 'circumstances.charged',
      seen: 'unknown',
    });
  });

  it('is shown with its value, and with who said it where the record tells', () => {
    expect(seen('cases[0].judgmentOn', known('2024-05-01'))).toEqual({
      path: 'cases[0].judgmentOn',
      seen: '2024-05-01',
    });
    expect(seen('circumstances.mustRegister', { known: true, is: false, from: 'client' })).toEqual({
      path: 'circumstances.mustRegister',
      seen: 'no',
      from: 'client',
    });
  });
});
