/** A PDF's own words as bytes: a byte a letter. */
export function bytesOf(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}

export function wordsOf(bytes: Uint8Array): string {
  let words = '';
  for (const byte of bytes) words += String.fromCharCode(byte);
  return words;
}
