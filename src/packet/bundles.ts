import type { PaperId } from './case-papers.ts';

/** One print job for one step: which papers, in which order, and how often. */
export interface Bundle {
  readonly file: string;
  readonly title: string;
  readonly papers: readonly PaperId[];
  /** How many are printed or copied, in words for the person. */
  readonly copies: string;
  readonly what: string;
  /** Who gets it. */
  readonly who: string;
}

/**
 * The four print jobs. What is filed is signed first and then copied, so that each copy shows the
 * signature; instructions never stand inside what is filed.
 */
export const bundles: readonly Bundle[] = [
  {
    file: '1-file.pdf',
    title: 'For the court',
    papers: ['cover-letter', 'petition', 'attachment', 'declaration', 'order'],
    copies: 'Print 1. Sign it. Then make 3 copies.',
    what: 'What the clerk gets: the letter on top, then the papers to file.',
    who: 'The court',
  },
  {
    file: '2-serve.pdf',
    title: 'For the prosecutor',
    papers: ['petition', 'attachment', 'declaration', 'order'],
    copies: 'Use 1 of the 3 signed copies. Print it only if you cannot copy, and sign it too.',
    what: 'What the prosecutor gets: the same papers, without the letter.',
    who: 'The prosecutor',
  },
  {
    file: '3-file-proof.pdf',
    title: 'Proof of service',
    papers: ['proof-of-service'],
    copies: 'Print 1. The person who serves signs it. Then make 2 copies.',
    what: 'It shows the court that the prosecutor was served.',
    who: 'The court',
  },
  {
    file: 'keep.pdf',
    title: 'For you',
    papers: ['filing-instructions', 'declaration-worksheet', 'hearing-checklist'],
    copies: 'Print 1.',
    what: 'Yours. It does not go to the court.',
    who: 'You',
  },
];

/** The papers of a bundle that this case has. */
export function papersOf(bundle: Bundle, there: readonly PaperId[]): readonly PaperId[] {
  return bundle.papers.filter((id) => there.includes(id));
}
