/** Characters that control a terminal: JSON allows them raw, and also escaped. */
const working = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** JSON as this program writes it: indented by two spaces, ending with a line feed. */
export function jsonText(value: unknown): string {
  return `${indented(value, '')}\n`;
}

/** The same in pieces: the answers for hundreds of counts are more than should be held as one text. */
export function* jsonPieces(value: unknown): Generator<string> {
  yield* pieces(value, '');
  yield '\n';
}

/** What lies as deep as a count of a case, or deeper, is one piece. */
const deepest = 6 * 2;

function* pieces(value: unknown, indent: string): Generator<string> {
  const entries = indent.length < deepest ? entriesOf(value) : [];
  if (entries.length === 0) return yield indented(value, indent);
  const [opens, closes] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  for (const [at, [key, one]] of entries.entries()) {
    const name = Array.isArray(value) ? '' : `${indented(key, '')}: `;
    yield `${at === 0 ? opens : ','}\n${inner}${name}`;
    yield* pieces(one, inner);
  }
  yield `\n${indent}${closes}`;
}

/** What JSON has of an object or a list: what has no value is left out of the one, and null in the other. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((one: unknown, at) => [String(at), one ?? null]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('\n', `\n${indent}`)
    .replaceAll(working, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
