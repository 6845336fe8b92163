/**
 * How many bits each letter gets, so that frequent ones get few (Huffman): of the letters with their
 * counts the two rarest are put together again and again. None gets more than `most` bits.
 */
export function codeLengths(counts: Uint32Array, lengths: Uint8Array, most: number): void {
  lengths.fill(0);
  const rarest = rarestFirst(counts);
  if (rarest.length < 2) {
    // One letter alone, and even none, is written with a bit.
    for (const letter of [...new Set([...rarest, 0, 1])].slice(0, 2)) lengths[letter] = 1;
    return;
  }
  const above = joined(rarest, counts);
  const depths = depthsOf(above, rarest.length);
  const used = new Uint16Array(most + 1);
  for (const depth of depths) {
    const length = Math.min(depth, most);
    used[length] = (used[length] ?? 0) + 1;
  }
  shortened(used, most);
  let [at, length] = [0, most];
  for (const letter of rarest) {
    while (at === used[length]) [at, length] = [0, length - 1];
    lengths[letter] = length;
    at += 1;
  }
}

const order = new Float64Array(286);

function rarestFirst(counts: Uint32Array): Float64Array {
  let many = 0;
  for (let letter = 0; letter < counts.length; letter += 1) {
    const count = counts[letter] ?? 0;
    if (count === 0) continue;
    order[many] = count * 512 + letter;
    many += 1;
  }
  const found = order.subarray(0, many).sort();
  for (let at = 0; at < many; at += 1) found[at] = (found[at] ?? 0) % 512;
  return found;
}

/** The pair above each letter and each pair, by their places: letters first, then pairs as they are made. */
function joined(rarest: Float64Array, counts: Uint32Array): Uint16Array {
  const letters = rarest.length;
  const weights = new Float64Array(letters * 2);
  for (let at = 0; at < letters; at += 1) weights[at] = counts[rarest[at] ?? 0] ?? 0;
  const above = new Uint16Array(letters * 2);
  let [letter, pair] = [0, letters];
  for (let made = letters; made < letters * 2 - 1; made += 1) {
    for (let side = 0; side < 2; side += 1) {
      const isLetter =
        letter < letters && (pair === made || (weights[letter] ?? 0) <= (weights[pair] ?? 0));
      const one = isLetter ? letter : pair;
      if (isLetter) letter += 1;
      else pair += 1;
      above[one] = made;
      weights[made] = (weights[made] ?? 0) + (weights[one] ?? 0);
    }
  }
  return above;
}

function depthsOf(above: Uint16Array, letters: number): Uint16Array {
  const depths = new Uint16Array(letters * 2 - 1);
  for (let at = letters * 2 - 3; at >= 0; at -= 1) {
    depths[at] = (depths[above[at] ?? 0] ?? 0) + 1;
  }
  return depths.subarray(0, letters);
}

/** Where letters were cut to the most bits, others give way until all codes have room. */
function shortened(used: Uint16Array, most: number): void {
  let over = -(1 << most);
  for (let length = 1; length <= most; length += 1) {
    over += (used[length] ?? 0) << (most - length);
  }
  while (over > 0) {
    let length = most - 1;
    while (used[length] === 0) length -= 1;
    used[length] = (used[length] ?? 0) - 1;
    used[length + 1] = (used[length + 1] ?? 0) + 2;
    used[most] = (used[most] ?? 0) - 1;
    over -= 1;
  }
}

/** The codes of all letters by their lengths, each with its first bit last, as it is written (RFC 1951, 3.2.2). */
export function codesOf(lengths: Uint8Array, codes: Uint16Array): void {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length <= 16; length += 1) {
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  }
  for (let letter = 0; letter < lengths.length; letter += 1) {
    const length = lengths[letter] ?? 0;
    if (length === 0) continue;
    codes[letter] = reversed(next[length] ?? 0, length);
    next[length] = (next[length] ?? 0) + 1;
  }
}

function reversed(code: number, length: number): number {
  let back = 0;
  for (let bit = 0; bit < length; bit += 1) back |= ((code >> bit) & 1) << (length - 1 - bit);
  return back;
}
