import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../../src/record/fact.ts';
import type { ProbationSentence } from '../../../src/record/record.ts';
import { answer, outcome } from '../../records/answer.ts';
import { count } from '../../records/clean-record.ts';
import { probation, revokedToJail, violated } from '../../records/sentences.ts';

// PC 1203.4(a)(1): "at any time after the termination of the period of probation".

const running: Partial<ProbationSentence> = { ended: known('running') };

describe('the period of probation', () => {
  const sentence = probation('2025-11-24', '2026-11-23');

  it.each([
    ['2026-11-22', 'not-yet 2026-11-24'],
    ['2026-11-23', 'not-yet 2026-11-24'],
    ['2026-11-24', 'eligible-mandatory'],
  ])('on %s gives %s where its last day is 2026-11-23', (asOf, expected) => {
    expect(outcome({ sentence }, asOf)).toBe(expected);
  });

  it('that runs opens on the day after the one it is set to end', () => {
    const sentence = probation('2025-02-01', '2026-12-31', { ...running, endedOn: unknown });
    const counts = [count('PC 459/460(b)', 'felony')];
    expect(outcome({ sentence, counts })).toBe('not-yet 2027-01-01');
  });

  it('that runs to no known day gives no day', () => {
    const sentence = probation('2026-02-01', '2027-01-31', {
      ...running,
      endedOn: unknown,
      scheduledEndOn: unknown,
    });
    expect(outcome({ sentence })).toBe('not-yet');
  });

  it('is asked about where nobody knows when it ended', () => {
    expect(outcome({ sentence: probation('2022-03-10', '2023-03-09', { endedOn: unknown }) })).toBe(
      'needs-facts',
    );
  });

  it('that was summarily revoked is a question for a lawyer', () => {
    const sentence = probation('2019-03-10', '2020-03-09', {
      ended: known('summarily-revoked'),
      endedOn: unknown,
    });
    const found = answer({ sentence });
    expect(found.outcome).toBe('needs-lawyer');
    expect(found.doors).toContain('1203.4-interest-of-justice');
  });

  it('that was revoked is a question for a lawyer', () => {
    const sentence = probation('2019-03-10', '2019-09-09', { ended: known('revoked') });
    expect(outcome({ sentence })).toBe('needs-lawyer');
  });
});

describe('probation revoked and ended with custody', () => {
  it('leaves a misdemeanor to a lawyer', () => {
    const found = answer({ sentence: revokedToJail('2020-01-15') });
    expect(found).toMatchObject({
      outcome: 'needs-lawyer',
      doors: ['1203.4-interest-of-justice'],
    });
  });

  it.each([
    ['2022-01-15', 'not-yet 2022-01-16'],
    ['2022-01-16', 'eligible-discretionary'],
  ])('takes a felony to PC 1203.41, on %s %s', (asOf, expected) => {
    const counts = [count('PC 496(a)', 'felony')];
    expect(outcome({ counts, sentence: revokedToJail('2020-01-15') }, asOf)).toBe(expected);
  });
});

describe('a suspended prison term', () => {
  const suspended = (term: 'never-executed' | 'executed' | 'unknown') =>
    probation('2006-06-01', '2011-05-31', {
      suspended: known('execution'),
      suspendedPrisonTerm: term === 'unknown' ? unknown : known(term),
    });
  const counts = [count('HS 11351.5', 'felony')];

  it('that was never executed leaves the case within PC 1203.4 (Parker)', () => {
    const found = answer({ counts, sentence: suspended('never-executed') });
    expect(found).toMatchObject({ outcome: 'eligible-mandatory', route: '1203.4-fulfilled' });
  });

  it('that was executed takes it out, and when it was completed must be worked out', () => {
    const found = answer({ counts, sentence: suspended('executed') });
    expect(found).toMatchObject({ outcome: 'needs-lawyer', doors: ['1203.41-prison'] });
  });

  it('is asked about where nobody knows', () => {
    expect(outcome({ counts, sentence: suspended('unknown') })).toBe('needs-facts');
  });
});

