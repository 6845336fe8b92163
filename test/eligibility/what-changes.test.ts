import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import { type Decided, whatIf } from '../../src/eligibility/what-if.ts';
import { known } from '../../src/facts/fact.ts';
import { caseWith, count, recordWith, type Told } from '../records/clean-record.ts';
import { decideCase } from './decide-case.ts';

const asOf = plain('2026-11-23');

function decided(told: Told = {}): Decided {
  const record = recordWith(told);
  return { cases: record.cases.map((one) => decideCase(record, one, asOf)) };
}

function countOf({ cases }: Decided): DecidedCount {
  const found = cases[0]?.counts[0];
  if (found === undefined) throw new Error('a count is there');
  return found;
}

const open = countOf(decided());

/** The one count, with parts of it changed. */
const standing = (change: Partial<DecidedCount>): Decided => ({
  cases: [{ caseNumber: 'BA000000', counts: [{ ...open, ...change }] }],
});

const nothing = { because: [], requests: [], cautions: [], alternatives: [] };

describe('the same record twice', () => {
  it('changes nothing: each count stays the same', () => {
    const { outcome, route, because } = open;
    expect(whatIf(decided(), decided())).toEqual([
      {
        caseNumber: 'BA000000',
        count: 1,
        before: { outcome, route, because },
        after: { outcome, route, because },
        goes: nothing,
        comes: nothing,
        changes: false,
      },
    ]);
  });

  it('with a count barred on every route names no route and no day', () => {
    const shut = decided({ counts: [count('PC 288(a)', 'felony')] });
    const [found] = whatIf(shut, shut);
    expect(Object.keys(found?.before ?? {})).toEqual(['outcome', 'because']);
    expect(found?.changes).toBe(false);
  });
});

describe('a count on only one side', () => {
  const theft = count('PC 484(a)', 'misdemeanor');
  const two = decided({ counts: [theft, { ...theft, number: 2 }] });
  const { because, requests, cautions, alternatives } = open;
  const all = { because, requests, cautions, alternatives };

  it('is added with everything about it', () => {
    const [first, second] = whatIf(standing({}), two);
    expect(first).toMatchObject({ count: 1, changes: false });
    expect(second).toMatchObject({ caseNumber: 'BA000000', count: 2, goes: nothing, comes: all });
    expect(second?.changes).toBe(true);
    expect(second?.before).toBeUndefined();
    expect(second).not.toHaveProperty('before');
    expect(second?.after?.outcome).toBe('eligible-mandatory');
  });

  it('is removed with everything about it', () => {
    const [, second] = whatIf(two, standing({}));
    expect(second).toMatchObject({ caseNumber: 'BA000000', count: 2, goes: all, comes: nothing });
    expect(second?.changes).toBe(true);
    expect(second).not.toHaveProperty('after');
    expect(second?.before?.outcome).toBe('eligible-mandatory');
  });

  it('changes even if nothing but its outcome is known', () => {
    const bare = standing({ requests: [], cautions: [], alternatives: [] });
    const gone = { cases: [{ caseNumber: 'BA000000', counts: [] }] };
    expect(whatIf(bare, gone).map((one) => one.changes)).toEqual([true]);
  });
});

describe('two cases', () => {
  it('are kept apart, though their counts have the same numbers', () => {
    const other = { ...caseWith({}), number: 'BA000001' };
    const shut = {
      ...caseWith({ counts: [count('PC 288(a)', 'felony')] }),
      number: 'BA000001',
    };
    const found = whatIf(decided({ otherCases: [other] }), decided({ otherCases: [shut] }));
    expect(found.map((one) => [one.caseNumber, one.count, one.after?.outcome])).toEqual([
      ['BA000000', 1, 'eligible-mandatory'],
      ['BA000001', 1, 'ineligible'],
    ]);
  });

  it('are identified by position: a corrected number is shown as corrected', () => {
    const found = whatIf(standing({}), {
      cases: [{ caseNumber: 'BA000009', counts: [open] }],
    });
    expect(found.map((one) => [one.caseNumber, one.changes])).toEqual([['BA000009', false]]);
  });
});

