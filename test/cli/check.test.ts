import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function written(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const asOf = ['--as-of', '2026-11-25', '--lang', 'en'] as const;
const sample = (name: string) => `samples/${name}.yaml`;

describe('dismissal check', () => {
  it('shows a count’s outcome, section, day, reason and authority at a glance', async () => {
    const { out, err, code } = await runCaptured('check', sample('completed-probation'), ...asOf);
    expect(out).toContain('Case 2CJ00000-01');
    expect(out).toMatch(
      /Count 1 · PC 484\(a\) · .+ · PC 1203\.4\(a\) · open since March 10, 2023/u,
    );
    expect(out).toContain('(PC 1203.4(a)(1))');
    expect(out).toContain('dismissal packet samples/completed-probation.yaml --out DIR');
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    ['completed-probation', 0],
    ['early-discharge', 0],
    ['dui-discretionary', 0],
    ['not-yet', 4],
    ['excluded-offense', 4],
    ['facts-missing', 5],
  ])('ends %s with the code %i', async (name, expected) => {
    expect((await runCaptured('check', sample(name), ...asOf)).code).toBe(expected);
  });

  it('asks once what is asked alike of every count, and counts what a bare record lacks', async () => {
    const counts = [
      { number: 1, statute: 'PC 484(a)' },
      { number: 2, statute: 'PC 459' },
    ];
    const record = {
      petitioner: { name: { first: 'Ana', last: 'Example' }, mailingAddress: 'none' },
      cases: ['BA100001', 'BA100002'].map((number) => ({
        number,
        court: { county: 'Los Angeles' },
        counts,
      })),
    };
    const path = await written('bare.json', JSON.stringify(record));
    const { out } = await runCaptured('check', path, ...asOf);
    const text = out.replaceAll(/\s+/gu, ' ');
    expect(text.match(/How did this count end/gu)).toHaveLength(1);
    expect(text).toContain('How did this count end: plea, verdict, dismissal? (every count)');
    for (const place of ['cases[0].counts[0]', 'cases[0].counts[1]', 'cases[1].counts[0]']) {
      expect(text).toContain(`${place}.disposition`);
    }
    expect(text.match(/The record does not say \d+ things that decide this/gu)).toHaveLength(4);
  });

  it('gives the first day of a case that is not yet open', async () => {
    const { out } = await runCaptured('check', sample('not-yet'), ...asOf);
    expect(out).toMatch(/Not yet.*opens [A-Z][a-z]+ \d+, 20\d\d/u);
  });

  it('asks for a fact that would change the answer, with what each answer leads to', async () => {
    const whole = readFileSync(sample('completed-probation'), 'utf8');
    const path = await written('one-missing.yaml', whole.replace('  charged: no\n', ''));
    const { out, code } = await runCaptured('check', path, ...asOf);
    expect(out).toContain('Questions that would change the answer');
    expect(out).toContain('Do you have any open criminal case now, anywhere?');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'no: Open now: the judge must grant it; yes: Not yet, no day known; infraction: A lawyer first in the record: circumstances.charged',
    );
    expect(code).toBe(5);
  });

  it('says if one answer alone opens nothing because other facts are missing too', async () => {
    const { out } = await runCaptured('check', sample('facts-missing'), ...asOf);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'Was the case moved to another county? (8MP00000 count 1) Other facts are missing too: this answer alone does not open the petition. in the record: cases[0].since.transferredTo',
    );
    expect(out).not.toContain('either may still come to “Facts are missing”');
  });

  it('names an authority once even if a decision has it twice', async () => {
    const { out } = await runCaptured('check', sample('discretionary-statement'), ...asOf, '--why');
    expect(out).not.toMatch(/\[(PC [\d.]+); \1\]/u);
  });

  it('prints no name and no address, with or without --json', async () => {
    const plainRun = await runCaptured('check', sample('completed-probation'), ...asOf);
    const json = await runCaptured('check', sample('completed-probation'), ...asOf, '--json');
    for (const { out, err } of [plainRun, json]) {
      for (const personal of ['Rosa', 'Méndez', 'Mendez', 'Example Blvd', '555-0142']) {
        expect(out + err).not.toContain(personal);
      }
    }
  });

  it('prints findings and determination as JSON on stdout only', async () => {
    const whole = readFileSync(sample('completed-probation'), 'utf8');
    const path = await written('dismissed.yaml', whole.replace('plea-of-no-contest', 'dismissed'));
    const { out, err } = await runCaptured('check', path, ...asOf, '--json');
    const parsed: unknown = JSON.parse(out);
    expect(parsed).toMatchObject({
      findings: [{ severity: 'warning' }],
      determination: { asOf: '2026-11-25' },
    });
    expect(err).toBe('');
  });

  it('says that a name in letters no court paper can have comes before the packet', async () => {
    const whole = readFileSync(sample('completed-probation'), 'utf8');
    const bad = whole.replace(/(?<=\blast: )\S+(?=[ ,}\n])/u, '王');
    const path = await written('letters.yaml', bad);
    const { out, err, code } = await runCaptured('check', path, ...asOf);
    expect(err).toContain('[letters-without-face]');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'Next: First write petitioner.name.last as the court file spells it: no paper can be made with its letters. Make the packet:',
    );
    expect(code).toBe(0);
  });

  it('reports every error in a record at once, and where', async () => {
    const bad = readFileSync(sample('completed-probation'), 'utf8');
    const path = await written(
      'bad.yaml',
      bad
        .replace('judgmentOn: 2022-03-10', 'judgmentOn: 2022-02-30')
        .replace('level: misdemeanor', 'levl: misdemeanor')
        .replace('zip: "90065"', 'zip: 900655'),
    );
    const { out, err, code } = await runCaptured('check', path, ...asOf);
    expect(out).toBe('');
    expect(err).toMatch(/at line \d+, column \d+ · cases\[0\]\.judgmentOn/u);
    expect(err).toContain('2022-02-30');
    expect(err).toContain('Did you mean level?');
    expect(err).toContain('zip');
    expect(code).toBe(3);
  });

  it.each([
    ['an empty file', ''],
    ['a file of nothing but zeros', new Uint8Array(3000)],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
  ])('refuses %s clearly', async (_, bytes) => {
    const { err, code } = await runCaptured('check', await written('x.yaml', bytes), ...asOf);
    expect(err.length).toBeGreaterThan(20);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/u);
    expect(code).toBe(3);
  });

  it('refuses a file of over 2 MB without reading the rest of it', async () => {
    const path = await written('big.yaml', new Uint8Array(3 * 1024 * 1024).fill(0x61));
    const { err, code } = await runCaptured('check', path, ...asOf);
    expect(err).toContain('larger than 2 MB');
    expect(code).toBe(2);
  });

  it('names what is wrong with a flag, a name or a day', async () => {
    expect((await runCaptured('chek')).err).toContain('Did you mean check?');
    expect((await runCaptured('check', join(folder, 'none.yaml'))).err).toContain(
      'There is no file',
    );
    const badDay = await runCaptured('check', sample('not-yet'), '--as-of', '2026-02-30');
    expect(badDay.err).toContain('YYYY-MM-DD');
    expect(badDay.code).toBe(2);
  });

  it('refuses a day before the law written down here, and answers on its first day', async () => {
    const at = (day: string) => runCaptured('check', sample('attorney-long'), '--as-of', day);
    const before = await at('2015-12-31');
    expect(before.code).toBe(2);
    expect(before.err).toContain('2016-01-01');
    const first = await at('2016-01-01');
    expect(first.code).toBe(4);
    expect(first.out).toContain('opens June 30, 2018');
    expect(first.err).toContain('after the day asked about');
  });

  it('does not count a conviction on a day before it', async () => {
    const { code, err } = await runCaptured('check', sample('not-yet'), '--as-of', '2016-01-01');
    expect(code).toBe(3);
    expect(err).toContain('2016-01-01 or earlier');
  });

  it('warns if the day is more than a year after the law was last read', async () => {
    const on = await runCaptured(
      'check',
      sample('completed-probation'),
      '--lang',
      'en',
      '--as-of',
      '2027-07-10',
    );
    const after = await runCaptured(
      'check',
      sample('completed-probation'),
      '--lang',
      'en',
      '--as-of',
      '2027-07-11',
    );
    expect(on.out).not.toContain('It may have changed');
    expect(after.out).toContain('It may have changed');
  });
});
