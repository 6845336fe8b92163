/**
 * Characters that control a terminal: control codes, and marks that change text direction. A file
 * may use them to hide what it says, or to impersonate the program.
 */
const working = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text with nothing that controls a terminal; a line break becomes a space. */
export function plainLetters(text: string): string {
  return text.replaceAll(working, (letter) => (/\s/u.test(letter) ? ' ' : '\uFFFD'));
}

/** The same for a whole output, keeping the program's own lines, indents and colors. */
export function plainOutput(text: string, colored: boolean): string {
  const parts = text.split(colored ? ownColors : ownLines);
  return parts.map((part, index) => (index % 2 === 1 ? part : plainLetters(part))).join('');
}

const ownLines = /([\n\t])/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colors of style.ts begin with one.
const ownColors = /([\n\t]|\u001B\[(?:1|2|22|31|32|33|39)m)/u;
