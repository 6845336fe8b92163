import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { parseStatute } from '../../src/authority/citation/parse.ts';
import { printReference } from '../../src/authority/citation/print.ts';
import { penalCode } from '../../src/authority/citing.ts';
import { addDays, addYears, plain } from '../../src/calendar/plain-date.ts';
import { fromDay } from '../../src/decision/answer.ts';
import { counted, knownDay } from '../../src/decision/day.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import { judge, newAnswers } from '../../src/decision/rule.ts';
import { told } from '../../src/decision/told.ts';
import type { Act } from '../../src/law/acts.ts';
import { lawBook } from '../../src/law/book/law-book.ts';
import { entry } from '../../src/law/book/law-entry.ts';
import { publishedSection } from '../../src/law/book/published-section.ts';
import { inForce, sinceAct } from '../../src/law/in-force.ts';
import { isListed, type OffenseList, row, rows } from '../../src/law/offenses/listed.ts';
import { subdivisionsThatMatter } from '../../src/law/offenses/subdivisions-that-matter.ts';

// The steps in docs/when-the-law-changes.md, followed with an act that does not exist: "AB 9999"
// takes one offense off a list and puts another on it, shortens a wait, and opens a route, all on
// July 1, 2031.

const ab9999: Act = { from: '2031-07-01', act: 'AB 9999 (Stats. 2030, ch. 999)' };
const [dayBefore, theDay, dayAfter] = [
  plain('2031-06-30'),
  plain(ab9999.from),
  plain('2031-07-02'),
];

/** Step 2: the row that ends keeps its place and gets its last day; the new one goes next to it. */
const madeUpList: OffenseList = {
  authorities: [penalCode('9998', '(b)')],
  rows: [
    ...rows('PC 9990'),
    row('PC 9991(a)', { until: '2031-06-30', act: ab9999.act }),
    row('PC 9992', ab9999),
  ],
};

/** Step 3: the rule asks whether its act is in force on the day. */
const yearsToWait = (asOf: typeof theDay) => (inForce(ab9999, asOf) ? 1 : 2);

/** The lists in the law book, the same ones the rules read. */
const allLists = lawBook.flatMap(({ tables }) => tables.map(({ list }) => list));

function pleaded(citation: string) {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(citation);
  return parsed.statute;
}

describe('a made-up act that changes a list', () => {
  it.each([
    ['PC 9990', 'yes', 'yes', 'yes'],
    ['PC 9991(a)', 'yes', 'no', 'no'],
    ['PC 9992(b)(1)', 'no', 'yes', 'yes'],
    ['PC 9993', 'no', 'no', 'no'],
  ])('%s is on it: the day before %s, on the day %s, the day after %s', (...row) => {
    const [citation, ...expected] = row;
    const found = [dayBefore, theDay, dayAfter].map((day) =>
      isListed(madeUpList, pleaded(citation), day),
    );
    expect(found).toEqual(expected);
  });

  it('leaves the answer for an earlier day as it was before the act was entered', () => {
    const before: OffenseList = { ...madeUpList, rows: rows('PC 9990', 'PC 9991(a)') };
    for (const citation of ['PC 9990', 'PC 9991(a)', 'PC 9991(b)', 'PC 9991', 'PC 9992']) {
      expect(isListed(madeUpList, pleaded(citation), dayBefore)).toBe(
        isListed(before, pleaded(citation), dayBefore),
      );
    }
  });
});

/** Step 2, the second clock: "convicted on or after", "if the offense occurred on or after". */
const withTwoClocks: OffenseList = {
  authorities: [penalCode('9998', '(b)')],
  rows: [
    row('PC 9993', { ...ab9999, convicted: { from: ab9999.from }, level: 'felony' }),
    row('PC 9994(c)', { ...ab9999, committed: { from: ab9999.from } }),
  ],
};

