import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plain } from '../../src/calendar/plain-date.ts';
import { languages } from '../../src/words/languages.ts';
import { anyRecord } from '../eligibility/any-record.ts';
import { decided } from '../properties/decided.ts';
import { runs } from '../properties/runs.ts';

const { en, es } = languages;

/** A place whose value is not known leaves a mark: "until .", "()", two spaces. */
const gap = /\{|\(\)| [.,;:)]|\( | {2}|^$/u;

describe('a reason', () => {
  it('has no gap where a day or a name is not known, in English or Spanish', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(2500), (record, days) => {
        for (const { because, routes } of decided(record, addDays(plain('2020-01-01'), days))) {
          const reasons = [...because, ...routes.flatMap((route) => route.because)];
          for (const reason of reasons) {
            expect(en.reasonWords(reason)).not.toMatch(gap);
            expect(es.reasonWords(reason)).not.toMatch(gap);
          }
        }
      }),
      runs(300),
    );
  });

  it('says without a day that probation is not over, if its last day is not known', () => {
    const reason = { code: 'probation-over/no', with: {} } as const;
    expect(en.reasonWords(reason)).toBe('Probation is not over.');
    expect(es.reasonWords(reason)).toBe('La libertad condicional (probation) todavía no termina.');
  });

  it('leaves out the first day to file if it is not known', () => {
    const reason = { code: 'one-year-since-judgment/no', with: {} } as const;
    expect(en.reasonWords(reason)).toBe('A year must pass after the judgment.');
    expect(es.reasonWords(reason)).toBe('Tiene que pasar un año desde el fallo.');
  });
});
