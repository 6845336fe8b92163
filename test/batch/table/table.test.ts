import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/batch/reading/entries.ts';
import type { Entry } from '../../../src/batch/reading/entry.ts';
import { mappingOf } from '../../../src/batch/table/column-mapping.ts';
import { draftMapping } from '../../../src/batch/table/draft-mapping.ts';
import { firstRows } from '../../../src/batch/table/first-rows.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { UsageFault } from '../../../src/cli/usage-fault.ts';
import { readRecord } from '../../../src/law/read-record.ts';
import { languages } from '../../../src/words/languages.ts';
import { runCaptured } from '../../cli/run-captured.ts';

const today = plain('2026-11-25');
const clinic = 'test/batch/table/clinic-export.csv';
const columns = readFileSync('test/batch/table/columns.yaml', 'utf8');

async function people(input: string, mapping: string): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const toRead = {
    input,
    today,
    county: 'Los Angeles',
    mapping: mappingOf(mapping, 'columns.yaml'),
  };
  for await (const one of entriesOf(toRead)) found.push(one);
  return found;
}

/** The people in a table written in the test. */
async function peopleOf(table: string, mapping: string): Promise<readonly Entry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  const path = join(folder, 'clients.csv');
  await writeFile(path, table);
  const found = await people(path, mapping);
  await rm(folder, { recursive: true });
  return found;
}

function recordOf(entry: Entry | undefined) {
  const { source } = entry ?? {};
  if (source?.kind !== 'record') throw new Error('the row gives no record');
  const { record, findings } = readRecord(source.text, today);
  if (record === undefined) throw new Error(findings.map(({ code }) => code).join(' '));
  return record;
}

const small = [
  'columns:',
  '  petitioner.name: Name',
  '  case.number: Case',
  '  count.statute: Charge',
  'same: { case.court.county: Los Angeles }',
].join('\n');

describe('a spreadsheet as a clinic’s case system exports it', () => {
  it('is read with a mapping file of a dozen lines: title lines, headings over two lines', async () => {
    const [first, second] = await people(clinic, columns);
    expect(first?.place).toEqual({ file: 'clinic-export.csv', line: 5, reference: '1041' });
    expect(recordOf(first).cases[0]).toMatchObject({ number: '2CJ00001', defendantSuffix: '01' });
    expect(recordOf(second).cases[0].counts).toHaveLength(2);
  });

  it('keeps the accents of Windows-1252', async () => {
    const [first] = await people(clinic, columns);
    expect(recordOf(first).petitioner.name).toEqual({
      first: 'Rosa',
      middle: 'Elena',
      last: 'Méndez',
    });
  });

  it('reads days in three formats', async () => {
    const [first] = await people(clinic, columns);
    const [one] = recordOf(first).cases;
    expect(one.counts[0].convictedOn).toMatchObject({ is: '2022-03-10' });
    expect(one.judgmentOn).toMatchObject({ is: '2022-03-10' });
    expect(one.sentence).toMatchObject({ is: { endedOn: { is: '2023-03-09' } } });
  });

  it('splits two counts in one cell, and what applies to both', async () => {
    const [, second] = await people(clinic, columns);
    const [one, other] = recordOf(second).cases[0].counts;
    expect([one.number, one.statute.section, one.level]).toEqual([
      1,
      '11377',
      { known: true, is: 'felony' },
    ]);
    expect([other?.number, other?.statute.section, other?.level]).toEqual([
      2,
      '148',
      { known: true, is: 'misdemeanor' },
    ]);
    expect(other?.disposition).toMatchObject({ is: 'plea-of-no-contest' });
  });

  it('reports a cell with more parts than the row has counts', async () => {
    const [, , third] = await people(clinic, columns);
    expect(third?.source).toMatchObject({ kind: 'fault', findings: [{ code: 'parts-differ' }] });
  });

  it('gives a draft as far as it can be read, where a quote in it is never closed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'draft-'));
    const [broken, empty] = [join(folder, 'broken.csv'), join(folder, 'empty.csv')];
    await writeFile(broken, `Name,Case\n"Roe, Bob,BA1\n${'x,y\n'.repeat(9)}`);
    await writeFile(empty, '"');
    expect((await firstRows(broken))?.[0]?.cells).toEqual(['Name', 'Case']);
    expect(await firstRows(empty)).toBeUndefined();
    await rm(folder, { recursive: true });
  });

  it('gives a draft of the mapping that needs little more', async () => {
    const draft = draftMapping((await firstRows(clinic)) ?? [], languages.en, 'Los Angeles');
    expect(draft).toContain('dates: [YYYY-MM-DD, M/D/YYYY, D-MMM-YY]');
    expect(draft).toContain('  case.number: "Case #"');
    expect(mappingOf(draft, 'draft').columns.length).toBeGreaterThan(8);
  });

  it('is refused without a mapping, and says how to get one', async () => {
    const { code, err } = await runCaptured('batch', clinic, '--dry-run', '--jobs', '1');
    expect(code).toBe(2);
    expect(err).toContain('--columns columns.yaml > columns.yaml');
  });
});

