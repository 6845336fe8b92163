import type { PlainDate } from '../../calendar/plain-date.ts';
import { isPdf, pdfText } from '../../cli/pdf-text.ts';
import { readPaper } from '../../intake/read-paper.ts';
import { batchFinding } from '../batch-finding.ts';
import { draftSource } from './draft-source.ts';
import type { EntrySource } from './entry.ts';

/** A RAP sheet or a docket as a draft record. */
export async function paperEntry(
  bytes: Uint8Array,
  of: { readonly today: PlainDate; readonly county: string },
): Promise<EntrySource> {
  const text = await textOf(bytes);
  if (text === undefined) return { kind: 'fault', findings: [batchFinding('scan-without-text')] };
  const reading = readPaper(text, of.county);
  if (reading === undefined) return { kind: 'fault', findings: [batchFinding('not-a-paper')] };
  return draftSource(reading, text, of);
}

async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  if (isPdf(bytes)) {
    const found = await pdfText(bytes);
    return found.kind === 'text' ? found.text : undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
