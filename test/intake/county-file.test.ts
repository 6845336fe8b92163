import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCountyFile } from '../../src/intake/county-file/read-county-file.ts';
import { isCountyFile } from '../../src/intake/county-file/rows.ts';
import { plainReading } from '../../src/intake/plain-reading.ts';
import { compared } from './compared.ts';

const text = readFileSync('test/intake/county-file.csv', 'utf8');
const [petra, paul] = readCountyFile(text);

describe('the DOJ’s file for a county', () => {
  it('is recognized by its header, or without one by its 95 fields', () => {
    expect(isCountyFile(text)).toBe(true);
    expect(isCountyFile(text.split('\n').slice(1).join('\n'))).toBe(true);
    expect(isCountyFile('a,b,c\n1,2,3\n')).toBe(false);
  });

  it('identifies each person by the file’s own key', () => {
    expect([petra?.id, paul?.id]).toEqual(['7001', '7002']);
    expect(petra?.reading.person.dob).toBe('1980-02-02');
  });

  it('gives the parts of a sentence together, never their sum', () => {
    expect(petra?.reading.cases).toHaveLength(1);
    const [found] = petra?.reading.cases ?? [];
    expect(found?.number).toBe('BA907001');
    expect(found?.courthouse).toBe('metro');
    expect(found?.sentence).toMatchObject({
      kind: 'probation',
      months: 36,
      jailDays: 90,
      fine: 'ordered',
    });
  });

  it('takes a later disposition as a later event, and the level from the conviction', () => {
    const [count, other] = petra?.reading.cases[0]?.counts ?? [];
    expect(count?.level).toBe('felony');
    expect(count?.reductions?.[0]).toMatchObject({ under: 'HS 11361.8', on: '2019-01-01' });
    expect(other).toMatchObject({ section: '11360(a)', disposition: 'dismissed' });
  });

  it('reports a bad row and goes on', () => {
    expect(petra?.reading.notRead.map(({ place, why }) => `${place.line} ${why}`)).toContain(
      '8 damaged-row',
    );
    expect(paul?.reading.elsewhere[0]).toMatchObject({ county: 'Yolo', number: '11-1' });
  });
});

const twoPeople = readFileSync('test/intake/two-people.csv', 'utf8');
const twoRight: unknown = JSON.parse(readFileSync('test/intake/two-people.json', 'utf8'));
const [header = '', ...rows] = twoPeople.trimEnd().split('\n');

/** The file's readings compared with the right ones, by the person's key. */
function differences(file: string) {
  const right = new Map(Object.entries(Object(twoRight)));
  const found = readCountyFile(file);
  expect(found.map(({ id }) => id).sort()).toEqual([...right.keys()].sort());
  return found.map(({ id, reading }) => {
    const { leftOut, wrong } = compared(right.get(id), plainReading(reading));
    return { leftOut, wrong };
  });
}

const asItSays = [
  { leftOut: [], wrong: [] },
  { leftOut: [], wrong: [] },
];

describe('a county file is read as it says', () => {
  it('with its header', () => {
    expect(differences(twoPeople)).toEqual(asItSays);
  });

  it('without its header, after a byte order mark, with the lines of Windows', () => {
    expect(differences(`\uFEFF${rows.join('\r\n')}\r\n`)).toEqual(asItSays);
  });

  it('whatever the order of its columns, where the header names them', () => {
    const moved = (line: string) => {
      const [id = '', ...rest] = fieldsOf(line);
      return [id, ...rest.reverse()].map(quoted).join(',');
    };
    expect(differences([header, ...rows].map(moved).join('\n'))).toEqual(asItSays);
  });

  it('with the rows of two people mixed', () => {
    const own = (id: string) => rows.filter((row) => row.startsWith(`,,${id},`));
    const [one, other] = [own('8001'), own('8002')];
    const mixed = one.flatMap((row, at) => [row, ...(other[at] === undefined ? [] : [other[at]])]);
    expect(mixed).toHaveLength(rows.length);
    expect(differences([header, ...mixed].join('\n'))).toEqual(asItSays);
  });

  it('with an unreadable row between others: the row is reported by its line, and nothing else is lost', () => {
    const cut = `${rows[0]?.split(',').slice(0, 90).join(',')}`;
    const trailing = `${rows[1]},`;
    const damaged = [header, cut, trailing, ...rows].join('\n');
    expect(differences(damaged)).toEqual(asItSays);
    const said = readCountyFile(damaged).flatMap(({ reading }) => reading.notRead);
    expect(said.map(({ place, why }) => `${place.line} ${why}`)).toEqual(
      expect.arrayContaining(['2 damaged-row', '3 damaged-row']),
    );
  });
});

