import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import {
  type Answer,
  both,
  fromDay,
  never,
  together,
  unsettled,
  untilAnAct,
  yes,
} from '../../src/decision/answer.ts';
import { type DaySpan, knownDay } from '../../src/decision/day.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import { movedBy } from '../../src/decision/opening.ts';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(plain('2016-01-01'), days));

const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(anyDay, fc.constantFrom(0, 0, 1, 30, 365))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

const anyBar: fc.Arbitrary<Answer> = fc
  .record({
    lifts: fc.constantFrom('by-time', 'by-an-act'),
    opensOn: fc.option(anySpan, { nil: undefined }),
  })
  .map(({ lifts, opensOn }) => ({
    is: 'no',
    lifts,
    ...(opensOn === undefined ? {} : { opensOn }),
  }));

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Answer>(yes, never, unsettled, untilAnAct),
  anySpan.map((since): Answer => ({ is: 'yes', since })),
  anyBar,
);

describe('two questions that must both be yes', () => {
  it('give one answer, whichever is asked first', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (a, b) => {
        expect(both(a, b)).toEqual(both(b, a));
      }),
    );
  });

  it('give one answer, however three of them are put together', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, anyAnswer, (a, b, c) => {
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
        expect(together([a, b, c])).toEqual(both(a, both(b, c)));
      }),
    );
  });

  it('asked twice are the same as once, and a plain yes adds nothing', () => {
    fc.assert(
      fc.property(anyAnswer, (a) => {
        expect(both(a, a)).toEqual(a);
        expect(both(a, yes)).toEqual(a);
        expect(both(yes, a)).toEqual(a);
      }),
    );
    expect(together([])).toEqual(yes);
  });

  it('are never if one is never, and unsettled before any bar that lifts', () => {
    fc.assert(
      fc.property(anyAnswer, (a) => {
        expect(both(a, never)).toEqual(never);
        expect(both(a, unsettled).is).toBe(a.is === 'never' ? 'never' : 'unsettled');
      }),
    );
  });
});

describe('two bars', () => {
  const [early, late] = [plain('2027-01-15'), plain('2028-03-01')];
  const bar = (day: PlainDate, lifts: 'by-time' | 'by-an-act' = 'by-time'): Answer => ({
    is: 'no',
    lifts,
    opensOn: { from: day, to: day },
  });

  it('are over on the day of the later one', () => {
    expect(both(bar(late), bar(early))).toEqual(bar(late));
    expect(both(bar(early), bar(late))).toEqual(bar(late));
  });

  it('have no day if one has none, and lift by an act if one does', () => {
    expect(both(bar(early), untilAnAct)).toEqual({ is: 'no', lifts: 'by-an-act' });
    expect(both(bar(early), bar(late, 'by-an-act'))).toEqual(bar(late, 'by-an-act'));
  });

  it('depend on the unknown days of both, each named once', () => {
    const space = newSpace();
    const [from, to] = [plain('2027-01-01'), plain('2027-12-31')];
    const until = (path: string) => fromDay(space.day(path, from, to, path), plain('2026-11-28'));
    const found = together([until('one'), until('other'), until('one')]);
    expect(movedByDays(found)).toEqual(['one', 'other']);
  });

  it('do not depend on a day that passes before the other', () => {
    const space = newSpace();
    const from = plain('2027-01-01');
    const until = (path: string, to: string) =>
      fromDay(space.day(path, from, plain(to), path), plain('2026-11-28'));
    const found = together([until('late', '2029-12-31'), bar(plain('2028-01-01'))]);
    expect(found.is === 'no' && found.opensOn).toMatchObject({ from: '2028-01-01' });
    const both = [until('early', '2027-06-30'), until('late', '2029-12-31'), bar(late)];
    expect(movedByDays(together(both))).toEqual(['late']);
    expect(together([until('early', '2027-06-30'), bar(late)])).toEqual(bar(late));
    const beside = together([bar(plain('2028-01-01')), until('late', '2029-12-31')]);
    expect(movedByDays(beside)).toEqual(['late']);
    expect(movedByDays(found)).toEqual(['late']);
  });
});

function movedByDays(answer: Answer): readonly string[] {
  return answer.is === 'no' && answer.opensOn !== undefined
    ? movedBy(answer.opensOn).map(({ path }) => path)
    : [];
}

describe('yes since a day', () => {
  const since = (day: string): Answer => {
    const on = plain(day);
    return { is: 'yes', since: { from: on, to: on } };
  };

  it('is since the later of two days', () => {
    expect(both(since('2024-01-01'), since('2025-01-01'))).toEqual(since('2025-01-01'));
    expect(both(since('2025-01-01'), since('2024-01-01'))).toEqual(since('2025-01-01'));
  });

  it.each([
    ['the day before', '2027-01-31', 'no'],
    ['the day', '2027-02-01', 'yes'],
    ['the day after', '2027-02-02', 'yes'],
  ])('opens on its first day: %s %s', (_, asOf, expected) => {
    const found = fromDay(knownDay(plain('2027-02-01')), plain(asOf));
    expect(found.is).toBe(expected);
    const span = found.is === 'yes' ? found.since : found.opensOn;
    expect(span).toEqual({ from: '2027-02-01', to: '2027-02-01' });
  });
});
