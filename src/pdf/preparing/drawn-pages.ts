import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { limits } from './limits.ts';
import { openPdf } from './open.ts';
import { inherited, pagesOf } from './page-tree.ts';
import { unpack } from './unpack.ts';
import { beyond, type Spending } from './unreadable.ts';

/** What a page shows: its size, what it draws and with what, and the fields on it. */
const shown = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Resources', 'Contents', 'Annots'];

/** What leads away from a page or is never seen, and how a stream is packed. */
const notShown = new Set(
  [
    ...['Parent', 'P', 'StructParent', 'StructParents', 'Metadata', 'PieceInfo', 'LastModified'],
    ...['A', 'Dest', 'Next', 'Prev', 'TU', 'Lang', 'NM', 'M', 'Popup', 'OC', 'V', 'DV'],
    ...['Length', 'Filter', 'DecodeParms', 'DL'],
  ].map((key) => PDFName.of(key)),
);

/**
 * A fingerprint of each page of a prepared form, which is the same however the file was packed, locked
 * or numbered, and another where a letter, a line, a measure or a field of it is another.
 *
 * @throws UnreadablePdf
 */
export function drawnPages(pdf: Uint8Array): readonly string[] {
  const { catalog, spending } = openPdf(pdf);
  return pagesOf(catalog).map((page) => {
    const drawing: Drawing = { hash: sha256.create(), seen: new Map(), spending };
    for (const key of shown) {
      put(drawing, key);
      draw(drawing, inherited(page, key), page, 0);
    }
    return bytesToHex(drawing.hash.digest());
  });
}

interface Drawing {
  readonly hash: ReturnType<typeof sha256.create>;
  /** Numbered in the order in which they are met: the object numbers themselves mean nothing. */
  readonly seen: Map<PDFObject, number>;
  readonly spending: Spending;
}

function put({ hash }: Drawing, text: string): void {
  hash.update(new TextEncoder().encode(`${text}\n`));
}

function draw(drawing: Drawing, what: PDFObject | undefined, owner: PDFDict, depth: number): void {
  if (depth > limits.depth) beyond('depth');
  drawing.spending.spend('values', 1);
  const found = what instanceof PDFRef ? owner.context.lookup(what) : what;
  const before = found === undefined ? undefined : drawing.seen.get(found);
  if (found !== undefined) drawing.seen.set(found, before ?? drawing.seen.size);
  if (before !== undefined && isGroup(found)) put(drawing, `again ${before}`);
  else if (found instanceof PDFArray) {
    put(drawing, `list ${found.size()}`);
    for (const one of found.asArray()) draw(drawing, one, owner, depth + 1);
  } else if (found instanceof PDFDict) drawGroup(drawing, found, depth);
  else if (found instanceof PDFRawStream) {
    drawGroup(drawing, found.dict, depth);
    drawing.hash.update(unpack(found, drawing.spending) ?? found.getContents());
  } else if (found instanceof PDFString || found instanceof PDFHexString) {
    drawing.hash.update(found.asBytes());
    put(drawing, '');
  } else put(drawing, String(found));
}

function isGroup(found: PDFObject | undefined): boolean {
  return found instanceof PDFArray || found instanceof PDFDict || found instanceof PDFRawStream;
}

function drawGroup(drawing: Drawing, group: PDFDict, depth: number): void {
  const keys = group.keys().filter((key) => !notShown.has(key));
  for (const key of keys.sort((a, b) => (a.toString() < b.toString() ? -1 : 1))) {
    put(drawing, key.toString());
    draw(drawing, group.get(key), group, depth + 1);
  }
}
