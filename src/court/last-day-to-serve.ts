import type { Authorities } from '../authority/authority.ts';
import { penalCode, statute } from '../authority/citing.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { type HolidayCode, holidayAuthorities, holidayOn } from './judicial-holidays.ts';

export type Manner =
  | 'in-person'
  | 'mail-in-california'
  | 'mail-from-another-state'
  | 'mail-from-abroad'
  | 'safe-at-home';

/** CCP 1013(a): what mailing adds. Whether it applies to this notice is unsettled, so we add it. */
const mailAdds: Readonly<Record<Manner, number>> = {
  'in-person': 0,
  'mail-in-california': 5,
  'mail-from-another-state': 10,
  'safe-at-home': 12,
  'mail-from-abroad': 20,
};

export interface LastDay {
  readonly day: PlainDate;
  /** The holiday this day was moved back from, if any. */
  readonly movedFrom?: { readonly day: PlainDate; readonly holiday: HolidayCode };
  /** True if days were added that the law may not require. */
  readonly cautious: boolean;
  readonly authorities: Authorities;
}

/**
 * The last day to serve papers that must be served a number of days before a hearing. CCP 12c(a):
 * counted "backward from the hearing date, excluding the day of the hearing as provided by Section
 * 12", which excludes a last day that is a holiday; (b): the days that mailing adds are counted
 * "backward from the day determined in accordance with subdivision (a)".
 */
export function lastDayToServe(hearing: PlainDate, days: number, manner: Manner): LastDay {
  const byHand = courtDayBefore(hearing, days);
  const added = mailAdds[manner];
  const byMail = added === 0 ? byHand : courtDayBefore(byHand.day, added);
  return {
    ...byMail,
    cautious: added > 0,
    authorities: [
      penalCode('1203.4', '(d)(1)'),
      statute('CCP', '12'),
      statute('CCP', '12c', added > 0 ? '(a)-(b)' : '(a)', countedBackSince),
      ...(added > 0 ? [statute('CCP', '1013', '(a)', mailingSince)] : []),
      ...holidayAuthorities,
    ],
  };
}

const countedBackSince = { from: '2011-01-01', act: 'AB 2119 (Stats. 2010, ch. 41)' } as const;
const mailingSince = { from: '2023-01-01', act: 'AB 1726 (Stats. 2022, ch. 686)' } as const;

/** The day this many days back, or the court day before it if the court is closed. */
function courtDayBefore(from: PlainDate, days: number): Pick<LastDay, 'day' | 'movedFrom'> {
  const counted = addDays(from, -days);
  const holiday = holidayOn(counted);
  if (holiday === undefined) return { day: counted };
  let day = counted;
  while (holidayOn(day) !== undefined) day = addDays(day, -1);
  return { day, movedFrom: { day: counted, holiday } };
}
