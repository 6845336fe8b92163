import type { PaperId } from './case-papers.ts';

/** One print job for one step: which papers, in which order. What it is and whose stands in words/. */
export interface Bundle {
  readonly file: string;
  readonly title: string;
  readonly papers: readonly PaperId[];
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
  },
  {
    file: '2-serve.pdf',
    title: 'For the prosecutor',
    papers: ['petition', 'attachment', 'declaration', 'order'],
  },
  { file: '3-file-proof.pdf', title: 'Proof of service', papers: ['proof-of-service'] },
  {
    file: 'keep.pdf',
    title: 'For you',
    papers: [
      'before-you-sign',
      'filing-instructions',
      'declaration-worksheet',
      'hearing-checklist',
      'after-filing',
    ],
  },
];

/** The papers of a bundle that this case has. */
export function papersOf(bundle: Bundle, there: readonly PaperId[]): readonly PaperId[] {
  return bundle.papers.filter((id) => there.includes(id));
}
