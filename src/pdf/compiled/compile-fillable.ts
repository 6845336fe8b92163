import {
  PDFCheckBox,
  type PDFDict,
  PDFDocument,
  type PDFField,
  PDFName,
  PDFTextField,
  type PDFWidgetAnnotation,
} from 'pdf-lib';
import type { FormFolder } from '../../forms/form-folder.ts';
import { faceOf, fieldsByName, type Slot, sizesOf, slotsOf } from '../form-slots.ts';
import { readByAll } from '../read-by-all.ts';
import { compiledFile } from './compiled-file.ts';
import type {
  BoxPlace,
  BoxSlot,
  CompiledForm,
  KeptObject,
  TextPlace,
  TextSlot,
} from './compiled-form.ts';
import type { FormToCompile } from './compiled-from.ts';
import { keptObject, objectNumbers } from './kept-object.ts';
import { fillableTakenApart, type WrittenAgain } from './take-apart.ts';

/** A slot as the fillable file has it; its places on the flat pages are found there. */
export type FillableSlot =
  | (Omit<TextSlot, 'places'> & {
      readonly places: readonly Pick<TextPlace, 'box' | 'widget'>[];
    })
  | (Omit<BoxSlot, 'places'> & {
      readonly places: readonly Pick<BoxPlace, 'shows' | 'widget'>[];
    });

export async function compileFillable({ folder, blank }: FormToCompile): Promise<{
  readonly file: CompiledForm['fillable'];
  readonly slots: readonly FillableSlot[];
}> {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  readByAll(document, 'fillable');
  const fields = fieldsByName(document);
  const written: WrittenAgain[] = [];
  const numberOf = objectNumbers(document);
  const keep = (dict: PDFDict, without: readonly string[]): KeptObject => {
    written.push({ number: numberOf(dict), dict, without });
    return keptObject(dict, without, numberOf);
  };
  const slots = slotsOf(folder).map(([name, mapped]) =>
    slotOf(folder, name, mapped, fields.get(name), keep),
  );
  const file = compiledFile(document);
  return { file: { ...file, pieces: fillableTakenApart(document, written) }, slots };
}

/** Keeps a dictionary that filling writes again, without the entries that it sets. */
type Keep = (dict: PDFDict, without: readonly string[]) => KeptObject;

function slotOf(
  folder: FormFolder,
  name: string,
  mapped: Slot,
  field: PDFField | undefined,
  keep: Keep,
): FillableSlot {
  if (field instanceof PDFTextField) return textSlot(folder, name, mapped, field, keep);
  if (field instanceof PDFCheckBox) return boxSlot(name, mapped, field, keep);
  throw new Error(`${folder.id} has no text field for ${mapped.slot}`);
}

/** The field where its widgets are objects of their own, without its value. */
function aboveOf(field: PDFField, keep: Keep) {
  const { dict } = field.acroField;
  const own = field.acroField.getWidgets().some((widget) => widget.dict === dict);
  return own ? {} : { above: keep(dict, ['V']) };
}

function textSlot(
  folder: FormFolder,
  name: string,
  mapped: Slot,
  field: PDFTextField,
  keep: Keep,
): FillableSlot {
  const most = field.getMaxLength();
  return {
    kind: 'text',
    slot: mapped.slot,
    field: name,
    face: faceOf(folder, mapped),
    sizes: sizesOf(mapped, field),
    ...(most === undefined ? {} : { most }),
    ...aboveOf(field, keep),
    places: field.acroField.getWidgets().map((widget) => ({
      box: widget.getRectangle(),
      widget: keep(widget.dict, ['V', 'AP', 'Rect']),
    })),
  };
}

/** Each widget that has the state by which the form says "on" is ticked; the others stay off. */
function boxSlot(name: string, mapped: Slot, field: PDFCheckBox, keep: Keep): FillableSlot {
  const widgets = field.acroField.getWidgets();
  const state = mapped.on === undefined ? firstState(widgets) : PDFName.of(mapped.on);
  const places = widgets.map((widget) => ({
    widget: keep(widget.dict, ['V', 'AS']),
    shows: widget.getOnValue() === state,
  }));
  if (state === undefined || !places.some((place) => place.shows)) {
    throw new Error(`${name} has no state ${mapped.on ?? 'for on'}`);
  }
  return {
    kind: 'box',
    slot: mapped.slot,
    field: name,
    state: state.toString(),
    ...aboveOf(field, keep),
    places,
  };
}

function firstState(widgets: readonly PDFWidgetAnnotation[]): PDFName | undefined {
  return widgets.map((widget) => widget.getOnValue()).find((state) => state !== undefined);
}
