/** A file being written, in a buffer that grows and is reused for the next file. */
export interface Output {
  bytes: Uint8Array;
  length: number;
  /**
   * The bytes with which the buffer begins, where they are those of a file that was written before.
   */
  begun: Uint8Array | undefined;
}

export function newOutput(size = 1 << 12): Output {
  return { bytes: new Uint8Array(size), length: 0, begun: undefined };
}

/** Begins a file with bytes that never change; they are not copied again where they are already. */
export function begin(output: Output, bytes: Uint8Array): void {
  output.length = 0;
  if (output.begun !== bytes) {
    room(output, bytes.length);
    output.bytes.set(bytes);
    output.begun = bytes;
  }
  output.length = bytes.length;
}

function room(output: Output, more: number): void {
  const wanted = output.length + more;
  if (wanted <= output.bytes.length) return;
  const larger = new Uint8Array(Math.max(wanted, output.bytes.length * 2));
  larger.set(output.bytes.subarray(0, output.length));
  output.bytes = larger;
}

export function putBytes(output: Output, bytes: Uint8Array): void {
  room(output, bytes.length);
  output.bytes.set(bytes, output.length);
  output.length += bytes.length;
}

export function putByte(output: Output, value: number): void {
  if (output.length === output.bytes.length) room(output, 1);
  output.bytes[output.length] = value;
  output.length += 1;
}

/** Text of single bytes: a PDF's own words. */
export function put(output: Output, text: string): void {
  room(output, text.length);
  const { bytes } = output;
  let at = output.length;
  if (text.length > short && isCopied(output, text)) return;
  for (let index = 0; index < text.length; index += 1) {
    bytes[at] = text.charCodeAt(index);
    at += 1;
  }
  output.length = at;
}

/** From this length on, copying a text as a whole is faster. */
const short = 160;
const encoder = new TextEncoder();

/**
 * Copies a text of ASCII, as nearly all are; a letter beyond it takes more bytes than one there.
 */
function isCopied(output: Output, text: string): boolean {
  const { bytes, length } = output;
  const { read, written } = encoder.encodeInto(text, bytes.subarray(length, length + text.length));
  if (read !== text.length || written !== text.length) return false;
  output.length += text.length;
  return true;
}

/** A number of points, to the hundredth. */
export function putPoints(output: Output, value: number): void {
  let hundredths = Math.round(value * 100);
  if (hundredths < 0) {
    put(output, '-');
    hundredths = -hundredths;
  }
  putWhole(output, Math.floor(hundredths / 100));
  const rest = hundredths % 100;
  if (rest === 0) return;
  room(output, 3);
  output.bytes[output.length] = 0x2e;
  output.bytes[output.length + 1] = 0x30 + Math.floor(rest / 10);
  output.bytes[output.length + 2] = 0x30 + (rest % 10);
  output.length += 3;
}

export function putWhole(output: Output, value: number): void {
  let size = 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) size += 1;
  room(output, size);
  let rest = value;
  for (let at = output.length + size - 1; at >= output.length; at -= 1) {
    output.bytes[at] = 0x30 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  output.length += size;
}

const digits = new TextEncoder().encode('0123456789ABCDEF');

/** Some letters of a text by their bytes, as a string of a PDF. */
export function putLetters(
  output: Output,
  text: string,
  from: number,
  to: number,
  codes: Uint16Array,
): void {
  room(output, (to - from) * 2 + 2);
  const { bytes } = output;
  let at = output.length;
  bytes[at] = 0x28;
  at += 1;
  for (let index = from; index < to; index += 1) {
    const value = codes[text.charCodeAt(index)] ?? 0;
    // A backslash comes before a parenthesis or a backslash.
    if (value === 0x28 || value === 0x29 || value === 0x5c) {
      bytes[at] = 0x5c;
      at += 1;
    }
    bytes[at] = value;
    at += 1;
  }
  bytes[at] = 0x29;
  output.length = at + 1;
}

/** The glyphs of some letters of a text, each as four hexadecimal digits. */
export function putGlyphs(
  output: Output,
  text: string,
  from: number,
  to: number,
  glyphs: Uint16Array,
): void {
  room(output, (to - from) * 4 + 2);
  const { bytes } = output;
  let at = output.length;
  bytes[at] = 0x3c;
  at += 1;
  for (let index = from; index < to; index += 1) {
    const value = glyphs[text.charCodeAt(index)] ?? 0;
    bytes[at] = digits[value >> 12] ?? 0;
    bytes[at + 1] = digits[(value >> 8) & 15] ?? 0;
    bytes[at + 2] = digits[(value >> 4) & 15] ?? 0;
    bytes[at + 3] = digits[value & 15] ?? 0;
    at += 4;
  }
  bytes[at] = 0x3e;
  output.length = at + 1;
}

/**
 * An entry of a cross-reference stream with widths of 1, 4 and 1 bytes: an object that begins here.
 */
export function putEntry(output: Output, begins: number): void {
  room(output, entrySize);
  const { bytes, length } = output;
  bytes[length] = 1;
  bytes[length + 1] = begins >>> 24;
  bytes[length + 2] = begins >>> 16;
  bytes[length + 3] = begins >>> 8;
  bytes[length + 4] = begins;
  bytes[length + 5] = 0;
  output.length += entrySize;
}

export const entrySize = 6;
