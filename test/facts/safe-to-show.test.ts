import { describe, expect, it } from 'vitest';
import {
  isKeyLike,
  isPrivate,
  shownDate,
  shownStatute,
  shownValue,
} from '../../src/facts/safe-to-show.ts';

// A finding shows dates, numbers and codes as written; of names, addresses and free text only that
// they are text.

describe('a value in a finding', () => {
  const inACount = ['cases', 0, 'counts', 1, 'level'];

  it.each([
    ['a word', 'felon', 'felon'],
    ['a word with spaces around it', ' felon ', 'felon'],
    ['a case number of eight digits', 'BA123456-01', 'BA123456-01'],
    ['nine digits, as in a Social Security number', 'BA123456-012', 'text'],
    ['two words', 'Rosa Ruiz', 'text'],
    ['a number', 99_999_999, '99999999'],
    ['a number of nine digits', 100_000_000, 'a number'],
    ['the same below zero', -100_000_000, 'a number'],
    ['yes', true, 'true'],
    ['nothing', null, 'nothing'],
    ['a list', ['felon'], 'a list'],
    ['a group', { level: 'felon' }, 'a group of keys'],
    ['what is left out', undefined, undefined],
  ])('%s', (_, value, expected) => {
    expect(shownValue(value, inACount)).toBe(expected);
  });

  it.each(['petitioner', 'filer', 'preparedBy', 'nameOnCase', 'statement'])(
    'of %s shows only its kind',
    (key) => {
      const path = ['cases', 0, key, 'first'];
      expect([shownValue('Rosa', path), shownValue(7, path)]).toEqual(['text', 'a number']);
      expect(isPrivate(path)).toBe(true);
    },
  );

  it('of a count is nobody’s private business', () => {
    expect(isPrivate(inACount)).toBe(false);
  });
});

describe('a date in a finding', () => {
  it.each([
    '2026-02-30',
    '2/30/2026',
    'Feb. 30, 2026',
    'February 30, 2026 8 a.m.',
    '2026-02-30T10:15:30.123Z',
  ])('%s is shown', (text) => {
    expect(shownDate(` ${text} `)).toBe(text);
  });

  it.each([
    ['a name', 'Rosa 2026'],
    ['no digit', 'March'],
    ['nine digits', '123-45-6789'],
    ['more than 24 letters', 'September 30, 2026, 10 a.m.'],
  ])('with %s is not shown', (_, text) => {
    expect(shownDate(text)).toBeUndefined();
  });

  it('may have eight digits', () => {
    expect(shownDate('20260230')).toBe('20260230');
  });
});

describe('a citation in a finding', () => {
  it.each(['PC 459', '11357A HS', 'Penal Code section 459', '664 PC/11351 HS', 'VC 23152(b) misd'])(
    '%s is shown',
    (text) => {
      expect(shownStatute(` ${text} `)).toBe(text);
    },
  );

  it.each([
    ['a name', 'Maria 459'],
    ['no digit', 'PC'],
    ['a Social Security number', 'PC 123-45-6789'],
    ['a telephone number', 'PC 323 555 0142'],
    ['seven digits in a row', 'PC 1234567'],
    ['more than 40 letters', `PC 459 ${'and '.repeat(9)}`.trim()],
  ])('with %s is not shown', (_, text) => {
    expect(shownStatute(text)).toBeUndefined();
  });
});

it.each([
  ['judgmentOn', true],
  ['number_2', true],
  ['Rosa', false],
  ['first name', false],
  ['a'.repeat(31), true],
  ['a'.repeat(32), false],
])('%s may be a key of a record: %s', (key, expected) => {
  expect(isKeyLike(key)).toBe(expected);
});
