import { bundled } from '../../src/pdf/bundle.ts';
import { paperBytes } from '../../src/pdf/paper-bytes.ts';
import type { Print } from '../../src/pdf/print.ts';

interface Printed {
  readonly title?: string;
  readonly fillable: Uint8Array;
  readonly prints: readonly Print[];
}

/** A paper as it is printed, in a file of its own. */
export function flatOf(paper: Pick<Printed, 'title' | 'prints'> | undefined): Uint8Array {
  if (paper === undefined) throw new Error('no such paper');
  const { title = 'Paper', prints } = paper;
  const [only, ...more] = prints;
  if (only?.kind === 'drawn' && more.length === 0) return paperBytes(only, 'flat');
  return bundled([{ title, prints }], { title, language: 'en-US' });
}

export function copyOf(paper: Printed, as: 'fillable' | 'flat'): Uint8Array {
  return as === 'flat' ? flatOf(paper) : paper.fillable;
}
