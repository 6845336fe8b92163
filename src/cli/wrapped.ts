import { stripVTControlCharacters } from 'node:util';

/**
 * Lines of at most `width` seen characters, each after the first indented by `hang`; words stay
 * whole. Color takes no room, and no line begins with the dot between two parts of a headline.
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
  for (const word of text.split(/ (?!· )/)) {
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
