import type { PDFDocument, PDFField, PDFTextField } from 'pdf-lib';
import type { FormFolder, MappedField } from '../forms/form-folder.ts';
import type { Sizes } from './field-text.ts';
import type { FaceName } from './letters.ts';

/** A field that is filled. */
export type Slot = Extract<MappedField, { slot: string }>;

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

export function faceOf(folder: FormFolder, mapped: Slot): FaceName {
  const face = mapped.face ?? folder.face ?? 'serif';
  return mapped.bold === true ? `${face}-bold` : face;
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
