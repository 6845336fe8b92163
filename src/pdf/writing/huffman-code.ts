/** A code of fewer bits for what is said more often: each symbol's bits, and how many they are. */
export interface Code {
  readonly codes: Uint16Array;
  readonly lengths: Uint8Array;
}

/** How many bits say the length of a code where the code of the lengths is written. */
export const bitsToCode = 3;

/** The code for symbols that are said so often, none longer than `most` (RFC 1951, 3.2.2). */
export function codeOf(counts: Uint32Array, most: number): Code {
  let weights = counts;
  let lengths = lengthsOf(weights);
  // Counts that are closer to each other give codes that are closer in length.
  while (Math.max(...lengths) > most) {
    weights = weights.map((count) => (count + 1) >>> 1);
    lengths = lengthsOf(weights);
  }
  return { codes: codesOf(lengths), lengths };
}

/**
 * Joins the two lightest of all until one is left; what is joined gets a longer code. The symbols are in
 * order of their weights, and so are the pairs, each at least as heavy as the one before: the lightest
 * is the first of the symbols or of the pairs.
 */
function lengthsOf(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const symbols = [...counts.keys()].filter((symbol) => (counts[symbol] ?? 0) > 0);
  symbols.sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  const weights = symbols.map((symbol) => counts[symbol] ?? 0);
  const pairOf: number[] = [];
  let [symbol, pair] = [0, symbols.length];
  const takeLightest = (into: number): number => {
    const isPair =
      symbol === symbols.length ||
      (pair < weights.length && (weights[pair] ?? 0) < (weights[symbol] ?? 0));
    const taken = isPair ? pair : symbol;
    if (isPair) pair += 1;
    else symbol += 1;
    pairOf[taken] = into;
    return weights[taken] ?? 0;
  };
  for (let at = symbols.length; at < symbols.length * 2 - 1; at += 1) {
    weights.push(takeLightest(at) + takeLightest(at));
  }
  const depths = new Uint16Array(weights.length);
  for (let at = weights.length - 2; at >= 0; at -= 1) {
    depths[at] = (depths[pairOf[at] ?? 0] ?? 0) + 1;
  }
  // A symbol that is the only one has a code too.
  for (const [at, one] of symbols.entries()) lengths[one] = Math.max(1, depths[at] ?? 0);
  return lengths;
}

/** Codes in order of their lengths, each with its first bit lowest, as a stream has it. */
function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= 15; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      codes[symbol] = turned(next, length);
      next += 1;
    }
    next <<= 1;
  }
  return codes;
}

function turned(code: number, length: number): number {
  let found = 0;
  for (let bit = 0; bit < length; bit += 1) found |= ((code >>> bit) & 1) << (length - 1 - bit);
  return found;
}
