import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { changed } from '../record/a-record.ts';
import { inWords } from '../record/in-words.ts';

const reduced = (statute: string, under: string, on: string) =>
  readRecord(
    changed('PC 459,', `${statute}, reductions: [{ under: ${under}, on: ${on} }],`),
    plain('2026-11-24'),
  ).findings.map(({ code }) => code);

describe('a redesignation that the voters’ act does not allow', () => {
  it.each([
    ['HS 11360(a)', 'HS 11361.8', '2016-11-08', ['redesignated-cannabis-too-early']],
    ['HS 11360(a)', 'HS 11361.8', '2016-11-09', []],
    ['HS 11358', 'HS 11361.8', '2018-01-10', []],
    ['HS 11378', 'HS 11361.8', '2018-01-10', ['redesignated-not-cannabis']],
    ['HS 11378', '1170.18', '2018-01-10', ['redesignated-another-offense']],
    ['PC 459/460(a)', '1170.18', '2018-01-10', ['redesignated-another-offense']],
    ['PC 459, degree: first', '1170.18', '2018-01-10', ['redesignated-another-offense']],
    ['PC 459, degree: second', '1170.18', '2018-01-10', []],
    ['HS 11378', 'other', '2018-01-10', []],
  ])('%s under %s on %s: %j', (statute, under, on, expected) => {
    expect(reduced(statute, under, on)).toEqual(expected);
  });

  it('says what the act is for, and what to check', () => {
    const source = changed(
      'PC 459,',
      'HS 11378, reductions: [{ under: HS 11361.8, on: 2018-01-10 }],',
    );
    const [found] = readRecord(source, plain('2026-11-24')).findings;
    expect(inWords(found)).toMatchObject({
      message:
        'HS 11361.8 is for cannabis convictions under HS 11357 to 11360, not for HS 11378 (cases[0].counts[0].statute).',
      fix: 'Check the offense, or under which section it was reduced.',
    });
  });
});
