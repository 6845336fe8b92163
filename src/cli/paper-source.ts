import { isPdf, pdfText } from './pdf-text.ts';
import { recordSource } from './record-source.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * The text of a paper from a file, or from standard input for "-".
 *
 * @throws UsageFault if it is missing, or is a PDF without text.
 */
export async function paperSource(name: string): Promise<string> {
  const bytes = await recordSource(name, paperLimit);
  if (!isPdf(bytes)) return decoded(bytes);
  const found = await pdfText(bytes);
  if (found.kind === 'text') return found.text;
  const made = `${name.replace(/\.pdf$/iu, '')}-text.pdf`;
  throw UsageFault.of(found.kind === 'no-text' ? 'scan' : 'broken-pdf', { name, made });
}

/** A RAP sheet of a hundred pages is less; the DOJ's file for a county may be more. */
const paperLimit = { bytes: 64 * 1024 * 1024, words: '64 MB' };

/** Text as UTF-8; anything else is read as Windows-1252. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
