import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { summedUp } from '../../src/eligibility/decide-case.ts';
import { outcomes } from '../../src/law/outcome.ts';
import { caseWith } from '../records/clean-record.ts';

/** A count with this outcome: "not-yet 2027-03-01". */
function counted(said: string) {
  const [first, day] = said.split(' ');
  const outcome = outcomes.find((one) => one === first);
  if (outcome === undefined) throw new Error(`no outcome is called ${said}`);
  return { outcome, ...(day === undefined ? {} : { eligibleOn: plain(day) }) };
}

function caseOf(...counts: readonly string[]): string {
  const { outcome, eligibleOn } = summedUp(caseWith({}), counts.map(counted));
  return eligibleOn === undefined ? outcome : `${outcome} ${eligibleOn}`;
}

describe('a case', () => {
  it.each([
    ['eligible-mandatory', 'eligible-discretionary', 'eligible-discretionary'],
    ['eligible-discretionary', 'not-yet 2027-03-01', 'not-yet 2027-03-01'],
    ['not-yet 2027-03-01', 'needs-facts', 'needs-facts'],
    ['needs-facts', 'needs-lawyer', 'needs-lawyer'],
  ])('with a count that is %s and one that is %s is %s', (one, other, whole) => {
    expect(caseOf(one, other)).toBe(whole);
    expect(caseOf(other, one)).toBe(whole);
  });

  it.each(['eligible-mandatory', 'not-yet 2027-03-01', 'needs-lawyer'])(
    'is not held up by a count that is barred for good: %s',
    (open) => {
      expect(caseOf('ineligible', open)).toBe(open);
    },
  );

  it('is open on its day at the earliest if the day of one of its counts may come later', () => {
    const firm = { outcome: 'not-yet', eligibleOn: plain('2027-03-01') } as const;
    const early = { ...firm, atTheEarliest: true } as const;
    const open = { outcome: 'eligible-mandatory' } as const;
    expect(summedUp(caseWith({}), [firm, early]).atTheEarliest).toBe(true);
    expect(summedUp(caseWith({}), [early, open]).atTheEarliest).toBe(true);
    expect(summedUp(caseWith({}), [firm, firm]).atTheEarliest).toBeUndefined();
  });

  it('is barred if all of its counts are', () => {
    expect(caseOf('ineligible', 'ineligible')).toBe('ineligible');
  });

  it('opens on the day the last of its waiting counts opens', () => {
    expect(caseOf('not-yet 2027-03-01', 'not-yet 2027-07-01', 'eligible-mandatory')).toBe(
      'not-yet 2027-07-01',
    );
    expect(caseOf('not-yet 2027-07-01', 'not-yet 2027-03-01')).toBe('not-yet 2027-07-01');
  });

  it('has no known day if one of its waiting counts has none', () => {
    expect(caseOf('not-yet 2027-03-01', 'not-yet')).toBe('not-yet');
    expect(caseOf('not-yet', 'not-yet')).toBe('not-yet');
    expect(summedUp(caseWith({}), [counted('not-yet')])).not.toHaveProperty('eligibleOn');
  });

  it('has a count', () => {
    expect(() => summedUp(caseWith({}), [])).toThrow('a case without a count');
  });
});
