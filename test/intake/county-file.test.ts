import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCountyFile } from '../../src/intake/county-file/read-county-file.ts';
import { isCountyFile } from '../../src/intake/county-file/rows.ts';

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
