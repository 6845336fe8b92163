import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF as a reader of ours that is not ours finds it: a line for each line drawn. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await pageText(document, number));
  }
  await task.destroy();
  return `${pages.join('\n\f\n')}\n`;
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const lines = new Map<number, { readonly x: number; readonly text: string }[]>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , , x, y] = item.transform;
    const at = Math.round(Number(y) / 2);
    lines.set(at, [...(lines.get(at) ?? []), { x: Number(x), text: item.str }]);
  }
  return [...lines.entries()]
    .sort(([a], [b]) => b - a)
    .map(([, pieces]) =>
      pieces
        .sort((a, b) => a.x - b.x)
        .map((piece) => piece.text)
        .join(' ')
        .replaceAll(/ +/gu, ' ')
        .trim(),
    )
    .join('\n');
}
