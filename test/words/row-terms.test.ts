import { describe, expect, it } from 'vitest';
import type { RowTerms } from '../../src/law/offenses/listed.ts';
import { rowTermsInWords } from '../../src/words/en/law/row-terms.ts';

describe('a row of a list, as the law book prints it', () => {
  it.each([
    [{}, ''],
    [{ from: '2019-01-01', act: 'SB 1494' }, ' (from January 1, 2019)'],
    [{ until: '2031-06-30' }, ' (until June 30, 2031)'],
    [
      { from: '2023-01-01', convicted: { from: '2023-01-01' }, level: 'misdemeanor' },
      ' (misdemeanor, convicted from January 1, 2023)',
    ],
    [
      { from: '2014-11-05', convicted: { until: '2014-11-04' } },
      ' (from November 5, 2014, convicted until November 4, 2014)',
    ],
    [
      {
        from: '2026-01-01',
        committed: { from: '2026-01-01' },
        turnsOn: 'reach-of-sb-680',
      },
      ' (committed from January 1, 2026, how far is not settled)',
    ],
    [{ only: 'solicitation', turnsOn: 'by-force' }, ' (solicitation, by force)'],
    [{ inchoate: [] }, ' (carried out)'],
    [{ inchoate: ['attempt', 'conspiracy'] }, ' (attempts too)'],
  ] as [RowTerms, string][])('%j reads%s', (terms, words) => {
    expect(rowTermsInWords(terms)).toBe(words);
  });
});
