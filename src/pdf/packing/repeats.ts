/**
 * What a text repeats of itself (LZ77): bytes as they are, and places where the next bytes are the same
 * as some that stand before them. Each is a number: a byte, or `repeat` with how long and how far back.
 */
export interface Repeats {
  steps: Int32Array;
  count: number;
}

export const repeat = 1 << 25;
const longest = 258;
const farthest = 32_768;
const shortest = 4;

/** Where the last four bytes with a hash began, counted from `base`: nothing is cleared between texts. */
const heads = new Int32Array(1 << 14);
const before = new Int32Array(farthest);
let base = 1;

/** So many earlier places with the same hash are looked at. */
const tries = 4;

/** A repeat this long is taken without a look at whether the next is longer. */
const enough = 24;

export function findRepeats(text: Uint8Array, found: Repeats): void {
  if (found.steps.length < text.length) found.steps = new Int32Array(text.length * 2);
  if (base > 1 << 29) begin();
  const { steps } = found;
  const last = text.length - shortest;
  let [count, at] = [0, 0];
  while (at <= last) {
    let best = longestAt(text, at, shortest - 1);
    note(text, at);
    // Of two that overlap the longer is taken.
    if (best !== 0 && lengthOf(best) < enough && at < last) {
      const next = longestAt(text, at + 1, lengthOf(best));
      if (next !== 0) {
        steps[count] = text[at] ?? 0;
        count += 1;
        at += 1;
        note(text, at);
        best = next;
      }
    }
    if (best === 0) {
      steps[count] = text[at] ?? 0;
      at += 1;
    } else {
      steps[count] = best;
      const end = at + lengthOf(best);
      for (at += 1; at < end; at += 1) if (at <= last) note(text, at);
    }
    count += 1;
  }
  for (; at < text.length; at += 1) {
    steps[count] = text[at] ?? 0;
    count += 1;
  }
  found.count = count;
  base += text.length + 1;
}

function begin(): void {
  heads.fill(0);
  base = 1;
}

/** How long a repeat is, and how far back it begins. */
export function lengthOf(step: number): number {
  return (step >>> 16) & 0x1ff;
}

export function distanceOf(step: number): number {
  return (step & 0xffff) + 1;
}

function hashAt(text: Uint8Array, at: number): number {
  const four =
    (text[at] ?? 0) |
    ((text[at + 1] ?? 0) << 8) |
    ((text[at + 2] ?? 0) << 16) |
    ((text[at + 3] ?? 0) << 24);
  return Math.imul(four, 0x9e37_79b1) >>> 18;
}

function note(text: Uint8Array, at: number): void {
  const hash = hashAt(text, at);
  before[at & (farthest - 1)] = heads[hash] ?? 0;
  heads[hash] = base + at;
}

/** The longest repeat that begins here and is longer than that; 0 where there is none. */
function longestAt(text: Uint8Array, at: number, than: number): number {
  const most = Math.min(longest, text.length - at);
  let [length, distance] = [than, 0];
  let place = (heads[hashAt(text, at)] ?? 0) - base;
  for (let left = tries; left > 0 && place >= 0 && at - place <= farthest; left -= 1) {
    if (text[place + length] === text[at + length]) {
      let same = 0;
      while (same < most && text[place + same] === text[at + same]) same += 1;
      if (same > length) {
        length = same;
        distance = at - place;
        if (same === most) break;
      }
    }
    const earlier = (before[place & (farthest - 1)] ?? 0) - base;
    if (earlier >= place) break;
    place = earlier;
  }
  return distance === 0 ? 0 : repeat | (length << 16) | (distance - 1);
}
