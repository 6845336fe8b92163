/** A text as it is drawn: a letter and its accent are one, and every space is one that all faces have. */
export function composed(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Latin letters and the signs of common writing are as they are drawn already.
    if (code < 0x20 || code === 0xa0 || (code >= 0x300 && !isSign(code))) {
      return slowlyComposed(text);
    }
  }
  return text;
}

/** Dashes, quotation marks and bullets, which are made of nothing else. */
function isSign(code: number): boolean {
  return code >= 0x2012 && code <= 0x2027;
}

function slowlyComposed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f\t]/gu, ' ')
    .replaceAll('\u2011', '-');
}
