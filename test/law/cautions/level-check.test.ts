import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Count, Level } from '../../../src/record/record.ts';
import { decided } from '../../records/answer.ts';
import { count } from '../../records/clean-record.ts';

/** The section's own level, if the docket needs a second look. */
function usual(citation: string, level: Level | 'unknown', told: Partial<Count> = {}) {
  const [{ cautions }] = decided({ counts: [count(citation, level, told)] }).counts;
  return cautions.find(({ code }) => code === 'level-unlike-the-section')?.with;
}

const wobbler = { wobbler: known(true) };
const straight = { wobbler: known(false) };

describe('the docket needs a second look', () => {
  it.each([
    ['a straight felony recorded as less', 'PC 211', 'misdemeanor', {}, 'felony'],
    ['a straight felony recorded as a wobbler', 'PC 211', 'felony', wobbler, 'felony'],
    ['a wobbler recorded as a straight felony', 'PC 422', 'felony', straight, 'wobbler'],
    ['a wobbler recorded as an infraction', 'PC 422', 'infraction', {}, 'wobbler'],
    ['a misdemeanor recorded as a felony', 'PC 242', 'felony', {}, 'misdemeanor'],
    ['a misdemeanor recorded as an infraction', 'PC 242', 'infraction', {}, 'misdemeanor'],
    ['PC 415 recorded as a felony', 'PC 415', 'felony', {}, 'misdemeanor-or-infraction'],
  ] as [string, string, Level, Partial<Count>, string][])('%s', (_, citation, level, told, is) => {
    expect(usual(citation, level, told)).toEqual({ usual: is });
  });

  it.each([
    ['a straight felony', 'PC 211', 'felony', straight],
    ['a felony, unknown whether a wobbler', 'PC 211', 'felony', {}],
    ['a wobbler as a felony', 'PC 422', 'felony', wobbler],
    ['a wobbler as a felony, not said to be one', 'PC 422', 'felony', {}],
    ['a wobbler as a misdemeanor', 'PC 422', 'misdemeanor', {}],
    ['a wobbler as a misdemeanor, said not to be one', 'PC 422', 'misdemeanor', straight],
    ['a misdemeanor', 'PC 242', 'misdemeanor', {}],
    ['PC 415 as a misdemeanor', 'PC 415', 'misdemeanor', {}],
    ['PC 415 as an infraction', 'PC 415', 'infraction', {}],
    ['an unknown level', 'PC 211', 'unknown', {}],
    ['a section that the table does not know', 'PC 4501.5', 'misdemeanor', {}],
    ['a felony that priors make of a misdemeanor', 'VC 23152(b)', 'felony', wobbler],
    ['a value that decides', 'PC 496(a)', 'misdemeanor', {}],
    ['an attempt', 'PC 664/211', 'misdemeanor', {}],
    ['a count that is no conviction', 'PC 211', 'misdemeanor', { disposition: known('dismissed') }],
  ] as [string, string, Level, Partial<Count>][])('not for %s', (_, citation, level, told) => {
    expect(usual(citation, level, told)).toBeUndefined();
  });
});

describe('the level is the one on the conviction date', () => {
  const driving = (convictedOn: Count['convictedOn']) =>
    usual('VC 12500(a)', 'felony', { convictedOn });

  it.each([
    ['2022-12-31', { usual: 'misdemeanor-or-infraction' }],
    ['2023-01-01', { usual: 'varies' }],
  ])('a VC 12500(a) felony on %s', (day, expected) => {
    expect(driving(known(plain(day)))).toEqual(expected);
  });

  it('and we say nothing if that date is unknown and the law changed', () => {
    expect(driving(unknown)).toBeUndefined();
  });

  it('and depends on the degree of a burglary', () => {
    expect(usual('PC 459', 'misdemeanor', { degree: known('first') })).toEqual({ usual: 'felony' });
    expect(usual('PC 459', 'misdemeanor', { degree: known('second') })).toBeUndefined();
    expect(usual('PC 459', 'misdemeanor', { degree: unknown })).toBeUndefined();
  });
});
