/** The papers that people hold. */
export type PaperKind = 'rap-sheet' | 'docket' | 'county-file';

/** Where a value stands: in which paper, on which of its lines, the first being 1. */
export interface Place {
  readonly paper: PaperKind;
  readonly line: number;
}

/** Under each key of a thing that was read, where its value stands. */
export type Places = Readonly<Record<string, Place>>;

/** A piece of text with the place at which it begins. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}
