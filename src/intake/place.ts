/** The papers that people hold. */
export type PaperKind = 'rap-sheet' | 'docket' | 'county-file';

/** Where a value is: which paper, and which line, starting at 1. */
export interface Place {
  readonly paper: PaperKind;
  readonly line: number;
}

/** For each key of something read, where its value is. */
export type Places = Readonly<Record<string, Place>>;

/** A piece of text with the place where it begins. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}
