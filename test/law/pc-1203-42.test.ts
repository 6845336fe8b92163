import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Circumstances, Count, CourtCase, PrisonSentence } from '../../src/record/record.ts';
import { answer, outcome } from '../records/answer.ts';
import { askedBy } from '../records/asked-of-a-count.ts';
import { caseWith, count, dayFact, type Told } from '../records/clean-record.ts';
import { prison, probation } from '../records/sentences.ts';

// PC 1203.42: prison before realignment for what would be a county jail felony now.

const old = (told: Told = {}): Told => ({
  counts: [count('HS 11378', 'felony')],
  judgmentOn: '2008-02-03',
  sentence: prison('2009-04-01', '2012-04-01'),
  ...told,
});

const eligible = 'eligible-discretionary';

/** A robbery in another case, with probation long over. */
const robbery = (told: Partial<Count>, judgmentOn: CourtCase['judgmentOn'] | string): CourtCase =>
  caseWith({
    counts: [count('PC 211', 'felony', told)],
    judgmentOn,
    sentence: probation('2008-06-01', '2011-05-31'),
  });

const withAnother = (other: CourtCase): Told => old({ otherCases: [other] });

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

  it('is within both this section and PC 1203.41 since 2023', () => {
    expect(answer(old()).routes).toEqual(expect.arrayContaining(['1203.41-prison', '1203.42']));
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

  it('is asked about if the judgment date or the sentence is unknown', () => {
    expect(outcome(old({ judgmentOn: unknown }), in2018)).toBe('needs-facts');
    expect(outcome(old({ sentence: unknown }), in2018)).toBe('needs-facts');
  });

  it('must be for a felony, if only the date is known', () => {
    const routes = (on: string) => {
      const reductions = [{ under: '1170.18', on: dayFact(on), to: 'misdemeanor' }] as const;
      return answer(old({ counts: [count('HS 11378', 'felony', { reductions })] }), in2018).routes;
    };
    expect(routes('2018-01-01')).not.toContain('1203.42');
    expect(routes('2018-01-02')).not.toContain('1203.42');
    expect(routes('2018-01-03')).toEqual(['1203.42']);
  });

  it('shows a felony if the level is unknown', () => {
    const found = answer(old({ counts: [count('HS 11378', 'unknown')] }), in2018);
    expect(found.outcome).toBe('eligible-discretionary');
    expect(found.routes).toContain('1203.42');
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
    ['PC 470b', 'eligible-discretionary'],
    ['PC 69', 'eligible-discretionary'],
    ['PC 664/69', 'eligible-discretionary'],
    ['PC 273.5(a)', 'ineligible'],
    ['VC 2800.2(a)', 'ineligible'],
    ['PC 550(a)(1)', 'needs-lawyer'],
    ['PC 12021(a)(1)', 'needs-lawyer'],
  ])('%s: %s', (citation, expected) => {
    expect(outcome(old({ counts: [count(citation, 'felony')] }), in2018)).toBe(expected);
  });

  it('depends on the degree for a burglary', () => {
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
    ['whether there is one is unknown', { priorSeriousOrViolentFelony: unknown }, 'needs-facts'],
    ['a duty to register', { mustRegister: known(true) }, 'ineligible'],
    ['whether there is a duty is unknown', { mustRegister: unknown }, 'needs-facts'],
  ] as [string, Partial<Circumstances>, string][])(
    '1170(h)(3), %s: %s',
    (_, circumstances, expected) => {
      expect(outcome(old({ circumstances }), in2018)).toBe(expected);
    },
  );

  it('with a prior serious felony is only within PC 1203.41', () => {
    const circumstances = { priorSeriousOrViolentFelony: known(true) };
    const { outcome: found, routes } = answer(old({ circumstances }));
    expect(found).toBe('eligible-discretionary');
    expect(routes).not.toContain('1203.42');
  });
});

