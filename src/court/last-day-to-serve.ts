import type { Authorities } from '../authority/authority.ts';
import { penalCode, statute } from '../authority/citing.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { holidayAuthorities, holidayOn } from './judicial-holidays.ts';

export type Manner = 'in-person' | 'mail-in-california' | 'mail-from-outside' | 'safe-at-home';

/** CCP 1013(a): what mailing adds. Whether it applies to this notice is not settled: cautious. */
const mailAdds: Readonly<Record<Manner, number>> = {
  'in-person': 0,
  'mail-in-california': 5,
  'mail-from-outside': 10,
  'safe-at-home': 12,
};

export interface LastDay {
  readonly day: PlainDate;
  /** The holiday that moved it to an earlier day, where one did. */
  readonly movedFrom?: { readonly day: PlainDate; readonly holiday: string };
  /** True where days were added that the law may not ask for. */
  readonly cautious: boolean;
  readonly authorities: Authorities;
}

/**
 * The last day to serve papers that must be served so many days before a hearing. CCP 12c(a): counted
 * "backward from the hearing date, excluding the day of the hearing"; (b): the days that mailing adds
 * are counted on from there. A day on which the court is closed moves it to the court day before.
 */
export function lastDayToServe(hearing: PlainDate, days: number, manner: Manner): LastDay {
  const counted = addDays(hearing, -(days + mailAdds[manner]));
  const day = courtDayOnOrBefore(counted);
  const holiday = holidayOn(counted);
  return {
    day,
    ...(holiday === undefined ? {} : { movedFrom: { day: counted, holiday } }),
    cautious: mailAdds[manner] > 0,
    authorities: [
      penalCode('1203.4', '(d)(1)'),
      statute('CCP', '12c', '(a)', { from: '2011-01-01', act: 'AB 2119 (Stats. 2010, ch. 41)' }),
      statute('CCP', '1013', '(a)'),
      ...holidayAuthorities,
    ],
  };
}

function courtDayOnOrBefore(day: PlainDate): PlainDate {
  let found = day;
  while (holidayOn(found) !== undefined) found = addDays(found, -1);
  return found;
}
