import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { linesOnPage, type PlacedPiece } from './pdf-lines.ts';

export type PdfText =
  | { readonly kind: 'text'; readonly text: string }
  /** Pages without text: scans. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'unreadable' };

export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.slice(0, 1024)).includes('%PDF-');
}

/** The text of a PDF, line by line as printed. The library is loaded only if needed. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    const task = getDocument({
      data: Uint8Array.from(bytes),
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const seen = page.getViewport({ scale: 1 }).transform.filter(isNumber);
      const pieces = items.flatMap((item) => ('str' in item ? placed(item, seen) : []));
      pages.push(linesOnPage(pieces).join('\n'));
    }
    await task.destroy();
    const text = pages.join('\n\f');
    return /\w/u.test(text) ? { kind: 'text', text } : { kind: 'no-text' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Where a piece stands on the page as it is seen: a page may be stored on its side. */
function placed(
  { str, transform, width, height }: TextItem,
  seen: readonly number[],
): PlacedPiece | [] {
  const [a, b, , , e, f] = transform.filter((one): one is number => typeof one === 'number');
  const [sa = 1, sb = 0, sc = 0, sd = 1, se = 0, sf = 0] = seen;
  if (str.trim() === '' || a === undefined || b === undefined || e === undefined) return [];
  const [x, y] = [sa * e + sc * (f ?? 0) + se, sb * e + sd * (f ?? 0) + sf];
  // Text that does not run from left to right as seen, such as a stamp in the margin, is no line.
  const [across, down] = [sa * a + sc * b, sb * a + sd * b];
  if (Math.abs(down) > Math.abs(across) || across < 0) return [];
  return { text: str, x, y: -y, width, height: height === 0 ? 10 : height };
}

function isNumber(one: unknown): one is number {
  return typeof one === 'number';
}
