import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import { ndjson, ownFolder, runBatch, withPlans } from './people.ts';

let folder = '';
beforeEach(async () => {
  folder = await ownFolder();
});
afterEach(() => rm(folder, { recursive: true }));

it('the tables of a Spanish batch are headed in Spanish, and its JSON is as in English', async () => {
  const input = join(folder, 'people.ndjson');
  await writeFile(input, `${ndjson(withPlans)}{ "petitioner": 1 }\n`);
  const tables = async (language: 'en' | 'es') => {
    const out = join(folder, language);
    await runBatch(input, '--dry-run', '--out', out, '--lang', language);
    const read = (name: string) => readFile(join(out, name), 'utf8');
    const [queue, summary, failed, json] = await Promise.all(
      ['queue.csv', 'summary.csv', 'failed.csv', 'summary.json'].map(read),
    );
    const headings = [queue, summary, failed].map((table) => table?.split('\r\n')[0] ?? '');
    return { all: `${queue}${summary}${failed}`, headings, json };
  };
  const [spanish, english] = [await tables('es'), await tables('en')];
  expect(spanish.json).toBe(english.json);
  expect(spanish.all).toMatch(/^\uFEFFllamada,qué se puede hacer,desde el día,/u);
  expect(spanish.all).toMatch(/,error,missing,/u);
  expect(spanish.all).toMatch(/^todos,con respuesta,Con respuesta,4,/mu);
  const cells = new Set(spanish.headings.join(',').split(/[,\uFEFF]+/u));
  const headings = Object.values(languages.en.columnWords);
  expect(headings.filter((one) => cells.has(one))).toEqual([]);
  expect(english.all.startsWith('\uFEFFcall,what,from day,')).toBe(true);
});
