import { type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { dropUnreachable } from './drop-unreachable.ts';
import { everyFaceEmbedded } from './every-face-embedded.ts';
import { leaner } from './leaner.ts';
import { withoutTagsOfArtifacts } from './tags-of-artifacts.ts';
import { tagPrint } from './tags-of-print.ts';
import { boxesWithSigns } from './ticks.ts';
import type { Filling } from './writing/put-drawn.ts';

/** The language of the courts' forms and of what is filed (CCP 185(a)). */
const language = 'en-US';

/**
 * Makes a form one that every reader and every person can read, whatever the court left out: faces in
 * the file, boxes that say whether they are ticked, tags, a language.
 */
export function readByAll(document: PDFDocument, as: Filling): void {
  boxesWithSigns(document);
  everyFaceEmbedded(document, as);
  tagPrint(document, language);
  const { catalog } = document;
  if (!catalog.has(PDFName.of('Lang'))) catalog.set(PDFName.of('Lang'), PDFString.of(language));
  withoutTagsOfArtifacts(document);
  leaner(document);
  dropUnreachable(document.context);
}
