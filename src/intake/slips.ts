/**
 * Scanning and typing errors. One is repaired only if the field's format allows a single reading: a
 * date is digits, a heading is from a closed list. If two remain, nothing is read.
 */

/** Letters that scanners print for digits. */
const digitFor: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', Q: '0', U: '0', D: '0' },
  ...{ l: '1', I: '1', i: '1', ']': '1', '|': '1', '!': '1' },
  ...{ S: '5', s: '5', B: '8' },
};

/** Digits, and "?" for every letter that is not one. */
export function asDigits(text: string): string {
  return [...text].map((one) => (/\d/u.test(one) ? one : (digitFor[one] ?? '?'))).join('');
}

const letterFor: Readonly<Record<string, string>> = {
  ...{ '0': 'O', '1': 'I', '|': 'I', ']': 'I', '!': 'I', l: 'I' },
  ...{ '5': 'S', '8': 'B' },
};

/** Only capital letters, with digits read as the letters they were. */
export function asLetters(text: string): string {
  return [...text]
    .map((one) => letterFor[one] ?? one.toUpperCase())
    .filter((one) => /[A-Z]/u.test(one))
    .join('');
}

/** A printed word whose digits can only be letters: "AIRP0RT", "L05". Numbers stay as they are. */
export function correctedWord(word: string): string {
  const letters = word.replaceAll(/[^A-Za-z]/gu, '').length;
  const digits = word.replaceAll(/[^0-9]/gu, '').length;
  if (digits === 0 || letters === 0) return word;
  if (letters < digits && !/^[A-Z][015]{2}$/u.test(word)) return word;
  return [...word].map((one) => (/[0158]/u.test(one) ? (letterFor[one] ?? one) : one)).join('');
}

export function correctedWords(text: string): string {
  return text.split(/\s+/u).map(correctedWord).join(' ').trim();
}

/** Accents, dashes, braces and odd characters as on a typewriter. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/[‘’‚`´]/gu, "'")
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[\t\u00A0]/gu, ' ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll(/[\uFB00-\uFB06]/gu, (joined) => joined.normalize('NFKD'))
    .replaceAll('\u00AD', '')
    .replaceAll(/[·•]/gu, '.')
    .replaceAll(/[\f\r\uFEFF]/gu, '');
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The single nearest word in a closed list; undefined if two are equally near. */
export function nearestOf<const W extends string>(
  written: string,
  words: readonly W[],
  reach: (length: number) => number,
): W | undefined {
  let found: { word: W | undefined; distance: number } = { word: undefined, distance: Infinity };
  for (const word of words) {
    const distance = editDistance(written, word);
    if (distance > reach(word.length)) continue;
    if (distance < found.distance) found = { word, distance };
    else if (distance === found.distance) found = { word: undefined, distance };
  }
  return found.word;
}
