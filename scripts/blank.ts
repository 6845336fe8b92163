import { mkdirSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { saveSame } from '../src/pdf/save-same.ts';
import { writeTags } from '../src/pdf/tags.ts';
import { type Blank, finish, newBlank } from './blank/form-page.ts';
import { drawOrder } from './blank/order.ts';
import { drawPetition } from './blank/petition.ts';

// npm run blank: the project's own forms, drawn anew. The same program gives the same bytes, and a
// test holds that what is committed is what this draws.

export interface OwnBlank {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
}

export async function ownBlank(kind: 'petition' | 'order'): Promise<OwnBlank> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const title =
    kind === 'petition' ? 'PETITION FOR DISMISSAL' : '[PROPOSED] ORDER ON PETITION FOR DISMISSAL';
  const blank: Blank = await newBlank(document, title, '§–’');
  (kind === 'petition' ? drawPetition : drawOrder)(blank);
  finish(blank);
  writeTags(document, blank.root, 'en-US');
  document.setTitle(
    kind === 'petition' ? 'Petition for Dismissal' : 'Proposed Order on Petition for Dismissal',
    {
      showInWindowTitleBar: true,
    },
  );
  return { bytes: await saveSame(document), names: blank.names };
}

if (process.argv[1]?.endsWith('blank.ts') === true) {
  for (const kind of ['petition', 'order'] as const) {
    const { bytes, names } = await ownBlank(kind);
    mkdirSync(`forms/own-${kind}`, { recursive: true });
    writeFileSync(`forms/own-${kind}/blank.pdf`, bytes);
    console.log(`forms/own-${kind}/blank.pdf: ${bytes.length} bytes, ${names.length} fields`);
  }
}
