import type { Sizes } from '../field-text.ts';
import type { FaceName } from '../letters.ts';
import type { CarriedFonts } from '../writing/carried-font.ts';
import type { FillablePieces, FlatPieces } from './form-pieces.ts';

/**
 * Goes up with every change of what is kept: a form that an older version compiled is compiled
 * again.
 */
export const compiledVersion = 5;

/**
 * A form as bytes that never change and places for what does. Each of its two files is a whole PDF,
 * the blank form still fillable or flat; a filled one is that file with the objects that differ
 * behind it.
 */
export interface CompiledForm {
  /** Of what and by which version it was compiled. */
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
  /** Where its cross-references are, and the first number that no object of it has. */
  readonly crossReferences: number;
  readonly free: number;
  readonly root: number;
  readonly info: number;
  readonly carried: CarriedFonts;
}

/** A page of the flat file: what is filled in is a stream of its own, with faces of its own. */
export interface FlatPage {
  readonly content: number;
  readonly fonts: number;
  /** The faces that the page has anyway, as the entries of a dictionary. */
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
  /** The mark in which its tag finds it on the flat page. */
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

/** A dictionary of the blank without what filling sets, and without its end. */
export interface KeptObject {
  readonly number: number;
  readonly head: Uint8Array;
}
