import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { courtFindings } from '../../src/petition/court-findings.ts';
import { losAngeles } from '../los-angeles.ts';
import { changed, recordOf, sound } from '../record/a-record.ts';
import { inWords } from '../record/in-words.ts';

function findings(source: string) {
  return courtFindings(recordOf(source), losAngeles, plain('2026-11-24'));
}

describe('the county’s findings about a record', () => {
  it('are none if everything is in order', () => {
    expect(findings(sound)).toEqual([]);
  });

  it.each([
    [
      'courthouse-not-listed',
      changed('foltz', 'Smallville'),
      'cases[0].court.courthouse',
      // Free text may contain a name: a finding says what kind of value it is, and where.
      'text',
    ],
    [
      'other-county',
      changed('county: Los Angeles', 'county: Orange County'),
      'cases[0].court.county',
      'Orange',
    ],
    ['case-number-shape', changed('BA000000', 'M 45391'), 'cases[0].number', 'M45391'],
    [
      'prosecutor-not-listed',
      changed('    judgmentOn', '    prosecutor: Manhattan Beach\n    judgmentOn'),
      'cases[0].prosecutor',
      undefined,
    ],
    [
      'city-prosecutor-of-felony',
      changed('    judgmentOn', '    prosecutor: la-city\n    judgmentOn'),
      'cases[0].prosecutor',
      undefined,
    ],
    [
      'hearing-on-holiday',
      `${sound}    hearing: { on: 2027-01-18 }\n`,
      'cases[0].hearing.on',
      '2027-01-18',
    ],
    [
      'last-day-to-serve-past',
      `${sound}    hearing: { on: 2026-12-08 }\n`,
      'cases[0].hearing.on',
      '2026-12-08',
    ],
  ])('%s is a warning, and refuses nothing', (code, source, path, seen) => {
    const [found, ...more] = findings(source);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code, path, severity: 'warning' });
    expect(found?.seen).toBe(seen);
    const { message, fix } = inWords(found);
    expect(`${message} ${fix}`).not.toMatch(/[{}]| {2}|undefined/u);
  });

  it('accept a hearing fifteen days ahead, whose last day to serve is today', () => {
    expect(findings(`${sound}    hearing: { on: 2026-12-09 }\n`)).toEqual([]);
  });

  it('say only that another county’s case is elsewhere, and nothing about a federal one', () => {
    const elsewhere = changed(
      'county: Los Angeles, courthouse: foltz',
      'county: Orange, courthouse: Smallville',
    );
    expect(findings(elsewhere).map(({ code }) => code)).toEqual(['other-county']);
    const federal = changed('county: Los Angeles, courthouse: foltz', 'system: federal');
    expect(findings(federal.replace('BA000000', '2:19-cr-00001'))).toEqual([]);
  });

  it('accept the city prosecutor for a misdemeanor', () => {
    const source = changed('    judgmentOn', '    prosecutor: la-city\n    judgmentOn');
    expect(findings(source.replace('level: felony', 'level: misdemeanor'))).toEqual([]);
  });
});
