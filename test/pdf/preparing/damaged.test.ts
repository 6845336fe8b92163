import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/pdf/preparing/limits.ts';
import { prepare } from '../../../src/pdf/preparing/prepare.ts';
import { flate, latin, madeForm, madePdf, stream, withObjects } from './made-pdf.ts';

describe('a file that is not a form', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'Dear clerk,\nplease find enclosed'],
    ['a web page', '<!doctype html><title>CR-180</title>'],
  ])('is refused as not a PDF: %s', async (_, text) => {
    expect(await prepare(latin(text))).toEqual({ kind: 'not-a-pdf' });
  });

  it('is refused before it is read if it is larger than any form', async () => {
    const large = new Uint8Array(limits.fileBytes + 1);
    large.set(latin('%PDF-1.7\n'));
    expect(await prepare(large)).toEqual({
      kind: 'beyond-limits',
      limit: 'fileBytes',
      most: limits.fileBytes,
    });
  });

  it('is refused wherever a download was cut off', async () => {
    const whole = madePdf({ objects: madeForm() });
    const end = Buffer.from(whole).lastIndexOf('%%EOF') + '%%EOF'.length;
    for (let length = 0; length < end; length += 1) {
      const found = await prepare(whole.subarray(0, length));
      expect(['truncated', 'not-a-pdf']).toContain(found.kind);
    }
    expect((await prepare(whole.subarray(0, end))).kind).toBe('prepared');
  });

  it('is refused if a byte of a page’s content was changed, even if it still unpacks', async () => {
    const packed = new Uint8Array(
      deflateSync('BT /F1 9 Tf 36 30 Td (NAME: PLAIN) Tj ET', { level: 0 }),
    );
    const whole = withObjects({ 5: () => stream(flate, packed) });
    expect((await prepare(whole)).kind).toBe('prepared');
    const at = Buffer.from(whole).indexOf('PLAIN');
    whole[at] = 'B'.charCodeAt(0);
    expect(await prepare(whole)).toEqual({ kind: 'damaged', what: 'streams' });
  });

  it.each([
    ['its table leads to another place', { offsets: { 3: 30 } }],
    ['an object is not there at all', { offsets: { 3: 9_999_999 } }],
  ])('is refused if %s', async (_, wrong) => {
    const found = await prepare(madePdf({ objects: madeForm(), ...wrong }));
    expect(['damaged', 'truncated']).toContain(found.kind);
  });

  it.each([
    ['no catalog', { 1: () => '[1 2 3]' }, 'catalog'],
    ['no pages', { 2: () => '<</Type /Pages /Kids [] /Count 0>>' }, 'pages'],
    [
      'contents that do not unpack',
      { 14: () => stream('', 'x'), 5: () => stream(flate, 'x\u0001') },
      'streams',
    ],
    ['words that are no PDF', { 3: () => '<</Type /Page /Parent 2 0 R what>>' }, 'syntax'],
  ])('is refused if it has %s', async (_, objects, what) => {
    expect(await prepare(withObjects(objects))).toEqual({ kind: 'damaged', what });
  });
});
