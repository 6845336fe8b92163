import { PDFDocument, PDFName, PDFTextField } from 'pdf-lib';
import { petitionCaption, petitionPaper } from '../../../src/documents/petition.ts';
import type { FormFolder } from '../../../src/forms/form-folder.ts';
import { fillablePleading } from '../../../src/paper/to-pleading.ts';
import type { DrawnField } from '../../../src/pdf/drawn-field.ts';
import type { ReadyForm } from '../../../src/pdf/fill.ts';
import { paperBytes } from '../../../src/pdf/paper-bytes.ts';
import { madePlan } from '../../forms/made-plan.ts';
import { inEnglish } from '../../in-english.ts';

/** The project's own petition for one plan, as a form that a court might have made: at hand everywhere. */
export async function ownForm(): Promise<ReadyForm> {
  const plan = madePlan([{}]);
  const drawn = fillablePleading(
    petitionPaper(inEnglish.filed, plan),
    petitionCaption(inEnglish.filed, plan),
  );
  const fields = drawn.sheets.flatMap((sheet) => sheet.fields);
  const folder: FormFolder = {
    id: 'own-petition',
    title: drawn.title,
    revision: 'of today',
    maker: 'own',
    use: 'a petition',
    fingerprints: [],
    fields: Object.fromEntries(fields.map((field) => [field.name, mapped(field)])),
  };
  return { folder, blank: await emptied(paperBytes(drawn, 'fillable')) };
}

function mapped({ name, value }: DrawnField): FormFolder['fields'][string] {
  if (value !== '') return { slot: name, size: 12, floor: 12 };
  return { leave: 'signer', why: 'The record does not say it.' };
}

async function emptied(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const field of document.getForm().getFields()) {
    if (!(field instanceof PDFTextField)) continue;
    for (const key of ['V', 'AP']) field.acroField.dict.delete(PDFName.of(key));
  }
  return document.save({ updateFieldAppearances: false });
}
