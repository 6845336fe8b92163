import type { HolidayCode } from '../../court/judicial-holidays.ts';

/** The days on which the courts are closed, as the end of a sentence. */
export const holidayWords: Readonly<Record<HolidayCode, string>> = {
  'new-year': 'New Year’s Day',
  'martin-luther-king': 'Martin Luther King Jr. Day',
  lincoln: 'Lincoln Day',
  presidents: 'Presidents’ Day',
  'cesar-chavez': 'Cesar Chavez Day',
  memorial: 'Memorial Day',
  juneteenth: 'Juneteenth',
  independence: 'Independence Day',
  labor: 'Labor Day',
  'native-american': 'Native American Day',
  veterans: 'Veterans Day',
  thanksgiving: 'Thanksgiving Day',
  'day-after-thanksgiving': 'the day after Thanksgiving',
  christmas: 'Christmas Day',
  saturday: 'a Saturday',
  sunday: 'a Sunday',
};
