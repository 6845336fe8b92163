import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrayElements } from '../../../src/batch/reading/array-elements.ts';
import { entriesOf } from '../../../src/batch/reading/entries.ts';
import { linesOf } from '../../../src/batch/reading/lines.ts';
import { mappingOf } from '../../../src/batch/table/column-mapping.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { folderOf } from '../people.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of items) found.push(one);
  return found;
}

describe('lines', () => {
  it('keep their numbers with any line ends and any chunk boundaries', async () => {
    expect(await all(linesOf(pieces('a\r', '\nb\n\nc', 'd\re')))).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
      { line: 3, text: '' },
      { line: 4, text: 'cd' },
      { line: 5, text: 'e' },
    ]);
  });
});

describe('the elements of an array', () => {
  it('are separated by brackets and quotes, at any chunk boundaries', async () => {
    const text = '[\n{"a": "]},{"},\n\n{"b": [1, {"c": "\\""}]} ]';
    const found = [
      { line: 2, text: '{"a": "]},{"}' },
      { line: 4, text: '{"b": [1, {"c": "\\""}]}' },
    ];
    expect(await all(arrayElements(pieces(text)))).toEqual(found);
    expect(await all(arrayElements(pieces(...text)))).toEqual(found);
  });

  it('of a truncated array are the complete ones, then the broken one as it is', async () => {
    expect(await all(arrayElements(pieces('[{"a":1},{"b"')))).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 1, text: '{"b"' },
    ]);
  });
});

describe('a folder', () => {
  it('is read in order of file name, and skips the output folder and those of other batches', async () => {
    const folder = await folderOf({
      'b/2.yaml': '{}',
      'a.yaml': '{}',
      'c.ndjson': '{}\n\n{}\n',
      'out/people/x/client.yaml': '{}',
      'of-last-week/.journal.ndjson': '{}',
      'of-last-week/failed.csv': 'record',
      '.hidden.yaml': '{}',
    });
    const out = join(folder, 'out');
    const found = await all(
      entriesOf({ input: folder, out, today: plain('2026-11-25'), county: 'Los Angeles' }),
    );
    expect(found.map(({ number, place }) => [number, place.file, place.line])).toEqual([
      [1, 'a.yaml', undefined],
      [2, 'b/2.yaml', undefined],
      [3, 'c.ndjson', 1],
      [4, 'c.ndjson', 3],
    ]);
    await rm(folder, { recursive: true });
  });
});

describe('a folder with what is not a file', () => {
  it('with a pipe or a device in it is read past them: neither has an end', async () => {
    const folder = await folderOf({ 'b.json': '{}' });
    execFileSync('mkfifo', [join(folder, 'a.json')]);
    await symlink('/dev/zero', join(folder, 'c.ndjson'));
    const entries = await all(
      entriesOf({ input: folder, today: plain('2026-11-25'), county: 'Los Angeles' }),
    );
    await rm(folder, { recursive: true });
    expect(entries.map(({ place, source }) => [place.file, source.kind])).toEqual([
      ['a.json', 'fault'],
      ['b.json', 'record'],
      ['c.ndjson', 'fault'],
    ]);
  });
});

describe('what has nobody in it', () => {
  it('is one failed record: an export that went wrong must not pass for done', async () => {
    const folder = await folderOf({ 'a.csv': 'Name,Case\n', 'b.ndjson': '\n', 'c.json': '[]' });
    await mkdir(join(folder, 'empty'));
    const columns = 'columns: { petitioner.name: Name, case.number: Case }';
    const read = { today: plain('2026-11-25'), county: 'Los Angeles' };
    const mapping = mappingOf(columns, 'columns.yaml');
    const entries = [
      ...(await all(entriesOf({ input: folder, mapping, ...read }))),
      ...(await all(entriesOf({ input: join(folder, 'empty'), ...read }))),
    ];
    await rm(folder, { recursive: true });
    const nobody = { kind: 'fault', findings: [{ code: 'nobody-in-it' }] };
    expect(entries.map(({ place }) => place.file)).toEqual([
      'a.csv',
      'b.ndjson',
      'c.json',
      'empty',
    ]);
    for (const { source } of entries) expect(source).toMatchObject(nobody);
  });
});
