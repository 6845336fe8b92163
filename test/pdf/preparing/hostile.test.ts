import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/pdf/preparing/limits.ts';
import { prepare } from '../../../src/pdf/preparing/prepare.ts';
import { type Body, flate, latin, madeForm, madePdf, stream, withObjects } from './made-pdf.ts';
import { packedFile, rows } from './packed-file.ts';

describe('a file built to exhaust its reader', () => {
  const beyond = (limit: keyof typeof limits) => ({
    kind: 'beyond-limits',
    limit,
    most: limits[limit],
  });

  it('is refused if its objects unpack to thousands of times their size', async () => {
    const part = new Uint8Array(deflateSync(Buffer.alloc(100_000_000, 32), { level: 9 }));
    expect(part.length).toBeLessThan(120_000);
    expect(await prepare(packedFile(rows, part))).toEqual(beyond('unpackedBytes'));
  });

  it('is refused if a page unpacks to thousands of times its size', async () => {
    const part = new Uint8Array(deflateSync(Buffer.alloc(100_000_000, 32), { level: 9 }));
    const twice = new Uint8Array(deflateSync(part, { level: 9 }));
    for (const [dict, content] of [
      [flate, part],
      ['/Filter [/FlateDecode /FlateDecode]', twice],
    ] as const) {
      expect(await prepare(withObjects({ 5: () => stream(dict, content) }))).toEqual(
        beyond('unpackedBytes'),
      );
    }
  });

  it('is refused if one drawing is used a million times', async () => {
    const contents = `/Contents [${'5 0 R '.repeat(200_000)}]`;
    const page: Body = () => `<</Type /Page /Parent 2 0 R ${contents}
      /Resources <</Font <</F1 11 0 R>> /Properties <</MC0 12 0 R>>>>>>`;
    expect((await prepare(withObjects({ 3: page }))).kind).toBe('beyond-limits');
  });

  it('is refused if drawings draw each other without end', async () => {
    const drawing = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources <</XObject <</X 16 0 R>>>>',
      '/X Do '.repeat(1000),
    );
    const page: Body = () =>
      '<</Type /Page /Parent 2 0 R /Contents 17 0 R /Resources <</XObject <</X 16 0 R>>>>>>';
    const file = withObjects({ 3: page, 16: () => drawing, 17: () => stream('', '/X Do') });
    expect((await prepare(file)).kind).toBe('beyond-limits');
  });

  it.each([
    ['lists', '['.repeat(200_000), ''],
    ['dictionaries', '<</A '.repeat(100_000), ''],
    ['closed lists', '['.repeat(200_000), ']'.repeat(200_000)],
  ])('is refused if %s are nested too deep', async (_, open, close) => {
    expect(await prepare(withObjects({ 16: () => open + close }))).toEqual(beyond('depth'));
  });

  it('is refused if it has millions of values', async () => {
    const many: Body = () => `[${'0 '.repeat(2_000_000)}]`;
    expect(await prepare(withObjects({ 16: many }))).toEqual(beyond('values'));
  });

  it('is read if it has very many values, within the limit', async () => {
    const many: Body = () => `[${'0 '.repeat(400_000)}]`;
    const catalog: Body = () => '<</Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /Many 16 0 R>>';
    expect((await prepare(withObjects({ 1: catalog, 16: many }))).kind).toBe('prepared');
  });

  it('is read if sixty thousand objects form a chain', async () => {
    const chain = Array.from({ length: 60_000 }, (_, index): readonly [number, Body] => [
      16 + index,
      () => (index === 59_999 ? '<<>>' : `<</Next ${17 + index} 0 R>>`),
    ]);
    const catalog: Body = () => '<</Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /Many 16 0 R>>';
    const file = withObjects({ 1: catalog, ...Object.fromEntries(chain) });
    expect((await prepare(file)).kind).toBe('prepared');
  });

  it('is handled quickly if all its pages share one very long list of buttons', async () => {
    const pages = Array.from({ length: 900 }, (_, index): readonly [number, Body] => [
      20 + index,
      () => '<</Type /Page /Parent 2 0 R /Annots 17 0 R>>',
    ]);
    const kids = pages.map(([number]) => `${number} 0 R`).join(' ');
    const file = withObjects({
      2: () => `<</Type /Pages /Kids [${kids}] /Count 900>>`,
      17: () => `[${'9 0 R '.repeat(200_000)}]`,
      ...Object.fromEntries(pages),
    });
    expect((await prepare(file)).kind).toBe('prepared');
  });

  it('is refused if all its fields share one very long list of kids', async () => {
    const fields = Array.from({ length: 2000 }, (_, index): readonly [number, Body] => [
      20 + index,
      (text) => `<</FT /Tx /T ${text(String(index))} /Kids 17 0 R>>`,
    ]);
    const roots = fields.map(([number]) => `${number} 0 R`).join(' ');
    const file = withObjects({
      4: () => `<</Fields [${roots}]>>`,
      16: () => '<</Type /Annot /Subtype /Widget>>',
      17: () => `[${'16 0 R '.repeat(10_000)}]`,
      ...Object.fromEntries(fields),
    });
    expect(await prepare(file)).toEqual(beyond('fields'));
  });

  it('is refused if its field names grow without end', async () => {
    const long = 'n'.repeat(3000);
    const field: Body = (text) => `<</T ${text(long)} /Kids [16 0 R]>>`;
    const file = withObjects({
      7: field,
      16: (text) => `<</T ${text(long)} /Kids [6 0 R]>>`,
    });
    expect(await prepare(file)).toEqual({ kind: 'damaged', what: 'fields' });
  });

  it.each([
    ['of a table', `%PDF-1.7\nxref\n0 4294967295\n0000000000 65535 f \n`],
    [
      'of a stream',
      '%PDF-1.7\n1 0 obj\n<</Type /XRef /Size 4294967295 /W [1 2 1] /Root 1 0 R /Length 0>>stream\n\nendstream endobj\n',
    ],
  ])('is refused if the count %s is huge', async (_, text) => {
    const file = latin(`${text}\nstartxref\n9\n%%EOF\n`);
    expect(await prepare(file)).toEqual(beyond('objects'));
  });

  it('is refused if a stream claims a billion objects', async () => {
    const packed = new Uint8Array(deflateSync(latin('1 0 2 10  <<>> <<>>')));
    const found = await prepare(packedFile(rows, packed, 1_000_000_000));
    expect(found).toEqual({ kind: 'damaged', what: 'objects' });
  });

  it('is refused if its cross-reference tables are circular', async () => {
    const file = madePdf({ objects: madeForm() });
    const start = Buffer.from(file).lastIndexOf('\nxref\n') + 1;
    const looped = madePdf({ objects: madeForm(), trailer: `/Prev ${start}` });
    expect(await prepare(looped)).toEqual({ kind: 'endless', what: 'cross-references' });
  });

  it('is refused if an object stream contains itself', async () => {
    const packed = new Uint8Array(deflateSync(latin('1 0 2 10  <<>> <<>>')));
    const inside = rows.map((row, index) => (index === 5 ? ([2, 5, 0] as const) : row));
    expect((await prepare(packedFile(inside, packed))).kind).toBe('damaged');
  });

  it('is refused if a stream’s length is the stream itself', async () => {
    const file = Buffer.from(withObjects({ 16: () => '<</Length 16 0 R>>\nstream\nx\nendstream' }));
    expect(await prepare(new Uint8Array(file))).toEqual({ kind: 'endless', what: 'objects' });
  });

  it('is refused if its pages are circular', async () => {
    const pages: Body = () => '<</Type /Pages /Kids [3 0 R 2 0 R] /Count 2>>';
    expect(await prepare(withObjects({ 2: pages }))).toEqual({ kind: 'endless', what: 'pages' });
  });

  it('is refused if its fields are circular', async () => {
    const field: Body = (text) => `<</T ${text('page')} /Kids [6 0 R 7 0 R]>>`;
    expect(await prepare(withObjects({ 7: field }))).toEqual({ kind: 'endless', what: 'fields' });
  });

  it('is read if only parents, tags or unnamed kids are circular', async () => {
    const field: Body = (text) => `<</T ${text('page')} /Parent 7 0 R /Kids [6 0 R]>>`;
    const widget: Body = (text) =>
      `<</Type /Annot /Subtype /Widget /Parent 7 0 R /T ${text('name')} /FT /Tx /F 4 /Kids [16 0 R]>>`;
    const kid: Body = () => '<</Kids [16 0 R] /Parent 16 0 R>>';
    expect((await prepare(withObjects({ 6: widget, 7: field, 16: kid }))).kind).toBe('prepared');
  });

  it('never crashes the program, whatever bytes of a form are changed', async () => {
    const whole = madePdf({ objects: madeForm() });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const file = whole.slice();
        for (const [at, byte] of changes) file[at] = byte;
        expect(typeof (await prepare(file)).kind).toBe('string');
      }),
      { numRuns: 400 },
    );
  });
});
