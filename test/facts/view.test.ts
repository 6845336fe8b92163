import { describe, expect, it } from 'vitest';
import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { isAfter } from '../../src/decision/day.ts';
import { type Diagram, holesOf, results } from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import { isSame, isTold, patternOf, type Seen, seenIn, toldAt } from '../../src/facts/view.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { recordWith, type Told } from '../records/clean-record.ts';
import { probation } from '../records/sentences.ts';

const today = plain('2026-11-23');
const horizon = { first: plain('1900-01-01'), today, last: plain('2100-12-31') };

function looking<T>(told: Told, look: (seen: Seen<PersonRecord>) => T): Diagram<T> {
  const space: Space = newSpace();
  const seen = seenIn(space, horizon, '', recordWith(told));
  return space.explore(() => look(seen), String).diagram;
}

function within(from: string, to: string): Fact<PlainDate> {
  return { known: false, within: { from: plain(from), to: plain(to) } };
}

describe('a fact that a rule looks at', () => {
  it('is its value if the record gives it, and each of its answers if not', () => {
    const charged = (seen: Seen<PersonRecord>) => seen.circumstances.charged;
    expect(results(looking({}, charged))).toEqual(['no']);
    const untold = looking({ circumstances: { charged: unknown } }, charged);
    expect(results(untold)).toEqual(['no', 'yes', 'infraction']);
    expect(holesOf(untold)).toMatchObject([
      { path: 'circumstances.charged', fact: 'circumstances.charged' },
    ]);
  });

  it('inside another is read only if the other has it', () => {
    const until = looking({ circumstances: { servingSentence: unknown } }, (seen) => {
      const { servingSentence } = seen.circumstances;
      return servingSentence.is ? isAfter(servingSentence.until, today) : 'not serving';
    });
    expect(results(until)).toEqual(['not serving', false, true]);
    expect(holesOf(until).map(({ path }) => path)).toEqual([
      'circumstances.servingSentence',
      'circumstances.servingSentence.until',
    ]);
  });

  it('that is a kind of sentence brings that kind’s facts with it', () => {
    const kinds = looking({ sentence: unknown }, (seen) => {
      const { sentence } = seen.cases[0];
      return sentence.kind === 'probation' ? `probation ${sentence.ended}` : sentence.kind;
    });
    expect(results(kinds)).toContain('probation completed');
    expect(results(kinds)).toContain('state-prison');
    expect(holesOf(kinds).map(({ fact }) => fact)).toEqual([
      'cases.sentence',
      'cases.sentence.probation.ended',
    ]);
  });

  it('says whether the record gives it, only for code that combines two facts', () => {
    const told = looking({ judgmentOn: unknown }, (seen) => isTold(seen.cases[0], 'judgmentOn'));
    expect(results(told)).toEqual([false]);
    expect(holesOf(told)).toEqual([]);
  });

  it.each([
    ['the day', known(plain('2016-03-14')), true],
    ['the month', within('2016-03-01', '2016-03-31'), true],
    ['the decade', within('2010-01-01', '2019-12-31'), false],
  ])('is given if the record gives %s', (_, judgmentOn, expected) => {
    const record = recordWith({});
    const cases = [{ ...record.cases[0], judgmentOn }] as const;
    const seen = seenIn(newSpace(), horizon, '', { ...record, cases });
    expect(isTold(seen.cases[0], 'judgmentOn')).toBe(expected);
  });

  it('is the record’s own wherever another fact needs it, and is not read for that', () => {
    const path = 'circumstances.charged';
    const found = looking({}, (seen) => JSON.stringify(toldAt(seen, path)?.known));
    expect(results(found)).toEqual(['true']);
    const none = looking({}, (seen) => String(toldAt(seen, 'circumstances.asked')));
    expect(results(none)).toEqual(['undefined']);
  });

  it('is noted with who said it, for the reasons', () => {
    const space = newSpace();
    const charged = known('no' as const, 'client');
    const seen = seenIn(space, horizon, '', recordWith({ circumstances: { charged } }));
    const found = space.explore(() => seen.circumstances.charged, String);
    expect(found.seen).toEqual([{ path: 'circumstances.charged', seen: 'no', from: 'client' }]);
  });

  it('of one case is not that of another', () => {
    const same = looking({}, (seen) => {
      const [first] = seen.cases;
      return [isSame(first, first), isSame(first, seen.circumstances), isSame({}, {})].join(' ');
    });
    expect(results(same)).toEqual(['true false false']);
    const record = recordWith({});
    const [one, other] = [0, 1].map(() => seenIn(newSpace(), horizon, '', record).circumstances);
    if (one === undefined || other === undefined) throw new Error('two views');
    expect(isSame(one, other)).toBe(true);
  });
});

describe('an unknown day', () => {
  const spanOf = (told: Told) =>
    looking(told, (seen) => {
      const { from, to } = seen.cases[0].judgmentOn.span();
      return `${from} ${to}`;
    });

  it('is no later than the decision day, if it has passed', () => {
    expect(results(spanOf({ judgmentOn: unknown }))).toEqual(['1900-01-01 2026-11-23']);
  });

  it('may still be in the future if it is an end date', () => {
    const end = known({ is: true, until: unknown } as const);
    const found = looking({ circumstances: { servingSentence: end } }, (seen) => {
      const { servingSentence } = seen.circumstances;
      return servingSentence.is ? servingSentence.until.span().to : 'not serving';
    });
    expect(results(found)).toEqual(['2100-12-31']);
  });
});

it.each([
  ['cases[0].counts[1].level', 'cases.counts.level'],
  ['cases[2].counts[10].sentence.probation.ended', 'cases.sentence.probation.ended'],
  ['circumstances.charged', 'circumstances.charged'],
])('%s is %s, whatever the numbers', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});

describe('what a rule looked at', () => {
  function notes(told: Told, look: (seen: Seen<PersonRecord>) => unknown) {
    const space = newSpace();
    const seen = seenIn(space, horizon, '', recordWith(told));
    return space.explore(() => String(look(seen)), String).seen;
  }

  it('is noted as the record gives it, with whom it comes from if somebody said so', () => {
    const look = ({ circumstances }: Seen<PersonRecord>) =>
      `${circumstances.charged} ${circumstances.warrant} ${circumstances.noncitizen}`;
    const told: Told = { circumstances: { charged: known('no', 'client'), noncitizen: unknown } };
    expect(notes(told, look)).toStrictEqual([
      { path: 'circumstances.charged', seen: 'no', from: 'client' },
      { path: 'circumstances.warrant', seen: 'none' },
      { path: 'circumstances.noncitizen', seen: 'unknown' },
    ]);
  });

  it('is one thing, however often it is looked at', () => {
    const told: Told = { sentence: probation('2022-03-10', '2023-03-09') };
    looking(told, ({ cases: [one] }) => {
      expect(one.sentence).toBe(one.sentence);
      expect(isSame(one, one)).toBe(true);
      return true;
    });
    expect([isSame({}, {}), toldAt({}, 'cases'), isTold({ a: 1 }, 'a')]).toEqual([
      false,
      undefined,
      false,
    ]);
  });

  it('must be a fact that is declared', () => {
    const seen = seenIn(newSpace(), horizon, 'nowhere', { made: unknown });
    expect(() => seen.made).toThrow('nowhere.made is not declared');
  });
});
