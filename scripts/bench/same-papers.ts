import {
  PDFCheckBox,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  PDFTextField,
  StandardFonts,
} from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Packet } from '../../src/packet/packet.ts';
import { type ByField, naiveFlat, naiveMerged } from './naive-pdf-lib.ts';

/** One piece of text where it stands on its page, in points. */
interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

type Pages = readonly (readonly PlacedText[])[];

/** A form with what the packet's own copy of it says, by the names of its fields. */
interface FormWithValues {
  readonly blank: Uint8Array;
  readonly byField: ByField;
}

/** A packet's papers as somebody with pdf-lib has them before drawing: forms, texts, print jobs. */
export interface SamePapers {
  readonly forms: Readonly<Record<string, FormWithValues>>;
  readonly texts: ReadonlyMap<string, Pages>;
  /** The papers of each print job, by the name of its file. */
  readonly jobs: Packet['manifest']['bundles'];
}

/**
 * The same papers as a packet: its forms with the same values, and every text of the others where it
 * stands there. `blanks` are the forms to fill, by the names of their files.
 */
export async function samePapersAs(
  { files, manifest: { bundles } }: Packet,
  beside: Packet['files'],
  blanks: Readonly<Record<string, Uint8Array>>,
): Promise<SamePapers> {
  const forms: Record<string, FormWithValues> = {};
  const texts = new Map<string, Pages>();
  for (const { name, bytes } of [...files, ...beside]) {
    const blank = blanks[name];
    if (blank !== undefined) forms[name] = { blank, byField: await valuesIn(bytes) };
    else if (name.endsWith('.pdf') && !(name in bundles)) {
      texts.set(name, await placedTexts(bytes));
    }
  }
  return { forms, texts, jobs: bundles };
}

async function valuesIn(filled: Uint8Array): Promise<ByField> {
  const fields = (await PDFDocument.load(filled)).getForm().getFields();
  return new Map(
    fields.flatMap((field): (readonly [string, string | true])[] => {
      if (field instanceof PDFCheckBox) return field.isChecked() ? [[field.getName(), true]] : [];
      const text = field instanceof PDFTextField ? field.getText() : undefined;
      return text === undefined ? [] : [[field.getName(), inWinAnsi(text)]];
    }),
  );
}

/** The same papers drawn the usual way: each in a document of its own, then merged for each print job. */
export async function naiveSamePapers({
  forms,
  texts,
  jobs,
}: SamePapers): Promise<readonly Uint8Array[]> {
  const papers = new Map<string, Uint8Array>();
  for (const [name, { blank, byField }] of Object.entries(forms)) {
    papers.set(name, await naiveFlat(blank, byField));
  }
  for (const [name, pages] of texts) papers.set(name, await drawn(pages));
  const made = [...papers.values()];
  for (const names of Object.values(jobs)) {
    made.push(await naiveMerged(names.flatMap((name) => papers.get(name) ?? [])));
  }
  return made;
}

async function drawn(pages: Pages): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const texts of pages) drawTexts(document.addPage([612, 792]), font, texts);
  return document.save();
}

function drawTexts(page: PDFPage, font: PDFFont, texts: readonly PlacedText[]): void {
  for (const { text, ...where } of texts) page.drawText(text, { ...where, font });
}

async function placedTexts(bytes: Uint8Array): Promise<Pages> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: (readonly PlacedText[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x, y] = item.transform.map(Number);
        return [{ text: inWinAnsi(item.str), x: x ?? 0, y: y ?? 0, size: item.height || 11 }];
      }),
    );
  }
  await task.destroy();
  return pages;
}

/** pdf-lib's own fonts have no other letters, and it stops at one. */
function inWinAnsi(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201d\u2022]/gu, '?');
}
