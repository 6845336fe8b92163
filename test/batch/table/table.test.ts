import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { onePerson } from '../../../src/batch/one-person.ts';
import { entriesOf } from '../../../src/batch/reading/entries.ts';
import type { Entry } from '../../../src/batch/reading/entry.ts';
import { mappingOf } from '../../../src/batch/table/column-mapping.ts';
import { draftMapping } from '../../../src/batch/table/draft-mapping.ts';
import { firstRows } from '../../../src/batch/table/first-rows.ts';
import type { Row } from '../../../src/batch/table/row.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { settingFor } from '../../../src/cli/setting.ts';
import { UsageFault } from '../../../src/cli/usage-fault.ts';
import { findingInWords } from '../../../src/documents/finding-in-words.ts';
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

async function rowsOf(table: string): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rows-'));
  const path = join(folder, 'clients.csv');
  await writeFile(path, table);
  const rows = (await firstRows(path)) ?? [];
  await rm(folder, { recursive: true });
  return rows;
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

describe('blank lines', () => {
  const titled = 'Active clients\n\n\nName,Case,Charge\n\n,,\n"Doe, Ann",BA000001,PC 459\n';

  it('count where a row is named: the line is the one that a spreadsheet shows', async () => {
    const found = await peopleOf(titled, `header: 4\n${small}`);
    expect(found.map(({ place }) => place.line)).toEqual([7]);
  });

  it('above the headings are counted in the draft', async () => {
    const rows = await rowsOf(titled);
    expect(draftMapping(rows, languages.en, 'Los Angeles')).toContain('header: 4\n');
  });
});

describe('a draft of the columns', () => {
  const heads =
    'Client ID,"Client Name (Last, First M.)",Home Addr.,Lang,Case # / Dkt,Ct House,Plea/Verdict Dt,Sent. Dt,Rest. Owed $';

  it.each([
    ['petitioner.mailingAddress: "Home Addr."'],
    ['petitioner.language: Lang'],
    ['case.court.courthouse: Ct House'],
    ['count.convictedOn: Plea/Verdict Dt'],
    ['case.judgmentOn: "Sent. Dt"'],
    ['case.obligations.restitution.owed: "Rest. Owed $"'],
  ])('knows the short headings of an export: %s', async (line) => {
    const draft = draftMapping(await rowsOf(`${heads}\n7,x,,,,,,,\n`), languages.en, 'Los Angeles');
    expect(draft).toContain(`  ${line}\n`);
  });

  it('names the column that tells people apart where a number stands on several rows', async () => {
    const draftOf = async (numbers: readonly number[]) =>
      draftMapping(
        await rowsOf(`${heads}\n${numbers.map((one) => `${one},x,,,,,,,`).join('\n')}\n`),
        languages.en,
        'Los Angeles',
      );
    expect(mappingOf(await draftOf([7, 8, 8]), 'draft').person).toBe('Client ID');
    expect(mappingOf(await draftOf([7, 8, 9]), 'draft').person).toBeUndefined();
  });
});

