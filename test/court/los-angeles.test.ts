import { describe, expect, it } from 'vitest';
import { parsePlainDate, plain } from '../../src/calendar/plain-date.ts';
import { readCaseNumber, suggestedCourthouse } from '../../src/court/case-number.ts';
import { county } from '../../src/court/county.ts';
import { findCourthouse } from '../../src/court/courthouse.ts';
import { mayPrint, mayPrintToCheck } from '../../src/court/printable.ts';
import { findProsecutor } from '../../src/court/prosecutor.ts';
import { losAngeles } from '../los-angeles.ts';

const { courthouses, prosecutors, help, caseNumbers } = losAngeles;
const ids = courthouses.map(({ id }) => id);

describe('the data of Los Angeles', () => {
  it('fits its schema, which refuses unknown keys', () => {
    expect(county.safeParse(losAngeles).success).toBe(true);
    const [first] = courthouses;
    const wrong = { ...losAngeles, courthouses: [{ ...first, hours: '8:30' }] };
    expect(county.safeParse(wrong).success).toBe(false);
  });

  it('says for each value where it was read, when, and how reliable it is', () => {
    const addresses = [...courthouses, ...prosecutors].flatMap(({ address }) => address ?? []);
    const facts = [...addresses, ...prosecutors.map(({ named }) => named), ...help];
    expect(facts.length).toBeGreaterThan(60);
    for (const { sources, readOn, confidence } of facts) {
      expect(sources.every((source) => source.length > 5)).toBe(true);
      expect(parsePlainDate(readOn)).toBe(readOn);
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
  });

  it('names each courthouse, prosecutor and help center once', () => {
    for (const list of [courthouses, prosecutors, help]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
    const open = courthouses.filter(({ noCriminalFiling }) => noCriminalFiling === undefined);
    const printed = open.flatMap(({ rapSheetNames }) => rapSheetNames);
    expect(new Set(printed).size).toBe(printed.length);
  });

  it('maps every closed courthouse, prefix and code to one that is listed', () => {
    const named = [
      ...courthouses.flatMap(({ noCriminalFiling }) => noCriminalFiling?.successors ?? []),
      ...caseNumbers.prefixes.flatMap(({ suggest, alsoPossible }) => [suggest, ...alsoPossible]),
      ...caseNumbers.locations.map(({ suggest }) => suggest),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const closed = courthouses.filter((one) => one.noCriminalFiling !== undefined);
    expect(named.filter((id) => closed.some((one) => one.id === id))).toEqual([]);
  });

  it('has an address to check before mailing for every prosecutor, and none for a filed paper', () => {
    const asOf = plain('2026-11-24');
    const addresses = prosecutors.flatMap(({ address }) => address ?? []);
    expect(addresses).toHaveLength(prosecutors.length);
    expect(addresses.filter((address) => mayPrintToCheck(address, asOf))).toEqual(addresses);
    expect(addresses.filter((address) => mayPrint(address, asOf))).toEqual([]);
  });

  it('has a phone number or website to check it for every prosecutor', () => {
    expect(
      prosecutors.filter(({ phone, url }) => phone === undefined && url === undefined),
    ).toEqual([]);
  });

  it('has the District Attorney and the ten cities with their own prosecutor', () => {
    expect(prosecutors.map(({ id }) => id)).toEqual([
      'lada',
      'la-city',
      'long-beach',
      'pasadena',
      'santa-monica',
      'torrance',
      'burbank',
      'redondo-beach',
      'hermosa-beach',
      'inglewood',
      'hawthorne',
    ]);
  });
});

describe('a value of the county', () => {
  const read = (confidence: 'high' | 'medium' | 'low') => ({ confidence, readOn: '2026-11-23' });

  it.each([
    ['2026-11-24', true],
    ['2028-11-22', true],
    ['2028-11-23', true],
    ['2028-11-24', false],
  ])('read on 2026-11-23 may be printed on %s: %s', (day, may) => {
    expect(mayPrint(read('medium'), plain(day))).toBe(may);
  });

  it('from a weak source is printed only as one to check, for two years at most', () => {
    expect(mayPrint(read('low'), plain('2026-11-24'))).toBe(false);
    expect(mayPrintToCheck(read('low'), plain('2028-11-23'))).toBe(true);
    expect(mayPrintToCheck(read('low'), plain('2028-11-24'))).toBe(false);
    expect(mayPrint({ confidence: 'high', readOn: 'lately' }, plain('2026-11-24'))).toBe(false);
  });
});

describe('a courthouse', () => {
  const find = (written: string | undefined, number = '') =>
    findCourthouse(written, number, losAngeles);

  it.each([
    'foltz',
    'Clara Shortridge Foltz Criminal Justice Center',
    'CASC LOS ANGELES',
    'casc los angeles central',
  ])('is found as %s', (written) => {
    expect(find(written)).toMatchObject({
      kind: 'found',
      by: 'record',
      courthouse: { id: 'foltz' },
    });
  });

  it('is found with or without the word Courthouse', () => {
    expect(find('Van Nuys Courthouse West')).toMatchObject({ courthouse: { id: 'van-nuys-west' } });
    expect(find('Van Nuys West')).toMatchObject({ courthouse: { id: 'van-nuys-west' } });
  });

  it('that is closed leads to its successor if the sources agree on one', () => {
    expect(find('Pomona Courthouse North')).toMatchObject({
      kind: 'found',
      courthouse: { id: 'pomona-south' },
      tookOverFrom: { id: 'pomona-north' },
    });
  });

  it('that is closed leads to a question if they do not, or if two took its cases', () => {
    const moved = find('whittier');
    expect(moved.kind === 'moved' && moved.candidates.map(({ id }) => id)).toEqual([
      'bellflower',
      'downey',
    ]);
    expect(find('san-pedro').kind).toBe('moved');
    expect(find('Stanley Mosk Courthouse')).toMatchObject({ kind: 'moved', candidates: [] });
  });

  it('that is closed and on a state record is not taken for its likely successor', () => {
    expect(find('CAMC Huntington Park')).toMatchObject({
      kind: 'moved',
      from: { id: 'huntington-park' },
      candidates: [{ id: 'downey' }, { id: 'norwalk' }],
    });
  });

  it('that is not listed is not taken for another', () => {
    for (const written of ['Van Nuys', 'Superior', 'Court', '', 'Orange North Justice Center']) {
      expect(find(written)).toEqual({ kind: 'not-listed', written });
    }
  });

  it('is only suggested by a number', () => {
    expect(find(undefined, 'BA000000')).toMatchObject({
      by: 'case-number',
      courthouse: { id: 'foltz' },
    });
    expect(find(undefined, 'LACBA000000-01')).toMatchObject({ courthouse: { id: 'foltz' } });
    expect(find(undefined, '24VWCF00000-01')).toMatchObject({
      courthouse: { id: 'van-nuys-west' },
    });
    expect(find('torrance', 'BA000000')).toMatchObject({
      by: 'record',
      courthouse: { id: 'torrance' },
    });
  });

  it.each(['0CJ00000', '24AVCM00000', 'M 45391', 'BA00000', ''])(
    'is not suggested by %s, which names none for certain',
    (number) => {
      expect(suggestedCourthouse(number, losAngeles)).toBeUndefined();
      expect(find(undefined, number)).toEqual({ kind: 'not-stated' });
    },
  );
});

describe('a case number', () => {
  it.each([
    ['BA000000', 'felony-1990s-2023'],
    ['ba 000000-01', 'felony-1990s-2023'],
    ['LACBA000000', 'felony-tcis-long'],
    ['0CJ00000-01', 'misdemeanor-1990s-2023'],
    ['24CJCF00000-01', 'odyssey-2023'],
    ['A000000', 'felony-old-A'],
    ['M 45391', undefined],
    ['M'.repeat(500), undefined],
  ])('%s has the shape %s', (written, shape) => {
    expect(readCaseNumber(written, losAngeles).shape).toBe(shape);
  });

  it('gives the defendant’s suffix separately', () => {
    expect(readCaseNumber('BA000000-02', losAngeles)).toMatchObject({
      number: 'BA000000',
      suffix: '02',
    });
  });
});

describe('whom to serve', () => {
  it('is the agency that filed the case, as the record says', () => {
    for (const written of ['la-city', 'LA City Attorney', 'los angeles city attorney']) {
      expect(findProsecutor(written, false, losAngeles)).toMatchObject({
        kind: 'found',
        by: 'record',
        prosecutor: { id: 'la-city' },
      });
    }
  });

  it('is the District Attorney for a felony', () => {
    expect(findProsecutor(undefined, true, losAngeles)).toMatchObject({
      kind: 'found',
      by: 'level',
      prosecutor: { id: 'lada' },
    });
  });

  it('is not guessed for a misdemeanor, which a city may prosecute', () => {
    expect(findProsecutor(undefined, false, losAngeles)).toEqual({ kind: 'not-stated' });
  });

  it('is printed as written if it is not listed', () => {
    expect(findProsecutor('Manhattan Beach', false, losAngeles)).toEqual({
      kind: 'not-listed',
      written: 'Manhattan Beach',
    });
  });
});