describe('rows of one person', () => {
  const mapping = `person: Client\n${small}\n  petitioner.phone: Phone`.replace(
    /same:.*\n/u,
    'same: { case.court.county: Los Angeles }\n',
  );
  const table = (rows: readonly string[]) => `Client;Name;Phone;Case;Charge\n${rows.join('\n')}\n`;
  const asMapped = mapping.replace('  petitioner.phone: Phone', '').concat('\n');

  it('are the cases of one record; rows with one case number are its counts', async () => {
    const found = await peopleOf(
      table([
        '7;"Doe, Ann";;BA000001;PC 459',
        '7;"Doe, Ann";;BA000001;PC 484(a)',
        '7;"Doe, Ann";;BA000002;PC 242',
        '8;"Roe, Bob";;BA000003;PC 242',
      ]),
      asMapped,
    );
    expect(found).toHaveLength(2);
    const { cases } = recordOf(found[0]);
    expect(cases.map(({ number }) => number)).toEqual(['BA000001', 'BA000002']);
    expect(cases[0].counts.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('that are not together are reported: cases decided separately would not know of each other', async () => {
    const found = await peopleOf(
      table(['7;"Doe, Ann";;BA1;PC 459', '8;"Roe, Bob";;BA3;PC 242', '7;"Doe, Ann";;BA2;PC 242']),
      asMapped,
    );
    expect(found[2]?.source).toMatchObject({ findings: [{ code: 'rows-apart' }] });
  });
});

describe('a table', () => {
  it('with an unclosed quote is reported from that line on; the rows before it are read', async () => {
    const found = await peopleOf(
      `Name,Case,Charge\n"Doe, Ann",BA000001,PC 459\n"Roe, Bob,BA000002,PC 242\n`,
      small,
    );
    expect(recordOf(found[0]).cases[0].number).toBe('BA000001');
    expect(found[1]?.source).toMatchObject({ kind: 'fault' });
  });

  it('reads its words as the mapping says, and Y and N as yes and no', async () => {
    const mapping = [
      'columns:',
      '  petitioner.name: Name',
      '  case.number: Case',
      '  count.statute: Charge',
      '  circumstances.charged: Open case',
      '  case.sentence.kind: { from: Term, words: { P: probation } }',
      'same: { case.court.county: Los Angeles }',
    ].join('\n');
    const table = 'Name,Case,Charge,Open case,Term\n"Doe, Ann",BA000001,PC 459,N,P\n';
    const record = recordOf((await peopleOf(table, mapping))[0]);
    expect(record.circumstances.charged).toMatchObject({ is: 'no' });
    expect(record.cases[0].sentence).toMatchObject({ is: { kind: 'probation' } });
  });

  it('missing a column that the mapping names is refused before anything is made', async () => {
    await expect(peopleOf('Name,Case\n"Doe, Ann",BA1\n', small)).rejects.toThrow('no-such-column');
  });
});

describe('a mapping', () => {
  it.each([
    ['columns: { person.name: Name }', 'columns-no-place'],
    ['columns: { case.number: Case }\ndates: [M/D]', 'columns-not-a-date'],
    ['columns: {}\ndates: [M/D/YYYY, D/M/YYYY]', 'columns-two-orders'],
    ['columns: [', 'columns-not-yaml'],
    ['colums: {}', 'columns-not-as-known'],
  ])('that makes no sense is refused: %s', (source, why) => {
    expect(() => mappingOf(source, 'columns.yaml')).toThrow(UsageFault);
    expect(() => mappingOf(source, 'columns.yaml')).toThrow(why);
  });

  it('in the page on batches works', () => {
    const page = readFileSync('docs/batch.md', 'utf8');
    const [, written = ''] = /```yaml\n(header:.*?)```/su.exec(page) ?? [];
    expect(mappingOf(written, 'docs/batch.md').columns.length).toBeGreaterThan(7);
  });
});
