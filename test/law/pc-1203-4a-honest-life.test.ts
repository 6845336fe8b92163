import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { CourtCase, LaterConviction, Sentence } from '../../src/record/record.ts';
import { answer, outcome } from '../records/answer.ts';
import { answered, askedBy } from '../records/asked-of-a-count.ts';
import { caseWith, count, dayFact, type Told } from '../records/clean-record.ts';
import { deferredEntry, noProbation } from '../records/sentences.ts';

// PC 1203.4a(a): "have, since the pronouncement of judgment, lived an honest and upright life".
// Here judgment was pronounced on September 3, 2024. The effect of a first conviction after the
// year is unsettled: on either reading the court may grant under (b).

const judged: Told = { judgmentOn: '2024-09-03', sentence: noProbation() };

interface Other {
  readonly convictedOn: string | typeof unknown;
  readonly judgmentOn?: string | typeof unknown;
  readonly disposition?: 'dismissed' | 'acquitted' | 'plea-of-guilty';
}

const other = ({ convictedOn, judgmentOn = unknown, disposition = 'plea-of-guilty' }: Other) => {
  const told = { convictedOn: dayFact(convictedOn), disposition: known(disposition) };
  const counts = [count('PC 415', 'misdemeanor', told)];
  return { ...caseWith({ counts, judgmentOn, sentence: noProbation() }), number: 'BA000001' };
};

const beside = (...otherCases: readonly CourtCase[]): Told => ({ ...judged, otherCases });
const since = (...days: readonly (string | typeof unknown)[]) => ({
  convictionsSince: known(days.map((on): LaterConviction => ({ on: dayFact(on) }))),
});
const asked = (told: Told, asOf?: string) => askedBy('honest-life', told, asOf);

describe('what decides whether the life was honest', () => {
  const seen = (told: Told) =>
    answered('honest-life', told).facts.map(({ path, seen: as }) => `${path}: ${as}`);

  it('is the first conviction since, of a case in the record by its own day', () => {
    const before = other({ convictedOn: '2021-02-01', judgmentOn: '2021-03-01' });
    const later = other({ convictedOn: '2025-02-01' });
    expect(seen(beside(before, later))).toEqual([
      'circumstances.convictionsSince: none',
      'cases[2].counts[0].convictedOn: 2025-02-01',
    ]);
  });

  it('is the one that the person told of, if that came first', () => {
    expect(seen({ ...judged, circumstances: since('2025-01-15') })).toEqual([
      'circumstances.convictionsSince: on 2025-01-15',
      'circumstances.convictionsSince[0].on: 2025-01-15',
    ]);
  });

  it('is that there is none', () => {
    expect(seen(judged)).toEqual(['circumstances.convictionsSince: none']);
  });
});

