import { usualCounty } from '../facts/usual-county.ts';
import { kindOfPaper } from '../record/reading/kind-of-paper.ts';
import { readDocket } from './docket/read-docket.ts';
import { isPortal, readPortal } from './docket/read-portal.ts';
import { docketsIn, readTogether } from './docket/several-dockets.ts';
import { readRapSheet } from './rap-sheet/read-rap-sheet.ts';
import type { Reading } from './reading.ts';
import { withShortLines } from './short-lines.ts';

/**
 * Reads a paper of any known kind; undefined if it is none of them. A docket whose heading names no
 * county is of the usual one.
 */
export function readPaper(text: string, usual: string = usualCounty): Reading | undefined {
  const lines = withShortLines(text);
  const kind = kindOfPaper(lines);
  if (kind === undefined) return undefined;
  if (kind === 'rap-sheet') return readRapSheet(text);
  const read = (one: string) => (isPortal(one) ? readPortal(one, usual) : readDocket(one, usual));
  const [first = lines, ...more] = docketsIn(lines, usual);
  return more.length === 0 ? read(lines) : readTogether([read(first), ...more.map(read)]);
}
