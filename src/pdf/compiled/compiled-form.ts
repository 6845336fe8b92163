import type { Sizes } from '../field-text.ts';
import type { FaceName } from '../letters.ts';
import type { CarriedFonts } from '../writing/carried-font.ts';
import type { FillablePieces, FlatPieces } from './form-pieces.ts';

/**
 * Raised whenever what is stored changes, so that a form compiled by an older version is compiled
 * again.
 */
export const compiledVersion = 6;

/**
 * A form as bytes that never change, with places for what does. Each of its two files is a complete
 * PDF of the blank form, one fillable and one flat; a filled form is that file followed by the
 * objects that differ.
 */
export interface CompiledForm {
  /** What it was compiled from, and by which version. */
  readonly of: string;
  readonly slots: readonly (TextSlot | BoxSlot)[];
  readonly fillable: CompiledFile & { readonly pieces: FillablePieces };
  readonly flat: CompiledFile & {
    readonly pages: readonly FlatPage[];
    readonly pieces: FlatPieces;
  };
}

export interface CompiledFile {
  readonly bytes: Uint8Array;
  /** Where its cross-references are, and its first free object number. */
  readonly crossReferences: number;
  readonly free: number;
  readonly root: number;
  readonly info: number;
  readonly carried: CarriedFonts;
}

/** A page of the flat file: what is filled in has its own stream and its own faces. */
export interface FlatPage {
  readonly content: number;
  readonly fonts: number;
  /** The faces that the page already has, as dictionary entries. */
  readonly ownFonts: string;
}

export interface TextSlot {
  readonly kind: 'text';
  readonly slot: string;
  readonly field: string;
  readonly face: FaceName;
  readonly sizes: Sizes;
  readonly most?: number;
  /** The field where its widgets are objects of their own. */
  readonly above?: KeptObject;
  readonly places: readonly TextPlace[];
}

export interface TextPlace {
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly widget: KeptObject;
  readonly page: number;
  /** The mark by which its tag finds it on the flat page. */
  readonly mark: string;
}

export interface BoxSlot {
  readonly kind: 'box';
  readonly slot: string;
  readonly field: string;
  readonly above?: KeptObject;
  /** The name of the state in which it is ticked, as a PDF writes it: "/1". */
  readonly state: string;
  readonly places: readonly BoxPlace[];
}

export interface BoxPlace {
  readonly widget: KeptObject;
  /** True where this widget shows the state. */
  readonly shows: boolean;
  readonly page: number;
  /** What the flat page draws where it is ticked, and where it is not. */
  readonly ticked: Uint8Array;
  readonly open: Uint8Array;
}

/** A dictionary of the blank form, without the entries that filling sets, left open at its end. */
export interface KeptObject {
  readonly number: number;
  readonly head: Uint8Array;
}
