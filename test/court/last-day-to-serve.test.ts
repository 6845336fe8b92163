import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { addDays, plain } from '../../src/calendar/plain-date.ts';
import { holidayOn } from '../../src/court/judicial-holidays.ts';
import { lastDayToServe, type Manner } from '../../src/court/last-day-to-serve.ts';

function last(hearing: string, manner: Manner = 'in-person') {
  return lastDayToServe(plain(hearing), 15, manner);
}

describe('the last day to serve, fifteen days before a hearing (CCP 12c)', () => {
  it('is counted back, excluding the hearing day', () => {
    expect(last('2027-02-03')).toMatchObject({ day: '2027-01-19', cautious: false });
    expect(last('2027-02-03').movedFrom).toBeUndefined();
  });

  it('is the court day before if the count ends on a holiday', () => {
    // The third Monday in January; the weekend before it is closed too.
    expect(last('2027-02-02')).toMatchObject({
      day: '2027-01-15',
      movedFrom: { day: '2027-01-18', holiday: 'martin-luther-king' },
    });
    expect(last('2027-02-01').day).toBe('2027-01-15');
    expect(last('2027-01-30').day).toBe('2027-01-15');
    expect(last('2027-01-29').day).toBe('2027-01-14');
  });

  it('is earlier still over Thanksgiving and the day after it', () => {
    expect(last('2026-12-14')).toMatchObject({
      day: '2026-11-25',
      movedFrom: { day: '2026-11-29', holiday: 'sunday' },
    });
    expect(last('2026-12-11').day).toBe('2026-11-25');
    expect(last('2026-12-15').day).toBe('2026-11-30');
  });
});

describe('what mailing adds (CCP 1013(a))', () => {
  it.each([
    ['mail-in-california', '2027-01-14'],
    ['mail-from-another-state', '2027-01-08'],
    ['safe-at-home', '2027-01-07'],
    ['mail-from-abroad', '2026-12-30'],
  ] as const)('%s', (manner, day) => {
    expect(last('2027-02-03', manner)).toMatchObject({ day, cautious: true });
  });

  it('is counted back from the day for personal service, which is a court day (CCP 12c(b))', () => {
    // Fifteen days back is Monday, a holiday, so Friday the 15th; five back from there is a Sunday.
    expect(last('2027-02-02', 'mail-in-california')).toMatchObject({
      day: '2027-01-08',
      movedFrom: { day: '2027-01-10', holiday: 'sunday' },
    });
  });

  it('is cited only for service by mail', () => {
    const cited = (manner: Manner) => last('2027-02-03', manner).authorities.map(cite);
    expect(cited('in-person')).toContain('CCP 12c(a)');
    expect(cited('in-person')).not.toContain('CCP 1013(a)');
    expect(cited('mail-in-california')).toContain('CCP 12c(a)-(b)');
    expect(cited('mail-in-california')).toContain('CCP 1013(a)');
  });
});

describe('any hearing', () => {
  const hearing = fc
    .integer({ min: 0, max: 1095 })
    .map((days) => addDays(plain('2026-01-01'), days));

  it('leaves at least the days the law requires, ending on a court day', () => {
    fc.assert(
      fc.property(hearing, fc.integer({ min: 1, max: 30 }), (day, days) => {
        const byHand = lastDayToServe(day, days, 'in-person').day;
        const byMail = lastDayToServe(day, days, 'mail-in-california').day;
        expect(byHand <= addDays(day, -days)).toBe(true);
        expect(byMail <= addDays(byHand, -5)).toBe(true);
        expect([holidayOn(byHand), holidayOn(byMail)]).toEqual([undefined, undefined]);
        // There is no court day between that day and the end of the count.
        for (let next = addDays(byHand, 1); next <= addDays(day, -days); next = addDays(next, 1)) {
          expect(holidayOn(next)).toBeDefined();
        }
      }),
    );
  });

  it('that is later never has an earlier last day', () => {
    fc.assert(
      fc.property(hearing, (day) => {
        const next = addDays(day, 1);
        expect(last(day).day <= last(next).day).toBe(true);
      }),
    );
  });
});
