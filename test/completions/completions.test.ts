import { describe, expect, test } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { dice } from '../oracle/records/dice.ts';
import { count, recordWith } from '../records/clean-record.ts';
import { countyJail, deferredEntry, noProbation, prison, probation } from '../records/sentences.ts';
import { another, everyCompletion, holesOf, waysToFill } from './completions.ts';
import type { Said } from './engine.ts';
import { type Hidden, type Holed, hiding } from './holes.ts';
import { isPossible } from './possible.ts';
import { claimOf, isBroken } from './promises.ts';

const asOf = plain('2026-11-24');

/** Every fact with an answer is known: only what a test hides is left out. */
const whole: PersonRecord = recordWith({
  counts: [
    count('PC 484(a)', 'misdemeanor', {
      wobbler: known(false),
      ageAtOffense: known(30),
      registration: known(false),
    }),
  ],
  sentence: probation('2022-03-10', '2023-03-09', { supervision: known('summary') }),
  circumstances: { asOf, livesInCaliforniaSince: known(plain('2001-01-01')) },
});

function left(...hidden: readonly (readonly [string, 'all' | 'month' | 'year'])[]): Holed {
  const map: Hidden = new Map(hidden);
  return hiding({ record: whole, asOf }, map);
}

describe('the completions of a record', () => {
  test('are one if nothing is left out', () => {
    expect(holesOf(left())).toEqual([]);
    expect(everyCompletion(left(), 10)).toHaveLength(1);
  });

  test('are both answers to a yes-or-no question', () => {
    const holed = left(['cases[0].since.fireCamp', 'all']);
    const answers = everyCompletion(holed, 10).map(({ cases: [{ since }] }) => since.fireCamp);
    expect(answers).toEqual([known(true), known(false)]);
  });

  test('go into what opens under an answer', () => {
    const holed = left(['circumstances.servingSentence', 'all']);
    expect(waysToFill(holed)).toBe(2);
    const until = everyCompletion(holed, 20).flatMap(
      ({ circumstances: { servingSentence: it } }) =>
        it.known && it.is.is && it.is.until.known ? [it.is.until.is] : [],
    );
    // What is said to run today ends today or later.
    expect(until).toEqual(['2026-11-24', '2026-11-25', '2026-12-24', '2027-12-29']);
  });

  test('are every day of a month, if only the day is unknown', () => {
    const holed = left(['circumstances.livesInCaliforniaSince', 'month']);
    expect(waysToFill(holed)).toBe(31);
    const days = everyCompletion(holed, 40).map(
      ({ circumstances }) => circumstances.livesInCaliforniaSince,
    );
    expect(days).toContainEqual(known(plain('2001-01-31')));
    // Probation began on March 10 with the judgment, so no other day of the month is possible.
    const judged = everyCompletion(left(['cases[0].judgmentOn', 'month']), 40);
    expect(new Set(judged.map(({ cases: [{ judgmentOn }] }) => judgmentOn))).toEqual(
      new Set([known(plain('2022-03-10'))]),
    );
  });

  test('have every kind of sentence that a misdemeanor can have', () => {
    const path = 'cases[0].sentence';
    const throwing = dice(1203);
    const kinds = Array.from({ length: 300 }, () => {
      const filled = another(whole, left([path, 'all']), new Set([path]), throwing);
      const sentence = filled?.cases[0].sentence;
      return sentence?.known === true ? sentence.is.kind : 'none drawn';
    });
    expect([...new Set(kinds)].filter((kind) => kind !== 'none drawn').sort()).toEqual([
      ...['deferred-entry', 'no-probation', 'probation', 'revoked-to-jail'],
    ]);
  });

  test('have nothing that a docket read in full would show', () => {
    const [first] = whole.cases;
    const read = { ...first, ...{ docketReadOn: asOf } };
    const story = { record: { ...whole, cases: [read] as const }, asOf };
    const path = 'cases[0].since.transferredTo';
    expect(waysToFill(hiding(story, new Map([[path, 'all']])))).toBe(1);
    expect(waysToFill(left([path, 'all']))).toBe(3);
  });
});

