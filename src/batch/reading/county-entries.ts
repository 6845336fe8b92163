import { readFile } from 'node:fs/promises';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { readCountyFile } from '../../intake/county-file/read-county-file.ts';
import { draftSource } from './draft-source.ts';
import type { Found } from './entry.ts';
import { encodingOf } from './text-chunks.ts';

/** Everyone in the DOJ's file for a county, each as the draft that their rows give. */
export async function* countyEntries(
  path: string,
  file: string,
  of: { readonly today: PlainDate; readonly county: string },
): AsyncGenerator<Found> {
  const text = new TextDecoder(await encodingOf(path)).decode(await readFile(path));
  for (const { id, reading } of readCountyFile(text)) {
    yield { place: { file, reference: id }, source: draftSource(reading, text, of) };
  }
}
