import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place, PlacedText } from '../place.ts';
import type { EventHead } from './event-head.ts';

/** A sheet as its layout has it, nothing of it understood yet. */
export interface SheetEvent extends EventHead {
  readonly place: Place;
  readonly cycle: number;
  /** Undefined where no date line came; `on` is null where it cannot be read. */
  readonly date?: PlacedDay;
  readonly agency?: PlacedText;
  /** The county of the agency, where the paper names it apart. */
  readonly county?: string;
  readonly counts: readonly SheetCount[];
}

export interface PlacedDay {
  readonly on: PlainDate | null;
  readonly place: Place;
}

export interface SheetCount {
  readonly place: Place;
  /** One number, or first and last of a range of equal counts. */
  readonly first: number;
  readonly last: number;
  readonly number?: PlacedText;
  readonly flags: readonly PlacedText[];
  /** "1170(H) PC-SENTENCING": sentenced to county jail under 1170(h), and no charge. */
  readonly jailFelonySentencing?: PlacedText;
  readonly charge?: PlacedText;
  /** "CITE #", "WARRANT #" and the like. */
  readonly numbers: readonly PlacedText[];
  readonly other: readonly Labelled[];
  readonly steps: readonly SheetStep[];
}

export interface Labelled {
  readonly label: 'sen-from' | 'conv-of' | 'paroled-from';
  readonly value: PlacedText;
}

/** What stands under one date of a count: under the event's own first, then under each later one. */
export interface SheetStep {
  readonly date?: PlacedDay;
  readonly dispositions: readonly PlacedText[];
  readonly status?: PlacedText;
  readonly sentence: readonly PlacedText[];
  readonly comments: readonly PlacedText[];
}
