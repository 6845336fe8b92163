import { createReadStream } from 'node:fs';

/** The encodings that a spreadsheet or a case system saves in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, piece by piece, whatever Windows or Unix wrote it; the mark at its head is left out. */
export async function* textChunks(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) {
    const bytes: Uint8Array = chunk;
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * How a text file was saved. UTF-16 carries its mark; what is not UTF-8 anywhere is taken for what
 * Windows writes in the western languages.
 */
export async function encodingOf(path: string): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes: Uint8Array = chunk;
      if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
      if (first && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
      first = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (fault) {
    if (fault instanceof TypeError) return 'windows-1252';
    throw fault;
  }
}
