import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { factPaths } from '../../src/facts/every-fact.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { factWords } from '../../src/words/en/facts.ts';
import { runCaptured } from './run-captured.ts';

const day = plain('2026-11-28');

const blank = async () => (await runCaptured('new', '--blank')).out;

/** What a record must have: the person's name, and which count in which case in which court. */
const needed = [
  'petitioner.name.first',
  'petitioner.name.last',
  'cases[0].number',
  'cases[0].court.county',
  'cases[0].counts[0].number',
  'cases[0].counts[0].statute',
];

const completed = (text: string) =>
  text
    .replace('first:\n', 'first: Robin\n')
    .replace('last:\n', 'last: Example\n')
    .replace('- number:\n', '- number: BA000000\n')
    .replace('county:\n', 'county: Los Angeles\n')
    .replace('- number:\n', '- number: 1\n')
    .replace('statute:\n', 'statute: PC 484(a)\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('dismissal new --blank', () => {
  it('writes a record that lacks only what every record must have', async () => {
    const { findings } = readRecord(await blank(), day);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual(
      needed.map((path) => `${path} missing`),
    );
  });

  it('answers nothing: once completed it says what was filled in, and no more', async () => {
    const { record, findings } = readRecord(completed(await blank()), day);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('"known":true');
    expect(record?.petitioner).toEqual({
      name: { first: 'Robin', last: 'Example' },
      otherNames: [],
      mailingAddress: { kind: 'none' },
      language: 'en',
    });
    expect(record?.cases[0].docketReadOn).toBeUndefined();
  });

  it('explains every fact that a record may hold', async () => {
    const text = (await blank()).replaceAll(/\n\s*## /gu, ' ');
    const partsOfAFact =
      /\.(?:until|on|firstOn|reinstated|done)$|programs\.|attempted|statute|county/u;
    const unexplained = factPaths
      .filter((path) => !partsOfAFact.test(path))
      .filter((path) => !text.includes(factWords[path].about));
    expect(unexplained).toEqual([]);
  });

  it('shows the docket’s words next to the record’s own', async () => {
    const text = await blank();
    expect(text).toContain('## One of: felony, misdemeanor, infraction.');
    expect(text).toContain('nolo contendere');
  });

  it('is indented correctly once the # before a key is removed', async () => {
    const lines = (await blank()).split('\n').map((line) => line.replace(/^(\s*)#(?!#)/u, '$1'));
    const firstKind = lines.indexOf('    sentence:');
    const secondKind = lines.indexOf('    sentence:', firstKind + 1);
    const afterKinds = lines.findIndex((line) => line.includes('What is still owed'));
    const one = [...lines.slice(0, secondKind), ...lines.slice(afterKinds)]
      .filter((line) => line !== '    sentence: unknown')
      .join('\n');
    const codes = readRecord(one, day).findings.map(({ code }) => code);
    expect(codes).not.toContain('unknown-key');
    expect(codes.filter((code) => /yaml|syntax|duplicate/u.test(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(needed.length);
  });

  it('keeps its lines short enough to read next to a docket', async () => {
    const long = (await blank()).split('\n').filter((line) => line.length > 100);
    expect(long.every((line) => line.includes('#filer:'))).toBe(true);
  });

  it('explains in Spanish as well, and is the same record', async () => {
    const spanish = (await runCaptured('new', '--blank', '--lang', 'es')).out;
    expect(spanish).toContain('## Los datos de una persona, sin ninguna respuesta todavía.');
    const lines = (text: string) => text.split('\n').filter((line) => !/^\s*##/u.test(line));
    expect(lines(spanish)).toEqual(lines(await blank()));
  });

  it('writes a file only its owner can read, and replaces none unless told to', async () => {
    const out = join(folder, 'empty.yaml');
    expect((await runCaptured('new', '--blank', '--out', out)).code).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(readFileSync(out, 'utf8')).toBe(await blank());
    expect((await runCaptured('new', '--blank', '--out', out)).code).toBe(2);
    expect((await runCaptured('new', '--blank', '--out', out, '--replace')).code).toBe(0);
  });
});
