import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Circumstances } from '../../src/record/record.ts';
import { answer, outcome } from '../records/answer.ts';
import { count, type Told } from '../records/clean-record.ts';
import { deferredEntry } from '../records/sentences.ts';

// PC 1203.43(b): "granted deferred entry of judgment on or after January 1, 1997".

const deferred = (told: Told = {}): Told => ({
  counts: [count('HS 11350(a)', 'felony')],
  judgmentOn: '2010-03-01',
  sentence: deferredEntry('2010-03-01'),
  ...told,
});

describe('deferred entry of judgment', () => {
  it.each([
    ['1996-12-31', 'ineligible'],
    ['1997-01-01', 'eligible-mandatory'],
    ['1997-01-02', 'eligible-mandatory'],
  ])('granted on %s: %s', (grantedOn, expected) => {
    expect(outcome(deferred({ sentence: deferredEntry(grantedOn) }))).toBe(expected);
  });

  it('shall be undone on request, whatever the person’s present state', () => {
    const circumstances: Partial<Circumstances> = {
      charged: known('yes'),
      onProbationElsewhere: unknown,
    };
    expect(answer(deferred({ circumstances }))).toMatchObject({
      outcome: 'eligible-mandatory',
      route: '1203.43',
    });
  });

  it('is open from the first day with an answer', () => {
    expect(outcome(deferred(), '2016-01-01')).toBe('eligible-mandatory');
  });

  it('that was not performed is a question for a lawyer', () => {
    const sentence = deferredEntry('2010-03-01', { performed: known(false), dismissedOn: unknown });
    expect(outcome(deferred({ sentence }))).toBe('needs-lawyer');
  });

  it.each([
    ['when it was granted', { grantedOn: unknown }],
    ['if the charge was dismissed', { dismissedOn: unknown, performed: unknown }],
    ['if it was dismissed after the program was performed', { dismissedOn: unknown }],
  ])('is asked about if we don’t know %s', (_, told) => {
    expect(outcome(deferred({ sentence: deferredEntry('2010-03-01', told) }))).toBe('needs-facts');
  });

  it.each([
    ['PC 664/HS 11377(a)', 'eligible-mandatory'],
    ['PC 182(a)(1)/HS 11377(a)', 'needs-lawyer'],
    ['PC 664/484(a)', 'needs-lawyer'],
  ])(
    'reaches an attempt at a listed offense (People v. Barrajas), %s: %s',
    (citation, expected) => {
      expect(outcome(deferred({ counts: [count(citation, 'misdemeanor')] }))).toBe(expected);
    },
  );

  it('on a dismissed count needs no dismissal date', () => {
    const counts = [count('HS 11350(a)', 'felony', { disposition: known('dismissed') })];
    const sentence = deferredEntry('2010-03-01', { dismissedOn: unknown });
    expect(outcome(deferred({ counts, sentence }))).toBe('eligible-mandatory');
  });

  it('from before 1997 leaves a remedy for a lawyer', () => {
    const sentence = deferredEntry('1996-12-31');
    expect(answer(deferred({ sentence })).alternatives).toContain('PC 1473.7 lawyer');
  });

  it('leaves no conviction that would bar guns or that the state would clear', () => {
    const { cautions } = answer(deferred());
    expect(cautions).not.toContain('firearm-not-restored');
    expect(cautions).not.toContain('auto-relief-may-apply');
  });

  it.each([
    ['2026-11-22', 'eligible-mandatory'],
    ['2026-11-23', 'eligible-mandatory'],
    ['2026-11-24', 'not-yet 2026-11-24'],
  ])('must be granted from the day the charge is dismissed, %s: %s', (dismissed, expected) => {
    const sentence = deferredEntry('2010-03-01', { dismissedOn: known(plain(dismissed)) });
    expect(outcome(deferred({ sentence }))).toBe(expected);
  });

  it('could not be undone before January 1, 2016 (AB 1352)', () => {
    expect(outcome(deferred(), '2015-12-31')).toBe('ineligible');
  });
});

describe('if the sentence is unknown', () => {
  it.each([
    ['HS 11377(a)', true],
    ['BP 4140', true],
    ['PC 381', true],
    ['PC 647(f)', true],
    ['VC 23222(b)', true],
    ['PC 484(a)', true],
    ['PC 381b', true],
    ['VC 23152(a)', true],
    ['LAMC 41.27(c)', true],
  ])('it may have been deferred entry for %s: %s', (citation, expected) => {
    const counts = [count(citation, 'misdemeanor')];
    const { routes } = answer(deferred({ counts, sentence: unknown }));
    expect(routes.includes('1203.43')).toBe(expected);
  });
});