describe('what is wrong with a row', () => {
  const mapping = [
    'person: ID',
    'columns:',
    '  petitioner.name: Client',
    '  petitioner.mailingAddress: Home',
    '  case.number: Docket',
    '  case.sentence: Term',
    '  count.statute: Charge',
    '  count.convictedOn: Plea Dt',
    'same: { case.court.county: Los Angeles }',
  ].join('\n');
  const head = 'ID,Client,Home,Docket,Term,Charge,Plea Dt';

  const wrongIn = async (...rows: readonly string[]) => {
    const [found] = await peopleOf(`${head}\n${rows.join('\n')}\n`, mapping);
    return (await answered(found)).map(({ code, path, place, severity }) => [
      severity,
      code,
      path,
      (found?.place.line ?? 0) + (place?.line ?? 1) - 1,
    ]);
  };

  const answered = async (found: Entry | undefined) => {
    if (found === undefined) throw new Error('no row');
    const setting = settingFor(undefined);
    const one = await onePerson(found.source, { asOf: today, today, papers: 'none', setting });
    if (one.kind !== 'failed') throw new Error('nothing is wrong');
    return one.findings;
  };

  it('names the column and the row of the case, not the place in a record', async () => {
    expect(
      await wrongIn(
        '7,"Doe, Ann",,BA000001,,PC 459,1/2/2016',
        '7,"Doe, Ann",,BA000002,,PC 484(a),2/30/2016',
      ),
    ).toEqual([['error', 'date-in-cell', 'Plea Dt', 3]]);
  });

  it('names both columns where two cells contradict each other', async () => {
    const [found] = await peopleOf(
      `${head},Sent Dt\n7,"Doe, Ann",,BA000001,,PC 459,1/2/2016,1/2/2015\n`,
      mapping.replace('  count.statute', '  case.judgmentOn: Sent Dt\n  count.statute'),
    );
    const told = (await answered(found)).map((one) => findingInWords(languages.en, one).message);
    expect(told).toEqual(['Sent Dt is 2015-01-02, which is before Plea Dt (2016-01-02).']);
  });

  it('is a row that is there twice: as a second count it would be a conviction nobody has', async () => {
    const row = '7,"Doe, Ann",,BA000001,,PC 459,1/2/2016';
    expect(await wrongIn(row, row)).toEqual([['error', 'same-row-twice', '', 3]]);
  });

  it('names the clinic’s own number where the row gives no record', async () => {
    const [found] = await peopleOf(
      `${head}\n7,"Doe, Ann",,BA000001; BA000002,,PC 459,\n`,
      mapping.replace('columns:', 'columns:\n  reference: ID'),
    );
    expect(found?.place).toEqual({ file: 'clients.csv', line: 2, reference: '7' });
  });

  it('says how to write a name, an address and a sentence that are in one cell', async () => {
    expect(await wrongIn('7,Ana Maria Doe,Main St,BA000001,A WHILE,PC 459,1/2/2016')).toEqual(
      expect.arrayContaining([
        ['error', 'name-in-one-cell', 'Client', 2],
        ['error', 'address-in-one-cell', 'Home', 2],
        ['error', 'sentence-in-one-cell', 'Term', 2],
      ]),
    );
  });

  it.each(['BA000001; BA000002', 'BA000001/BA000002', 'BA000001 and BA000002'])(
    'is two case numbers in one cell, which would be a case that no court has: %s',
    async (numbers) => {
      expect(await wrongIn(`7,"Doe, Ann",,"${numbers}",,PC 459,1/2/2016`)).toEqual([
        ['error', 'several-cases', 'Docket', 2],
      ]);
    },
  );
});

describe('a mapping', () => {
  it.each([
    ['columns: { person.name: Name }', 'columns-no-place'],
    ['columns: { case.number: Case }\ndates: [M/D]', 'columns-not-a-date'],
    ['columns: {}\ndates: [M/D/YYYY, D/M/YYYY]', 'columns-two-orders'],
    ['columns: [', 'columns-not-yaml'],
    ['columns: { case.number: Case, case.number: Docket }', 'columns-not-yaml'],
    ['colums: {}', 'columns-not-as-known'],
  ])('that makes no sense is refused: %s', (source, why) => {
    expect(() => mappingOf(source, 'columns.yaml')).toThrow(UsageFault);
    expect(() => mappingOf(source, 'columns.yaml')).toThrow(why);
  });

  it('with a key sixty thousand times over is refused as soon as one with it twice', () => {
    const source = `columns: {${'1,'.repeat(60_000)}}`;
    expect(() => mappingOf(source, 'columns.yaml')).toThrow('columns-not-yaml');
  });

  it('in the page on batches works', () => {
    const page = readFileSync('docs/batch.md', 'utf8');
    const [, written = ''] = /```yaml\n(header:.*?)```/su.exec(page) ?? [];
    expect(mappingOf(written, 'docs/batch.md').columns.length).toBeGreaterThan(7);
  });
});

it('a columns file with a YAML tag prints no line of it on the error stream', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined);
  mappingOf('columns: { petitioner.name: !x Name, case.number: Case }', 'columns.yaml');
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
