import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Count, ProbationSentence } from '../../../src/record/record.ts';
import { answer, outcome } from '../../records/answer.ts';
import { count } from '../../records/clean-record.ts';
import { probation, violated } from '../../records/sentences.ts';

// PC 1203a(a) and 1203.1(a): one year of probation for a misdemeanor, two for a felony, since 2021.
// A longer term that ended without a violation was fulfilled on either length. If one is still
// running past the cap, a lawyer must say whether it ended by law.

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
    ['a misdemeanor, a day more', misdemeanor, '2021-06-01', '2022-06-02', 'eligible-mandatory'],
    ['a felony, two years', felony, '2021-06-01', '2023-06-01', 'eligible-mandatory'],
    ['a felony, a day more', felony, '2021-06-01', '2023-06-02', 'eligible-mandatory'],
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
      'eligible-mandatory',
    ],
  ])('%s', (_, counts, from, to, expected) => {
    expect(outcome({ counts, sentence: probation(from, to) })).toBe(expected);
  });

  it('change nothing before their day', () => {
    const sentence = probation('2018-06-01', '2021-05-31', { ended: known('running') });
    expect(outcome({ sentence }, '2020-12-31')).toBe('not-yet 2021-06-01');
    expect(outcome({ sentence }, '2021-01-01')).toBe('needs-lawyer');
  });

  it.each([
    ['VC 23152(b)', 'misdemeanor', 'not-yet 2024-02-01'],
    ['PC 243(e)(1)', 'misdemeanor', 'not-yet 2024-02-01'],
    ['PC 273.5(a)', 'felony', 'not-yet 2024-02-01'],
    ['PC 273a(a)', 'felony', 'not-yet 2024-02-01'],
    ['PC 211', 'felony', 'not-yet 2024-02-01'],
    ['PC 664/187', 'felony', 'not-yet 2024-02-01'],
    ['PC 664/211', 'felony', 'needs-lawyer'],
    ['PC 182/187', 'felony', 'needs-lawyer'],
    ['PC 242', 'misdemeanor', 'needs-lawyer'],
    ['VC 14601.1(a)', 'misdemeanor', 'needs-lawyer'],
  ] as const)('leave %s (%s) its own length while it runs: %s', (citation, level, expected) => {
    const sentence = probation('2021-02-01', '2024-01-31', { ended: known('running') });
    expect(outcome({ counts: [count(citation, level)], sentence }, '2023-12-01')).toBe(expected);
  });

  it.each([
    ['2024-02-01', 'not-yet 2024-02-02'],
    ['2024-02-02', 'needs-lawyer'],
  ])('allow three years for embezzlement: running to %s %s', (to, expected) => {
    const counts = [count('PC 503', 'felony')];
    const sentence = probation('2021-02-01', to, { ended: known('running') });
    expect(outcome({ counts, sentence }, '2023-12-01')).toBe(expected);
  });

  it('are the felony’s if a misdemeanor shares its grant of probation', () => {
    const counts = [...felony, count('PC 148(a)(1)', 'misdemeanor', { number: 2 })];
    const told = { counts, sentence: probation('2022-02-01', '2024-01-31') };
    expect(answer(told).counts).toEqual(['eligible-mandatory', 'eligible-mandatory']);
  });

  it.each([
    ['has its own sentence', { sentence: probation('2022-02-01', '2024-01-31') }],
    ['was dismissed', { disposition: known('dismissed') }],
  ] as [string, Partial<Count>][])(
    'are the misdemeanor’s if the felony in the case %s',
    (_, told) => {
      const counts = [
        count('PC 148(a)(1)', 'misdemeanor'),
        count('PC 496(a)', 'felony', { number: 2, ...told }),
      ];
      const sentence = probation('2022-02-01', '2023-07-31', { ended: known('running') });
      const found = answer({ counts, sentence }, '2023-06-01');
      expect(found.counts[0]).toBe('needs-lawyer');
    },
  );

  it('are those of its own offense if a count has its own sentence', () => {
    const own = (from: string, to: string) => ({ number: 2, sentence: probation(from, to) });
    const beside = (second: Count) =>
      answer({
        counts: [count('PC 484(a)', 'misdemeanor'), second],
        sentence: probation('2022-02-01', '2023-01-31'),
      }).counts;
    expect(beside(count('PC 496(a)', 'felony', own('2022-02-01', '2024-01-31')))).toEqual([
      'eligible-mandatory',
      'eligible-mandatory',
    ]);
    const longer = probation('2022-02-01', '2023-07-31', { violations: violated });
    const revoked = probation('2022-02-01', '2023-07-31', { ended: known('revoked') });
    expect(beside(count('PC 242', 'misdemeanor', { number: 2, sentence: longer }))).toEqual([
      'eligible-mandatory',
      'eligible-discretionary',
    ]);
    expect(beside(count('PC 242', 'misdemeanor', { number: 2, sentence: revoked }))).toEqual([
      'eligible-mandatory',
      'needs-lawyer',
    ]);
    expect(beside(count('VC 23152(b)', 'misdemeanor', own('2022-02-01', '2025-01-31')))).toEqual([
      'eligible-mandatory',
      'eligible-discretionary',
    ]);
  });

  it('do not apply to the other count in a three-year driving case', () => {
    const counts = [
      count('VC 23152(b)', 'misdemeanor'),
      count('VC 12500(a)', 'misdemeanor', { number: 2 }),
    ];
    const told = { counts, sentence: probation('2021-02-01', '2024-01-31') };
    expect(answer(told).counts).toEqual(['eligible-discretionary', 'eligible-mandatory']);
  });

  it('count from the judgment if the first day of probation is unknown', () => {
    const running: Partial<ProbationSentence> = { startedOn: unknown, ended: known('running') };
    const asOf = '2023-03-01';
    const within = probation('2022-03-10', '2023-03-09', running);
    const longer = probation('2022-03-10', '2023-03-11', running);
    expect(outcome({ sentence: within }, asOf)).toBe('not-yet 2023-03-10');
    expect(outcome({ sentence: longer }, asOf)).toBe('needs-lawyer');
    const undated = { sentence: within, judgmentOn: unknown };
    expect(answer(undated, asOf).outcome).toBe('not-yet');
  });

  it('do not take away what an early discharge gives', () => {
    const sentence = probation('2020-06-01', '2022-12-01', { ended: known('early-discharge') });
    expect(outcome({ sentence })).toBe('eligible-mandatory');
  });

  it('make it discretionary if a violation was found and probation then expired', () => {
    const sentence = probation('2019-06-01', '2022-05-31', { violations: violated });
    expect(outcome({ sentence })).toBe('eligible-discretionary');
  });
});
