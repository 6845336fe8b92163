import { type Bits, endBits, longest, putBlock, repeat, type Token } from './deflate-block.ts';
import { newOutput, putByte } from './output.ts';

/** Up to where bytes are like others before them, and how far before. */
export interface Likeness {
  readonly end: number;
  readonly distance: number;
}

const output = newOutput(1 << 16);

/**
 * Packs bytes of which it is known what they are like (FlateDecode; RFC 1950 and 1951). To find out
 * by search what repeats is most of what packing costs elsewhere. Each part has a code of its own.
 */
export function packedAlike(
  bytes: Uint8Array,
  parts: readonly (readonly Likeness[])[],
): Uint8Array {
  output.length = 0;
  // A window of 32 KB, packed fast.
  putByte(output, 0x78);
  putByte(output, 0x01);
  const bits: Bits = { output, held: 0, count: 0 };
  let from = 0;
  for (const [at, part] of parts.entries()) {
    const tokens: Token[] = [];
    for (const { end, distance } of part) {
      putTokens(tokens, bytes, from, end, distance);
      from = end;
    }
    putBlock(bits, tokens, at === parts.length - 1);
  }
  endBits(bits);
  const sum = adler32(bytes);
  for (const shift of [24, 16, 8, 0]) putByte(output, sum >>> shift);
  return output.bytes.slice(0, output.length);
}

const [shortest, farthest] = [3, 32_768] as const;

function putTokens(
  tokens: Token[],
  bytes: Uint8Array,
  from: number,
  end: number,
  distance: number,
): void {
  for (let at = from; at < end; ) {
    let same = at;
    const isThere = distance > 0 && distance <= Math.min(at, farthest);
    const most = isThere ? Math.min(end, at + longest) : at;
    while (same < most && bytes[same] === bytes[same - distance]) same += 1;
    if (same - at >= shortest) {
      tokens.push(repeat(same - at, distance));
      at = same;
    } else {
      tokens.push(bytes[at] ?? 0);
      at += 1;
    }
  }
}

/** The sum by which a reader finds that bytes are whole (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let at = 0; at < bytes.length; ) {
    // So many bytes cannot make a sum that does not fit 31 bits.
    for (const end = Math.min(bytes.length, at + 2700); at < end; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return high * 65_536 + low;
}
