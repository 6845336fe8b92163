import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/record/fact.ts';
import type { Circumstances } from '../../src/record/record.ts';
import { answer, outcome } from '../records/answer.ts';
import { count, type Told } from '../records/clean-record.ts';
import { prison } from '../records/sentences.ts';

// PC 1203.42: prison before realignment for what would be a county jail felony now.

const old = (told: Told = {}): Told => ({
  counts: [count('HS 11378', 'felony')],
  judgmentOn: '2008-02-03',
  sentence: prison('2009-04-01', '2012-04-01'),
  ...told,
});

/** A day on which no other section reaches state prison. */
const in2018 = '2018-01-02';

describe('prison before realignment', () => {
  it.each([
    ['2017-12-31', 'ineligible'],
    ['2018-01-01', 'eligible-discretionary'],
    ['2018-01-02', 'eligible-discretionary'],
  ])('on %s: %s (AB 1115)', (asOf, expected) => {
    expect(outcome(old(), asOf)).toBe(expected);
  });

  it('is within this section and PC 1203.41 both since 2023', () => {
    expect(answer(old()).doors).toEqual(expect.arrayContaining(['1203.41-prison', '1203.42']));
  });

  it.each([
    ['2011-09-30', 'eligible-discretionary'],
    ['2011-10-01', 'ineligible'],
    ['2011-10-02', 'ineligible'],
  ])('with judgment on %s: %s', (judgmentOn, expected) => {
    expect(outcome(old({ judgmentOn, sentence: prison('2012-04-01', '2013-04-01') }), in2018)).toBe(
      expected,
    );
  });

  it.each([
    ['2018-03-31', 'not-yet 2018-04-02'],
    ['2018-04-01', 'not-yet 2018-04-02'],
    ['2018-04-02', 'eligible-discretionary'],
  ])('waits two years from completion: on %s %s', (asOf, expected) => {
    expect(outcome(old({ sentence: prison('2016-04-01', '2016-04-01') }), asOf)).toBe(expected);
  });
});

describe('a felony that would be sentenced to county jail now', () => {
  it.each([
    ['HS 11350(a)', 'eligible-discretionary'],
    ['HS 11351', 'eligible-discretionary'],
    ['HS 11351.5', 'eligible-discretionary'],
    ['HS 11352(a)', 'eligible-discretionary'],
    ['HS 11379(a)', 'eligible-discretionary'],
    ['PC 487(a)', 'eligible-discretionary'],
    ['PC 459/460(b)', 'eligible-discretionary'],
    ['PC 459/460(a)', 'ineligible'],
    ['PC 459', 'needs-facts'],
    ['PC 211', 'ineligible'],
    ['PC 245(a)(1)', 'ineligible'],
    ['PC 245(a)(4)', 'ineligible'],
    ['PC 422', 'ineligible'],
    ['PC 246', 'ineligible'],
    ['PC 470b', 'needs-lawyer'],
  ])('%s: %s', (citation, expected) => {
    expect(outcome(old({ counts: [count(citation, 'felony')] }), in2018)).toBe(expected);
  });

  it('is told by the degree of a burglary', () => {
    const of = (degree: 'first' | 'second') =>
      outcome(old({ counts: [count('PC 459', 'felony', { degree: known(degree) })] }), in2018);
    expect([of('first'), of('second')]).toEqual(['ineligible', 'eligible-discretionary']);
  });

  it.each([
    [
      'a serious or violent felony before',
      { priorSeriousOrViolentFelony: known(true) },
      'ineligible',
    ],
    ['nobody knows of one', { priorSeriousOrViolentFelony: unknown }, 'needs-facts'],
    ['a duty to register', { mustRegister: known(true) }, 'ineligible'],
    ['nobody knows of a duty', { mustRegister: unknown }, 'needs-facts'],
  ] as [string, Partial<Circumstances>, string][])(
    '1170(h)(3), %s: %s',
    (_, circumstances, expected) => {
      expect(outcome(old({ circumstances }), in2018)).toBe(expected);
    },
  );

  it('with a serious felony before is within PC 1203.41 alone', () => {
    const circumstances = { priorSeriousOrViolentFelony: known(true) };
    const { outcome: found, doors } = answer(old({ circumstances }));
    expect(found).toBe('eligible-discretionary');
    expect(doors).not.toContain('1203.42');
  });
});

it.each(['parole', 'prcs', 'mandatory-supervision', 'federal-supervised-release'] as const)(
  '%s elsewhere is supervised release: (a)(3)',
  (kind) => {
    const circumstances = { supervisionElsewhere: known({ kind, until: unknown }) };
    expect(outcome(old({ circumstances }), in2018)).toBe('not-yet');
  },
);
