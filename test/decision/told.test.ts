import { describe, expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import {
  type Answer,
  fromDay,
  never,
  unsettled,
  untilAnAct,
  yes,
} from '../../src/decision/answer.ts';
import { afterYears } from '../../src/decision/day.ts';
import { holesOf } from '../../src/decision/diagram.ts';
import { newSpace, type Space } from '../../src/decision/exploring.ts';
import { allOf, judge, newAnswers, type Said } from '../../src/decision/rule.ts';
import { type Decision, deciding, earliestOf, leavesOf, told } from '../../src/decision/told.ts';

const authorities = [penalCode('9999')] as const;
const asOf = plain('2026-11-23');

/** A rule with one unknown fact that has these answers. */
function saidOf(...answers: readonly (Answer | Said)[]): Decision {
  const space = newSpace();
  const decide = () => answers[space.read('a', answers.length, 'a')] ?? never;
  return told(judge({ question: 'made-up', authorities, decide }, {}, space, newAnswers()));
}

/** A rule that depends on an unknown day between these two: open a year after it. */
function waitFrom(from: string, to: string): Decision {
  const space = newSpace();
  const decide = () => fromDay(afterYears(space.day('d', plain(from), plain(to), 'd'), 1), asOf);
  return told(judge({ question: 'made-up', authorities, decide }, {}, space, newAnswers()));
}

describe('what is said about a question', () => {
  it('is said only if every answer to the unknown facts agrees', () => {
    expect(saidOf(yes, yes).answer).toEqual({ is: 'yes' });
    expect(saidOf(never, never).answer).toEqual({ is: 'never' });
    expect(saidOf(unsettled, unsettled).answer).toEqual({ is: 'unsettled' });
    expect(saidOf(untilAnAct, untilAnAct).answer).toEqual({ is: 'no', lifts: 'by-an-act' });
  });

  it.each([
    [yes, never],
    [yes, untilAnAct],
    [never, untilAnAct],
    [unsettled, yes],
    [never, unsettled],
  ])('names the fact that would decide if they differ: %j, %j', (one, other) => {
    const asks = [{ path: 'a', fact: 'a' }];
    expect(saidOf(one, other).answer).toEqual({ is: 'unknown', asks });
  });
});

describe('the words of an answer', () => {
  it('are those of every answer: what only some of them say is left out', () => {
    const said = (years: string): Said => ({ answer: untilAnAct, with: { years, code: 'PC' } });
    expect(saidOf(said('3'), said('3')).with).toEqual({ years: '3', code: 'PC' });
    expect(saidOf(said('3'), said('5')).with).toEqual({ code: 'PC' });
  });

  it('are none if the answers differ', () => {
    const [open, shut] = [yes, never].map((answer): Said => ({ answer, with: { code: 'PC' } }));
    if (open === undefined || shut === undefined) throw new Error('two answers');
    expect(saidOf(open, shut).with).toEqual({});
  });
});

describe('a yes', () => {
  const since = (day: string): Answer => ({
    is: 'yes',
    since: { from: plain(day), to: plain(day) },
  });

  it('names the day since which it holds', () => {
    expect(saidOf(since('2024-01-01'), since('2024-01-01')).answer).toEqual({
      is: 'yes',
      since: '2024-01-01',
    });
  });

  it.each([
    ['another answer gives a later day', since('2025-01-01'), '2025-01-01'],
    ['another answer gives none', yes, '2024-01-01'],
  ])('names the last day that it could be if %s', (_, other, atTheLatest) => {
    expect(saidOf(since('2024-01-01'), other).answer).toEqual({ is: 'yes', atTheLatest });
    expect(saidOf(other, since('2024-01-01')).answer).toEqual({ is: 'yes', atTheLatest });
  });

  it('asks no fact that only moves the day since which it holds', () => {
    const [space, answers] = [newSpace(), newAnswers()];
    const decide = () => since(space.read('a', 2, 'a') === 0 ? '2024-01-01' : '2025-01-01');
    const { answer } = judge({ question: 'made-up', authorities, decide }, {}, space, answers);
    expect(holesOf(answer)).toEqual([]);
  });

  it('names the last day that it could be if the day is known only to the month', () => {
    expect(waitFrom('2024-03-01', '2024-03-31').answer).toEqual({
      is: 'yes',
      atTheLatest: '2025-04-01',
    });
  });

  it('has no day if it always held', () => {
    expect(saidOf(yes, yes).answer).toStrictEqual({ is: 'yes' });
  });
});

describe('a bar that time lifts', () => {
  it('is over on the day that every answer gives', () => {
    expect(waitFrom('2026-03-15', '2026-03-15').answer).toEqual({
      is: 'no',
      lifts: 'by-time',
      opensOn: '2027-03-16',
    });
  });

  it('names the first possible day, and that it may be later', () => {
    expect(waitFrom('2026-03-01', '2026-03-31').answer).toEqual({
      is: 'no',
      lifts: 'by-time',
      opensOn: '2027-03-02',
      atTheEarliest: true,
    });
  });

  it.each([
    ['2025-11-21', '2025-11-22', 'yes'],
    ['2025-11-22', '2025-11-23', 'unknown'],
    ['2025-11-23', '2025-11-24', 'no'],
  ])('is not said if the day may have passed: between %s and %s', (from, to, is) => {
    expect(waitFrom(from, to).answer.is).toBe(is);
  });

  it('has an earliest day if another answer gives none', () => {
    const opensOn = { from: plain('2027-01-01'), to: plain('2027-01-01') };
    expect(saidOf({ is: 'no', lifts: 'by-time', opensOn }, untilAnAct).answer).toEqual({
      is: 'no',
      lifts: 'by-an-act',
      opensOn: '2027-01-01',
      atTheEarliest: true,
    });
  });

  it('has no day if no answer gives one', () => {
    expect(saidOf(untilAnAct, untilAnAct).answer).toEqual({ is: 'no', lifts: 'by-an-act' });
  });

  it('has no day if not even the year is known, though another answer has one', () => {
    const untold = { from: plain('2026-11-24'), to: plain('2099-01-01') };
    const opensOn = { from: plain('2027-01-01'), to: plain('2027-01-01') };
    const bar = (span: typeof untold): Answer => ({ is: 'no', lifts: 'by-time', opensOn: span });
    expect(saidOf(bar(untold), bar(opensOn)).answer).toEqual({ is: 'no', lifts: 'by-time' });
  });
});

describe('the first of the possible days', () => {
  const span = (from: string, to = from) => ({ from: plain(from), to: plain(to) });

  it.each([
    ['one day', [span('2027-01-02')], { on: '2027-01-02', firm: true }],
    [
      'the same day twice',
      [span('2027-01-02'), span('2027-01-02')],
      { on: '2027-01-02', firm: true },
    ],
    ['two days', [span('2027-01-02'), span('2027-01-01')], { on: '2027-01-01', firm: false }],
    ['a month', [span('2027-01-01', '2027-01-31')], { on: '2027-01-01', firm: false }],
    [
      'a month and its first day',
      [span('2027-01-01', '2027-01-31'), span('2027-01-01')],
      { on: '2027-01-01', firm: false },
    ],
    [
      'any day from one on, and that day',
      [span('2027-01-01', '2099-12-31'), span('2027-01-01')],
      { on: '2027-01-01', firm: false },
    ],
    [
      'one day, and any day from it on',
      [span('2027-01-01'), span('2027-01-01', '2099-12-31')],
      { on: '2027-01-01', firm: false },
    ],
    ['two years', [span('2027-01-01', '2029-01-01')], { on: '2027-01-01', firm: false }],
    ['more than two years', [span('2027-01-01', '2029-01-02')], undefined],
    ['a day or none', [span('2027-01-02'), undefined], { on: '2027-01-02', firm: false }],
    ['none', [undefined], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, spans, expected) => {
    expect(earliestOf(spans)).toEqual(expected);
  });
});

describe('a route of several questions', () => {
  type Decide = (space: Space) => Answer;

  const read =
    (name: string, one: Answer, other: Answer): Decide =>
    (space) =>
      space.read(name, 2, name) === 0 ? one : other;

  const whole = (parts: Readonly<Record<string, Decide>>): Decision => {
    const [space, answers] = [newSpace(), newAnswers()];
    const judged = Object.entries(parts).map(([question, decide]) =>
      judge({ question, authorities, decide: () => decide(space) }, {}, space, answers),
    );
    return told(allOf('route', authorities, judged, answers));
  };

  it('is barred for good by one of them, and that one is named', () => {
    const found = whole({
      open: () => yes,
      asked: read('a', yes, untilAnAct),
      shut: () => never,
    });
    expect(found.answer).toEqual({ is: 'never' });
    expect(deciding(found).map(({ question }) => question)).toEqual(['shut']);
    expect(leavesOf(found)).toHaveLength(3);
    expect(found.facts).toEqual([]);
  });

  it('is barred if one of two bars must apply: both are named', () => {
    const found = whole({
      one: read('a', never, yes),
      other: read('a', yes, never),
      open: () => yes,
    });
    expect(found.answer).toEqual({ is: 'never' });
    expect(deciding(found).map(({ question }) => question)).toEqual(['one', 'other']);
  });

  it('asks no fact that another answer makes irrelevant', () => {
    const found = whole({
      bar: read('a', yes, untilAnAct),
      shut: () => never,
    });
    expect(found.answer.is).toBe('never');
    const open = whole({ bar: read('a', yes, untilAnAct) });
    expect(open.answer).toEqual({ is: 'unknown', asks: [{ path: 'a', fact: 'a' }] });
  });

  it('is open since the last one’s day, named by its question', () => {
    const on = plain('2026-01-05');
    const found = whole({ dated: () => ({ is: 'yes', since: { from: on, to: on } }) });
    expect(found.because[0]?.answer).toEqual({ is: 'yes', since: '2026-01-05' });
  });
});
