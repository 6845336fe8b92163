import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  dayOfEpoch,
  epochDay,
  type PlainDate,
  plain,
} from '../../src/calendar/plain-date.ts';
import {
  afterYears,
  type Day,
  dayAfter,
  earliestOf,
  isAfter,
  isBefore,
  isOnOrBefore,
  knownDay,
  latestOf,
} from '../../src/decision/day.ts';
import { holesOf, results } from '../../src/decision/diagram.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import { whereFixed } from '../../src/decision/where-fixed.ts';
import { runs } from '../properties/runs.ts';
import {
  anyMadeUpDay,
  dayByHand,
  dayOf,
  everyTruth,
  type MadeUpDay,
  pointWith,
} from './made-up-days.ts';
import { firstDay, leafFor } from './made-up-rules.ts';

const [before, theDay, after] = [plain('2026-03-14'), plain('2026-03-15'), plain('2026-03-16')];

describe('a known day', () => {
  it.each([
    [before, { isBefore: true, isOnOrBefore: true, isAfter: false }],
    [theDay, { isBefore: false, isOnOrBefore: true, isAfter: false }],
    [after, { isBefore: false, isOnOrBefore: false, isAfter: true }],
  ])('%s compared with 2026-03-15', (day, expected) => {
    const one = knownDay(day);
    expect({
      isBefore: isBefore(one, theDay),
      isOnOrBefore: isOnOrBefore(one, theDay),
      isAfter: isAfter(one, theDay),
    }).toEqual(expected);
    expect(isBefore(one, knownDay(theDay))).toBe(expected.isBefore);
  });

  it('gives the day after it, and the day after a lapse of years', () => {
    expect(dayAfter(knownDay(theDay)).span()).toEqual({ from: after, to: after });
    const waited = afterYears(knownDay(theDay), 2).span();
    expect(waited).toEqual({ from: '2028-03-16', to: '2028-03-16' });
    const leap = afterYears(knownDay(plain('2024-02-29')), 1).span();
    expect(leap.from).toBe('2025-03-01');
  });

  it('is the last or the first of two', () => {
    const two = [knownDay(before), knownDay(after)] as const;
    expect(latestOf(...two).span().from).toBe(after);
    expect(earliestOf(...two).span().from).toBe(before);
    expect(latestOf(two[1], two[0]).span().from).toBe(after);
    expect(earliestOf(two[1], two[0]).span().from).toBe(before);
  });
});

