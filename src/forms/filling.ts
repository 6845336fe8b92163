import type { ByHand } from '../petition/plan.ts';

/** Values by slot: text for a line, true for a box that is ticked. What is not named stays empty. */
export type FormValues = ReadonlyMap<string, string | true>;

/** A box that was ticked, the counts that it speaks of, and the decision behind it. */
export interface TickedBox {
  readonly box: string;
  readonly counts: readonly number[];
  readonly because: string;
}

/** More than a form holds: it goes on an attachment, and the form refers to it. */
export interface Overflow {
  /** The item of the form that it belongs to, where attachments are numbered by item. */
  readonly item?: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
}

export interface FormFilling {
  readonly values: FormValues;
  /** What may stand where the whole has no room, and says all that the paper must. */
  readonly shorter?: ReadonlyMap<string, string>;
  readonly ticked: readonly TickedBox[];
  readonly overflow: readonly Overflow[];
  readonly byHand: readonly ByHand[];
}
