import type { CarriedFonts } from '../writing/carried-font.ts';

/**
 * A form in pieces, so that its pages can share a file with others. What all copies of the form
 * share is put into a file once; what leads to a page or tag of its own is put in with each copy.
 */
export interface FormPieces {
  readonly objects: readonly Piece[];
  readonly pages: readonly { readonly page: number }[];
  /** The elements at the top of its tags. */
  readonly tops: readonly number[];
  /** What each key of its parent tree leads back to. */
  readonly keys: readonly PieceText[];
  readonly carried: CarriedFonts;
}

export interface FlatPieces extends FormPieces {
  readonly pages: readonly PagePiece[];
}

export interface FillablePieces extends FormPieces {
  /** The topmost fields. */
  readonly fields: readonly number[];
  /** The fonts with which a viewer writes when somebody types, by their names in the form. */
  readonly typing: Readonly<Record<string, number>>;
  /** What filling writes again, by its number in the form's own file: without its end. */
  readonly kept: readonly KeptPiece[];
}

export interface KeptPiece {
  readonly number: number;
  readonly piece: number;
  readonly head: PieceText;
}

export interface Piece {
  /** The object; for a stream, the entries of its dictionary. */
  readonly text: PieceText;
  readonly stream?: Uint8Array;
  /** Whether each copy of the form has one of its own. */
  readonly own: boolean;
  /** The fingerprint of a stream that other forms may have too: a face. */
  readonly same?: string;
}

/** The page, and the two objects that each filling writes anew. */
export interface PagePiece {
  readonly page: number;
  readonly content: number;
  readonly fonts: number;
}

/**
 * Text with a number between each two pieces: an object's number, or its replacement in the new
 * file.
 */
export interface PieceText {
  readonly words: readonly string[];
  readonly between: readonly Between[];
}

/**
 * Another piece, the file's list of pages, the element above its tags, the field above its fields, or
 * a key of the parent tree.
 */
export type Between =
  | { readonly piece: number }
  | { readonly above: 'pages' | 'tags' | 'fields' }
  | { readonly key: number };
