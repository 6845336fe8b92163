import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { formFolder } from '../../src/forms/form-folder.ts';
import { type Recognized, recognize } from '../../src/forms/recognizing.ts';
import { fill } from '../../src/pdf/fill.ts';
import { madeForm, madePdf } from '../pdf/preparing/made-pdf.ts';
import { newerLock } from '../pdf/preparing/test-lock.ts';
import { folderWith, madeMap } from './made-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'forms-'));
afterAll(() => rmSync(root, { recursive: true }));

const known = [formFolder.parse(madeMap)];
const file = (changes: Parameters<typeof madeForm>[0] = {}, more = {}) =>
  madePdf({ objects: { ...madeForm(changes), ...more } });

function recognized(found: Recognized) {
  if (found.kind !== 'recognized') throw new Error(JSON.stringify(found));
  return found;
}

describe('recognizing a form', () => {
  it('goes by the number and revision printed on it, and checks its fields against the map', async () => {
    const found = recognized(await recognize(file(), known));
    expect(found.form.id).toBe('xx-100');
    expect(found.seen).toBe(false);
  });

  it('recognizes the exact file by its fingerprint', async () => {
    const { fingerprint } = recognized(await recognize(file(), known));
    const pinned = [formFolder.parse({ ...madeMap, fingerprints: [fingerprint] })];
    expect(recognized(await recognize(file(), pinned)).seen).toBe(true);
  });

  it.each([['Rev. Jan. 1, 2031'], ['Rev. January 1,2031'], ['New January 1, 2031']])(
    'reads the revision %s as the same day',
    async (revision) => {
      expect((await recognize(file({ revision }), known)).kind).toBe('recognized');
    },
  );

  it('names another file’s revision, and the one that is needed', async () => {
    const found = await recognize(file({ revision: 'Rev. July 1, 2029' }), known);
    expect(found).toMatchObject({
      kind: 'other-revision',
      printed: { number: 'XX-100', revision: 'Rev. July 1, 2029' },
      wanted: [{ revision: 'Rev. January 1, 2031' }],
    });
  });

  it('recognizes a Judicial Council form that has no map', async () => {
    const found = await recognize(file({ number: 'YY-200(A)' }), known);
    expect(found).toEqual({
      kind: 'no-map',
      printed: { number: 'YY-200(A)', revision: 'Rev. January 1, 2031' },
    });
  });

  it('does not take an unrelated paper for a form', async () => {
    const page = { 5: () => ({ dict: '', bytes: Buffer.from('BT /F1 9 Tf (XX-100) Tj ET') }) };
    expect(await recognize(file({}, page), known)).toEqual({ kind: 'other-pdf' });
  });

  it('refuses a form whose fields differ from the map, and names each', async () => {
    const found = await recognize(file({ extraField: 'surprise' }), known);
    expect(found).toMatchObject({
      kind: 'fields-differ',
      differences: [
        { kind: 'missing', field: 'agree' },
        { kind: 'unmapped', field: 'surprise' },
      ],
    });
  });

  it('refuses a form with a box that cannot be checked as the map says', async () => {
    const fields = { ...madeMap.fields, agree: { slot: 'agree', on: '1' } };
    const found = await recognize(file(), [formFolder.parse({ ...madeMap, fields })]);
    expect(found).toMatchObject({
      kind: 'fields-differ',
      differences: [{ kind: 'no-such-state', field: 'agree', state: '1' }],
    });
  });

  it('refuses a copy missing the page with a field, though the field list still has it', async () => {
    const page = madeForm()[3];
    const body = (text: (plain: string) => string) =>
      String(page?.(text)).replace('/Annots [6 0 R 8 0 R', '/Annots [6 0 R');
    const found = await recognize(file({}, { 3: body }), known);
    expect(found).toMatchObject({
      kind: 'fields-differ',
      differences: [{ kind: 'missing', field: 'agree' }],
    });
  });

  it('refuses a form that someone filled in', async () => {
    const found = await recognize(file({ value: 'R. Example' }), known);
    expect(found).toMatchObject({ kind: 'filled-in', fields: ['page.name'] });
  });
});

describe('a new revision with no new items', () => {
  it('takes a folder and no code: it is recognized and filled along with the old one', async () => {
    const next = folderWith(root, 'xx-100-2035', { ...madeMap, revision: 'Rev. July 1, 2035' });
    const served = madePdf({
      objects: madeForm({ revision: 'Rev. July 1, 2035' }),
      lock: newerLock(6),
    });
    expect((await recognize(served, known)).kind).toBe('other-revision');
    const found = recognized(await recognize(served, [...known, next]));
    expect(found.form.revision).toBe('Rev. July 1, 2035');
    expect(recognized(await recognize(file(), [...known, next])).form.revision).toBe(
      'Rev. January 1, 2031',
    );
    const values = new Map<string, string | true>([
      ['name', 'Rosa Méndez'],
      ['agree', true],
    ]);
    const filled = await fill({ folder: found.form, blank: found.blank }, values, 'fillable');
    const form = (await PDFDocument.load(filled)).getForm();
    expect(form.getTextField('page.name').getText()).toBe('Rosa Méndez');
    expect(form.getCheckBox('agree').isChecked()).toBe(true);
  });
});
