/**
 * Letters that work a terminal in place of being seen: control codes, and those that turn the direction
 * of what follows. A file may hold them to hide what it says, or to say something in the program's name.
 */
const working = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text with nothing in it that works a terminal; a break of the line becomes a space. */
export function plainLetters(text: string): string {
  return text.replaceAll(working, (letter) => (/\s/u.test(letter) ? ' ' : '\uFFFD'));
}

/** The same for a whole output, in which the program's own lines, steps and colors stay. */
export function plainOutput(text: string, colored: boolean): string {
  const parts = text.split(colored ? ownColors : ownLines);
  return parts.map((part, index) => (index % 2 === 1 ? part : plainLetters(part))).join('');
}

const ownLines = /([\n\t])/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colors of style.ts begin with one.
const ownColors = /([\n\t]|\u001B\[(?:1|2|22|31|32|33|39)m)/u;
