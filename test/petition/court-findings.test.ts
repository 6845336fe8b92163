import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { losAngeles } from '../../src/court/los-angeles/profile.ts';
import { courtFindings } from '../../src/petition/court-findings.ts';
import { changed, recordOf, sound } from '../record/a-record.ts';
import { inWords } from '../record/in-words.ts';

function findings(source: string) {
  return courtFindings(recordOf(source), losAngeles, plain('2026-11-24'));
}

describe('what the county says of a record that was read', () => {
  it('is nothing where all is as it should be', () => {
    expect(findings(sound)).toEqual([]);
  });

  it.each([
    [
      'courthouse-not-listed',
      changed('foltz', 'Smallville'),
      'cases[0].court.courthouse',
      // Free text may hold a name: a finding says of what kind it is, and where.
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

  it('takes a hearing fifteen days ahead, whose last day to serve is today', () => {
    expect(findings(`${sound}    hearing: { on: 2026-12-09 }\n`)).toEqual([]);
  });

  it('says of another county’s case only that, and nothing of a federal one', () => {
    const elsewhere = changed(
      'county: Los Angeles, courthouse: foltz',
      'county: Orange, courthouse: Smallville',
    );
    expect(findings(elsewhere).map(({ code }) => code)).toEqual(['other-county']);
    const federal = changed('county: Los Angeles, courthouse: foltz', 'system: federal');
    expect(findings(federal.replace('BA000000', '2:19-cr-00001'))).toEqual([]);
  });

  it('takes the city’s prosecutor for a misdemeanor as it is', () => {
    const source = changed('    judgmentOn', '    prosecutor: la-city\n    judgmentOn');
    expect(findings(source.replace('level: felony', 'level: misdemeanor'))).toEqual([]);
  });
});
