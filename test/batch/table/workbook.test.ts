import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/batch/reading/entries.ts';
import { mappingOf } from '../../../src/batch/table/column-mapping.ts';
import { fitsInMemory } from '../../../src/batch/table/workbook-size.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { workbook, workbookOf } from './made-workbook.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const mapping = [
  'columns: { petitioner.name: Name, case.number: Case, count.statute: Charge, case.judgmentOn: Judgment }',
  'same: { case.court.county: Los Angeles }',
].join('\n');

async function people(path: string, more = '') {
  const found = [];
  const toRead = { input: path, today: plain('2026-11-25'), county: 'Los Angeles' };
  const columns = mappingOf(`${mapping}\n${more}`, 'columns.yaml');
  for await (const one of entriesOf({ ...toRead, mapping: columns })) found.push(one);
  return found;
}

describe('a workbook of Excel', () => {
  it('is read as a table; its dates are days, not moments in a time zone', async () => {
    const path = join(folder, 'clients.xlsx');
    const rows = [
      ['Name', 'Case', 'Charge', 'Judgment'],
      ['Doe, Ann', 'BA000001', 'PC 459', 44630],
    ];
    await writeFile(path, workbook(rows));
    const [one] = await people(path);
    expect(one?.place).toEqual({ file: 'clients.xlsx', line: 2 });
    expect(one?.source).toMatchObject({ kind: 'record' });
    expect(JSON.stringify(one?.source)).toContain('2022-03-10');
  });

  it('with a cell in the farthest corner is one failed record, and not read cell by cell', async () => {
    const path = join(folder, 'far.xlsx');
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    await writeFile(path, workbookOf(`<worksheet><sheetData>${far}</sheetData></worksheet>`));
    expect((await people(path))[0]?.source).toMatchObject({
      findings: [{ code: 'workbook-too-large' }],
    });
    const apart = ['<row r="1"><c r="XFD1"/></row>', '<row r="1048576"></row>'].join(
      ' '.repeat(9e5),
    );
    await writeFile(path, workbookOf(`<worksheet><sheetData>${apart}</sheetData></worksheet>`));
    expect((await people(path))[0]?.source).toMatchObject({
      findings: [{ code: 'workbook-too-large' }],
    });
  });

  it('with a cell at no place is one failed record too', async () => {
    const path = join(folder, 'placeless.xlsx');
    const cell = '<row r="4"><c r="F</row>4" t="inlineStr"><is><t>BA000001</t></is></c></row>';
    await writeFile(path, workbookOf(`<worksheet><sheetData>${cell}</sheetData></worksheet>`));
    expect((await people(path))[0]?.source).toMatchObject({
      findings: [{ code: 'workbook-too-large' }],
    });
  });

  it('that lists more than anyone has is refused before it is unpacked', () => {
    const huge = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet/>') });
    const view = new DataView(huge.buffer, huge.byteOffset, huge.length);
    const list = huge.findLastIndex(
      (_, at) => at + 4 <= huge.length && view.getUint32(at, true) === 0x02014b50,
    );
    expect(fitsInMemory(huge)).toBe(true);
    view.setUint32(list + 24, 1_000_000_000, true);
    expect(fitsInMemory(huge)).toBe(false);
  });

  it('with headings alone is said to have nobody in it', async () => {
    const path = join(folder, 'headings.xlsx');
    await writeFile(path, workbook([['Name', 'Case', 'Charge', 'Judgment']]));
    expect((await people(path))[0]?.source).toMatchObject({ findings: [{ code: 'nobody-in-it' }] });
  });

  it('whose end is there 1,700 times, the last cut off, is read, and does not end the run unsaid', async () => {
    const path = join(folder, 'damaged.xlsx');
    const whole = workbook([
      ['Name', 'Case', 'Charge', 'Judgment'],
      ['Doe, Ann', 'BA000001', 'PC 459', 44630],
    ]);
    const end = whole.slice(-36);
    await writeFile(path, [whole, ...Array<Uint8Array>(1700).fill(end), end.slice(0, 10)]);
    expect((await people(path)).map(({ source }) => source.kind)).toEqual(['record']);
  });

  it('that is not one, or lacks the sheet, is one failed record', async () => {
    const path = join(folder, 'broken.xlsx');
    await writeFile(path, zipSync({ 'a.txt': strToU8('no workbook') }));
    expect((await people(path))[0]?.source).toMatchObject({
      findings: [{ code: 'not-a-workbook' }],
    });
    const whole = join(folder, 'clients.xlsx');
    await writeFile(whole, workbook([['Name', 'Case', 'Charge', 'Judgment']]));
    expect((await people(whole, 'sheet: Others'))[0]?.source).toMatchObject({
      findings: [{ code: 'not-a-workbook' }],
    });
  });
});
