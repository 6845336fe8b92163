import { PDFArray, type PDFDict, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';
import { joined } from '../joined-bytes.ts';
import { unpack } from './unpack.ts';
import type { Spending } from './unreadable.ts';

/** All that a page draws, as one; undefined where a part is packed in an unusual way. */
export function pageContent(page: PDFDict, spending: Spending): Uint8Array | undefined {
  const found = page.lookup(PDFName.of('Contents'));
  const parts: readonly (PDFObject | undefined)[] =
    found instanceof PDFArray ? found.asArray().map((part) => page.context.lookup(part)) : [found];
  spending.spend('values', parts.length);
  const bytes: Uint8Array[] = [];
  for (const part of parts) {
    if (!(part instanceof PDFRawStream)) continue;
    const plain = unpack(part, spending);
    if (plain === undefined) return undefined;
    bytes.push(plain, Uint8Array.of(10));
  }
  return joined(bytes);
}
