import {
  PDFCheckBox,
  PDFDocument,
  type PDFField,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFTextField,
} from 'pdf-lib';
import type { FormValues } from '../forms/filling.ts';
import type { FormFolder, MappedField } from '../forms/form-folder.ts';
import { type Face, type FaceName, type Faces, facesOf } from './faces.ts';
import { appearanceOf, type Place, type SetText, type Sizes, setText } from './field-text.ts';
import { flattenForm } from './flatten.ts';
import { readByAll } from './read-by-all.ts';
import { saveSame } from './save-same.ts';

/** A form whose file is at hand: its folder, and its prepared blank. */
export interface ReadyForm {
  readonly folder: FormFolder;
  readonly blank: Uint8Array;
}

/** A value that does not fit its place even at the form's least size: it belongs on an attachment. */
class DoesNotFitError extends Error {
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
  mustHavePlaces(form.folder, values);
  const document = await PDFDocument.load(form.blank, { updateMetadata: false });
  readByAll(document);
  const faces = facesOf(document, [...values.values()].map(String).join(''));
  const fields = fieldsByName(document);
  for (const [name, mapped] of slotsOf(form.folder)) {
    const value = values.get(mapped.slot);
    if (value === undefined || value === '') continue;
    await fillField(document, faces, form.folder, fields.get(name), mapped, value);
  }
  if (as === 'flat') flattenForm(document);
  return saveSame(document);
}

/** A value that the form has no field for would be lost without a word. */
function mustHavePlaces(folder: FormFolder, values: FormValues): void {
  const slots = new Set(slotsOf(folder).map(([, { slot }]) => slot));
  for (const [slot, value] of values) {
    if (value !== '' && !slots.has(slot)) throw new Error(`${folder.id} has no field for ${slot}`);
  }
}

type Slot = Extract<MappedField, { slot: string }>;

/** The fields that are filled, by their names in the file. */
export function slotsOf(folder: FormFolder): readonly (readonly [name: string, mapped: Slot])[] {
  return Object.entries(folder.fields).flatMap(([name, mapped]) =>
    'slot' in mapped ? [[name, mapped] as const] : [],
  );
}

export function fieldsByName(document: PDFDocument): ReadonlyMap<string, PDFField> {
  return new Map(
    document
      .getForm()
      .getFields()
      .map((field) => [field.getName(), field] as const),
  );
}

async function fillField(
  document: PDFDocument,
  faces: Faces,
  folder: FormFolder,
  field: PDFField | undefined,
  mapped: Slot,
  value: string | true,
): Promise<void> {
  if (field instanceof PDFCheckBox) {
    if (value === true) tick(field, mapped.on);
    return;
  }
  if (!(field instanceof PDFTextField)) {
    throw new Error(`${folder.id} has no text field for ${mapped.slot}`);
  }
  await write(document, await faces(faceOf(folder, mapped)), field, mapped, textOf(value));
}

function textOf(value: string | true): string {
  return value === true ? 'X' : value;
}

export function faceOf(folder: FormFolder, mapped: Slot): FaceName {
  const face = mapped.face ?? folder.face ?? 'serif';
  return mapped.bold === true ? `${face}-bold` : face;
}

/** Ticks a box: each widget that has the state by which the form says "on"; the others stay off. */
function tick(field: PDFCheckBox, on: string | undefined): void {
  let ticked = 0;
  for (const widget of field.acroField.getWidgets()) {
    const own = widget.getOnValue();
    const state = on === undefined ? own : PDFName.of(on);
    if (state === undefined || own !== state) continue;
    field.acroField.dict.set(PDFName.of('V'), state);
    widget.setAppearanceState(state);
    ticked += 1;
  }
  if (ticked === 0) throw new Error(`${field.getName()} has no state ${on ?? 'for on'}`);
}

async function write(
  document: PDFDocument,
  face: Face,
  field: PDFTextField,
  mapped: Slot,
  text: string,
): Promise<void> {
  field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(text.normalize('NFC')));
  for (const widget of field.acroField.getWidgets()) {
    const box = widget.getRectangle();
    const set = setInField(text, face, field, mapped, box);
    if (set === undefined) throw new DoesNotFitError(field.getName());
    const { above, below } = set.over;
    if (above > 0 || below > 0) {
      widget.setRectangle({ ...box, y: box.y - below, height: box.height + below + above });
    }
    widget.setNormalAppearance(appearance(document, set, box));
  }
}

function setInField(
  text: string,
  face: Face,
  field: PDFTextField,
  mapped: Slot,
  box: Place,
): SetText | undefined {
  const most = field.getMaxLength();
  return most !== undefined && text.length > most
    ? undefined
    : setText(text, face, box, sizesOf(mapped, field));
}

export function sizesOf(mapped: Slot, field: PDFTextField): Sizes {
  return {
    wanted: mapped.size ?? 11,
    floor: mapped.floor ?? 7,
    multiline: field.isMultiline(),
    ...(mapped.lead === undefined ? {} : { lead: mapped.lead }),
    ...(mapped.wraps === undefined ? {} : { wraps: mapped.wraps }),
  };
}

function appearance(document: PDFDocument, set: SetText, box: Place): PDFRef {
  const { context } = document;
  const { operators, fonts } = appearanceOf(set);
  const stream = context.flateStream(operators, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, -set.over.below, box.width, box.height + set.over.above],
    Resources: { Font: Object.fromEntries(fonts) },
  });
  return context.register(stream);
}

/** The slots whose text has no room in the form: asked before filling, so that nothing is cut. */
export async function overflowing(form: ReadyForm, values: FormValues): Promise<readonly string[]> {
  const document = await PDFDocument.load(form.blank, { updateMetadata: false });
  const faces = facesOf(document, [...values.values()].map(String).join(''));
  const fields = fieldsByName(document);
  const found: string[] = [];
  for (const [name, mapped] of slotsOf(form.folder)) {
    const value = values.get(mapped.slot);
    const field = fields.get(name);
    if (typeof value !== 'string' || value === '' || !(field instanceof PDFTextField)) continue;
    const face = await faces(faceOf(form.folder, mapped));
    const tooLong = field.acroField
      .getWidgets()
      .some(
        (widget) => setInField(value, face, field, mapped, widget.getRectangle()) === undefined,
      );
    if (tooLong) found.push(mapped.slot);
  }
  return [...new Set(found)];
}
