/** One line of a text with its number; lines end as on Windows, Unix or an old Mac. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** The longest line that is kept whole: a record is a few kilobytes, and is refused above 256. */
const longest = 300 * 1024;

/** The lines of a text that arrives in chunks. A line longer than any record loses its end. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 1;
  let rest = '';
  let afterReturn = false;
  for await (const chunk of chunks) {
    const text = afterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    afterReturn = chunk.endsWith('\r');
    const parts = text.split(/\r\n|[\r\n]/u);
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield { line, text: kept(rest, part) };
      rest = '';
      line += 1;
    }
    rest = kept(rest, last);
  }
  if (rest !== '') yield { line, text: rest };
}

function kept(before: string, more: string): string {
  return before.length > longest ? before : before + more;
}
