import { describe, expect, it } from 'vitest';
import { day, dayOrSpan } from '../../src/facts/days-written.ts';
import { countyName, dollars, language, phone, timeOfDay } from '../../src/facts/scalars.ts';

/** What is read, or the codes of what is wrong. */
function read(schema: typeof day | typeof dayOrSpan | typeof timeOfDay, text: unknown): unknown {
  const found = schema.safeParse(text);
  return found.success ? found.data : found.error.issues.map(({ message }) => message).join();
}

describe('a day', () => {
  it.each([
    ['2019-03-14', '2019-03-14'],
    [' 3/14/2019 ', '2019-03-14'],
    ['1900-01-01', '1900-01-01'],
    ['2100-12-31', '2100-12-31'],
    ['1899-12-31', 'year-out-of-range'],
    ['2101-01-01', 'year-out-of-range'],
    ['2019-02-30', 'date-does-not-exist'],
    ['2019-3-14', '2019-03-14'],
    ['2019/03/14', '2019-03-14'],
    ['20190314', '2019-03-14'],
    ['March 14, 2019', '2019-03-14'],
    ['Mar. 14th 2019', '2019-03-14'],
    ['14 March 2019', '2019-03-14'],
    ['14-MAR-2019', '2019-03-14'],
    ['31 February 2019', 'date-does-not-exist'],
    ['14/3/2019', 'date-does-not-exist'],
    ['14.3.2019', 'not-a-date'],
    ['03-04-2019', 'not-a-date'],
    ['3/14/19', 'year-of-two-digits'],
    ['yesterday', 'not-a-date'],
  ])('%s is %s', (text, expected) => {
    expect(read(day, text)).toBe(expected);
  });
});

describe('a day that may be known to the month or the year', () => {
  const march = { from: '2019-03-01', to: '2019-03-31' };

  it.each([
    ['2019-03', march],
    ['03/2019', march],
    ['3/2019', march],
    ['March 2019', march],
    ['mar 2019', march],
    ['Mar. 2019', march],
    ['Sept 2019', { from: '2019-09-01', to: '2019-09-30' }],
    ['May 2019', { from: '2019-05-01', to: '2019-05-31' }],
    ['2020-02', { from: '2020-02-01', to: '2020-02-29' }],
    ['2019-02', { from: '2019-02-01', to: '2019-02-28' }],
    ['2019', { from: '2019-01-01', to: '2019-12-31' }],
    [2019, { from: '2019-01-01', to: '2019-12-31' }],
    ['1900-01', { from: '1900-01-01', to: '1900-01-31' }],
    ['2100', { from: '2100-01-01', to: '2100-12-31' }],
    ['2019-03-14', '2019-03-14'],
  ])('%s is every day in it', (text, expected) => {
    expect(read(dayOrSpan, text)).toEqual(expected);
  });

  it.each(['2019-13', '13/2019', 'Ma 2019', 'Marches 2019', 'spring 2019'])(
    '%s is none',
    (text) => {
      expect(read(dayOrSpan, text)).toBe('not-a-date');
    },
  );
});

it.each(['1899', '2101', '1899-12'])('%s is in no year of a record', (text) => {
  expect(read(dayOrSpan, text)).toBe('year-out-of-range');
});

it.each([
  ['08:30', '08:30'],
  ['8:30 a.m.', '08:30'],
  ['8:30 PM', '20:30'],
  ['12:05 am', '00:05'],
  ['12:05 pm', '12:05'],
  ['23:59', '23:59'],
  ['24:00', 'not-a-time'],
  ['8:60', 'not-a-time'],
  ['0:30 am', 'not-a-time'],
  ['13:30 pm', 'not-a-time'],
  ['half past eight', 'not-a-time'],
])('the time %s is %s', (text, expected) => {
  expect(read(timeOfDay, text)).toBe(expected);
});

it.each([
  [350, 350],
  ['1200.50', 1200.5],
  ['$1,200', 1200],
  ['$ 12,345.6', 12_345.6],
  ['0', 0],
  ['1,20', undefined],
  ['about 300', undefined],
  [-1, undefined],
])('%s dollars are %s', (written, expected) => {
  expect(dollars.safeParse(written).data).toBe(expected);
});

it.each([
  ['ES', 'es'],
  ['zh-Hant', 'zh-Hant'],
])('the language %s is %s', (written, expected) => {
  expect(language.parse(written)).toBe(expected);
});

it.each([
  ['Los Angeles County', 'Los Angeles'],
  ['County of Los Angeles', 'Los Angeles'],
  ['L.A.', 'Los Angeles'],
  ['Orange County', 'Orange'],
  ['San Bernardino Co.', 'San Bernardino'],
])('the county %s is %s', (written, expected) => {
  expect(countyName.parse(written)).toBe(expected);
});

it.each([
  ['(323) 555-0142', true],
  ['323.555.0142 ext. 12', true],
  ['+1 323 555 0142', true],
  ['555-0142', false],
  ['call Rosa', false],
])('%s is a telephone number: %s', (written, expected) => {
  expect(phone.safeParse(written).success).toBe(expected);
});
