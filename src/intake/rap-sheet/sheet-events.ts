import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place, PlacedText } from '../place.ts';
import type { EventHead } from './event-head.ts';

/** A sheet as laid out, before interpretation. */
export interface SheetEvent extends EventHead {
  readonly place: Place;
  readonly cycle: number;
  /** Undefined if there was no date line; `on` is null if unreadable. */
  readonly date?: PlacedDay;
  readonly agency?: PlacedText;
  /** The agency's county, if the paper names it separately. */
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
  /** "1170(H) PC-SENTENCING": sentenced to county jail under 1170(h), not a charge. */
  readonly jailFelonySentencing?: PlacedText;
  readonly charge?: PlacedText;
  /** "CITE #", "WARRANT #" and the like. */
  readonly numbers: readonly PlacedText[];
  readonly other: readonly Labelled[];
  readonly steps: readonly SheetStep[];
  /** Its lines are not in the order in which a sheet prints them: one may be another count's. */
  readonly outOfOrder?: true;
  /** Another count begins below without a head of its own, and is not read. */
  readonly anotherFrom?: PlacedText;
  /** Orders under it that name counts that are not there. */
  readonly ofNoCertainCount?: readonly PlacedText[];
}

export interface Labelled {
  readonly label: 'sen-from' | 'conv-of' | 'paroled-from';
  readonly value: PlacedText;
}

/** What is under one date in a count: the event's own first, then each later one. */
export interface SheetStep {
  readonly date?: PlacedDay;
  readonly dispositions: readonly PlacedText[];
  readonly status?: PlacedText;
  /** Another level under the same day: one of them is of a later order. */
  readonly otherStatus?: PlacedText;
  readonly sentence: readonly PlacedText[];
  readonly comments: readonly PlacedText[];
  /** A sentence stands before the disposition that gave it: it may be that of the step before. */
  readonly sentenceFirst?: true;
}