describe('a strike that the record shows: 1170(h)(3)', () => {
  it.each([
    ['a robbery', 'PC 211', {}, 'ineligible'],
    ['a robbery that was dismissed', 'PC 211', { disposition: known('dismissed') }, eligible],
    ['a burglary of unknown degree', 'PC 459', {}, 'needs-facts'],
    ['a burglary of the second degree', 'PC 459/460(b)', {}, eligible],
  ] as [string, string, Partial<Count>, string][])(
    'on another count, %s (%s)',
    (_, citation, told, expected) => {
      const other = count(citation, 'felony', { number: 2, ...told });
      const counts = [count('HS 11378', 'felony'), other];
      expect(answer(old({ counts }), in2018).counts[0]).toBe(expected);
    },
  );

  it.each(['2008-02-02', '2008-02-03', '2008-02-04'])(
    'on another count is a “current” conviction, whatever the day of its plea: %s',
    (on) => {
      const other = count('PC 211', 'felony', { number: 2, convictedOn: dayFact(on) });
      const counts = [count('HS 11378', 'felony'), other];
      expect(answer(old({ counts }), in2018).counts[0]).toBe('ineligible');
    },
  );

  it('in another case, is asked about by the day of its plea alone, if neither day is known', () => {
    const told = withAnother(robbery({ convictedOn: unknown }, unknown));
    expect(askedBy('would-be-county-jail-now', told, in2018)).toEqual([
      'cases[1].counts[0].convictedOn',
    ]);
  });

  it.each([
    ['2008-02-02', 'ineligible'],
    ['2008-02-03', 'ineligible'],
    ['2008-02-04', eligible],
  ])('in another case, convicted on %s: %s', (on, expected) => {
    expect(outcome(withAnother(robbery({ convictedOn: dayFact(on) }, '2008-05-01')), in2018)).toBe(
      expected,
    );
  });

  it.each([
    ['2008-02-02', 'ineligible'],
    ['2008-02-04', 'needs-facts'],
  ])(
    'in another case, is dated by its judgment, %s, if the plea date is unknown',
    (on, expected) => {
      expect(outcome(withAnother(robbery({ convictedOn: unknown }, on)), in2018)).toBe(expected);
    },
  );

  it('in another case, is asked about if we don’t know which came first', () => {
    expect(outcome(withAnother(robbery({ convictedOn: unknown }, unknown)), in2018)).toBe(
      'needs-facts',
    );
    const known2007 = robbery({ convictedOn: dayFact('2007-01-08') }, '2007-02-01');
    expect(outcome({ ...withAnother(known2007), judgmentOn: unknown }, in2018)).toBe('needs-facts');
  });

  it('in another case, does not count if the case ended without a conviction', () => {
    const acquitted: Partial<Count> = { disposition: known('acquitted'), convictedOn: unknown };
    expect(outcome(withAnother(robbery(acquitted, unknown)), in2018)).toBe(eligible);
  });
});

describe('supervision in this case: (a)(3)', () => {
  const supervised = (told: Partial<PrisonSentence>) =>
    outcome(old({ sentence: prison('2009-04-01', 'unknown', told) }), in2018);

  it.each(['parole', 'prcs'] as const)('current %s is supervised release', (kind) => {
    expect(supervised({ supervisionNow: known(kind) })).toBe('not-yet');
  });

  it.each([
    ['2015-12-31', eligible],
    ['2016-01-01', eligible],
    ['2016-01-02', 'needs-lawyer'],
    ['2018-01-01', 'needs-lawyer'],
    ['2018-01-02', 'not-yet 2020-01-03'],
    ['2018-01-03', 'not-yet 2020-01-04'],
  ])('parole whose last day is %s: %s', (until, expected) => {
    expect(supervised({ supervisionNow: known('parole'), supervisionUntil: dayFact(until) })).toBe(
      expected,
    );
  });

  it('with a last day in the future is asked about, if the record does not say whether it is running', () => {
    const completed = { completedOn: dayFact('2012-04-01'), supervisionUntil: dayFact(in2018) };
    expect(supervised({ ...completed, supervisionNow: unknown })).toBe('needs-facts');
    expect(supervised(completed)).toBe(eligible);
  });

  it('that is unknown is not a bar two years after the sentence was completed', () => {
    expect(supervised({ supervisionNow: unknown, completedOn: dayFact('2012-04-01') })).toBe(
      eligible,
    );
    expect(supervised({ supervisionNow: unknown })).toBe('needs-facts');
  });
});

it.each(['parole', 'prcs', 'mandatory-supervision', 'federal-supervised-release'] as const)(
  '%s elsewhere is supervised release: (a)(3)',
  (kind) => {
    const circumstances = { supervisionElsewhere: known({ kind, until: unknown }) };
    expect(outcome(old({ circumstances }), in2018)).toBe('not-yet');
  },
);
