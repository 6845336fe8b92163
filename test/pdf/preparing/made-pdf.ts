import { notLockedHere, type TestLock } from './test-lock.ts';

/** One object of a made file: its text, or a stream. `text` writes a string, locked where the file is. */
export type Body = (text: (plain: string) => string) => string | MadeStream;

export interface MadeStream {
  readonly dict: string;
  readonly bytes: Uint8Array;
}

export interface MadeFile {
  readonly objects: Readonly<Record<number, Body>>;
  readonly lock?: TestLock;
  /** More of the trailer, as it is written. */
  readonly trailer?: string;
  /** Entries of the table of cross-references that are not what they should be. */
  readonly offsets?: Readonly<Record<number, number>>;
}

export const latin = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'latin1'));

export const flate = '/Filter /FlateDecode';

/** Writes a file with a plain table of cross-references: object 1 is the catalog. */
export function madePdf({ objects, lock = notLockedHere, trailer = '', offsets }: MadeFile) {
  const parts: Uint8Array[] = [];
  let length = 0;
  const write = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  write(latin('%PDF-1.7\n%âãÏÓ\n'));
  const at = new Map<number, number>();
  for (const [key, body] of Object.entries(objects)) {
    const number = Number(key);
    at.set(number, length);
    write(latin(`${number} 0 obj\n`));
    write(written(body, number, lock));
    write(latin('\nendobj\n'));
  }
  const start = length;
  write(latin('xref\n'));
  for (const [number, offset] of at) {
    const place = String(offsets?.[number] ?? offset).padStart(10, '0');
    write(latin(`${number} 1\n${place} 00000 n \n`));
  }
  const size = at.size + 1;
  const locked =
    lock.dict === '' ? '' : `/Encrypt <<${lock.dict}>> /ID [<${lock.id}> <${lock.id}>]`;
  write(latin(`trailer\n<</Size ${size} /Root 1 0 R ${locked} ${trailer}>>\n`));
  write(latin(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function written(body: Body, number: number, lock: TestLock): Uint8Array {
  const hex = (plain: string) =>
    `<${Buffer.from(lock.locked(latin(plain), number)).toString('hex')}>`;
  const found = body(hex);
  if (typeof found === 'string') return latin(found);
  const bytes = lock.locked(found.bytes, number);
  return Buffer.concat([
    latin(`<<${found.dict} /Length ${bytes.length}>>\nstream\n`),
    bytes,
    latin('\nendstream'),
  ]);
}

export const stream = (dict: string, bytes: Uint8Array | string): MadeStream => ({
  dict,
  bytes: typeof bytes === 'string' ? latin(bytes) : bytes,
});

/** A form of a made number and revision, with everything in it that is to be taken out. */
export function madeForm({
  number = 'XX-100',
  revision = 'Rev. January 1, 2031',
  value = '',
  extraField = '',
} = {}): Readonly<Record<number, Body>> {
  const button = '/Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /F 4';
  return {
    1: (text) =>
      `<</Type /Catalog /Pages 2 0 R /AcroForm 4 0 R /Lang ${text('en-US')}
        /OpenAction <</S /JavaScript /JS ${text('app.beep()')}>> /Perms <</UR3 13 0 R>>
        /Names <</JavaScript <</Names [${text('a')} <</S /JavaScript /JS 14 0 R>>]>>>>
        /OCProperties <</OCGs [12 0 R] /D <</AS [<</Event /Print /OCGs [12 0 R]>>]>>>>>>`,
    2: () => '<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 612 792]>>',
    3: () =>
      `<</Type /Page /Parent 2 0 R /Contents 5 0 R /AA <</O 14 0 R>>
        /Annots [6 0 R 8 0 R 9 0 R 10 0 R]
        /Resources <</Font <</F1 11 0 R>> /Properties <</MC0 12 0 R>>>>>>`,
    4: (text) =>
      `<</Fields [7 0 R 8 0 R 9 0 R 10 0 R] /XFA 14 0 R /SigFlags 3 /NeedAppearances true
        /DA ${text('/F1 9 Tf 0 g')} /DR <</Font <</F1 11 0 R>>>>>>`,
    5: () =>
      stream(
        '',
        [
          `BT /F1 9 Tf 36 30 Td (Judicial Council of California) Tj 0 -10 Td (${number} [${revision}]) Tj ET`,
          '/OC /MC0 BDC 0.7 g 36 5 200 20 re f BT /F1 9 Tf 36 8 Td (Press Clear) Tj ET EMC',
          'BT /F1 9 Tf 36 700 Td (NAME:) Tj ET',
        ].join('\n'),
      ),
    6: (text) =>
      `<</Type /Annot /Subtype /Widget /Parent 7 0 R /T ${text('name')} /FT /Tx /F 4
        /Rect [100 695 300 710] /TU ${text('Name (¶) of the person')} /V ${text(value)}
        /AA <</K <</S /JavaScript /JS 14 0 R>>>>>>`,
    7: (text) => `<</T ${text('page')} /Kids [6 0 R]>>`,
    8: (text) =>
      `<</Type /Annot /Subtype /Widget /T ${text(extraField === '' ? 'agree' : extraField)} /FT /Btn /F 4 /Rect [100 600 110 610]
        /V /Off /AS /Off /AP <</N <</Yes 15 0 R>>>>>>`,
    9: (text) =>
      `<<${button} /T ${text('Print')} /Rect [250 5 330 22] /MK <</CA ${text('Print this form')}>>
        /A <</S /Named /N /Print>>>>`,
    10: (text) =>
      `<<${button} /T ${text('CourtLink')} /Rect [500 30 580 40] /MK <</CA ${text('www.courts.ca.gov')}>>
        /A <</S /JavaScript /JS 14 0 R>>>>`,
    11: () => '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
    12: (text) =>
      `<</Type /OCG /Name ${text('ViewOnly Layer')} /Usage <</Print <</PrintState /OFF>>>>>>`,
    13: () => '<</Type /Sig /Filter /Adobe.PPKLite /Contents <00112233>>>',
    14: () => stream('', 'app.alert("hello")'),
    15: () => stream('/Type /XObject /Subtype /Form /BBox [0 0 10 10]', '0 0 m 10 10 l S'),
  };
}

/** The made form with some objects in the place of its own. */
export const withObjects = (objects: Readonly<Record<number, Body>>) =>
  madePdf({ objects: { ...madeForm(), ...objects } });
