import {
  PDFCheckBox,
  PDFDocument,
  type PDFField,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFTextField,
} from 'pdf-lib';
import type { FormValues } from '../../../src/forms/filling.ts';
import type { FormFolder } from '../../../src/forms/form-folder.ts';
import type { Place, SetText } from '../../../src/pdf/field-text.ts';
import type { ReadyForm } from '../../../src/pdf/fill.ts';
import { faceOf, fieldsByName, type Slot, sizesOf, slotsOf } from '../../../src/pdf/form-slots.ts';
import { type Face, faceNamed } from '../../../src/pdf/measured.ts';
import { readByAll } from '../../../src/pdf/read-by-all.ts';
import { setInSlot } from '../../../src/pdf/set-in-slot.ts';
import { type Shown, shownIn } from './faces-of-document.ts';
import { flattenForm } from './flatten-form.ts';

/** The yardstick: a form filled by pdf-lib, field by field, in a document that it reads each time. */
export async function filledByPdfLib(
  form: ReadyForm,
  values: FormValues,
  as: 'fillable' | 'flat',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(form.blank, { updateMetadata: false });
  readByAll(document, as);
  const fields = fieldsByName(document);
  for (const [name, mapped] of slotsOf(form.folder)) {
    const value = values.get(mapped.slot);
    if (value === undefined || value === '') continue;
    await fillField(document, form.folder, fields.get(name), mapped, value);
  }
  if (as === 'flat') flattenForm(document);
  return document.save({ updateFieldAppearances: false });
}

async function fillField(
  document: PDFDocument,
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
  await write(document, faceNamed(faceOf(folder, mapped)), field, mapped, textOf(value));
}

function textOf(value: string | true): string {
  return value === true ? 'X' : value;
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
    const most = field.getMaxLength();
    const setting = {
      face: face.name,
      sizes: sizesOf(mapped, field),
      ...(most === undefined ? {} : { most }),
    };
    const set = setInSlot(text, setting, box);
    if (set === undefined) throw new Error(`${field.getName()} does not fit`);
    const { above, below } = set.over;
    if (above > 0 || below > 0) {
      widget.setRectangle({ ...box, y: box.y - below, height: box.height + below + above });
    }
    widget.setNormalAppearance(appearance(document, face, set, box));
  }
}

function appearance(document: PDFDocument, face: Face, set: SetText, box: Place): PDFRef {
  const { context } = document;
  const { operators, fonts } = appearanceOf(document, face, set);
  const stream = context.flateStream(operators, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, -set.over.below, box.width, box.height + set.over.above],
    Resources: { Font: Object.fromEntries(fonts) },
  });
  return context.register(stream);
}

/** The drawing of it, as a field's appearance holds it; read aloud, a line ends in a space. */
function appearanceOf(document: PDFDocument, face: Face, { size, lines }: SetText): Shown {
  const shown = lines.map(({ text, x, y }, index) => {
    const { operators, fonts } = shownIn(
      document,
      face,
      index === lines.length - 1 ? text : `${text} `,
      size,
    );
    return { operators: `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${operators}`, fonts };
  });
  return {
    operators: ['/Tx BMC', 'q', 'BT', '0 g', ...shown.map((line) => line.operators)]
      .concat(['ET', 'Q', 'EMC'])
      .join('\n'),
    fonts: shown.flatMap((line) => line.fonts),
  };
}
