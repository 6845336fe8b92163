import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { shownValue } from '../../src/facts/shown-value.ts';

// A fact as the explanation of an answer shows it.

const until = known(plain('2027-01-31'));

it.each([
  ['a yes', true, 'yes'],
  ['a no', false, 'no'],
  ['a word of the record', 'felony', 'felony'],
  ['a day', plain('2024-05-01'), '2024-05-01'],
  ['a number', 2, '2'],
  ['nothing', null, 'null'],
  ['no later conviction', [], 'none'],
  ['two later convictions', [{ on: until }, { on: unknown }], 'on 2027-01-31; on unknown'],
  ['a fact within it', known('yes'), 'yes'],
  ['an unknown fact', unknown, 'unknown'],
  ['no probation elsewhere', { is: false }, 'no'],
  ['probation elsewhere', { is: true, until }, 'yes, until 2027-01-31'],
  ['supervision elsewhere', { kind: 'parole', until: unknown }, 'parole, until unknown'],
  ['no violation', { found: false }, 'none'],
  [
    'a violation',
    { found: true, firstOn: until, reinstated: known(false) },
    'found, firstOn 2027-01-31, reinstated no',
  ],
] as [string, unknown, string][])('%s', (_, value, expected) => {
  expect(shownValue(value)).toBe(expected);
});