describe('a made-up act that excludes a section for convictions from its first day on', () => {
  const listed = (citation: string, day: typeof theDay, facts = {}) =>
    isListed(withTwoClocks, pleaded(citation), day, facts);

  it('leaves earlier convictions as they were, even on later days', () => {
    const felony = { level: 'felony', convictedOn: dayBefore } as const;
    expect(listed('PC 9993', dayAfter, felony)).toBe('no');
    expect(listed('PC 9993', dayAfter, { ...felony, convictedOn: theDay })).toBe('yes');
    expect(listed('PC 9993', dayAfter, { ...felony, level: 'misdemeanor' })).toBe('no');
  });

  it('is not law before its day, whatever the conviction', () => {
    expect(listed('PC 9993', dayBefore, { level: 'felony', convictedOn: theDay })).toBe('no');
  });

  it('is unknown if the date or the level is', () => {
    expect(listed('PC 9993', dayAfter)).toBe('unknown');
    const felony = { level: 'felony' } as const;
    expect(listed('PC 9993', dayAfter, felony)).toBe('unknown');
  });

  it('goes by the offense date if the act does; an earlier conviction is enough', () => {
    const convictedOn = plain('2032-01-15');
    expect(listed('PC 9994(c)', dayAfter, { committedOn: dayBefore, convictedOn })).toBe('no');
    expect(listed('PC 9994(c)', dayAfter, { committedOn: theDay, convictedOn })).toBe('yes');
    expect(listed('PC 9994(c)', dayAfter, { convictedOn })).toBe('unknown');
    expect(listed('PC 9994(c)', dayAfter, { convictedOn: dayBefore })).toBe('no');
  });

  it('gets the question about its subdivision without new code', () => {
    const parts = subdivisionsThatMatter(pleaded('PC 9994'), [withTwoClocks]);
    expect(parts.map(({ subdivisions }) => subdivisions)).toEqual([['c'], ['another']]);
  });

  it('shows its dates in the law book from the row alone', () => {
    const book = entry(penalCode('9998'), { tables: [{ what: 'left-out', list: withTwoClocks }] });
    const { tables } = publishedSection(book, { title: '', rule: [] }, theDay);
    expect(tables[0]?.rows[0]).toEqual({
      section: 'PC 9993',
      from: '2031-07-01',
      act: 'AB 9999 (Stats. 2030, ch. 999)',
      convicted: { from: '2031-07-01' },
      level: 'felony',
    });
  });
});

describe('every row of every list that has a day', () => {
  const dated = allLists.flatMap((list) =>
    list.rows
      .filter((one) => one.from !== undefined || one.until !== undefined)
      .map((one) => [printReference(one.section), one] as const),
  );

  it.each(dated)('%s applies from its first day to its last, and on no other', (_, one) => {
    const [first, last] = [one.from, one.until].map((day) => (day ? plain(day) : undefined));
    const holdsOn = (day: typeof theDay) => inForce(one, day);
    if (first !== undefined) {
      expect([addDays(first, -1), first].map(holdsOn)).toEqual([false, true]);
    }
    if (last !== undefined) expect([last, addDays(last, 1)].map(holdsOn)).toEqual([true, false]);
  });

  it('requires no conviction or offense date before the law’s own', () => {
    for (const [name, { from, convicted, committed }] of dated) {
      for (const term of [convicted, committed]) {
        if (term?.from !== undefined) expect(term.from >= (from ?? ''), name).toBe(true);
      }
    }
  });
});

describe('a made-up act that shortens a wait', () => {
  const completed = knownDay(plain('2030-01-15'));
  const answerOn = (asOf: typeof theDay) =>
    fromDay(
      counted(completed, (day) => addYears(day, yearsToWait(asOf))),
      asOf,
    );
  const on = (day: string) => ({ from: plain(day), to: plain(day) });

  it('keeps the longer wait until the day before', () => {
    expect(answerOn(dayBefore)).toEqual({
      is: 'no',
      opensOn: on('2032-01-15'),
      lifts: 'by-time',
    });
  });

  it('uses the shorter wait from the first day of the act', () => {
    expect(answerOn(theDay)).toEqual({ is: 'yes', since: on('2031-01-15') });
    expect(answerOn(dayAfter)).toEqual({ is: 'yes', since: on('2031-01-15') });
  });
});

describe('a made-up act that opens a route', () => {
  const authority = penalCode('9998', '(c)', ab9999);
  const rule = {
    question: 'made-up-route-in-force',
    authorities: [authority] as const,
    decide: (asOf: typeof theDay) => sinceAct(ab9999, asOf),
  };
  const route = (asOf: typeof theDay) => told(judge(rule, asOf, newSpace(), newAnswers()));

  it('is closed on the day before, and open on the day and after', () => {
    const answers = [dayBefore, theDay, dayAfter].map((day) => route(day).answer);
    expect(answers).toEqual([
      { is: 'never' },
      { is: 'yes', since: theDay },
      { is: 'yes', since: theDay },
    ]);
  });

  it('shows the act and its first day with the answer', () => {
    const [shown] = route(theDay).authorities;
    expect(cite(shown)).toBe('PC 9998(c)');
    expect(shown.effectiveFrom).toBe('2031-07-01');
    expect(shown.act).toBe('AB 9999 (Stats. 2030, ch. 999)');
  });

  it('stays open if the act has no last day, and until that day if it has one', () => {
    const sunset: Act = { ...ab9999, until: '2035-12-31' };
    expect(inForce(sunset, plain('2035-12-31'))).toBe(true);
    expect(inForce(sunset, plain('2036-01-01'))).toBe(false);
    expect(inForce(ab9999, plain('2099-01-01'))).toBe(true);
  });
});