describe('each county file is read as it says', () => {
  const folder = 'test/intake/county-files';
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));

  it.each(files)('%s', (file) => {
    const right = Object(
      JSON.parse(readFileSync(`${folder}/${file.replace('.csv', '.json')}`, 'utf8')),
    );
    const found = readCountyFile(readFileSync(`${folder}/${file}`, 'utf8'));
    expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(right).sort());
    for (const { id, reading } of found) {
      const { leftOut, wrong } = compared(right[id], plainReading(reading));
      expect({ id, leftOut, wrong }).toEqual({ id, leftOut: [], wrong: [] });
    }
  });
});

describe('in a county file', () => {
  const [luis] = readCountyFile(twoPeople);

  it('two people with one CII number are two people', () => {
    const ciis = new Set(rows.map((row) => fieldsOf(row)[11]));
    expect(ciis.size).toBe(1);
    expect(readCountyFile(twoPeople)).toHaveLength(2);
  });

  it('no identifying number and no citizenship is kept', () => {
    const kept = JSON.stringify(readCountyFile(twoPeople));
    expect(kept).not.toContain('A900580011');
    expect(kept).not.toMatch(/cii|citizen|ssn/iu);
  });

  it('a disposition of another day than its event is reported, and the event’s day is used', () => {
    const [, luisa] = readCountyFile(twoPeople);
    expect(luisa?.reading.cases[0]?.judgmentOn).toBe('2009-11-17');
    expect(luisa?.reading.notRead).toContainEqual({
      place: { paper: 'county-file', line: 13 },
      text: '20091117 20090803',
      why: 'two-days',
    });
  });

  it('the section of the conviction comes before that of the charge, and a comment’s where none is given', () => {
    const sections = luis?.reading.cases.flatMap(({ counts }) =>
      counts.map(({ section }) => section),
    );
    expect(sections).toEqual([
      ...['11359', '484/488', '11357(b)'],
      ...['11377(a)', '14601.1(a)', '12500(a)'],
    ]);
  });

  it('two numbers in one event are two cases, and a count without one is of the case before it', () => {
    expect(luis?.reading.cases.map(({ number, counts }) => `${number} ${counts.length}`)).toEqual([
      'BA905801 3',
      'LA905802 1',
      '1VY05803 2',
    ]);
  });

  it('an update without a day of its own has none, least of all that of the judgment', () => {
    const without = twoPeople.replace(',20090302,', ',,');
    expect(without).not.toBe(twoPeople);
    const [of] = readCountyFile(without);
    expect(of?.reading.cases[0]?.counts[0]?.setAside).toEqual({ under: 'PC 1203.4', on: null });
  });

  it('a file number with two numbers in it is not one: the case has none', () => {
    const [of] = readCountyFile(twoPeople.replace(',LA905802,', ',LA905802 1VY05809,'));
    expect(of?.reading.cases[1]?.number).toBeNull();
    expect(of?.reading.notRead.map(({ why }) => why)).toContain('unreadable-number');
  });

  it('the level is never that of the charge: without a conviction status it is not known', () => {
    const [of] = readCountyFile(twoPeople.replaceAll('MISDEMEANOR', ''));
    expect(of?.reading.cases[1]?.counts[0]?.level).toBeNull();
  });
});

/** The fields of a made-up row: only its names have quotes. */
function fieldsOf(row: string): string[] {
  return row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((field) => field.replaceAll('"', ''));
}

function quoted(field: string): string {
  return field.includes(',') ? `"${field}"` : field;
}
