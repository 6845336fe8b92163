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
  untilTold,
  yes,
} from '../../src/decision/answer.ts';
import { type DaySpan, knownDay } from '../../src/decision/day.ts';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(plain('2016-01-01'), days));

const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(anyDay, fc.constantFrom(0, 0, 1, 30, 365))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

const anyBar: fc.Arbitrary<Answer> = fc
  .record({
    lifts: fc.constantFrom('by-time', 'by-an-act'),
    opensOn: fc.option(anySpan, { nil: undefined }),
    path: fc.constantFrom(undefined, 'cases[0].judgmentOn', 'cases[0].sentence.endedOn'),
  })
  .map(({ lifts, opensOn, path }) => ({
    is: 'no',
    lifts,
    ...(opensOn === undefined ? {} : { opensOn }),
    ...(path === undefined ? {} : { asks: [{ path, fact: path.replace('[0]', '') }] }),
  }));

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom<Answer>(yes, never, unsettled, untilAnAct),
  anySpan.map((since): Answer => ({ is: 'yes', since })),
  anyBar,
);

/** The same answer, whatever the order in which the unknown days are named. */
function inOrder(answer: Answer): Answer {
  if (answer.is !== 'no' || answer.asks === undefined) return answer;
  return { ...answer, asks: [...answer.asks].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

describe('two questions that must both be yes', () => {
  it('give one answer, whichever is asked first', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (a, b) => {
        expect(inOrder(both(a, b))).toEqual(inOrder(both(b, a)));
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

  it('are no more than one of them asked twice, and a plain yes adds nothing', () => {
    fc.assert(
      fc.property(anyAnswer, (a) => {
        expect(both(a, a)).toEqual(a);
        expect(both(a, yes)).toEqual(a);
        expect(both(yes, a)).toEqual(a);
      }),
    );
    expect(together([])).toEqual(yes);
  });

  it('are never where one of them is never, and unsettled before any bar that lifts', () => {
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

  it('have no day where one of them has none, and lift by an act where one does', () => {
    expect(both(bar(early), untilAnAct)).toEqual({ is: 'no', lifts: 'by-an-act' });
    expect(both(bar(early), bar(late, 'by-an-act'))).toEqual(bar(late, 'by-an-act'));
  });

  it('ask for the unknown days of both, each once', () => {
    const [one, other] = [
      { path: 'cases[0].judgmentOn', fact: 'cases.judgmentOn' },
      { path: 'cases[1].judgmentOn', fact: 'cases.judgmentOn' },
    ];
    const asked = together([untilTold(one), untilTold(other), untilTold(one)]);
    expect(asked.is === 'no' && asked.asks).toEqual([one, other]);
  });
});

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