describe('a count changes', () => {
  it.each<[string, Partial<DecidedCount>]>([
    ['by its outcome alone', { outcome: 'eligible-discretionary' }],
    ['by its route alone', { route: '1203.4-early-discharge' }],
    ['by its day alone', { eligibleOn: plain('2027-01-01') }],
    ['by nothing but that it may be later', { atTheEarliest: true }],
  ])('%s', (_, change) => {
    const [found] = whatIf(standing({}), standing(change));
    expect(found).toMatchObject({ goes: nothing, comes: nothing, changes: true });
    expect(found?.after).toMatchObject(change);
    expect(found?.before).not.toMatchObject(change);
  });

  const said = <C extends string>(code: C, words: Readonly<Record<string, string>> = {}) => ({
    ...open.because[0],
    code,
    with: words,
  });

  it.each(['cautions', 'alternatives'] as const)('by only its %s', (key) => {
    const [stays, comes, goes] = [said('stays'), said('comes'), said('goes')];
    const [found] = whatIf(standing({ [key]: [stays, goes] }), standing({ [key]: [stays, comes] }));
    expect(found?.goes).toEqual({ ...nothing, [key]: [goes] });
    expect(found?.comes).toEqual({ ...nothing, [key]: [comes] });
    expect(found?.changes).toBe(true);
  });

  it('by only its requests: a wobbler may also be reduced', () => {
    const reduction = { ...said('reduce-17b'), request: '17(b)(3)' } as const;
    const [found] = whatIf(standing({}), standing({ requests: [reduction] }));
    expect(found?.goes).toEqual(nothing);
    expect(found?.comes).toEqual({ ...nothing, requests: [reduction] });
    expect(found?.changes).toBe(true);
  });

  it('by only its reasons: a reason that goes is a change, and so is one that comes', () => {
    const [one, other] = [said('open/1203.4-fulfilled'), said('fine-paid/never')];
    const [gone] = whatIf(standing({ because: [one, other] }), standing({ because: [one] }));
    expect(gone?.goes).toEqual({ ...nothing, because: [other] });
    expect(gone?.comes).toEqual(nothing);
    expect(gone?.changes).toBe(true);
    const [came] = whatIf(standing({ because: [one] }), standing({ because: [one, other] }));
    expect(came?.goes).toEqual(nothing);
    expect(came?.comes).toEqual({ ...nothing, because: [other] });
    expect(came?.changes).toBe(true);
  });

  it('if the same reason gives another day', () => {
    const [was, is] = [
      said('probation-over/no', { day: '2027-01-01' }),
      said('probation-over/no', { day: '2027-01-02' }),
    ];
    const [found] = whatIf(standing({ because: [was] }), standing({ because: [is] }));
    expect([found?.goes.because, found?.comes.because]).toEqual([[was], [is]]);
  });

  it('not if a reason names the same things in another order', () => {
    const [was, is] = [
      said('ran-its-full-term/never', { from: '2022', until: '2023', in: 'CA' }),
      said('ran-its-full-term/never', { until: '2023', in: 'CA', from: '2022' }),
    ];
    const [found] = whatIf(standing({ because: [was] }), standing({ because: [is] }));
    expect(found).toMatchObject({ goes: nothing, comes: nothing, changes: false });
  });

  it('from open to not yet if a charge is filed, with its reason', () => {
    const charged = decided({ circumstances: { charged: known('yes') } });
    const [found] = whatIf(decided(), charged);
    expect([found?.before?.outcome, found?.after?.outcome]).toEqual([
      'eligible-mandatory',
      'not-yet',
    ]);
    expect(found?.comes.because.map((one) => one.code)).toContain('not-charged/no');
  });
});
