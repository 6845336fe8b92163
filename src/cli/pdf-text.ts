import type { TextItem } from 'pdfjs-dist/types/src/display/api';

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? placed(item) : []))).join('\n'));
    }
    await task.destroy();
    const text = pages.join('\n\f');
    return /\w/u.test(text) ? { kind: 'text', text } : { kind: 'no-text' };
  } catch {
    return { kind: 'unreadable' };
  }
}

function placed({ str, transform, width, height }: TextItem): Placed | [] {
  const [x, y]: readonly unknown[] = transform.slice(4);
  if (str.trim() === '' || typeof x !== 'number' || typeof y !== 'number') return [];
  return { text: str, x, y, width, height: height === 0 ? 10 : height };
}

/** Pieces at the same height are a line; a gap between them becomes as many spaces as fit. */
function linesOf(items: readonly Placed[]): readonly string[] {
  const lines: Placed[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.y - item.y < first.height / 2)
      line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => spaced([...line].sort((a, b) => a.x - b.x)));
}

function spaced(line: readonly Placed[]): string {
  let text = '';
  let end = 0;
  for (const { text: one, x, width } of line) {
    const letter = Math.max(1, width / Math.max(1, one.length));
    const gap = text === '' ? Math.round(x / letter) : Math.round((x - end) / letter);
    text += ' '.repeat(Math.min(80, Math.max(0, gap))) + one;
    end = x + width;
  }
  return text.trimEnd();
}
