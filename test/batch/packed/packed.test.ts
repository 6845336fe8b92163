import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../../scripts/expected/pdf-text.ts';
import { ObjectsSeen } from '../../../src/batch/packed/objects-met-before.ts';
import { pageTree } from '../../../src/batch/packed/page-tree.ts';
import { filesOf, ndjson, ownFolder, runBatch } from '../people.ts';

/** Only the second can file; the others get a plan. */
const people = [2, 7, 3];

let folder: string;
let out: string;
let input: string;
beforeEach(async () => {
  folder = await ownFolder();
  out = join(folder, 'out');
  input = join(folder, 'people.ndjson');
  await writeFile(input, ndjson(people));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const packed = (...flags: readonly string[]) =>
  runBatch(input, '--out', out, '--packed', '--petition', 'own', ...flags);

describe('the packed papers of many people', () => {
  it('are one file per step, with everyone’s pages as in the folders, and an index', async () => {
    expect((await packed()).code).toBe(0);
    const files = await readdir(join(out, 'packed'));
    expect(files.filter((name) => !name.startsWith('.')).sort()).toEqual([
      '1-file.pdf',
      '2-serve.pdf',
      '3-file-proof.pdf',
      'index.csv',
      'keep.pdf',
    ]);
    const alone = join(folder, 'alone');
    await runBatch(input, '--out', alone, '--petition', 'own');
    const own = [...(await filesOf(alone))].filter(([name]) => name.endsWith('/1-file.pdf'));
    const [[name = ''] = []] = own;
    const together = await pdfText(await readFile(join(out, 'packed', '1-file.pdf')));
    expect(together).toEqual(await pdfText(await readFile(join(alone, name))));
    const index = await readFile(join(out, 'packed', 'index.csv'), 'utf8');
    expect(index).toMatch(/^2,people\.ndjson,2,,7YM10000-01,1 to \d+,1 to \d+,1,\d+ to \d+,\r$/mu);
  });

  it('store shared parts once', async () => {
    await packed();
    const document = await PDFDocument.load(await readFile(join(out, 'packed', 'keep.pdf')));
    const faces = document.context
      .enumerateIndirectObjects()
      .filter(([, one]) => one instanceof PDFRawStream && one.dict.has(PDFName.of('Length1')))
      .map(([, one]) => one.toString());
    expect(faces.length).toBeGreaterThan(0);
    expect(new Set(faces).size).toBe(faces.length);
  });

  it('give the same bytes after a stop and after a record is fixed', async () => {
    await packed();
    const whole = await filesOf(out);
    const journal = join(out, '.journal.ndjson');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, lines.slice(0, 3).join('\n').concat('\n{"n":3,"inp'));
    await appendFile(join(out, 'packed', 'keep.pdf'), 'half a job');
    expect((await packed()).code).toBe(0);
    expect(await filesOf(out)).toEqual(whole);
    await rm(out, { recursive: true });
    await writeFile(input, `${ndjson([2])}{}\n${ndjson([3])}`);
    expect((await packed()).code).toBe(6);
    await writeFile(input, ndjson(people));
    expect((await packed()).code).toBe(0);
    expect(await filesOf(out)).toEqual(whole);
    expect((await packed()).code).toBe(0);
    expect(await filesOf(out)).toEqual(whole);
  });
});

describe('a page tree', () => {
  it('has no node with many children, and counts every page', () => {
    const nodes = { length: 5000, numberOf: (index: number) => 10 + index, countOf: () => 2 };
    const tree = pageTree(nodes, 2, 6000);
    expect(tree.count).toBe(10_000);
    expect(tree.top.length).toBeLessThanOrEqual(64);
    expect(Math.max(...tree.upper.map(({ kids }) => kids.length))).toBeLessThanOrEqual(64);
    const [last] = tree.upper.slice(-1);
    expect(last?.parent).toBe(2);
    const first = tree.upper.find(({ number }) => number === tree.parentOf(0));
    expect(first?.kids[0]).toBe(10);
    expect(tree.upper.find(({ number }) => number === first?.parent)?.kids).toContain(
      first?.number,
    );
  });
});

describe('what is shared', () => {
  it('is forgotten if it has not been used for a while', () => {
    const shared = new ObjectsSeen(2);
    shared.touch('face', 1);
    shared.touch('a', 2);
    expect(shared.numberOf('face')).toBe(1);
    shared.touch('b', 3);
    expect([shared.numberOf('face'), shared.numberOf('a')]).toEqual([1, undefined]);
  });
});
