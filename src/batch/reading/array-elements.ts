import type { Line } from './lines.ts';

/** No record is longer; the rest is cut off, and the record is refused as too large. */
const longest = 300 * 1024;

/**
 * The elements of a JSON array that arrives in chunks, each as text with its first line number. We
 * look only at quotes and brackets, so that an element of bad JSON is just one bad record.
 */
export async function* arrayElements(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  const walk = new Walk();
  for await (const chunk of chunks) yield* walk.through(chunk);
  yield* walk.end();
}

class Walk {
  private depth = 0;
  private line = 1;
  private begunOn = 1;
  private text = '';
  private quoted = false;
  private escaped = false;
  private returned = false;

  *through(chunk: string): Generator<Line> {
    for (const sign of chunk) {
      if (sign === '\r' || (sign === '\n' && !this.returned)) this.line += 1;
      this.returned = sign === '\r';
      if (this.quoted) this.inQuotes(sign);
      else yield* this.plain(sign);
    }
  }

  /** A truncated array leaves its last element, which is reported as a bad record. */
  *end(): Generator<Line> {
    yield* this.element();
  }

  private inQuotes(sign: string): void {
    this.keep(sign);
    if (this.escaped) this.escaped = false;
    else if (sign === '\\') this.escaped = true;
    else if (sign === '"') this.quoted = false;
  }

  private *plain(sign: string): Generator<Line> {
    if (sign === '[' || sign === '{') this.depth += 1;
    if (sign === ']' || sign === '}') this.depth -= 1;
    const opensArray = sign === '[' && this.depth === 1;
    const endsElement = (sign === ',' && this.depth === 1) || (sign === ']' && this.depth === 0);
    if (endsElement) yield* this.element();
    else if (!opensArray) this.keep(sign);
    if (sign === '"') this.quoted = true;
  }

  private keep(sign: string): void {
    if (this.text === '') {
      if (/\s/u.test(sign)) return;
      this.begunOn = this.line;
    }
    if (this.text.length < longest) this.text += sign;
  }

  private *element(): Generator<Line> {
    const text = this.text.trimEnd();
    this.text = '';
    if (text !== '') yield { line: this.begunOn, text };
  }
}