describe('a conviction in another case in the record', () => {
  it.each([
    ['on the day of judgment', '2024-09-03', 'eligible-mandatory'],
    ['the day after it', '2024-09-04', 'eligible-discretionary'],
    ['a year after it', '2025-09-03', 'eligible-discretionary'],
    ['a year and a day after it', '2025-09-04', 'eligible-discretionary'],
    ['on the day that is asked about', '2026-11-23', 'eligible-discretionary'],
    ['the day after that', '2026-11-24', 'eligible-mandatory'],
  ])('%s: %s', (_, convictedOn, expected) => {
    expect(outcome(beside(other({ convictedOn })))).toBe(expected);
  });

  it('bars route (a) even if we don’t know about others', () => {
    const told = beside(other({ convictedOn: '2025-02-01' }));
    const circumstances = { convictionsSince: unknown };
    expect(outcome({ ...told, circumstances })).toBe('eligible-discretionary');
  });

  it.each(['dismissed', 'acquitted'] as const)(
    'does not count if the count was %s',
    (disposition) => {
      expect(outcome(beside(other({ convictedOn: '2025-02-01', disposition })))).toBe(
        'eligible-mandatory',
      );
    },
  );

  it('is a conviction if the record gives only its day, unless its judgment was deferred', () => {
    const counts = [
      count('PC 415', 'misdemeanor', { convictedOn: dayFact('2025-02-01'), disposition: unknown }),
    ];
    const dated = (sentence: Sentence) => ({
      ...caseWith({ counts, judgmentOn: '2025-02-01', sentence }),
      number: 'BA000001',
    });
    expect(outcome(beside(dated(noProbation())))).toBe('eligible-discretionary');
    expect(asked(beside(dated(deferredEntry('2025-02-01'))))).toEqual([
      'cases[1].counts[0].disposition',
    ]);
  });

  it.each([
    ['the day before', '2024-09-02'],
    ['on the same day', '2024-09-03'],
  ])('on an unknown day is not since then if its judgment was %s', (_, judgmentOn) => {
    expect(outcome(beside(other({ convictedOn: unknown, judgmentOn })))).toBe('eligible-mandatory');
  });

  it.each([
    ['the day after', '2024-09-04', ['cases[1].counts[0].convictedOn']],
    ['an unknown date', unknown, ['cases[1].judgmentOn', 'cases[1].counts[0].convictedOn']],
  ] as const)('on an unknown day is asked about if its judgment was %s', (_, judgmentOn, asks) => {
    const told = beside(other({ convictedOn: unknown, judgmentOn }));
    expect(outcome(told)).toBe('needs-facts');
    expect(asked(told)).toEqual(asks);
  });

  it('is asked about by its own date, even if one with an earlier judgment has none either', () => {
    const earlier = other({ convictedOn: unknown, judgmentOn: '2019-05-01' });
    const later = other({ convictedOn: unknown, judgmentOn: '2025-05-01' });
    expect(asked(beside(earlier, { ...later, number: 'BA000002' }))).toEqual([
      'cases[2].counts[0].convictedOn',
    ]);
  });

  it('in the case itself is the one the petition is for', () => {
    const counts = [count('PC 242', 'misdemeanor', { convictedOn: known(plain('2024-09-20')) })];
    expect(outcome({ ...judged, counts })).toBe('eligible-mandatory');
  });
});

describe('a conviction in no case in the record', () => {
  it.each([
    ['on the day of judgment', '2024-09-03', 'eligible-mandatory'],
    ['the day after it', '2024-09-04', 'eligible-discretionary'],
    ['on the last day of the year', '2025-09-03', 'eligible-discretionary'],
    ['on the day after the year', '2025-09-04', 'eligible-discretionary'],
    ['after the day that is asked about', '2026-12-01', 'eligible-mandatory'],
  ])('%s: %s', (_, on, expected) => {
    expect(outcome({ ...judged, circumstances: since(on) })).toBe(expected);
  });

  it('within the year leaves route (b)', () => {
    expect(answer({ ...judged, circumstances: since('2025-01-15') }).route).toBe('1203.4a-b');
  });

  it('within the year and another after it leave route (b)', () => {
    expect(outcome({ ...judged, circumstances: since('2025-01-15', '2026-01-15') })).toBe(
      'eligible-discretionary',
    );
  });

  it('is asked about if we don’t know whether there is one', () => {
    expect(outcome({ ...judged, circumstances: { convictionsSince: unknown } })).toBe(
      'needs-facts',
    );
  });

  it.each([
    ['2026-11-22', 'eligible-mandatory'],
    ['2026-11-23', 'eligible-discretionary'],
  ])('on 2026-11-23 is, on %s: %s', (asOf, expected) => {
    expect(outcome({ ...judged, circumstances: since('2026-11-23') }, asOf)).toBe(expected);
  });

  it('on an unknown day raises no question if another came long after the year: (b) on either', () => {
    const told = { ...judged, circumstances: since('2026-02-01', unknown) };
    expect(outcome(told)).toBe('eligible-discretionary');
  });

  it('on an unknown day raises no question if another came within the year', () => {
    const told = { ...judged, circumstances: since(unknown, '2025-02-01') };
    expect(outcome(told)).toBe('eligible-discretionary');
  });
});

describe('if the judgment date is unknown', () => {
  const undated: Told = { ...judged, judgmentOn: unknown };

  it('nothing can be said to have come after it: the date is asked', () => {
    expect(asked({ ...undated, circumstances: since('2025-02-01') })).toEqual([
      'cases[0].judgmentOn',
    ]);
  });

  it('and later convictions are unknown, both are asked', () => {
    expect(asked({ ...undated, circumstances: { convictionsSince: unknown } })).toEqual([
      'cases[0].judgmentOn',
      'circumstances.convictionsSince',
    ]);
  });
});

it('depends on what was said about later convictions', () => {
  expect(answered('honest-life', judged).facts.map(({ path }) => path)).toEqual([
    'circumstances.convictionsSince',
  ]);
});
