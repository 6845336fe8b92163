import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../../scripts/expected/pdf-text.ts';
import { runCaptured } from './run-captured.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'packets-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
});

const packet = (sample: string, ...flags: readonly string[]) =>
  runCaptured(
    'packet',
    `samples/${sample}.yaml`,
    '--as-of',
    '2026-11-25',
    '--lang',
    'en',
    '--out',
    out,
    ...flags,
  );

describe('dismissal packet', () => {
  it('writes the papers of a case that is ready, readable only by the owner', async () => {
    const { code, out: said } = await packet('completed-probation');
    expect(code).toBe(0);
    const folder = join(out, '2CJ00000-01');
    const files = await readdir(folder);
    expect(files.sort()).toEqual([
      '1-file.pdf',
      '2-serve.pdf',
      '3-file-proof.pdf',
      'before-you-sign.pdf',
      'cover-letter.pdf',
      'filing-instructions.pdf',
      'hearing-checklist.pdf',
      'keep.pdf',
      'manifest.json',
      'order.pdf',
      'petition.pdf',
      'proof-of-service.pdf',
      'start-here.html',
    ]);
    for (const file of files) expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
    expect((await stat(join(out, 'client.pdf'))).mode & 0o077).toBe(0);
    expect(said).toContain(folder);
    expect(said).toContain('sign and date in ink');
  });

  it('gives a plan and no petition for a case that is not ready, and says why', async () => {
    const { code, out: said } = await packet('not-yet');
    expect(code).toBe(4);
    const [folder = ''] = (await readdir(out)).filter((name) => name !== 'client.pdf');
    expect((await readdir(join(out, folder))).sort()).toEqual(['manifest.json', 'plan.pdf']);
    expect(said).toContain('No petition was made');
  });

  it('leaves an existing packet alone unless told to replace it', async () => {
    await packet('completed-probation');
    const petition = join(out, '2CJ00000-01', 'petition.pdf');
    const before = await readFile(petition);
    const again = await packet('completed-probation');
    expect(again.code).toBe(2);
    expect(again.err).toContain('--replace');
    expect((await packet('completed-probation', '--replace')).code).toBe(0);
    expect(Buffer.compare(before, await readFile(petition))).toBe(0);
  });

  it('does not replace a paper that someone changed', async () => {
    await packet('completed-probation');
    const petition = join(out, '2CJ00000-01', 'petition.pdf');
    await writeFile(petition, 'signed and scanned');
    const { code, err } = await packet('completed-probation', '--replace');
    expect(code).toBe(2);
    expect(err).toContain('petition.pdf');
    expect(await readFile(petition, 'utf8')).toBe('signed and scanned');
  });

  it('writes nothing for a record if one of its cases is blocked', async () => {
    await mkdir(join(out, 'spare'));
    await packet('two-cases');
    const folders = (await readdir(out)).filter((name) => !name.endsWith('.pdf'));
    const [first = '', second = ''] = folders.filter((name) => name !== 'spare');
    await rm(join(out, first), { recursive: true });
    await rm(join(out, 'client.pdf'));
    expect((await packet('two-cases')).code).toBe(2);
    expect((await readdir(out)).sort()).toEqual([second, 'spare'].sort());
  });

  it('puts the given hearing where it belongs, and writes the dates file', async () => {
    await packet('completed-probation', '--hearing', '2027-02-03T08:30', '--department', '30');
    const dates = await readFile(join(out, '2CJ00000-01', 'dates.ics'), 'utf8');
    expect(dates).toContain('DTSTART;TZID=America/Los_Angeles:20270203T083000');
    const page = await readFile(join(out, '2CJ00000-01', 'start-here.html'), 'utf8');
    expect(page).toContain('February 3, 2027');
  });

  it.each([
    ['2026-11-24', 'is past', 'ask the clerk for a later hearing'],
    ['2026-12-08', 'The last day to serve the prosecutor', 'ask the clerk for a later hearing'],
    ['2026-12-14', '', '(already past)'],
    ['2027-02-15', 'Presidents’ Day', ''],
    ['2027-02-06', 'falls on a weekend', ''],
  ])('warns about --hearing %s as about one in the record', async (day, warned, printed) => {
    const { code, err } = await packet('completed-probation', '--hearing', `${day}T08:30`);
    expect(code).toBe(0);
    if (warned === '') expect(err).toBe('');
    else expect(err).toContain(warned);
    const pdf = await readFile(join(out, '2CJ00000-01', 'filing-instructions.pdf'));
    const text = (await pdfText(pdf)).replaceAll(/\s+/gu, ' ');
    expect(text).toContain(printed);
  });

  it('says where in the record a letter is that no font has', async () => {
    const record = join(out, 'record.yaml');
    const sample = await readFile('samples/completed-probation.yaml', 'utf8');
    await writeFile(record, sample.replace('first: Rosa', 'first: 小明'));
    const flags = ['--as-of', '2026-11-25', '--out', join(out, 'packets')];
    const { code, err } = await runCaptured('packet', record, ...flags);
    expect(code).toBe(3);
    expect(err).toContain('petitioner.name.first');
    expect(err).toContain('Chinese characters');
    // The letters are the person's name: neither they nor their numbers are shown.
    expect(err).not.toMatch(/小|明|5C0F|660E/u);
    expect(await readdir(out)).toEqual(['record.yaml']);
  });

  it('refuses PC 17(d)(2) for a count that does not qualify, and writes nothing', async () => {
    const { code, err } = await packet('completed-probation', '--as-infraction', '1');
    expect(code).toBe(2);
    expect(err).toContain('PC 17(d)(2) is not open for it');
    expect(await readdir(out)).toEqual([]);
  });

  it('makes the papers of a reduction alone if it is asked for, and is done', async () => {
    const { code, out: said } = await packet('reduction-only', '--reduction-only');
    expect(code).toBe(0);
    expect(said).toContain('petition and papers');
  });

  it('makes no petition for a reduction alone where it is not open, and says so', async () => {
    const { code, out: said } = await packet('completed-probation', '--reduction-only');
    expect(code).toBe(4);
    expect(said).toContain('a reduction by itself (PC 17(b)(3)) is not open');
  });

  it('takes no override and no infraction with a reduction alone', async () => {
    const both = ['--reduction-only', '--as-infraction', '1'];
    expect((await packet('reduction-only', ...both)).code).toBe(2);
    expect((await packet('reduction-only', '--reduction-only', '--override', 'x')).code).toBe(2);
    expect(await readdir(out)).toEqual([]);
  });

  it('asks which case an option is for if there are two', async () => {
    const { code, err } = await packet('two-cases', '--hearing', '2027-02-03T08:30');
    expect(code).toBe(2);
    expect(err).toContain('--case');
  });

  it('refuses a hearing that is not a day and time, and a department without a hearing', async () => {
    expect((await packet('completed-probation', '--hearing', '2027-02-30')).code).toBe(2);
    expect((await packet('completed-probation', '--hearing', '2027-02-03T25:00')).code).toBe(2);
    expect((await packet('completed-probation', '--department', '30')).code).toBe(2);
    expect(await readdir(out)).toEqual([]);
  });

  it.each(['', 'file/below'])('says that it cannot make a folder named %j', async (name) => {
    await writeFile(join(out, 'file'), 'mine');
    const { code, err } = await runCaptured(
      'packet',
      'samples/completed-probation.yaml',
      '--as-of',
      '2026-11-25',
      '--out',
      name === '' ? '' : join(out, name),
    );
    expect(code).toBe(2);
    expect(err).toContain('Name');
    expect(err).toContain('--out');
  });

  it('lets only an attorney override the answer', async () => {
    const { out: said, code } = await packet(
      'not-yet',
      '--override',
      'stipulated early termination',
    );
    expect(code).toBe(4);
    expect(said).toContain('Only an attorney who signs the papers');
  });

  it('asks an attorney for the reason, and does not take a blank one', async () => {
    const { err, code } = await packet('attorney-long', '--override', '  ');
    expect(code).toBe(2);
    expect(err).toContain('Write the reason');
    expect(await readdir(out)).toEqual([]);
  });

  it('does not turn a file with the folder’s name into a folder', async () => {
    const file = join(out, 'file');
    await writeFile(file, 'mine');
    const { code } = await runCaptured(
      'packet',
      'samples/completed-probation.yaml',
      '--as-of',
      '2026-11-25',
      '--out',
      file,
    );
    expect(code).toBe(2);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });
});
