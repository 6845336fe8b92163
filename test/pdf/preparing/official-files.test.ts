import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/pdf/preparing/prepare.ts';
import {
  officialForm,
  officialForms,
  officialFormsAreThere,
  ofOfficialForms,
} from '../../official-forms.ts';

async function prepared(name: (typeof officialForms)[number]) {
  const found = await prepare(officialForm(name));
  if (found.kind !== 'prepared') throw new Error(`${name}: ${found.kind}`);
  return { ...found, document: await PDFDocument.load(found.pdf, { updateMetadata: false }) };
}

/** Every dictionary of a file, however deep it stands. */
function dictionaries(document: PDFDocument): readonly PDFDict[] {
  const inside = (object: unknown): readonly PDFDict[] => {
    if (object instanceof PDFRawStream) return inside(object.dict);
    if (object instanceof PDFArray) return object.asArray().flatMap(inside);
    return object instanceof PDFDict ? [object, ...object.values().flatMap(inside)] : [];
  };
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => inside(object));
}

describe.runIf(officialFormsAreThere)(`preparing a form ${ofOfficialForms}`, () => {
  it.each(officialForms)('%s opens without a key and keeps no script and no XFA', async (name) => {
    const { document } = await prepared(name);
    expect(document.isEncrypted).toBe(false);
    const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    for (const key of ['XFA', 'SigFlags', 'NeedAppearances']) {
      expect(form.has(PDFName.of(key))).toBe(false);
    }
    for (const key of ['Perms', 'OpenAction', 'AA', 'Extensions']) {
      expect(document.catalog.has(PDFName.of(key))).toBe(false);
    }
    for (const dict of dictionaries(document)) {
      expect(dict.has(PDFName.of('AA'))).toBe(false);
      expect(dict.has(PDFName.of('JS'))).toBe(false);
      expect(dict.has(PDFName.of('JavaScript'))).toBe(false);
    }
  });

  it.each(officialForms)('%s gives the same bytes each time', async (name) => {
    const [one, other] = [await prepared(name), await prepared(name)];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it('takes the buttons for the screen out of CR-180 and leaves its 77 other fields', async () => {
    const { fields, removed, document } = await prepared('cr-180.pdf');
    expect(removed.map((name) => name.split('.').at(-1))).toEqual([
      'Print[0]',
      'Save[0]',
      'Reset[0]',
      'Warning[0]',
    ]);
    expect(fields).toHaveLength(77);
    expect(fields.some(({ name }) => name.includes('CourtLink'))).toBe(true);
    const widgets = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
    expect(widgets).toHaveLength(77);
  });

  it('takes the notices for the screen out of MC-025, and the fields stay', async () => {
    const { fields, removed } = await prepared('mc-025.pdf');
    expect(removed).toEqual([
      'WhiteOut',
      'NoticeHeader1',
      'NoticeFooter1',
      'Save',
      'Print',
      'ResetForm',
    ]);
    expect(fields).toHaveLength(6);
  });

  it('keeps tags, language and tooltips', async () => {
    const { document } = await prepared('cr-180.pdf');
    expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('true');
    const tooltips = dictionaries(document).filter((dict) => dict.has(PDFName.of('TU')));
    expect(tooltips.length).toBeGreaterThan(60);
    const fees = await prepared('fw-001.pdf');
    expect(fees.document.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toMatch(/^en/i);
  });
});
