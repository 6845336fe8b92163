import { copyFile, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpPerson } from '../../scripts/made-up/made-up-person.ts';
import { whileHeld } from '../../src/packet/writing/hold-folder.ts';
import { filesOf, folderOf, ndjson, ownFolder, runBatch, withPlans } from './people.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await ownFolder();
  out = join(folder, 'out');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function inputOf(text: string, name = 'people.ndjson'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('dismissal batch', () => {
  it('refuses the folder of the records for the papers, under any name, and leaves it as it was', async () => {
    const records = join(folder, 'in');
    await mkdir(records);
    await copyFile('samples/completed-probation.yaml', join(records, 'a.yaml'));
    await symlink(records, join(folder, 'link'));
    for (const place of [records, join(folder, 'link')]) {
      const { code, err } = await runBatch(records, '--out', place);
      expect([code, await readdir(records)]).toEqual([2, ['a.yaml']]);
      expect(err).toContain('The papers would go into the folder of the records');
    }
  });

  it('makes a folder for each person of a folder of records, readable by its owner alone', async () => {
    const records = join(folder, 'in');
    await mkdir(records);
    await copyFile('samples/completed-probation.yaml', join(records, 'a.yaml'));
    await copyFile('samples/not-yet.yaml', join(records, 'b.yaml'));
    const { code, out: said } = await runBatch(records, '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('2 people, 0 failed.');
    const people = await readdir(join(out, 'people'));
    expect(people.sort()).toEqual(['2CJ00000-01-61d8', 'TA000000-7476']);
    const own = join(out, 'people', '2CJ00000-01-61d8');
    expect((await readdir(own)).sort()).toEqual(['2CJ00000-01', 'client.pdf']);
    expect(await readdir(join(own, '2CJ00000-01'))).toContain('petition.pdf');
    for (const name of await readdir(out, { recursive: true })) {
      expect((await stat(join(out, name))).mode & 0o077, name).toBe(0);
    }
  });

  it('goes on after a bad record, and reports its line and what is wrong', async () => {
    const [first, second] = withPlans;
    const good = [first, second].map((one) => JSON.stringify(madeUpPerson(7, one ?? 1)));
    const input = await inputOf([good[0], '{ "petitioner": {', '', good[1], '{}'].join('\n'));
    const { code, out: said } = await runBatch(input, '--out', out);
    expect(code).toBe(6);
    expect(said).toContain('4 people, 2 failed.');
    expect(await readdir(join(out, 'people'))).toHaveLength(2);
    const failed = await readFile(join(out, 'failed.csv'), 'utf8');
    expect(failed).toContain('2,people.ndjson,2,,,error,syntax');
    expect(failed).toContain('4,people.ndjson,5,,petitioner,error,missing');
    const json: unknown = JSON.parse(await readFile(join(out, 'failed.json'), 'utf8'));
    expect(json).toMatchObject({ failed: [{ record: 2 }, { record: 4 }] });
  });

  it('tells a Spanish-speaking clinic what is allowed in Spanish', async () => {
    const input = await inputOf('{ "petitioner": { "name": { "first": 3 } }, "cases": [] }');
    await runBatch(input, '--out', out, '--dry-run', '--lang', 'es');
    const failed = await readFile(join(out, 'failed.csv'), 'utf8');
    expect(failed).toMatch(/petitioner\.name\.first,error,[^,]+,[^\n]*texto/u);
    expect(failed).not.toMatch(/,text,/u);
  });

  it('never mixes two people, and takes each person once', async () => {
    const [one = 1, other = 2] = withPlans;
    const person = madeUpPerson(7, one);
    const sameCase = { ...person, petitioner: madeUpPerson(7, other)['petitioner'] };
    const lines = [person, sameCase, person].map((record) => `${JSON.stringify(record)}\n`);
    const { code } = await runBatch(await inputOf(lines.join('')), '--out', out);
    expect(code).toBe(6);
    expect(await readdir(join(out, 'people'))).toHaveLength(2);
    expect(await readFile(join(out, 'failed.csv'), 'utf8')).toContain(
      'Record 1 is for the same person and begins with the same case.',
    );
  });

  it('says nothing about who the people are outside their folders', async () => {
    const input = await inputOf(ndjson(withPlans.slice(0, 2)) + ndjson(withPlans.slice(0, 1)));
    const { err } = await runBatch(input, '--out', out, '--summary');
    const outside = [...(await filesOf(out))].filter(([name]) => !name.startsWith('people/'));
    const names = (await readdir(out, { recursive: true })).join('\n');
    const said = `${err}\n${names}\n${outside.map(([, text]) => text).join('\n')}`;
    for (const one of withPlans.slice(0, 2)) {
      for (const value of personalValues(madeUpPerson(7, one)['petitioner'])) {
        expect(said).not.toContain(Buffer.from(value).toString('latin1'));
      }
    }
  });

  it('has in the queue what to ask as one asks it, with the case where a person has several', async () => {
    const input = await inputOf(ndjson(withPlans));
    const { out: said } = await runBatch(input, '--dry-run', '--out', out, '--summary');
    const queue = await readFile(join(out, 'queue.csv'), 'utf8');
    expect(queue).toMatch(/\?/u);
    expect(queue).not.toMatch(/cases\[|circumstances\./u);
    expect(said).not.toMatch(/cases\[|circumstances\./u);
  });

  it('answers without papers where a dry run is asked for', async () => {
    const input = await inputOf(ndjson(withPlans.slice(0, 2)));
    const { code, out: said } = await runBatch(input, '--dry-run', '--summary');
    expect(code).toBe(0);
    expect(said).toContain('2 people, 0 failed.');
    await runBatch(input, '--dry-run', '--out', out);
    expect((await readdir(out)).sort()).toEqual([
      'failed.csv',
      'failed.json',
      'queue.csv',
      'summary.csv',
      'summary.json',
    ]);
  });

  it('says how to see what failed where a dry run writes nothing', async () => {
    const { code, out: said } = await runBatch(await inputOf('{}\n'), '--dry-run');
    expect(code).toBe(6);
    expect(said).toContain('1 person, 1 failed.');
    expect(said).toContain('run the same command again with --out DIR');
  });

  it('names the folder that cannot be made, and why', async () => {
    const input = await inputOf(ndjson([2]));
    for (const place of [input, join(input, 'papers')]) {
      const { code, err } = await runBatch(input, '--out', place);
      expect(code).toBe(2);
      expect(err.replaceAll(/\s+/gu, ' ')).toContain(`${place} cannot be used`);
    }
  });

  it('names papers whose record was taken out or fails now: nobody should file them', async () => {
    const [first, second] = withPlans.slice(0, 2).map((one) => ndjson([one]));
    await runBatch(await inputOf(`${first}${second}`), '--out', out);
    const before = await readdir(join(out, 'people'));
    const { out: said } = await runBatch(await inputOf(`${first}{}\n`), '--out', out);
    const queue = await readFile(join(out, 'queue.csv'), 'utf8');
    const [old = ''] = before.filter((name) => !queue.includes(name));
    expect(said.replaceAll(/\s+/gu, ' ')).toContain(`people/${old}. Do not file them.`);
    const { out: again } = await runBatch(await inputOf(`${first}${second}`), '--out', out);
    expect(again).not.toContain('Do not file them');
  });

  it('asks for a folder if it is to make papers', async () => {
    const { code, err } = await runBatch(await inputOf(ndjson([2])));
    expect(code).toBe(2);
    expect(err).toContain('Name one with --out');
  });

  it('reads an array of records, and the papers that dismissal read takes', async () => {
    const records = await folderOf({
      'array.json': `[\n${ndjson(withPlans.slice(0, 2)).trim().replace('\n', ',\n')}\n]`,
      'notes.docx': 'no record',
    });
    await copyFile('test/intake/county-file.csv', join(records, 'county.csv'));
    await copyFile('test/intake/examples/r01.txt', join(records, 'rap-sheet.txt'));
    const { code, out: said } = await runBatch(records, '--dry-run', '--out', out);
    expect(code).toBe(6);
    expect(said).toContain('6 people');
    const failed = await readFile(join(out, 'failed.csv'), 'utf8');
    expect(failed).toContain('notes.docx');
    expect(failed).not.toContain('array.json');
    await rm(records, { recursive: true });
  });
});

describe('a batch that was stopped', () => {
  it('picks up where it stopped, with the same result as a run that never stopped', async () => {
    const input = await inputOf(ndjson(withPlans.slice(0, 3)));
    await runBatch(input, '--out', out);
    const whole = await filesOf(out);
    const journal = join(out, '.journal.ndjson');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    // The second person's folder is there but not in the journal; the third is half written.
    await writeFile(journal, [lines[0], lines[1], lines[2]?.slice(0, 40)].join('\n'));
    const people = (await readdir(join(out, 'people'))).sort();
    const third = lines.map((line) => /"folder":"([^"]+)"/u.exec(line)?.[1]).at(3) ?? '';
    expect(people).toContain(third);
    await rm(join(out, 'people', third), { recursive: true });
    await mkdir(join(out, 'people', '.3.new', 'half'), { recursive: true });
    await rm(join(out, 'summary.csv'));
    const { code } = await runBatch(input, '--out', out);
    expect(code).toBe(0);
    expect(await filesOf(out)).toEqual(whole);
    expect((await readdir(out)).sort()).not.toContain('.dismissal-lock');
  });

  it('continues as of the day it started, and says so', async () => {
    const input = await inputOf(ndjson(withPlans.slice(0, 1)));
    await runBatch(input, '--out', out);
    const { runCaptured } = await import('../cli/run-captured.ts');
    const again = await runCaptured('batch', input, '--out', out, '--jobs', '1');
    expect(again.code).toBe(0);
    expect(again.err).toContain('as of November 25, 2026');
    const other = await runCaptured('batch', input, '--out', out, '--as-of', '2026-11-26');
    expect(other.code).toBe(2);
    expect(other.err).toContain('as of 2026-11-25');
  });

  it('makes the papers of a fixed record, and leaves the others alone', async () => {
    const [one = 1, two = 2] = withPlans;
    const good = JSON.stringify(madeUpPerson(7, two));
    await runBatch(await inputOf(`${ndjson([one])}${good.replace('2', '#')}\n`), '--out', out);
    const [folderName = ''] = await readdir(join(out, 'people'));
    const before = await stat(join(out, 'people', folderName, 'client.pdf'));
    const { code } = await runBatch(await inputOf(`${ndjson([one])}${good}\n`), '--out', out);
    expect(code).toBe(0);
    expect(await readdir(join(out, 'people'))).toHaveLength(2);
    const after = await stat(join(out, 'people', folderName, 'client.pdf'));
    expect(after.mtimeMs).toBe(before.mtimeMs);
  });

  it('keeps what someone put in a folder, and reports it', async () => {
    const [one = 1] = withPlans;
    const person = madeUpPerson(7, one);
    await runBatch(await inputOf(ndjson([one])), '--out', out);
    const [own = ''] = await readdir(join(out, 'people'));
    await writeFile(join(out, 'people', own, 'signed.pdf'), 'a scan');
    const changed = JSON.stringify({ ...person, preparedBy: 'The clinic' });
    const { code } = await runBatch(await inputOf(`${changed}\n`), '--out', out);
    expect(code).toBe(6);
    expect(await readdir(join(out, 'people', own))).toContain('signed.pdf');
    expect(await readFile(join(out, 'failed.csv'), 'utf8')).toContain(`people/${own}`);
  });

  it('is refused a folder that another run is using', async () => {
    const input = await inputOf(ndjson(withPlans.slice(0, 1)));
    await mkdir(out);
    const refused = await whileHeld(out, () => runBatch(input, '--out', out));
    expect(refused).toMatchObject({ held: true, is: { code: 2 } });
    expect(refused.held && refused.is.err).toContain('Another run is writing to');
  });
});

/** Every text in a record that identifies the person. */
function personalValues(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length < 4 || value === 'Los Angeles' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(personalValues);
}
