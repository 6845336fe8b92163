/** Lines of at most `width` letters, each after the first set in by `hang`; words stay whole. */
export function wrapped(
  text: string,
  width: number,
  indent = '',
  hang = indent,
): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A line that is set in already, wrapped with its own indent; what follows stands `further` in. */
export function wrappedAsSetIn(line: string, width: number, further: number): readonly string[] {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length);
  return wrapped(text, width, indent, indent + ' '.repeat(further));
}
