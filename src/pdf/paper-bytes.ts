import type { DrawnPaper } from './print.ts';
import { closePaperFile, openPaperFile } from './writing/paper-file.ts';
import { embedFacesOf, type Filling, putDrawn } from './writing/put-drawn.ts';

/** A paper of ours as a file; its places are fields, or flat. The same paper gives the same bytes. */
export function paperBytes(drawn: DrawnPaper, as: Filling): Uint8Array {
  const paper = openPaperFile();
  embedFacesOf(paper, drawn, as);
  const top = putDrawn(paper, drawn, as, paper.tree);
  return closePaperFile(paper, top, drawn);
}
