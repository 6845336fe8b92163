import type { NotCarried } from '../forms/cr-180-carried.ts';
import type { TickedBox } from '../forms/filling.ts';
import type { Print } from '../pdf/print.ts';
import type { ByHand } from '../petition/plan.ts';

/**
 * One paper that a form gives: still fillable as a file of its own; its pages flat in a print job. Our
 * own files are made only when asked for: when many people are printed, they are not needed.
 */
export interface FormPaper {
  readonly fillable: Uint8Array;
  readonly prints: readonly Print[];
  /** The same to edit in a word processor, for an attorney. */
  readonly word?: () => Uint8Array;
  /** What the paper calls itself, and its number where it is a form that people know by it. */
  readonly title?: string;
  readonly number?: string;
}

/** A checked box, with its paper. */
export interface TickedOn extends TickedBox {
  readonly paper: 'petition.pdf' | 'declaration.pdf';
}

/** The petition with its other papers, on the project's own forms or the courts'. */
export interface PetitionPapers {
  readonly form: 'own' | 'cr-180';
  /** Why the petition is the project's own even though the court forms are added. */
  readonly notCarried?: NotCarried;
  readonly petition: FormPaper;
  readonly order: FormPaper;
  /** Pages for what does not fit the form. */
  readonly attachment?: FormPaper;
  /** The declaration, if it is on a court form (MC-031). */
  readonly declaration?: FormPaper;
  /** True if the petition needs a declaration that is not made yet. */
  readonly declarationOwed: boolean;
  readonly forms: readonly { readonly id: string; readonly revision: string }[];
  readonly ticked: readonly TickedOn[];
  readonly byHand: readonly ByHand[];
}
