import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { type Answer, never, unsettled, untilAnAct, yes } from '../../src/decision/answer.ts';
import { leafOf, results } from '../../src/decision/diagram.ts';
import { newAnswers } from '../../src/decision/rule.ts';
import { everyRoute } from '../../src/eligibility/every-route.ts';
import {
  inAllOf,
  isOpen,
  newStandings,
  openness,
  type Standing,
  standingOf,
} from '../../src/eligibility/standing.ts';

const years = (from: number, to: number) => ({
  from: plain(`${from}-03-01`),
  to: plain(`${to}-03-01`),
});

function on(year: number): Answer {
  return { is: 'no', lifts: 'by-time', opensOn: years(year, year) };
}

type RouteName = Standing['route'];

/** The best of these routes, if these are their answers; the same whichever was tried first. */
function best(...tried: readonly (readonly [RouteName, Answer])[]): string {
  const [one, other] = [tried, [...tried].reverse()].map(bestInOrder);
  expect(other).toBe(one);
  return one ?? '';
}

function bestInOrder(tried: readonly (readonly [RouteName, Answer])[]): string {
  const { diagrams } = newAnswers();
  const found = standingOf(
    tried.map(([route, answer]) => ({ rule: ruleOf(route), answer: diagrams.leaf(answer) })),
    newStandings(),
  );
  return results(found).map(printed).join();
}

function ruleOf(route: RouteName) {
  const found = everyRoute.find((one) => one.route === route);
  if (found === undefined) throw new Error(`${route} is no route`);
  return found;
}

function printed({ outcome, route, opensOn }: Standing): string {
  return [outcome, route, ...(opensOn === undefined ? [] : [opensOn.from, opensOn.to])].join(' ');
}

describe('of two routes', () => {
  it('an open one comes before one that must wait, is for a lawyer, or is closed', () => {
    for (const worse of [on(2027), untilAnAct, unsettled, never]) {
      expect(best(['1203.41-prison', yes], ['1203.4a-a', worse])).toBe(
        'eligible-discretionary 1203.41-prison',
      );
    }
  });

  it('one that the court must grant comes before one that it may grant', () => {
    expect(best(['1203.4-fulfilled', yes], ['1203.4-vehicle', yes])).toBe(
      'eligible-mandatory 1203.4-fulfilled',
    );
    expect(best(['1203.4-vehicle', yes], ['1203.4a-a', yes])).toBe('eligible-mandatory 1203.4a-a');
  });

  it('one for a lawyer comes before one that must wait, and both before a closed one', () => {
    expect(best(['1203.4-vehicle', unsettled], ['1203.4-fulfilled', on(2027)])).toBe(
      'needs-lawyer 1203.4-vehicle',
    );
    expect(best(['1203.4-vehicle', unsettled], ['1203.4-fulfilled', never])).toBe(
      'needs-lawyer 1203.4-vehicle',
    );
    expect(best(['1203.4-vehicle', on(2027)], ['1203.4-fulfilled', never])).toBe(
      'not-yet 1203.4-vehicle 2027-03-01 2027-03-01',
    );
  });

  it('that must wait, the one that opens first comes first, and one without a day last', () => {
    expect(best(['1203.4-vehicle', on(2027)], ['1203.4-fulfilled', on(2028)])).toBe(
      'not-yet 1203.4-vehicle 2027-03-01 2027-03-01',
    );
    expect(best(['1203.4-vehicle', on(2027)], ['1203.4-fulfilled', untilAnAct])).toBe(
      'not-yet 1203.4-vehicle 2027-03-01 2027-03-01',
    );
  });

  it('that open on the same day or stand alike, the one tried first stays', () => {
    for (const answer of [on(2027), untilAnAct, yes, unsettled, never]) {
      const first = bestInOrder([
        ['1203.4-vehicle', answer],
        ['1203.4-interest-of-justice', answer],
      ]);
      expect(first).toContain(' 1203.4-vehicle');
    }
  });

  it('that must wait, one whose year is known comes before one whose year is not', () => {
    const some: Answer = { is: 'no', lifts: 'by-time', opensOn: years(2026, 2999) };
    expect(best(['1203.4-vehicle', some], ['1203.4-fulfilled', on(2028)])).toBe(
      'not-yet 1203.4-fulfilled 2026-03-01 2028-03-01',
    );
  });

  it('the fire crew remedy comes first unless a petition of ours is open', () => {
    for (const worse of [on(2027), untilAnAct, unsettled, never]) {
      expect(best(['1203.4b', unsettled], ['1203.4-fulfilled', worse])).toBe(
        'needs-lawyer 1203.4b',
      );
    }
    expect(best(['1203.4b', unsettled], ['1203.4-vehicle', yes])).toBe(
      'eligible-discretionary 1203.4-vehicle',
    );
    expect(best(['1203.4b', never], ['1203.4-fulfilled', on(2027)])).toContain('1203.4-fulfilled');
  });

  it('at least one is tried', () => {
    expect(() => bestInOrder([])).toThrow('no route was tried');
  });
});

