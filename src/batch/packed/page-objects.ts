import type { Print } from '../../pdf/print.ts';
import { putDrawnPages } from './drawn-pages.ts';
import { putFilledPages } from './filled-pages.ts';
import { type PageObjects, PagesInMaking } from './pages-in-making.ts';

/** The pages of a print job, laid from what was drawn and filled in: no file is made and read again. */
export function pageObjects(prints: readonly Print[]): PageObjects {
  const making = new PagesInMaking();
  for (const print of prints) {
    if (print.kind === 'drawn') putDrawnPages(making, print.sheets);
    else putFilledPages(making, print);
  }
  const { objects, pages } = making;
  return { objects, pages };
}
