import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { rc4 } from '../../../src/pdf/preparing/encryption/rc4.ts';
import { type PreparedForm, prepare } from '../../../src/pdf/preparing/prepare.ts';
import { madeForm, madePdf, stream } from './made-pdf.ts';
import { newerLock, notLockedHere, olderLock } from './test-lock.ts';

async function prepared(file: Uint8Array): Promise<PreparedForm> {
  const found = await prepare(file);
  if (found.kind !== 'prepared') throw new Error(JSON.stringify(found));
  return found;
}

describe('preparing a form', () => {
  it.each([
    ['no lock', notLockedHere],
    ['RC4 of 40 bits', olderLock('rc4-40')],
    ['RC4 of 128 bits', olderLock('rc4-128')],
    ['AES of 128 bits', olderLock('aes-128')],
    ['AES of 256 bits, revision 5', newerLock(5)],
    ['AES of 256 bits, revision 6', newerLock(6)],
  ])('opens a file with %s that needs no password', async (_, lock) => {
    const { pdf, fields, pages } = await prepared(madePdf({ objects: madeForm(), lock }));
    expect(fields.map(({ name }) => name)).toEqual(['page.name', 'agree', 'CourtLink']);
    expect(pages.join('')).toContain('XX-100 [Rev. January 1, 2031]');
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(document.isEncrypted).toBe(false);
    const tooltip = document.getForm().getTextField('page.name').acroField.getWidgets()[0];
    expect(tooltip?.dict.get(PDFName.of('TU'))?.toString()).toContain('4e616d65');
  });

  it.each([
    ['RC4', olderLock('rc4-128', 'secret')],
    ['AES of 128 bits', olderLock('aes-128', 'secret')],
    ['AES of 256 bits', newerLock(6, 'secret')],
  ])('refuses a file with %s that needs a password', async (_, lock) => {
    const found = await prepare(madePdf({ objects: madeForm(), lock }));
    expect(found).toEqual({ kind: 'needs-password' });
  });

  it('refuses a lock that it does not know, and names it', async () => {
    const keyed = { ...notLockedHere, dict: '/Filter /Adobe.PubSec /V 4' };
    expect(await prepare(madePdf({ objects: madeForm(), lock: keyed }))).toEqual({
      kind: 'unknown-encryption',
      scheme: 'Adobe.PubSec',
    });
    const later = { ...notLockedHere, dict: '/Filter /Standard /V 6 /R 7' };
    expect(await prepare(madePdf({ objects: madeForm(), lock: later }))).toEqual({
      kind: 'unknown-encryption',
      scheme: 'V6 R7',
    });
  });

  it('leaves no script, no XFA and no usage rights in the bytes', async () => {
    const text = Buffer.from((await prepared(madePdf({ objects: madeForm() }))).pdf).toString(
      'latin1',
    );
    for (const word of ['JavaScript', 'app.', '/XFA', '/UR3', '/OpenAction', '/AA', 'SigFlags']) {
      expect(text).not.toContain(word);
    }
  });

  it('takes out the button and the bar for the screen, and keeps the courts’ address', async () => {
    const { pdf, removed } = await prepared(madePdf({ objects: madeForm() }));
    expect(removed).toEqual(['Print']);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const page = document.getPage(0).node;
    expect(page.Annots()?.size()).toBe(3);
    const [again = ''] = (await prepared(pdf)).pages;
    expect(again).toContain('NAME:');
    expect(again).not.toContain('Press Clear');
    const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const drawn = streams
      .filter((object) => object instanceof PDFRawStream)
      .map((object) => Buffer.from(decodePDFRawStream(object).decode()).toString('latin1'));
    expect(drawn.join('\n')).toContain('0.7 g 36 5 200 20 re n BT /F1 9 Tf 36 8 Td');
  });

  it('reads the newest of several versions of an object', async () => {
    const first = madePdf({ objects: madeForm() });
    const table = Buffer.from(first).lastIndexOf('\nxref\n') + 1;
    const page = '17 0 obj\n<</Type /Page /Parent 2 0 R>>\nendobj\n';
    const tree = '2 0 obj\n<</Type /Pages /Kids [3 0 R 17 0 R] /Count 2>>\nendobj\n';
    const at = (offset: number) => `${String(first.length + offset).padStart(10, '0')} 00000 n \n`;
    const added = [
      tree,
      page,
      `xref\n2 1\n${at(0)}17 1\n${at(tree.length)}`,
      `trailer\n<</Size 18 /Root 1 0 R /Prev ${table}>>\n`,
      `startxref\n${first.length + tree.length + page.length}\n%%EOF\n`,
    ].join('');
    const { pages } = await prepared(new Uint8Array(Buffer.concat([first, Buffer.from(added)])));
    expect(pages).toHaveLength(2);
  });

  it('opens a file whose first bytes are not its own', async () => {
    const file = madePdf({ objects: madeForm() });
    const posted = new Uint8Array(Buffer.concat([Buffer.from('\r\n\r\n'), file]));
    expect((await prepared(posted)).fields).toHaveLength(3);
  });

  it('makes the same of the bytes as Node reads them', async () => {
    const page = stream('/Filter /FlateDecode', new Uint8Array(deflateSync('BT (NAME) Tj ET')));
    const packed = madePdf({ objects: { ...madeForm(), 5: () => page }, lock: newerLock(6) });
    const [one, other] = [await prepared(packed), await prepared(Buffer.from(packed))];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it('gives itself back when it is prepared again', async () => {
    const once = await prepared(madePdf({ objects: madeForm() }));
    const twice = await prepared(once.pdf);
    expect(Buffer.from(twice.pdf).equals(Buffer.from(once.pdf))).toBe(true);
  });

  it('keeps the language and tells a field that somebody has filled', async () => {
    const { pdf, fields } = await prepared(madePdf({ objects: madeForm({ value: 'R. Example' }) }));
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(en-US)');
    expect(fields.filter((field) => field.filled).map(({ name }) => name)).toEqual(['page.name']);
    expect(document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).has(PDFName.of('DR'))).toBe(
      true,
    );
  });
});

// Published vectors: the key and plain text as letters, the cipher text in hexadecimal.
it.each([
  ['Key', 'Plaintext', 'bbf316e8d940af0ad3'],
  ['Wiki', 'pedia', '1021bf0420'],
  ['Secret', 'Attack at dawn', '45a01f645fc35b383552544b9bf5'],
])('RC4 under %s makes %s into %s', (key, plain, locked) => {
  const bytes = rc4(Buffer.from(key), new Uint8Array(Buffer.from(plain)));
  expect(Buffer.from(bytes).toString('hex')).toBe(locked);
});
