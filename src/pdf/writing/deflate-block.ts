import { bitsToCode, type Code, codeOf } from './huffman-code.ts';
import { type Output, putByte } from './output.ts';

/**
 * What a packed stream says next: a byte as it is, or that bytes repeat: how many in the upper
 * sixteen bits, from how far back in the lower.
 */
export type Token = number;

export function repeat(length: number, distance: number): Token {
  return (length << 16) | distance;
}

/** A stream of bits, the lowest of a byte first (RFC 1951, 3.1.1). */
export interface Bits {
  readonly output: Output;
  held: number;
  count: number;
}

export function putBits(bits: Bits, value: number, count: number): void {
  let held = bits.held | (value << bits.count);
  let left = bits.count + count;
  for (; left >= 8; left -= 8) {
    putByte(bits.output, held);
    held >>>= 8;
  }
  bits.held = held;
  bits.count = left;
}

/** The bits that do not fill a byte. */
export function endBits(bits: Bits): void {
  if (bits.count > 0) putBits(bits, 0, 8 - bits.count);
}

const endOfBlock = 256;
const repeatsFrom = 257;

/** Writes tokens as one block with a code of its own (RFC 1951, 3.2.7). */
export function putBlock(bits: Bits, tokens: readonly Token[], isLast: boolean): void {
  const counts = new Uint32Array(286);
  const distances = new Uint32Array(30);
  counts[endOfBlock] = 1;
  for (const token of tokens) {
    const length = token >>> 16;
    add(counts, length === 0 ? token : lengthSymbol(length));
    if (length > 0) add(distances, distanceSymbol(token & 0xffff));
  }
  const [main, back] = [codeOf(counts, 15), codeOf(distances, 15)];
  putBits(bits, isLast ? 0b101 : 0b100, 3);
  putCodes(bits, main, back);
  for (const token of tokens) putToken(bits, main, back, token);
  putSymbol(bits, main, endOfBlock);
}

function add(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}

function putSymbol(bits: Bits, { codes, lengths }: Code, symbol: number): void {
  putBits(bits, codes[symbol] ?? 0, lengths[symbol] ?? 0);
}

function putToken(bits: Bits, main: Code, back: Code, token: Token): void {
  const length = token >>> 16;
  putSymbol(bits, main, length === 0 ? token : lengthSymbol(length));
  if (length === 0) return;
  if (length < longest) putRest(bits, length - 3, restOfLength(length));
  const distance = token & 0xffff;
  putSymbol(bits, back, distanceSymbol(distance));
  putRest(bits, distance - 1, restOfDistance(distance));
}

/** The lowest bits of a value, which its symbol leaves open. */
function putRest(bits: Bits, value: number, count: number): void {
  putBits(bits, value & ((1 << count) - 1), count);
}

export const longest = 258;

/** Lengths of four to a number of open bits, distances of two (3.2.5). */
function restOfLength(length: number): number {
  return Math.max(0, 29 - Math.clz32(length - 3));
}

function lengthSymbol(length: number): number {
  if (length === longest) return 285;
  const rest = restOfLength(length);
  return repeatsFrom + 4 * rest + ((length - 3) >>> rest);
}

function restOfDistance(distance: number): number {
  return Math.max(0, 30 - Math.clz32(distance - 1));
}

function distanceSymbol(distance: number): number {
  const rest = restOfDistance(distance);
  return 2 * rest + ((distance - 1) >>> rest);
}

/** In which order the lengths of the lengths of codes are written: those that are seldom 0 first. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const [fewZeros, manyZeros] = [17, 18] as const;

/** The lengths of both codes, packed by a third. */
function putCodes(bits: Bits, main: Code, back: Code): void {
  const [mainCount, backCount] = [lastUsed(main, repeatsFrom), lastUsed(back, 1)];
  const all = [...main.lengths.subarray(0, mainCount), ...back.lengths.subarray(0, backCount)];
  const said = inRuns(all);
  const counts = new Uint32Array(19);
  for (const [symbol] of said) add(counts, symbol);
  const code = codeOf(counts, 7);
  putBits(bits, mainCount - repeatsFrom, 5);
  putBits(bits, backCount - 1, 5);
  putBits(bits, order.length - 4, 4);
  for (const symbol of order) putBits(bits, code.lengths[symbol] ?? 0, bitsToCode);
  for (const [symbol, zeros] of said) {
    putSymbol(bits, code, symbol);
    if (symbol === fewZeros) putBits(bits, zeros - 3, 3);
    else if (symbol === manyZeros) putBits(bits, zeros - 11, 7);
  }
}

function lastUsed({ lengths }: Code, least: number): number {
  let count = lengths.length;
  while (count > least && lengths[count - 1] === 0) count -= 1;
  return count;
}

/** Lengths with zeros in a row as their number. */
function inRuns(lengths: readonly number[]): readonly (readonly [symbol: number, zeros: number])[] {
  const said: (readonly [number, number])[] = [];
  for (let at = 0; at < lengths.length; ) {
    let zeros = 0;
    while (zeros < 138 && lengths[at + zeros] === 0) zeros += 1;
    if (zeros < 3) said.push([lengths[at] ?? 0, 0]);
    else said.push([zeros < 11 ? fewZeros : manyZeros, zeros]);
    at += zeros < 3 ? 1 : zeros;
  }
  return said;
}
