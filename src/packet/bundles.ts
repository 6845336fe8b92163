import type { Words } from '../words/words.ts';
import type { PaperId } from './case-papers.ts';

/** One print job for one step: which papers, in which order. Its name and owner are in words/. */
export interface Bundle {
  readonly file: keyof Words['bundleTitles'];
  /** Whether it goes to a court or an office, in English, or the person keeps it. */
  readonly kept: boolean;
  readonly papers: readonly PaperId[];
}

/**
 * The four print jobs. Sign what is filed first and then copy it, so that each copy shows the
 * signature; instructions are never inside what is filed.
 */
export const bundles: readonly Bundle[] = [
  {
    file: '1-file.pdf',
    kept: false,
    papers: ['cover-letter', 'petition', 'attachment', 'declaration', 'order'],
  },
  {
    file: '2-serve.pdf',
    kept: false,
    papers: ['petition', 'attachment', 'declaration', 'order'],
  },
  { file: '3-file-proof.pdf', kept: false, papers: ['proof-of-service'] },
  {
    file: 'keep.pdf',
    kept: true,
    papers: [
      'before-you-sign',
      'reading-copy',
      'filing-instructions',
      'declaration-worksheet',
      'hearing-checklist',
      'after-filing',
    ],
  },
];

/** This case's papers in a bundle. */
export function papersOf(bundle: Bundle, there: readonly PaperId[]): readonly PaperId[] {
  return bundle.papers.filter((id) => there.includes(id));
}
