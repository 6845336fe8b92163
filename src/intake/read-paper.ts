import { readDocket } from './docket/read-docket.ts';
import { isPortal, readPortal } from './docket/read-portal.ts';
import { readRapSheet } from './rap-sheet/read-rap-sheet.ts';
import type { Reading } from './reading.ts';

/** Reads a paper, whichever of those that are known it is; undefined where it is none of them. */
export function readPaper(text: string): Reading | undefined {
  const kind = kindOfPaper(text);
  if (kind === undefined) return undefined;
  if (kind === 'rap-sheet') return readRapSheet(text);
  return isPortal(text) ? readPortal(text) : readDocket(text);
}

/** By the words that only one of them has. */
export function kindOfPaper(text: string): 'rap-sheet' | 'docket' | undefined {
  const rap = /\bARR\W?[DOBP]ET\W?C|QHY|\bC[O0]NV\s*STA|\bCII\/|\bNAM[/:]\s*\d|^\s*CNT\s*:/imu;
  const docket =
    /SUPERIOR COURT|\bPAGE N[O0]\b|CASE CALLED FOR|\bCASE NUMBER\b|DEFENDANT\s+\d+\s*:|MINUTE ORDER|\bCASE FILED\b|\bDISPOSITION:/iu;
  if (rap.test(text)) return 'rap-sheet';
  return docket.test(text) ? 'docket' : undefined;
}
