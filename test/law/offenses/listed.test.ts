import { describe, expect, it } from 'vitest';
import { penalCode } from '../../../src/authority/citing.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { isListed, type OffenseList, row, rows } from '../../../src/law/offenses/listed.ts';
import { pleaded } from '../../records/clean-record.ts';

describe('a list of offenses', () => {
  it('with a citation that cannot be read names it', () => {
    expect(() => row('PC')).toThrow('PC in a list of the law cannot be read');
    expect(() => rows('PC 288', '288 of no code')).toThrow('288 of no code in a list');
  });

  it.each([
    ['2018-12-31', 'no'],
    ['2019-01-01', 'yes'],
    ['2021-06-30', 'yes'],
    ['2021-07-01', 'no'],
  ])('has on %s a row of its days: %s', (day, expected) => {
    const list: OffenseList = {
      authorities: [penalCode('1203.4', '(b)')],
      rows: [row('PC 287(c)', { from: '2019-01-01', until: '2021-06-30' })],
    };
    expect(isListed(list, pleaded('PC 287(c)(1)'), plain(day))).toBe(expected);
  });
});
