import type { ByHand } from '../petition/plan.ts';

/** Values by slot: text for a line, true for a checked box. What is not named stays blank. */
export type FormValues = ReadonlyMap<string, string | true>;

/** A checked box, the counts it is about, and the decision behind it. */
export interface TickedBox {
  readonly box: string;
  readonly counts: readonly number[];
  readonly because: string;
}

/** Text that does not fit a form: it goes on an attachment, and the form refers to it. */
export interface Overflow {
  /** The form item it belongs to, if attachments are numbered by item. */
  readonly item?: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
}

export interface FormFilling {
  readonly values: FormValues;
  /** What may replace the full text if it does not fit, and says everything the paper must. */
  readonly shorter?: ReadonlyMap<string, string>;
  readonly ticked: readonly TickedBox[];
  readonly overflow: readonly Overflow[];
  readonly byHand: readonly ByHand[];
}
