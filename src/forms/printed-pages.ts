import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { drawnPages } from '../pdf/preparing/drawn-pages.ts';
import type { PreparedForm } from '../pdf/preparing/prepare.ts';
import type { FormFolder } from './form-folder.ts';

/** Fingerprints of what each page of a form prints, as its folder keeps them. */
export type PrintedPages = NonNullable<FormFolder['pages']>;

export function printedPages(prepared: PreparedForm): PrintedPages {
  const drawn = drawnPages(prepared.pdf);
  return prepared.pages.map((text, index) => ({ text: hashOf(text), drawn: drawn[index] ?? '' }));
}

/** Programs that save a copy differ in white space. */
function hashOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text.replaceAll(/\s+/gu, ''))));
}

/**
 * Which pages, counted from 1, print different words from the form's, or the same words drawn
 * differently.
 */
export interface PagesThatDiffer {
  readonly text: readonly number[];
  readonly drawn: readonly number[];
}

/** None differ if the folder does not know what its form prints. */
export function pagesThatDiffer(form: FormFolder, prepared: PreparedForm): PagesThatDiffer {
  const known = form.pages;
  if (known === undefined) return { text: [], drawn: [] };
  const found = printedPages(prepared);
  const numbers = Array.from(
    { length: Math.max(known.length, found.length) },
    (_, index) => index + 1,
  );
  const differing = (what: 'text' | 'drawn') =>
    numbers.filter((page) => known[page - 1]?.[what] !== found[page - 1]?.[what]);
  return { text: differing('text'), drawn: differing('drawn') };
}
