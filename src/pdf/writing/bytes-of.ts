/** A PDF's own words as bytes: a byte a letter. */
export function bytesOf(words: string): Uint8Array {
  const bytes = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) bytes[at] = words.charCodeAt(at);
  return bytes;
}

export function wordsOf(bytes: Uint8Array): string {
  let words = '';
  for (const byte of bytes) words += String.fromCharCode(byte);
  return words;
}
