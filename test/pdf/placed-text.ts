import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text where pdf.js, a reader that is not ours, finds it: points from the lower left. */
export interface PlacedText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export async function placedText(bytes: Uint8Array): Promise<readonly PlacedText[]> {
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
  });
  const document = await task.promise;
  const found: PlacedText[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = await (await document.getPage(page)).getTextContent({
      disableNormalization: true,
    });
    for (const item of content.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, left = 0, baseline = 0] = item.transform.map(Number);
      found.push({ page, text: item.str, left, right: left + item.width, baseline, size });
    }
  }
  await task.destroy();
  return found;
}