describe('what cannot have happened is not a completion', () => {
  const felony = [count('PC 487(a)', 'felony', { wobbler: known(true) })] as const;
  const misdemeanor = [count('PC 484(a)', 'misdemeanor')] as const;
  const reduced = [
    count('PC 487(a)', 'felony', {
      wobbler: known(true),
      reductions: [{ under: '17(b)', on: unknown, to: 'misdemeanor' }],
    }),
  ] as const;
  const jailIn2011 = { counts: felony, sentence: countyJail('straight', '2013-01-01') };

  test.each([
    [
      'prison for a misdemeanor',
      { counts: misdemeanor, sentence: prison('2023-01-01', 'unknown') },
    ],
    ['a reduction after prison', { counts: reduced, sentence: prison('2023-01-01', 'unknown') }],
    ['1170(h) jail before October 1, 2011', { ...jailIn2011, judgmentOn: '2011-09-30' }],
    [
      'a discharge after the last day first ordered',
      {
        sentence: probation('2022-03-10', '2023-03-09', {
          ended: known('early-discharge'),
          endedOn: known(plain('2023-03-10')),
        }),
      },
    ],
    [
      'a sentence performed with its fine unpaid',
      { sentence: noProbation(), owed: { fine: { owed: known(10) } } },
    ],
    [
      'deferred entry after a verdict',
      {
        counts: [count('HS 11377(a)', 'misdemeanor', { disposition: known('verdict') })],
        sentence: deferredEntry('2010-01-01'),
      },
    ],
    [
      'an open count for a person who is not charged',
      { counts: [count('PC 242', 'misdemeanor', { disposition: known('pending') })] },
    ],
    [
      'jail still running for a person who is not serving a sentence',
      { counts: felony, sentence: countyJail('straight', '2027-01-01') },
    ],
  ] as const)('%s', (_, told) => {
    expect(isPossible(recordWith(told), asOf)).toBe(false);
  });

  test('the near misses are possible', () => {
    expect(isPossible(recordWith({ ...jailIn2011, judgmentOn: '2011-10-01' }), asOf)).toBe(true);
    expect(isPossible(whole, asOf)).toBe(true);
  });
});

describe('a promise', () => {
  const said = (outcome: string, more: Partial<Said> = {}): Said => ({
    count: 'BA000000 count 1',
    outcome,
    requests: '',
    cautions: '',
    asked: [],
    ...more,
  });
  const from = (on: string, atTheEarliest = false): Partial<Said> => ({
    opens: { on, atTheEarliest },
  });
  const open = said('eligible-mandatory', { route: '1203.4-fulfilled' });

  test('that it is open is broken by another outcome or another ground', () => {
    expect(isBroken(open, open)).toBe(false);
    expect(isBroken(open, said('not-yet'))).toBe(true);
    expect(isBroken(open, { ...open, route: '1203.4-early-discharge' })).toBe(true);
  });

  test('of a day is broken by any other day; of an earliest day by an earlier one', () => {
    const day = said('not-yet', from('2027-01-31'));
    expect(isBroken(day, said('not-yet', from('2027-01-31')))).toBe(false);
    expect(isBroken(day, said('not-yet', from('2027-02-01')))).toBe(true);
    const earliest = said('not-yet', from('2027-01-31', true));
    expect(isBroken(earliest, said('not-yet', from('2027-02-01')))).toBe(false);
    expect(isBroken(earliest, said('ineligible'))).toBe(false);
    expect(isBroken(earliest, said('not-yet', from('2027-01-30')))).toBe(true);
    expect(isBroken(earliest, open)).toBe(true);
  });

  test('that it never opens is broken by "a lawyer first"', () => {
    expect(isBroken(said('ineligible'), said('needs-lawyer'))).toBe(true);
  });

  test('is not made by a question', () => {
    expect(claimOf(said('needs-facts'))).toBeUndefined();
  });
});