interface Asking {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What is said about an unknown day, with the last day for which each answer is true. */
function splitOf({ from, to }: Asking, says: (day: Day) => boolean): readonly string[] {
  const space = newSpace();
  const { diagram } = space.explore(() => says(space.day('d', from, to, 'd')), String);
  if (diagram.kind === 'leaf') return [`always ${diagram.is}`];
  return diagram.parts.map(({ last }, index) => {
    const found = results(diagram)[index];
    return `to ${dayOfEpoch(last)} ${found}`;
  });
}

const march = { from: plain('2026-03-01'), to: plain('2026-03-31') };
const year = { from: plain('2026-01-01'), to: plain('2026-12-31') };

describe('a day that is known to the month', () => {
  it('is split on the exact day that a rule asks about', () => {
    expect(splitOf(march, (day) => isBefore(day, theDay))).toEqual([
      'to 2026-03-14 true',
      'to 2026-03-31 false',
    ]);
    expect(splitOf(march, (day) => isOnOrBefore(day, theDay))).toEqual([
      'to 2026-03-15 true',
      'to 2026-03-31 false',
    ]);
    expect(splitOf(march, (day) => isAfter(day, theDay))).toEqual([
      'to 2026-03-15 false',
      'to 2026-03-31 true',
    ]);
  });

  it.each([
    ['2026-02-28', 'always false'],
    ['2026-03-01', 'always false'],
    ['2026-04-01', 'always true'],
  ])('is not asked if the whole month is on one side of %s', (day, expected) => {
    expect(splitOf(march, (one) => isBefore(one, plain(day)))).toEqual([expected]);
  });

  it('is split a day apart at the ends of the month', () => {
    expect(splitOf(march, (day) => isBefore(day, plain('2026-03-02')))).toEqual([
      'to 2026-03-01 true',
      'to 2026-03-31 false',
    ]);
    expect(splitOf(march, (day) => isBefore(day, plain('2026-03-31')))).toEqual([
      'to 2026-03-30 true',
      'to 2026-03-31 false',
    ]);
  });
});

describe('a day that is known to the year', () => {
  it('ends a wait when the year after it is over', () => {
    const asOf = plain('2027-07-01');
    const waited = (day: Day) => isOnOrBefore(afterYears(day, 1), asOf);
    const [open, shut] = splitOf(year, waited);
    expect([open, shut]).toEqual(['to 2026-06-30 true', 'to 2026-12-31 false']);
    // By hand: judgment on June 30, the year ends with June 30, 2027, and July 1 is the day after.
    expect(waited(knownDay(plain('2026-06-30')))).toBe(true);
    expect(waited(knownDay(plain('2026-07-01')))).toBe(false);
  });

  it('is every day in it for the last of two days', () => {
    const other = knownDay(theDay);
    const split = splitOf(year, (day) => isOnOrBefore(latestOf(day, other), plain('2026-05-01')));
    expect(split).toEqual(['to 2026-05-01 true', 'to 2026-12-31 false']);
    expect(splitOf(year, (day) => isOnOrBefore(latestOf(day, other), before))).toEqual([
      'always false',
    ]);
  });

  it('is every day in it for the first of two days', () => {
    const other = knownDay(theDay);
    expect(splitOf(year, (day) => isBefore(earliestOf(day, other), before))).toEqual([
      'to 2026-03-13 true',
      'to 2026-12-31 false',
    ]);
    expect(splitOf(year, (day) => isOnOrBefore(earliestOf(day, other), theDay))).toEqual([
      'always true',
    ]);
  });
});

describe('two unknown days', () => {
  const compared = (one: Asking, two: Asking): readonly boolean[] => {
    const space = newSpace();
    const { diagram } = space.explore(
      () => isBefore(space.day('p', one.from, one.to, 'p'), space.day('q', two.from, two.to, 'q')),
      String,
    );
    return results(diagram);
  };

  it('may come in either order in the same month', () => {
    expect([...compared(march, march)].sort()).toEqual([false, true]);
  });

  it('are ordered without asking if one month ends before the other begins', () => {
    const april = { from: plain('2026-04-01'), to: plain('2026-04-30') };
    expect(compared(march, april)).toEqual([true]);
    expect(compared(april, march)).toEqual([false]);
  });

  it('may be the same day if one range begins on the day the other ends: then neither is before', () => {
    const late = { from: march.to, to: addDays(march.to, 30) };
    expect(compared(late, march)).toEqual([false]);
    expect([...compared(march, late)].sort()).toEqual([false, true]);
  });
});

describe('a day counted from an unknown day', () => {
  /** What may be true together of two unknown days, in any decade. */
  const together = (says: (one: Day, two: Day) => string): readonly string[] => {
    const space = newSpace();
    const decade = { from: plain('2010-01-01'), to: plain('2019-12-31') };
    const day = (path: string) => space.day(path, decade.from, decade.to, path);
    return [...results(space.explore(() => says(day('p'), day('q')), String).diagram)].sort();
  };

  it('may come after a day that the unknown day itself comes before', () => {
    const found = together((one, two) =>
      [isBefore(one, two), isBefore(afterYears(one, 2), two)].join(' '),
    );
    expect(found).toContain('true false');
    expect(found).toContain('true true');
    expect(found).toContain('false false');
  });

  it('may come before a day that the unknown day itself comes after', () => {
    const found = together((one, two) =>
      [isBefore(one, two), isBefore(one, afterYears(two, 2))].join(' '),
    );
    expect(found).toContain('false true');
  });

  it('is never before a day that comes too soon after a known one', () => {
    const space = newSpace();
    const day = (path: string) => space.day(path, plain('2010-01-01'), plain('2019-12-31'), path);
    const known = knownDay(plain('2015-06-30'));
    const { diagram } = space.explore(
      () => isBefore(afterYears(latestOf(known, day('p')), 2), day('q')),
      String,
    );
    const q = holesOf(diagram).find(({ path }) => path === 'q');
    if (q === undefined) throw new Error('q is in no question');
    const on = (of: string) => whereFixed(diagram)(new Map([[q.order, epochDay(plain(of))]]));
    // The later is June 30, 2015, or a day after it, so two years on it is July 1, 2017, or later.
    expect(on('2016-06-01')).toEqual([false]);
    expect(on('2017-07-01')).toEqual([false]);
    expect(on('2017-07-02')).toContain(true);
  });
});

it('a known day and an unknown one are compared day by day', () => {
  const space = newSpace();
  const { diagram } = space.explore(
    () => isBefore(knownDay(theDay), space.day('q', year.from, year.to, 'q')),
    String,
  );
  if (diagram.kind === 'leaf') throw new Error('a split is wanted');
  expect(diagram.parts.map(({ last }) => dayOfEpoch(last))).toEqual([theDay, year.to]);
  expect(addYears(year.from, 1)).toBe('2027-01-01');
});

const middle = addDays(firstDay, 5);

describe('a day that may be counted, or the first or last of two', () => {
  it('lies between the first and the last day that it can be', () => {
    fc.assert(
      fc.property(anyMadeUpDay, (one) => {
        const days = everyTruth.map((truth) => dayByHand(one, truth)).sort();
        const { from, to } = dayOf(one, newSpace()).span();
        expect([from, to]).toEqual([days[0], days.at(-1)]);
      }),
      runs(200),
    );
  });

  it('comes before another exactly if it does once both are known', () => {
    fc.assert(
      fc.property(anyMadeUpDay, anyMadeUpDay, anyMadeUpDay, (one, two, three) => {
        const space = newSpace();
        const { diagram } = space.explore(() => {
          const [day, other, third] = [dayOf(one, space), dayOf(two, space), dayOf(three, space)];
          return [isBefore(day, other), isBefore(third, other), isAfter(day, middle)].join(' ');
        }, String);
        const { name } = dayOf(two, newSpace());
        const wrong = everyTruth.filter((truth) => {
          const on = (of: MadeUpDay) => dayByHand(of, truth);
          const point = pointWith(truth, new Map([[name, on(two)]]));
          const found = [on(one) < on(two), on(three) < on(two), on(one) > middle].join(' ');
          return leafFor(diagram, point) !== found;
        });
        expect(wrong).toEqual([]);
      }),
      runs(200),
    );
  });
});
