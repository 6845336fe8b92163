import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type PreparedForm, prepare } from '../pdf/preparing/prepare.ts';
import { type Unreadable, UnreadablePdf } from '../pdf/preparing/unreadable.ts';
import { type FieldDifference, fieldDifferences } from './field-check.ts';
import type { FormFolder } from './form-folder.ts';
import { type PrintedIdentity, printedIdentity, revisionDay } from './printed-identity.ts';
import { pagesThatDiffer } from './printed-pages.ts';

/** A prepared form that the program can fill. */
export interface RecognizedForm {
  readonly kind: 'recognized';
  readonly form: FormFolder;
  readonly blank: Uint8Array;
  /** SHA-256 of the given file. */
  readonly fingerprint: string;
  /**
   * True if this exact file was seen before; otherwise its number, revision and fields match the
   * form.
   */
  readonly seen: boolean;
  /** Pages, counted from 1, that print the form's words but are drawn differently. */
  readonly drawnOtherwise: readonly number[];
}

/** Why a readable file is not accepted as a form. */
export type NotTaken =
  | { readonly kind: 'other-pdf' }
  /** A form of the Judicial Council that this program does not fill. */
  | { readonly kind: 'no-map'; readonly printed: PrintedIdentity }
  /** A form it fills, in a revision it does not know. */
  | {
      readonly kind: 'other-revision';
      readonly printed: PrintedIdentity;
      readonly wanted: readonly FormFolder[];
    }
  | {
      readonly kind: 'fields-differ';
      readonly form: FormFolder;
      readonly differences: readonly FieldDifference[];
    }
  /** Pages, counted from 1, print different words from the form's: someone changed them. */
  | {
      readonly kind: 'print-differs';
      readonly form: FormFolder;
      readonly pages: readonly number[];
    }
  /** Not a blank form: someone filled it in. */
  | {
      readonly kind: 'filled-in';
      readonly form: FormFolder;
      readonly fields: readonly string[];
    };

export type Recognized = RecognizedForm | NotTaken | Unreadable;

/**
 * Says which form a file is, by its content and not its name: by its fingerprint, or else by the
 * number and revision it prints. Either way every field is checked against the form's map.
 */
export async function recognize(
  file: Uint8Array,
  forms: readonly FormFolder[],
): Promise<Recognized> {
  const prepared = await prepare(file);
  if (prepared.kind !== 'prepared') return prepared;
  try {
    return recognizePrepared(file, prepared, forms);
  } catch (fault) {
    if (fault instanceof UnreadablePdf) return fault.reason;
    throw fault;
  }
}

function recognizePrepared(
  file: Uint8Array,
  prepared: PreparedForm,
  forms: readonly FormFolder[],
): Recognized {
  const fingerprint = bytesToHex(sha256(file));
  const known = forms.filter((form) => form.maker === 'judicial-council');
  const seen = known.find((form) => form.fingerprints.includes(fingerprint));
  const found = seen ?? byPrint(prepared, known);
  if ('kind' in found) return found;
  const differences = fieldDifferences(found, prepared.fields);
  if (differences.length > 0) return { kind: 'fields-differ', form: found, differences };
  const fields = prepared.fields.filter((field) => field.filled).map(({ name }) => name);
  if (fields.length > 0) return { kind: 'filled-in', form: found, fields };
  const differ = seen === undefined ? pagesThatDiffer(found, prepared) : { text: [], drawn: [] };
  if (differ.text.length > 0) return { kind: 'print-differs', form: found, pages: differ.text };
  return {
    kind: 'recognized',
    form: found,
    blank: prepared.pdf,
    fingerprint,
    seen: seen !== undefined,
    drawnOtherwise: differ.drawn,
  };
}

function byPrint(prepared: PreparedForm, known: readonly FormFolder[]): FormFolder | NotTaken {
  const printed = printedIdentity(prepared);
  if (printed === undefined) return { kind: 'other-pdf' };
  const wanted = known.filter((form) => form.id.toUpperCase() === printed.number.toUpperCase());
  if (wanted.length === 0) return { kind: 'no-map', printed };
  const day = revisionDay(printed.revision ?? '');
  const found = wanted.find((form) => day !== undefined && revisionDay(form.revision) === day);
  return found ?? { kind: 'other-revision', printed, wanted };
}
