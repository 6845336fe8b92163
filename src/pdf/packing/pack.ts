import { type Bits, endByte, newBits, putBits, roomFor } from './bits.ts';
import { codeLengths, codesOf } from './code-lengths.ts';
import { distanceOf, findRepeats, lengthOf, type Repeats, repeat } from './repeats.ts';

/** The letters of a packed text: bytes, its end, and repeats by their lengths; and those of distances. */
interface Alphabet {
  readonly counts: Uint32Array;
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

function alphabetOf(size: number): Alphabet {
  return {
    counts: new Uint32Array(size),
    lengths: new Uint8Array(size),
    codes: new Uint16Array(size),
  };
}

const [letters, distances, headers] = [alphabetOf(286), alphabetOf(30), alphabetOf(19)];
const endOfText = 256;

/** For each length and each distance of a repeat its letter, and what comes behind it (RFC 1951, 3.2.5). */
const letterOfLength = new Uint16Array(259);
const bitsOfLength = new Uint8Array(29);
const firstOfLength = new Uint16Array(29);
const letterOfDistance = new Uint8Array(512);
const bitsOfDistance = new Uint8Array(30);
const firstOfDistance = new Uint16Array(30);

function fillTables(): void {
  let length = 3;
  for (let letter = 0; letter < 28; letter += 1) {
    const bits = letter < 8 ? 0 : (letter >> 2) - 1;
    bitsOfLength[letter] = bits;
    firstOfLength[letter] = length;
    for (const end = length + (1 << bits); length < end; length += 1) {
      letterOfLength[length] = 257 + letter;
    }
  }
  letterOfLength[258] = 285;
  firstOfLength[28] = 258;
  let distance = 0;
  for (let letter = 0; letter < 30; letter += 1) {
    const bits = letter < 4 ? 0 : (letter >> 1) - 1;
    bitsOfDistance[letter] = bits;
    firstOfDistance[letter] = distance;
    for (const end = distance + (1 << bits); distance < end; ) {
      letterOfDistance[placeOfDistance(distance)] = letter;
      distance += distance < 256 ? 1 : 128;
    }
  }
}

/** Near distances have a place each, farther ones a place for 128. Counted from 0. */
function placeOfDistance(distance: number): number {
  return distance < 256 ? distance : 256 + (distance >> 7);
}

fillTables();

const repeats: Repeats = { steps: new Int32Array(1 << 12), count: 0 };
const bits: Bits = newBits();

/**
 * Packs a text as zlib does (RFC 1950 and 1951), in one block with codes of its own. A packet has a
 * hundred short texts: nothing is allocated or cleared for one but what it comes to. The same in Node
 * and in a browser, to the byte.
 */
export function pack(text: Uint8Array): Uint8Array {
  findRepeats(text, repeats);
  count();
  codeLengths(letters.counts, letters.lengths, 15);
  codeLengths(distances.counts, distances.lengths, 15);
  codesOf(letters.lengths, letters.codes);
  codesOf(distances.lengths, distances.codes);
  bits.length = 0;
  roomFor(bits, repeats.count * 6 + 1024);
  putBits(bits, 0x9c78, 16);
  // The last block, with codes of its own.
  putBits(bits, 0b101, 3);
  putCodes();
  putSteps();
  endByte(bits);
  const sum = adler32(text);
  for (const shift of [24, 16, 8, 0]) putBits(bits, (sum >>> shift) & 0xff, 8);
  return bits.bytes.slice(0, bits.length);
}

function count(): void {
  const { steps, count: many } = repeats;
  letters.counts.fill(0);
  distances.counts.fill(0);
  letters.counts[endOfText] = 1;
  for (let at = 0; at < many; at += 1) {
    const step = steps[at] ?? 0;
    if (step < repeat) {
      letters.counts[step] = (letters.counts[step] ?? 0) + 1;
      continue;
    }
    const letter = letterOfLength[lengthOf(step)] ?? 0;
    const distance = letterOfDistance[placeOfDistance(distanceOf(step) - 1)] ?? 0;
    letters.counts[letter] = (letters.counts[letter] ?? 0) + 1;
    distances.counts[distance] = (distances.counts[distance] ?? 0) + 1;
  }
}

/** The bits are held in variables here, not in an object: this is where most of the time goes. */
function putSteps(): void {
  const { steps, count: many } = repeats;
  const { codes, lengths } = letters;
  const { bytes } = bits;
  let { held, count: kept, length: at } = bits;
  for (let index = 0; index < many; index += 1) {
    const step = steps[index] ?? 0;
    const size = lengthOf(step);
    const letter = step < repeat ? step : (letterOfLength[size] ?? 0);
    held |= (codes[letter] ?? 0) << kept;
    kept += lengths[letter] ?? 0;
    while (kept >= 8) {
      bytes[at] = held;
      at += 1;
      held >>>= 8;
      kept -= 8;
    }
    if (step < repeat) continue;
    const back = distanceOf(step) - 1;
    const distance = letterOfDistance[placeOfDistance(back)] ?? 0;
    held |= (size - (firstOfLength[letter - 257] ?? 0)) << kept;
    kept += bitsOfLength[letter - 257] ?? 0;
    held |= (distances.codes[distance] ?? 0) << kept;
    kept += distances.lengths[distance] ?? 0;
    while (kept >= 8) {
      bytes[at] = held;
      at += 1;
      held >>>= 8;
      kept -= 8;
    }
    held |= (back - (firstOfDistance[distance] ?? 0)) << kept;
    kept += bitsOfDistance[distance] ?? 0;
    while (kept >= 8) {
      bytes[at] = held;
      at += 1;
      held >>>= 8;
      kept -= 8;
    }
  }
  bits.held = held;
  bits.count = kept;
  bits.length = at;
  putBits(bits, codes[endOfText] ?? 0, lengths[endOfText] ?? 0);
}

/** The order in which the lengths of the codes of lengths are written (RFC 1951, 3.2.7). */
const headerOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The lengths of all codes, runs of the same put in short. */
function putCodes(): void {
  const [many, far] = [lastUsed(letters.lengths, 257), lastUsed(distances.lengths, 1)];
  const runs = [
    ...runsOf(letters.lengths.subarray(0, many)),
    ...runsOf(distances.lengths.subarray(0, far)),
  ];
  headers.counts.fill(0);
  for (const { letter } of runs) headers.counts[letter] = (headers.counts[letter] ?? 0) + 1;
  codeLengths(headers.counts, headers.lengths, 7);
  codesOf(headers.lengths, headers.codes);
  let known = headerOrder.length;
  while (known > 4 && headers.lengths[headerOrder[known - 1] ?? 0] === 0) known -= 1;
  putBits(bits, many - 257, 5);
  putBits(bits, far - 1, 5);
  putBits(bits, known - 4, 4);
  for (const letter of headerOrder.slice(0, known)) putBits(bits, headers.lengths[letter] ?? 0, 3);
  for (const { letter, more, size } of runs) {
    putBits(bits, headers.codes[letter] ?? 0, headers.lengths[letter] ?? 0);
    putBits(bits, more, size);
  }
}

function lastUsed(lengths: Uint8Array, least: number): number {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end -= 1;
  return end;
}

interface Run {
  readonly letter: number;
  readonly more: number;
  readonly size: number;
}

function runsOf(lengths: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0;
    let same = 1;
    while (same < 138 && lengths[at + same] === length) same += 1;
    if (length === 0 && same >= 3) {
      runs.push(
        same < 11
          ? { letter: 17, more: same - 3, size: 3 }
          : { letter: 18, more: same - 11, size: 7 },
      );
      at += same;
      continue;
    }
    runs.push({ letter: length, more: 0, size: 0 });
    at += 1;
    for (let left = same - 1; left >= 3; ) {
      const part = Math.min(left, 6);
      runs.push({ letter: 16, more: part - 3, size: 2 });
      at += part;
      left -= part;
    }
  }
  return runs;
}

/** The sum by which a reader sees that nothing was lost (RFC 1950, 8.2). */
function adler32(text: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let at = 0; at < text.length; ) {
    // So many that no sum grows beyond what is counted exactly.
    for (const end = Math.min(at + 3800, text.length); at < end; at += 1) {
      low += text[at] ?? 0;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
