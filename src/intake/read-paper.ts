import { kindOfPaper } from '../record/reading/kind-of-paper.ts';
import { readDocket } from './docket/read-docket.ts';
import { isPortal, readPortal } from './docket/read-portal.ts';
import { readRapSheet } from './rap-sheet/read-rap-sheet.ts';
import type { Reading } from './reading.ts';

/** Reads a paper of any known kind; undefined if it is none of them. */
export function readPaper(text: string): Reading | undefined {
  const kind = kindOfPaper(text);
  if (kind === undefined) return undefined;
  if (kind === 'rap-sheet') return readRapSheet(text);
  return isPortal(text) ? readPortal(text) : readDocket(text);
}
