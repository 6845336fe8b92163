import fontkit from '@pdf-lib/fontkit';
import { PDFCheckBox, PDFDocument, PDFTextField, StandardFonts } from 'pdf-lib';

// The usual way from pdf-lib's own manual. Frozen, because ratios on other days are measured
// against it.

export type ByField = ReadonlyMap<string, string | true>;

/** A form filled and flattened, its fields found by name. */
export async function naiveFlat(blank: Uint8Array, values: ByField): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank);
  const form = document.getForm();
  for (const [name, value] of values) {
    if (value === true) form.getCheckBox(name).check();
    else form.getTextField(name).setText(value);
  }
  form.flatten();
  return document.save();
}

/** The same with every field found in one pass: the first thing a pdf-lib user would fix. */
export async function mappedFlat(blank: Uint8Array, values: ByField): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank, { parseSpeed: Number.POSITIVE_INFINITY });
  const form = document.getForm();
  const fields = new Map(form.getFields().map((field) => [field.getName(), field] as const));
  for (const [name, value] of values) {
    const field = fields.get(name);
    if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFTextField && value !== true) field.setText(value);
  }
  form.flatten();
  return document.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}

/** The same with a font that has letters beyond Latin 1, embedded in each document. */
export async function naiveUnicode(
  blank: Uint8Array,
  values: ByField,
  face: Uint8Array,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank);
  document.registerFontkit(fontkit);
  const font = await document.embedFont(face, { subset: true });
  const form = document.getForm();
  for (const [name, value] of values) {
    if (value === true) form.getCheckBox(name).check();
    else form.getTextField(name).setText(value);
  }
  form.updateFieldAppearances(font);
  form.flatten();
  return document.save();
}

async function naiveLetter(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([612, 792]);
  for (const [index, line] of lines.entries()) {
    page.drawText(line, { x: 72, y: 720 - index * 14, size: 11, font });
  }
  return document.save();
}

/** Two forms and three letters as separate documents, then merged for two print jobs. */
export async function naivePacket(
  forms: readonly { readonly blank: Uint8Array; readonly values: ByField }[],
  lines: readonly string[],
): Promise<readonly Uint8Array[]> {
  const papers: Uint8Array[] = [];
  for (const { blank, values } of forms) papers.push(await naiveFlat(blank, values));
  for (let letter = 0; letter < 3; letter += 1) papers.push(await naiveLetter(lines));
  return [await naiveMerged(papers), await naiveMerged(papers.slice(0, 2)), ...papers];
}

export async function naiveMerged(papers: readonly Uint8Array[]): Promise<Uint8Array> {
  const job = await PDFDocument.create();
  for (const paper of papers) {
    const source = await PDFDocument.load(paper);
    const pages = await job.copyPages(source, source.getPageIndices());
    for (const page of pages) job.addPage(page);
  }
  return job.save();
}
