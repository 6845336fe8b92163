import { describe, expect, it } from 'vitest';
import { countParts, numberedPart } from '../../../src/batch/table/count-parts.ts';
import { addressOf, nameOf } from '../../../src/batch/table/name-and-address.ts';
import { type DayFormat, dayFormat, writtenDay } from '../../../src/batch/table/written-day.ts';

function format(written: string): DayFormat {
  const found = dayFormat(written);
  if (found === undefined) throw new Error(`${written} is no format`);
  return found;
}

describe('a day in a cell', () => {
  it.each([
    ['3/9/2022', 'M/D/YYYY', '2022-03-09'],
    ['03/09/2022 12:00:00 AM', 'M/D/YYYY', '2022-03-09'],
    ['9-Mar-22', 'D-MMM-YY', '2022-03-09'],
    ['March 9, 2022', 'MMM D, YYYY', '2022-03-09'],
    ['9/3/2022', 'D/M/YYYY', '2022-03-09'],
    ['2022-03-09T00:00:00.000', 'YYYY-MM-DD', '2022-03-09'],
    ['3/9/87', 'M/D/YY', '1987-03-09'],
    ['2/30/2022', 'M/D/YYYY', undefined],
    ['9 Mrz 2022', 'D MMM YYYY', undefined],
    ['3/9/2022', 'YYYY-MM-DD', undefined],
  ])('%s by %s is %s', (text, written, day) => {
    expect(writtenDay(text, [format(written)], { notAfter: 2026 })).toBe(day);
  });

  it.each(['M/D', 'YYYY', 'M/D/YYYY M', 'day'])('cannot have the format %s', (written) => {
    expect(dayFormat(written)).toBeUndefined();
  });
});

describe('a name in a cell', () => {
  it.each([
    ['Méndez, Rosa Elena', { first: 'Rosa', middle: 'Elena', last: 'Méndez' }],
    ['Smith, John, Jr.', { first: 'John', last: 'Smith', suffix: 'Jr.' }],
    ['de la Cruz, Ana', { first: 'Ana', last: 'de la Cruz' }],
    ['Ana Duarte', { first: 'Ana', last: 'Duarte' }],
  ])('%s is split', (text, name) => expect(nameOf(text)).toEqual(name));

  it('of three words without a comma is not guessed at', () => {
    expect(nameOf('Ana María Duarte')).toBeUndefined();
    expect(nameOf('Duarte')).toBeUndefined();
  });
});

describe('an address in a cell', () => {
  it('is split into its city, state and ZIP code', () => {
    expect(addressOf('4127 Example Blvd, Apt 5, Los Angeles, CA 90065')).toEqual({
      lines: ['4127 Example Blvd', 'Apt 5'],
      city: 'Los Angeles',
      state: 'CA',
      zip: '90065',
    });
    expect(addressOf('homeless')).toBeUndefined();
  });
});

describe('counts in a cell', () => {
  it('are separated by the signs the mapping names', () => {
    expect(countParts('PC 459; PC 484(a);', [';', '\n'])).toEqual(['PC 459', 'PC 484(a)']);
    expect(countParts('PC 459\nPC 484(a)', [';', '\n'])).toEqual(['PC 459', 'PC 484(a)']);
    expect(countParts('F;;M', [';'])).toEqual(['F', '', 'M']);
  });

  it('may give their numbers', () => {
    expect(numberedPart('Ct 2: PC 484(a)')).toEqual({ number: 2, text: 'PC 484(a)' });
    expect(numberedPart('02. PC 484(a)')).toEqual({ number: 2, text: 'PC 484(a)' });
    expect(numberedPart('484(a) PC')).toEqual({ text: '484(a) PC' });
  });
});
