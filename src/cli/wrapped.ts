import { stripVTControlCharacters } from 'node:util';

/** A date, in either language, and a code with its section: "April 18, 2023", "PC 1203.4". */
const unbroken =
  /\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{1,2} de \p{Ll}+ de \d{4}|\b(?:PC|VC|HS|BP|WI) (?=\d)/gu;
const held = '\uE000';

/**
 * Lines of at most `width` seen characters, each after the first indented by `hang`; words, dates and
 * sections stay whole. Color takes no room, and no line begins with the dot between two parts of a headline.
 */
export function wrapped(
  text: string,
  width: number,
  indent = '',
  hang = indent,
): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  const whole = text.replaceAll(unbroken, (found) => found.replaceAll(' ', held));
  for (const word of whole.split(/ (?!· )/).map((one) => one.replaceAll(held, ' '))) {
    if (!empty && seenLength(line) + 1 + seenLength(word) > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

function seenLength(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** An already indented line, wrapped with its own indent; later lines are `further` in. */
export function wrappedAsSetIn(line: string, width: number, further: number): readonly string[] {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length);
  return wrapped(text, width, indent, indent + ' '.repeat(further));
}
