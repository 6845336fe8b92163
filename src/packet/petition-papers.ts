import type { TickedBox } from '../forms/filling.ts';
import type { ByHand } from '../petition/plan.ts';

/** One paper that a form gives: still fillable as a file of its own, flat in a print job. */
export interface FormPaper {
  readonly fillable: Uint8Array;
  readonly flat: Uint8Array;
}

/** The petition with what belongs to it, on the project's own forms or on the courts'. */
export interface PetitionPapers {
  readonly form: 'own' | 'cr-180';
  readonly petition: FormPaper;
  readonly order: FormPaper;
  /** Pages that take what the form has no room for. */
  readonly attachment?: Uint8Array;
  /** The declaration, where a form of the courts' carries it (MC-031). */
  readonly declaration?: FormPaper;
  readonly forms: readonly { readonly id: string; readonly revision: string }[];
  readonly ticked: readonly TickedBox[];
  readonly byHand: readonly ByHand[];
}