describe('the caps of AB 1950', () => {
  const felony = [count('PC 496(a)', 'felony')];
  const misdemeanor = [count('PC 484(a)', 'misdemeanor')];

  it.each([
    ['a misdemeanor, one year', misdemeanor, '2021-06-01', '2022-05-31', 'eligible-mandatory'],
    [
      'a misdemeanor, to the day of its start',
      misdemeanor,
      '2021-06-01',
      '2022-06-01',
      'eligible-mandatory',
    ],
    ['a misdemeanor, a day more', misdemeanor, '2021-06-01', '2022-06-02', 'needs-lawyer'],
    ['a felony, two years', felony, '2021-06-01', '2023-06-01', 'eligible-mandatory'],
    ['a felony, a day more', felony, '2021-06-01', '2023-06-02', 'needs-lawyer'],
    [
      'three years over on 2020-12-31',
      misdemeanor,
      '2018-01-01',
      '2020-12-31',
      'eligible-mandatory',
    ],
    [
      'three years still running on 2021-01-01',
      misdemeanor,
      '2018-01-02',
      '2021-01-01',
      'needs-lawyer',
    ],
  ])('%s', (_, counts, from, to, expected) => {
    expect(outcome({ counts, sentence: probation(from, to) })).toBe(expected);
  });

  it('touch nothing before their day', () => {
    const sentence = probation('2018-06-01', '2021-05-31', running);
    expect(outcome({ sentence }, '2020-12-31')).toBe('not-yet 2021-06-01');
    expect(outcome({ sentence }, '2021-01-01')).toBe('needs-lawyer');
  });

  it.each([
    ['VC 23152(b)', 'misdemeanor', 'eligible-discretionary'],
    ['PC 243(e)(1)', 'misdemeanor', 'eligible-mandatory'],
    ['PC 273.5(a)', 'felony', 'eligible-mandatory'],
    ['PC 273a(a)', 'felony', 'eligible-mandatory'],
    ['PC 211', 'felony', 'eligible-mandatory'],
    ['PC 242', 'misdemeanor', 'needs-lawyer'],
    ['VC 14601.1(a)', 'misdemeanor', 'needs-lawyer'],
  ] as const)('leave the length of its own to %s (%s): %s', (citation, level, expected) => {
    const sentence = probation('2021-02-01', '2024-01-31');
    expect(outcome({ counts: [count(citation, level)], sentence })).toBe(expected);
  });

  it.each([
    ['2024-02-01', 'eligible-mandatory'],
    ['2024-02-02', 'needs-lawyer'],
  ])('allow three years for embezzlement: to %s %s', (to, expected) => {
    const counts = [count('PC 503', 'felony')];
    expect(outcome({ counts, sentence: probation('2021-02-01', to) })).toBe(expected);
  });

  it('are those of the felony where a misdemeanor shares its grant of probation', () => {
    const counts = [...felony, count('PC 148(a)(1)', 'misdemeanor', { number: 2 })];
    const told = { counts, sentence: probation('2022-02-01', '2024-01-31') };
    expect(answer(told).counts).toEqual(['eligible-mandatory', 'eligible-mandatory']);
  });

  it('are not held against the other count of a driving case of three years', () => {
    const counts = [
      count('VC 23152(b)', 'misdemeanor'),
      count('VC 12500(a)', 'misdemeanor', { number: 2 }),
    ];
    const told = { counts, sentence: probation('2021-02-01', '2024-01-31') };
    expect(answer(told).counts).toEqual(['eligible-discretionary', 'eligible-mandatory']);
  });

  it('count from the judgment where the first day of probation is not told', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { startedOn: unknown });
    expect(outcome({ sentence })).toBe('eligible-mandatory');
    expect(outcome({ sentence, judgmentOn: unknown })).toBe('needs-facts');
  });

  it('do not take away what an early discharge gives', () => {
    const sentence = probation('2020-06-01', '2022-12-01', { ended: known('early-discharge') });
    expect(outcome({ sentence })).toBe('eligible-mandatory');
  });

  it('leave a lawyer to tell of a violation found after them', () => {
    const sentence = probation('2019-06-01', '2022-05-31', { violations: violated });
    expect(outcome({ sentence })).toBe('needs-lawyer');
  });
});
