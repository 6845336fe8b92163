import {
  PDFCheckBox,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFTextField,
} from 'pdf-lib';
import type { FormValues } from '../forms/filling.ts';
import type { FormFolder, MappedField } from '../forms/form-folder.ts';
import { type Faces, facesOf } from './faces.ts';
import { appearanceOf, type SetText, setText } from './field-text.ts';
import { flattenForm } from './flatten.ts';
import { saveSame } from './save-same.ts';

/** A form whose file is at hand: its folder, and its prepared blank. */
export interface ReadyForm {
  readonly folder: FormFolder;
  readonly blank: Uint8Array;
}

/** A value that does not fit its place even at the form's least size: it belongs on an attachment. */
export class DoesNotFitError extends Error {
  constructor(field: string) {
    super(`what is to stand in ${field} does not fit there`);
    this.name = 'DoesNotFitError';
  }
}

/**
 * Fills a form: still fillable, with its tags and tooltips, or flat for printing, with neither fields
 * nor frames. Fields that no value names stay as they are.
 *
 * @throws MissingLetterError where no face has a letter; DoesNotFitError where text has no room.
 */
export async function fill(
  form: ReadyForm,
  values: FormValues,
  as: 'fillable' | 'flat',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(form.blank, { updateMetadata: false });
  const faces = facesOf(document, [...values.values()].map(String).join(''));
  for (const [name, mapped] of Object.entries(form.folder.fields)) {
    if (!('slot' in mapped)) continue;
    const value = values.get(mapped.slot);
    if (value === undefined || value === '') continue;
    await fillField(document, faces, name, mapped, value);
  }
  if (as === 'flat') flattenForm(document);
  return saveSame(document);
}

type Slot = Extract<MappedField, { slot: string }>;

async function fillField(
  document: PDFDocument,
  faces: Faces,
  name: string,
  mapped: Slot,
  value: string | true,
): Promise<void> {
  const field = document.getForm().getFieldMaybe(name);
  if (field instanceof PDFCheckBox) {
    if (value === true) tick(field, mapped.on);
    return;
  }
  if (!(field instanceof PDFTextField)) throw new Error(`${name} is no text field of the form`);
  await write(document, faces, field, mapped, value === true ? 'X' : value);
}

/** Ticks a box: every widget by its own name for "on". */
function tick(field: PDFCheckBox, on: string | undefined): void {
  for (const widget of field.acroField.getWidgets()) {
    const state = on === undefined ? widget.getOnValue() : PDFName.of(on);
    if (state === undefined) continue;
    field.acroField.dict.set(PDFName.of('V'), state);
    widget.setAppearanceState(state);
  }
}

async function write(
  document: PDFDocument,
  faces: Faces,
  field: PDFTextField,
  mapped: Slot,
  text: string,
): Promise<void> {
  const face = await faces(mapped.bold === true ? 'serif-bold' : 'serif');
  field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(text.normalize('NFC')));
  for (const widget of field.acroField.getWidgets()) {
    const { width, height } = widget.getRectangle();
    const set = setText(text, face, { width, height }, sizesOf(mapped, field));
    if (set === undefined) throw new DoesNotFitError(field.getName());
    widget.setNormalAppearance(appearance(document, set, { width, height }));
  }
}

function sizesOf(mapped: Slot, field: PDFTextField) {
  return {
    wanted: mapped.size ?? 11,
    floor: mapped.floor ?? 7,
    multiline: field.isMultiline(),
  };
}

function appearance(
  document: PDFDocument,
  set: SetText,
  box: { readonly width: number; readonly height: number },
): PDFRef {
  const { context } = document;
  const key = 'DF0';
  const stream = context.flateStream(appearanceOf(set, key), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, box.width, box.height],
    Resources: { Font: { [key]: set.face.font.ref } },
  });
  return context.register(stream);
}

/** The slots whose text has no room in the form: asked before filling, so that nothing is cut. */
export async function overflowing(form: ReadyForm, values: FormValues): Promise<readonly string[]> {
  const document = await PDFDocument.load(form.blank, { updateMetadata: false });
  const faces = facesOf(document, [...values.values()].map(String).join(''));
  const found: string[] = [];
  for (const [name, mapped] of Object.entries(form.folder.fields)) {
    const value = 'slot' in mapped ? values.get(mapped.slot) : undefined;
    if (!('slot' in mapped) || typeof value !== 'string' || value === '') continue;
    const field = document.getForm().getFieldMaybe(name);
    if (!(field instanceof PDFTextField)) continue;
    const face = await faces(mapped.bold === true ? 'serif-bold' : 'serif');
    const tooLong = field.acroField.getWidgets().some((widget) => {
      const { width, height } = widget.getRectangle();
      return setText(value, face, { width, height }, sizesOf(mapped, field)) === undefined;
    });
    if (tooLong) found.push(mapped.slot);
  }
  return [...new Set(found)];
}
