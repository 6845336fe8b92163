import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { typedAddress } from '../../src/interview/typed-address.ts';
import { typedCounts } from '../../src/interview/typed-counts.ts';
import { asWritten, typedDay } from '../../src/interview/typed-day.ts';
import { typedLength } from '../../src/interview/typed-length.ts';
import { typedName, typedNames } from '../../src/interview/typed-name.ts';
import { languages } from '../../src/words/languages.ts';

const today = plain('2026-11-28');

function day(
  text: string,
  more: { ahead?: boolean; shortYears?: boolean; spanish?: boolean } = {},
) {
  const { ahead = false, shortYears = true } = more;
  const { months } = languages[more.spanish === true ? 'es' : 'en'].typed;
  const found = typedDay(text, { today, months, ahead, shortYears });
  return found === undefined ? undefined : asWritten(found);
}

describe('a length of probation, as people type it', () => {
  it.each(['36 months', '3 years', '036 MONTHS', '36 mos'])('%s is 36 months', (text) => {
    expect(typedLength(text, languages.en.typed)).toBe(36);
  });

  it.each(['36 meses', '3 años', '036 MONTHS'])('in Spanish, %s is 36 months', (text) => {
    expect(typedLength(text, languages.es.typed)).toBe(36);
  });

  it.each(['36', '3/14/2019', '36 weeks'])('%s is not one', (text) => {
    expect(typedLength(text, languages.en.typed)).toBeUndefined();
  });
});

describe('a date, as people type it', () => {
  it.each([
    '3/14/2016',
    '03/14/2016',
    '3-14-2016',
    '3/14/16',
    '3 14 2016',
    '2016-03-14',
    'March 14 2016',
    'March 14, 2016',
    'march 14th, 2016',
    'Mar. 14, 2016',
    '14 March 2016',
  ])('%s is March 14, 2016', (text) => {
    expect(day(text)).toBe('2016-03-14');
  });

  it.each(['March 2016', 'mar 2016', '3/2016', '2016-03', 'March of 2016'])(
    '%s is all of March',
    (text) => {
      expect(day(text)).toBe('2016-03');
    },
  );

  it('is a year, if no more is known', () => {
    expect(day('2016')).toBe('2016');
  });

  it.each(['14 de marzo de 2016', '14 de marzo del 2016', 'marzo 14 2016', '3/14/2016'])(
    'in Spanish, %s is March 14, 2016',
    (text) => {
      expect(day(text, { spanish: true })).toBe('2016-03-14');
    },
  );

  it('with a two-digit year is in the last century if it would be in the future', () => {
    expect(day('3/14/98')).toBe('1998-03-14');
    expect(day('3/14/27')).toBe('1927-03-14');
    expect(day('3/14/27', { ahead: true })).toBe('2027-03-14');
  });

  it('of birth needs all four digits of the year', () => {
    expect(day('3/14/23', { shortYears: false })).toBeUndefined();
    expect(day('3/14/1923', { shortYears: false })).toBe('1923-03-14');
  });

  it.each([
    '2/30/2016',
    '14/3/2016',
    '13/2016',
    'Smarch 1 2016',
    '3/14',
    'soon',
    '',
    '1 2 March 3',
  ])('%j is not one', (text) => {
    expect(day(text)).toBeUndefined();
  });
});

describe('a name, as people type it', () => {
  it.each([
    ['Marisol Vega', { first: 'Marisol', last: 'Vega' }],
    ['Kim Ly Trinh', { first: 'Kim', middle: 'Ly', last: 'Trinh' }],
    ['Maria de la Cruz', { first: 'Maria', last: 'de la Cruz' }],
    ['Ana Maria de la Cruz', { first: 'Ana', middle: 'Maria', last: 'de la Cruz' }],
    ['Lopez Garcia, Ana Maria', { first: 'Ana', middle: 'Maria', last: 'Lopez Garcia' }],
    ['John Smith Jr.', { first: 'John', last: 'Smith', suffix: 'Jr.' }],
    ['Smith Jr, John', { first: 'John', last: 'Smith', suffix: 'Jr' }],
    ['John Smith, III', { first: 'John', last: 'Smith', suffix: 'III' }],
  ])('%s', (text, name) => {
    expect(typedName(text)).toEqual(name);
  });

  it.each(['Marisol', 'Ana Maria Lopez Garcia', 'a, b, c', ''])('%j is not guessed at', (text) => {
    expect(typedName(text)).toBeUndefined();
  });

  it.each(['Kim Trinh aka Kim Dang', 'Kim Trinh / Kim Dang', 'Kim Trinh; Kim Dang'])(
    '%s is two names',
    (text) => {
      expect(typedNames(text)?.map(({ last }) => last)).toEqual(['Trinh', 'Dang']);
    },
  );
});

describe('an address on one line', () => {
  it('has its unit separate', () => {
    expect(typedAddress('14330 Sample St Apt 9, Van Nuys, CA 91401')).toEqual({
      street: '14330 Sample St',
      unit: 'Apt 9',
      city: 'Van Nuys',
      state: 'CA',
      zip: '91401',
    });
    expect(typedAddress('1212 Example Ave #4, Hawthorne ca 90250')).toMatchObject({
      unit: '4',
      state: 'CA',
    });
  });

  it('may leave out the state, or write it out: a ZIP code of California tells it', () => {
    for (const typed of [
      '1212 Example Ave #4, Hawthorne 90250',
      '1212 Example Ave #4, Hawthorne, California 90250',
      '1212 Example Ave #4, Hawthorne, 90250',
    ])
      expect(typedAddress(typed)).toEqual({
        ...{ street: '1212 Example Ave', unit: '4', city: 'Hawthorne', state: 'CA', zip: '90250' },
      });
    expect(typedAddress('1212 Example Ave, Reno 89501')).toBeUndefined();
    expect(typedAddress('1212 Example Ave, Reno NV 89501')).toMatchObject({ state: 'NV' });
  });

  it('may be in care of someone else', () => {
    expect(
      typedAddress('c/o Example Mission, 545 Sample Ave, Los Angeles, CA 90013'),
    ).toMatchObject({
      street: 'c/o Example Mission, 545 Sample Ave',
      city: 'Los Angeles',
    });
  });

  it.each(['9 Example Rd', '9 Example Rd, Reno 89501', 'Rosemead CA'])(
    '%s is not guessed at',
    (text) => {
      expect(typedAddress(text)).toBeUndefined();
    },
  );
});

describe('a count, as a docket line has it', () => {
  it.each([
    ['2: 23152(B) VC MISD', { number: 2, statute: '23152(B) VC', level: 'MISD' }],
    [
      'COUNT 02: 23152(B) VC  MISD - .08% OR MORE',
      { number: 2, statute: '23152(B) VC', level: 'MISD' },
    ],
    ['11378 HS', { number: 1, statute: '11378 HS' }],
    ['PC 459 felony', { number: 1, statute: 'PC 459', level: 'felony' }],
    ['3) 484(A)-490.5 PC misd', { number: 3, statute: '484(A)-490.5 PC', level: 'misd' }],
  ])('%s', (text, count) => {
    expect(typedCounts(text)).toEqual({ ok: true, counts: [count] });
  });

  it('accepts several, and numbers those without a number', () => {
    expect(typedCounts('11378 HS FEL; 11364(A) HS MISD')).toMatchObject({
      ok: true,
      counts: [{ number: 1 }, { number: 2, statute: '11364(A) HS' }],
    });
  });

  it('does not guess the code of a bare number', () => {
    expect(typedCounts('459')).toEqual({ ok: false, text: '459' });
  });
});
