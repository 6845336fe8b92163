import type { NotCarried } from '../forms/cr-180-carried.ts';
import type { TickedBox } from '../forms/filling.ts';
import type { Print } from '../pdf/print.ts';
import type { ByHand } from '../petition/plan.ts';

/**
 * One paper that a form gives: still fillable as a file of its own; its pages flat in a print job. Our
 * own files are made when they are asked for: where many people are printed, nobody asks.
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

/** A box that was ticked, with the paper on which it is. */
export interface TickedOn extends TickedBox {
  readonly paper: 'petition.pdf' | 'declaration.pdf';
}

/** The petition with what belongs to it, on the project's own forms or on the courts'. */
export interface PetitionPapers {
  readonly form: 'own' | 'cr-180';
  /** Why the petition is the project's own although the courts' forms are at hand. */
  readonly notCarried?: NotCarried;
  readonly petition: FormPaper;
  readonly order: FormPaper;
  /** Pages that take what the form has no room for. */
  readonly attachment?: FormPaper;
  /** The declaration, where a form of the courts' carries it (MC-031). */
  readonly declaration?: FormPaper;
  /** True where a declaration belongs to the petition that is yet to be drawn. */
  readonly declarationOwed: boolean;
  readonly forms: readonly { readonly id: string; readonly revision: string }[];
  readonly ticked: readonly TickedOn[];
  readonly byHand: readonly ByHand[];
}
