import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org';
const main = `xmlns="${office}/spreadsheetml/2006/main"`;
const rels = `${office}/officeDocument/2006/relationships`;

/** The rows of a sheet as XML; a number is a day as Excel counts them. */
export function sheetOf(rows: readonly (readonly (string | number)[])[]): string {
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
  return `<worksheet ${main}><sheetData>${sheet.join('')}</sheetData></worksheet>`;
}

export function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return workbookOf(sheetOf(rows));
}

/** A workbook of one sheet, whatever its XML is. */
export function workbookOf(sheet: string): Uint8Array {
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
    'xl/worksheets/sheet1.xml': xml(sheet),
  });
}