const open = { outcome: 'eligible-mandatory', route: '1203.4-fulfilled' } as const;
const mayBeGranted = { outcome: 'eligible-discretionary', route: '1203.4-vehicle' } as const;
const split = { outcome: 'eligible-discretionary', route: '1203.41-split' } as const;
const straight = { outcome: 'eligible-discretionary', route: '1203.41-straight' } as const;
const forALawyer = { outcome: 'needs-lawyer', route: '1203.4-vehicle' } as const;
const closed = { outcome: 'ineligible', route: '1203.42' } as const;
const waiting = { outcome: 'not-yet', route: '1203.4-vehicle' } as const;
const until2027 = { ...waiting, opensOn: years(2027, 2027) };
const until2028 = { ...waiting, route: '1203.4-fulfilled', opensOn: years(2028, 2028) } as const;

describe('however the unknown facts turn out,', () => {
  it.each<readonly [string, readonly Standing[], object]>([
    ['open is said if it is open on one route', [open, open], open],
    ['facts are missing if the routes differ', [open, mayBeGranted], missing('1203.4-fulfilled')],
    [
      'facts are missing if the court must grant it or only may, on one route',
      [open, { ...mayBeGranted, route: open.route }],
      missing('1203.4-fulfilled'),
    ],
    [
      'facts are missing if two routes are open that the court may grant',
      [mayBeGranted, split],
      missing('1203.4-vehicle'),
    ],
    [
      'a jail sentence is open, split or straight',
      [split, straight],
      { outcome: 'eligible-discretionary', route: '1203.41-jail' },
    ],
    ['facts are missing if it may be open', [closed, open], missing('1203.4-fulfilled')],
    ['facts are missing if it may have to wait', [until2027, open], missing('1203.4-fulfilled')],
    ['never is said if it is never open', [closed, closed], closed],
    [
      'never is said of the first route by their order',
      [closed, { ...closed, route: '1203.4-fulfilled' }],
      { ...closed, route: '1203.4-fulfilled' },
    ],
    [
      'never is said of the fire crew remedy last',
      [{ ...closed, route: '1203.4b' }, closed],
      closed,
    ],
    [
      'facts are missing if only a lawyer may open it',
      [closed, forALawyer],
      missing('1203.4-vehicle'),
    ],
    ['not yet is said with its day', [until2027, until2027], notYet('1203.4-vehicle', '2027')],
    [
      'not yet is said with the first day, and that it may be later',
      [until2028, until2027],
      { ...notYet('1203.4-vehicle', '2027'), atTheEarliest: true },
    ],
    [
      'not yet is said at the earliest if it may be never',
      [until2028, closed],
      { ...notYet('1203.4-fulfilled', '2028'), atTheEarliest: true },
    ],
    ['not yet is said without a day if none is known', [waiting, waiting], waiting],
    [
      'not yet is said at the earliest and without a day if it may be never',
      [waiting, forALawyer],
      { ...waiting, atTheEarliest: true },
    ],
    [
      'not yet is said without a day if not even the year is known',
      [{ ...waiting, opensOn: years(2027, 2999) }],
      waiting,
    ],
  ])('%s', (_, standings, stands) => {
    expect(inAllOf(standings)).toEqual(stands);
    expect(inAllOf([...standings].reverse())).toEqual(stands);
  });

  it('something is said', () => {
    expect(() => inAllOf([])).toThrow('a count without a standing');
  });
});

function missing(route: RouteName) {
  return { outcome: 'needs-facts', route };
}

function notYet(route: RouteName, year: string) {
  return { outcome: 'not-yet', route, eligibleOn: `${year}-03-01` };
}

describe('whether a petition is open', () => {
  it.each([
    [open, true, 'eligible-mandatory 1203.4-fulfilled'],
    [mayBeGranted, true, 'eligible-discretionary 1203.4-vehicle'],
    [split, true, 'eligible-discretionary 1203.41-jail'],
    [straight, true, 'eligible-discretionary 1203.41-jail'],
    [until2027, false, 'not-yet'],
    [forALawyer, false, 'needs-lawyer'],
    [closed, false, 'ineligible'],
  ])('and on what ground: %j', (standing, is, ground) => {
    expect(results(isOpen(leafOf<Standing>(standing)))).toEqual([is]);
    expect(results(openness(leafOf<Standing>(standing)))).toEqual([ground]);
  });

  it('does not turn on the fire crew remedy: a petition that must wait still waits', () => {
    expect(results(openness(leafOf<Standing>({ ...forALawyer, route: '1203.4b' })))).toEqual([
      'not-yet',
    ]);
    expect(results(openness(leafOf<Standing>({ ...closed, route: '1203.4b' })))).toEqual([
      'ineligible',
    ]);
  });
});
