import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countiesModule } from '../../scripts/made/counties.ts';
import { codeNames } from '../../src/authority/citation/code-names.ts';
import { counties } from '../../src/made/counties.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counties-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(root, name));
  for (const [file, facts] of Object.entries(files)) {
    writeFileSync(join(root, name, file), JSON.stringify(facts));
  }
}

const code = {
  name: 'Made-up Code',
  cited: 'M. Code',
  written: [],
  confidence: 'high',
  readOn: '2026-11-29',
  sources: ['made up'],
};

describe('a county’s folder', () => {
  it('needs one file with a name, and adds the folder to the counties that can be asked for', () => {
    folder('orange', { 'county.json': { name: 'Orange' } });
    folder('el-dorado', { 'county.json': { name: 'El Dorado' } });
    const made = countiesModule(root);
    expect(made).toContain('export type CountyName = "el-dorado" | "orange";');
    expect(made).toContain('export type LocalCode = never;');
  });

  it('may divide its facts among files of any name', () => {
    folder('orange', {
      'name.json': { name: 'Orange' },
      'ordinances.json': { codes: { OCCO: code } },
    });
    const made = countiesModule(root);
    expect(made).toContain('export type LocalCode = "OCCO";');
    expect(made).toContain('Made-up Code');
  });

  it.each([
    ['a misspelled key', { 'county.json': { name: 'Orange', courthouse: [] } }, /courthouse/u],
    ['no name', { 'county.json': {} }, /name: /u],
    [
      'the same facts in two files',
      { 'county.json': { name: 'Orange' }, 'more.json': { name: 'OC' } },
      /more\.json: name is in another file too/u,
    ],
    ['facts without a name', { 'county.json': 'Orange' }, /county\.json: put the facts in \{ \}/u],
    ['another kind of file', { 'notes.txt': '' }, /notes\.txt: .*only \.json files/u],
    [
      'letters that a citation cannot have',
      { 'county.json': { name: 'Orange', codes: { 'O.C.': code } } },
      /codes/u,
    ],
  ])('with %s is refused, and the error names the place', (_, files, says) => {
    folder('orange', files);
    expect(() => countiesModule(root)).toThrow(says);
  });

  it('with a broken file is refused by the file’s name', () => {
    mkdirSync(join(root, 'orange'));
    writeFileSync(join(root, 'orange', 'county.json'), '{ "name": ');
    expect(() => countiesModule(root)).toThrow(/county\.json is not JSON/u);
  });

  it('is named in lowercase letters, as people type it', () => {
    folder('Orange County', { 'county.json': { name: 'Orange' } });
    expect(() => countiesModule(root)).toThrow(/lowercase letters and hyphens/u);
  });

  it('has no code with the letters of another county’s', () => {
    folder('orange', { 'a.json': { name: 'Orange', codes: { OCCO: code } } });
    folder('kern', { 'a.json': { name: 'Kern', codes: { OCCO: code } } });
    expect(() => countiesModule(root)).toThrow(/OCCO/u);
  });
});

describe('the counties that are here', () => {
  const every = Object.values(counties);

  it('give no local code a name that another code has', () => {
    const written = codeNames.flatMap((one) => one.written);
    expect(written.filter((one, index) => written.indexOf(one) !== index)).toEqual([]);
    const letters = codeNames.map((one) => one.code);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('name only their own courthouses and prosecutors', () => {
    for (const { courthouses, prosecutors, printed, caseNumbers } of every) {
      const courts = courthouses.map(({ id }) => id);
      const offices = prosecutors.map(({ id }) => id);
      const named = [
        ...Object.values(printed.places).filter((id) => id !== null),
        ...printed.courthouses.map(({ courthouse }) => courthouse),
        ...printed.arraignmentsOnly,
        ...[...caseNumbers.prefixes, ...caseNumbers.locations].map(({ suggest }) => suggest),
      ];
      expect(named.filter((id) => !courts.includes(id))).toEqual([]);
      const printedOffices = printed.prosecutors.map(({ prosecutor }) => prosecutor);
      expect(printedOffices.filter((id) => !offices.includes(id))).toEqual([]);
    }
  });

  it('say where and when they read what papers print', () => {
    for (const { printed, caseNumbers, codes } of every) {
      const told = [caseNumbers, printed, ...Object.values(codes)];
      expect(told.filter(({ sources }) => sources === undefined)).toEqual([]);
      expect(told.filter(({ readOn }) => readOn === undefined)).toEqual([]);
    }
  });
});
