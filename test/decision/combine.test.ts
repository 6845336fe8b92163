import { describe, expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import {
  allOf,
  asks,
  decide,
  deciding,
  fromDay,
  never,
  together,
  unsettled,
  untilAnAct,
  yes,
} from '../../src/decision/combine.ts';
import type { Answer } from '../../src/decision/decision.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;
const spring = plain('2026-03-01');
const summer = plain('2026-07-01');
const autumn = plain('2026-10-01');

const opensIn = (opensOn: typeof spring): Answer => ({ is: 'no', opensOn, lifts: 'by-time' });
const openSince = (since: typeof spring): Answer => ({ is: 'yes', since });

/** What outweighs what, the weightiest first. */
const weights: readonly Answer[] = [never, unsettled, untilAnAct, asks('a.fact'), yes];

describe('questions that must all be yes', () => {
  it('are yes together where each is, since no day that is known', () => {
    expect(together([yes, yes])).toEqual({ is: 'yes' });
  });

  it('are yes since the last of their days', () => {
    expect(together([openSince(summer), yes, openSince(spring)])).toEqual(openSince(summer));
    expect(together([openSince(spring), openSince(autumn)])).toEqual(openSince(autumn));
  });

  it.each(
    weights.flatMap((weightier, index) =>
      weights.slice(index + 1).map((lighter) => ({ weightier, lighter })),
    ),
  )('let $weightier.is outweigh $lighter.is, in either order', ({ weightier, lighter }) => {
    expect(together([weightier, lighter])).toEqual(weightier);
    expect(together([lighter, weightier])).toEqual(weightier);
  });

  it('open on the day on which the last of their bars is over', () => {
    expect(together([opensIn(summer), opensIn(autumn), opensIn(spring)])).toEqual(opensIn(autumn));
  });

  it('open on a bar’s day, not on the earlier day since which another is yes', () => {
    expect(together([openSince(autumn), opensIn(spring)])).toEqual(opensIn(spring));
  });

  it('have no first day where one of their bars has none', () => {
    expect(together([opensIn(summer), untilAnAct])).toEqual({ is: 'no', lifts: 'by-an-act' });
    expect(together([untilAnAct, opensIn(summer)])).toEqual({ is: 'no', lifts: 'by-an-act' });
  });

  it('wait for time alone where no bar waits for an act, with a day or without', () => {
    const undated: Answer = { is: 'no', lifts: 'by-time' };
    expect(together([undated, opensIn(summer)])).toEqual(undated);
  });

  it('keep the day of a bar that an act lifts, where it has one', () => {
    const dated: Answer = { is: 'no', lifts: 'by-an-act', opensOn: summer };
    expect(together([dated, opensIn(spring)])).toEqual(dated);
  });

  it('have no first day where no bar has one', () => {
    expect(together([untilAnAct])).not.toHaveProperty('opensOn');
    expect(together([untilAnAct, untilAnAct])).not.toHaveProperty('opensOn');
  });

  it('say no day where none of them turned yes on a day', () => {
    expect(together([yes, yes])).not.toHaveProperty('since');
    expect(together([yes, openSince(spring)])).toEqual(openSince(spring));
  });

  it('ask for each missing fact once, in the order in which it was missed', () => {
    expect(together([asks('b'), yes, asks('a', 'b'), asks('c')])).toEqual({
      is: 'unknown',
      asks: ['b', 'a', 'c'],
    });
  });
});

describe('a day from which something is so', () => {
  it('is not so on the day before', () => {
    expect(fromDay(summer, plain('2026-06-30'))).toEqual(opensIn(summer));
  });

  it('is so on the day itself and after, since that day', () => {
    expect(fromDay(summer, summer)).toEqual(openSince(summer));
    expect(fromDay(summer, autumn)).toEqual(openSince(summer));
  });
});

describe('a decision', () => {
  const leaf = (question: string, answer: Answer) => decide(question, answer, authorities);

  it('rests on the facts that it saw, and on nothing under it', () => {
    const facts = [{ path: 'circumstances.charged', seen: 'no' }];
    expect(decide('not-charged', yes, authorities, facts, { since: 'today' })).toEqual({
      question: 'not-charged',
      answer: yes,
      authorities,
      facts,
      because: [],
      with: { since: 'today' },
    });
    expect(leaf('not-charged', yes)).toMatchObject({ facts: [], because: [], with: {} });
  });

  it('of several parts keeps them as its reasons, and takes its answer from them', () => {
    const parts = [leaf('a', yes), leaf('b', untilAnAct)] as const;
    const whole = allOf('door', authorities, parts);
    expect(whole).toEqual({
      question: 'door',
      answer: untilAnAct,
      authorities,
      facts: [],
      because: parts,
      with: {},
    });
  });

  it('is decided by the parts that answer as it does', () => {
    const bar = leaf('bar', untilAnAct);
    const missing = leaf('missing', asks('a.fact'));
    expect(deciding(allOf('door', authorities, [leaf('a', yes), bar, missing]))).toEqual([bar]);
  });

  it('that is shut for good is decided by what never turns, not by what time lifts', () => {
    const forever = leaf('forever', never);
    const wait = leaf('wait', opensIn(summer));
    expect(deciding(allOf('door', authorities, [wait, forever]))).toEqual([forever]);
    expect(deciding(allOf('door', authorities, [wait, leaf('open', yes)]))).toEqual([wait]);
  });

  it('is decided down to the parts without parts', () => {
    const deep = leaf('deep', unsettled);
    const inner = allOf('inner', authorities, [leaf('a', yes), deep]);
    expect(deciding(allOf('outer', authorities, [inner, leaf('b', yes)]))).toEqual([deep]);
    expect(deciding(deep)).toEqual([deep]);
  });

  it('that is open is decided by every part', () => {
    const parts = [leaf('a', yes), leaf('b', openSince(spring))] as const;
    expect(deciding(allOf('door', authorities, parts))).toEqual(parts);
  });
});
