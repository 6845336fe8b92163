import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/batch/reading/entries.ts';
import { mappingOf } from '../../../src/batch/table/column-mapping.ts';
import { plain } from '../../../src/calendar/plain-date.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const office = 'http://schemas.openxmlformats.org';
const main = `xmlns="${office}/spreadsheetml/2006/main"`;
const rels = `${office}/officeDocument/2006/relationships`;

/** A workbook with one sheet; a number is a date as Excel counts days. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, at: string): string =>
    typeof value === 'number'
      ? `<c r="${at}" s="1"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells
        .map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${row + 1}`))
        .join('')}</row>`,
  );
  const xml = (text: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const relations = (items: string): Uint8Array =>
    xml(`<Relationships xmlns="${office}/package/2006/relationships">${items}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': xml(`<Types xmlns="${office}/package/2006/content-types"/>`),
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook ${main} xmlns:r="${rels}"><sheets><sheet name="Clients" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="r1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rels}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet ${main}><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    ),
  });
}

const mapping = [
  'columns: { petitioner.name: Name, case.number: Case, count.statute: Charge, case.judgmentOn: Judgment }',
  'same: { case.court.county: Los Angeles }',
].join('\n');

async function people(path: string, more = '') {
  const found = [];
  const toRead = { input: path, today: plain('2026-11-25') };
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
