import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../../src/facts/fact.ts';
import { answer, outcome } from '../../records/answer.ts';
import { count } from '../../records/clean-record.ts';
import { noProbation, probation, violated } from '../../records/sentences.ts';

// PC 1203.4(a)(1): "fulfilled the conditions of probation for the entire period of probation, or has
// been discharged prior to the termination of the period of probation, or in any other case".

const ended = (
  how: 'early-discharge' | 'closed-for-misconduct' | 'revoked' | 'summarily-revoked',
) => probation('2022-03-10', '2022-12-01', { ended: known(how) });

const owing = (owed: number | 'unknown', condition: boolean | 'unknown') => ({
  owed: owed === 'unknown' ? unknown : known(owed),
  conditionOfProbation: condition === 'unknown' ? unknown : known(condition),
});

describe('a person who fulfilled probation for its entire period', () => {
  it('must be granted the dismissal', () => {
    expect(answer()).toMatchObject({ outcome: 'eligible-mandatory', route: '1203.4-fulfilled' });
  });

  it('has no route barred for good while the sentence is unknown', () => {
    const { routes, outcome: found } = answer({ sentence: unknown, judgmentOn: '2022-03-10' });
    expect(found).not.toBe('ineligible');
    expect(routes).toEqual(
      expect.arrayContaining(['1203.4-fulfilled', '1203.4-early-discharge', '1203.4a-a']),
    );
    expect(answer({ sentence: noProbation() }).routes).not.toContain('1203.4-fulfilled');
  });

  it('must be granted it for a felony too, thirty years later', () => {
    const told = {
      counts: [count('PC 211', 'felony')],
      sentence: probation('1988-08-08', '1991-08-07'),
    };
    expect(answer(told).route).toBe('1203.4-fulfilled');
  });

  it('has a discretionary route if a violation was found, even if probation was reinstated', () => {
    const told = { sentence: probation('2022-03-10', '2023-03-09', { violations: violated }) };
    expect(answer(told)).toMatchObject({
      outcome: 'eligible-discretionary',
      route: '1203.4-interest-of-justice',
    });
  });

  it('is asked whether a violation was found, if unknown', () => {
    const told = { sentence: probation('2022-03-10', '2023-03-09', { violations: unknown }) };
    expect(answer(told)).toMatchObject({
      outcome: 'needs-facts',
      reasons: ['fact-missing'],
    });
  });
});

describe('a person discharged early', () => {
  it('must be granted the dismissal', () => {
    expect(answer({ sentence: ended('early-discharge') })).toMatchObject({
      outcome: 'eligible-mandatory',
      route: '1203.4-early-discharge',
    });
  });

  it('must be granted it even if a violation was found before (Butler)', () => {
    const sentence = { ...ended('early-discharge'), violations: violated };
    expect(outcome({ sentence })).toBe('eligible-mandatory');
  });

  it.each(['2022-12-31', '2023-01-01'])(
    'must be granted it even if restitution is unpaid (Seymour), on %s',
    (asOf) => {
      const told = { sentence: ended('early-discharge'), owed: { restitution: owing(5726, true) } };
      expect(outcome(told, asOf)).toBe('eligible-mandatory');
    },
  );

  it('must be granted it even if a fine that was a condition is unpaid', () => {
    const told = { sentence: ended('early-discharge'), owed: { fine: owing(350, true) } };
    expect(outcome(told)).toBe('eligible-mandatory');
  });

  it('is not a person whose case was closed for misconduct: the court may still dismiss', () => {
    expect(answer({ sentence: ended('closed-for-misconduct') })).toMatchObject({
      outcome: 'eligible-discretionary',
      route: '1203.4-interest-of-justice',
    });
  });

  it('and closed for misconduct after the cap of AB 1950 is a question for a lawyer', () => {
    const sentence = probation('2022-03-10', '2024-01-10', {
      ended: known('closed-for-misconduct'),
    });
    expect(outcome({ sentence })).toBe('needs-lawyer');
  });

  it('is asked how probation ended, if unknown', () => {
    const sentence = probation('2022-03-10', '2022-12-01', { ended: unknown });
    expect(outcome({ sentence })).toBe('needs-facts');
  });
});

describe('unpaid restitution that was a condition', () => {
  const told = { owed: { restitution: owing(2500, true) } };

  it.each([
    ['2022-12-31', 'eligible-discretionary', '1203.4-interest-of-justice'],
    ['2023-01-01', 'eligible-mandatory', '1203.4-fulfilled'],
    ['2023-01-02', 'eligible-mandatory', '1203.4-fulfilled'],
  ])('on %s leaves the outcome %s (SB 1106)', (asOf, expected, route) => {
    const sentence = probation('2020-03-10', '2021-01-31');
    expect(answer({ ...told, sentence }, asOf)).toMatchObject({ outcome: expected, route });
  });

  it('did not count before SB 1106 if it was not a condition', () => {
    const sentence = probation('2014-03-10', '2016-03-09');
    const owed = { restitution: owing(2500, false) };
    expect(outcome({ sentence, owed }, '2017-05-04')).toBe('eligible-mandatory');
  });

  it.each([
    ['the amount', owing('unknown', true)],
    ['whether it was a condition', owing(2500, 'unknown')],
  ])('before SB 1106 is asked about if we don’t know %s', (_, restitution) => {
    const sentence = probation('2014-03-10', '2016-03-09');
    expect(outcome({ sentence, owed: { restitution } }, '2017-05-04')).toBe('needs-facts');
  });

  it('is not asked about since SB 1106', () => {
    const owed = { restitution: owing('unknown', 'unknown') };
    expect(outcome({ owed })).toBe('eligible-mandatory');
  });

  it('is not overdue while probation runs', () => {
    const told = {
      sentence: probation('2017-01-10', '2020-01-09', { ended: known('running') }),
      owed: { restitution: owing(900, true) },
    };
    expect(answer(told, '2018-06-01')).toMatchObject({
      outcome: 'not-yet',
      routes: expect.arrayContaining(['1203.4-fulfilled']),
    });
  });
});

describe('an unpaid fine', () => {
  it('that was a condition makes it discretionary: SB 1106 does not name fines', () => {
    const found = answer({ owed: { fine: owing(350, true) } });
    expect(found).toMatchObject({
      outcome: 'eligible-discretionary',
      route: '1203.4-interest-of-justice',
    });
  });

  it('that was not a condition changes nothing', () => {
    expect(outcome({ owed: { fine: owing(350, false) } })).toBe('eligible-mandatory');
  });

  it.each([
    ['whether it was a condition', owing(350, 'unknown')],
    ['whether it is paid', owing('unknown', true)],
    ['anything of it', owing('unknown', 'unknown')],
  ])('is asked about if we don’t know %s', (_, fine) => {
    expect(outcome({ owed: { fine } })).toBe('needs-facts');
  });

  it('is not overdue while probation runs', () => {
    const sentence = probation('2026-03-10', '2027-03-09', { ended: known('running') });
    const told = { sentence, owed: { fine: owing(350, true) } };
    expect(outcome(told)).toBe('not-yet 2027-03-10');
  });
});
