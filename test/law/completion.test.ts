import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import type { PrisonSentence } from '../../src/record/record.ts';
import { decideCase } from '../eligibility/decide-case.ts';
import { outcome } from '../records/answer.ts';
import { answered } from '../records/asked-of-a-count.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
import { prison } from '../records/sentences.ts';

// "the lapse of two years following the defendant's completion of the sentence": whether that is
// the release or the end of parole is unsettled. As of 2026-11-23.

const robbery = (sentence: PrisonSentence): Told => ({
  counts: [count('PC 211', 'felony')],
  judgmentOn: '2014-02-03',
  sentence,
});

describe('after prison', () => {
  it.each([
    ['2024-11-21', 'needs-lawyer'],
    ['2024-11-22', 'needs-lawyer'],
    ['2024-11-23', 'not-yet 2027-07-01'],
  ])('released on %s and off parole on 2025-06-30: %s', (released, expected) => {
    expect(outcome(robbery(prison(released, '2025-06-30')))).toBe(expected);
  });

  it.each([
    ['2024-11-21', 'eligible-discretionary'],
    ['2024-11-22', 'eligible-discretionary'],
    ['2024-11-23', 'not-yet 2026-11-24'],
  ])('off parole on %s, released on an unknown day: %s', (paroleEnded, expected) => {
    expect(outcome(robbery(prison('unknown', paroleEnded)))).toBe(expected);
  });

  it('counts from the last of the days that may be its end', () => {
    const days = { completedOn: '2025-03-31', prcsEndedOn: '2025-06-30' };
    const sentence = prison('2025-01-10', '2025-04-30', {
      completedOn: { known: true, is: plain(days.completedOn) },
      prcsEndedOn: { known: true, is: plain(days.prcsEndedOn) },
    });
    expect(outcome(robbery(sentence))).toBe('not-yet 2027-07-01');
  });

  it('gives the person both days for a lawyer to choose between', () => {
    const record = recordWith(robbery(prison('2024-01-10', '2025-06-30')));
    const [{ because }] = decideCase(record, record.cases[0], plain('2026-11-23')).counts;
    expect(because).toMatchObject([
      {
        code: 'wait-after-prison/unsettled',
        with: { byRelease: '2026-01-11', byEnd: '2027-07-01' },
      },
    ]);
  });

  const within = { from: plain('2025-01-01'), to: plain('2025-12-31') };

  it.each([
    ['the day of release', prison('unknown', '2022-06-30')],
    [
      'the day on which parole ended',
      prison('2020-01-10', 'unknown', { paroleEndedOn: { known: false, within } }),
    ],
  ])('gives neither day if %s is not known', (_, sentence) => {
    const { with: words } = answered('wait-after-prison', robbery(sentence));
    expect(words).not.toHaveProperty('byRelease');
    expect(words).not.toHaveProperty('byEnd');
  });
});
