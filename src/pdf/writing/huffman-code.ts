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

interface Branch {
  readonly weight: number;
  readonly symbols: readonly number[];
}

/** Joins the two lightest branches until one is left; each joining makes the codes in it longer. */
function lengthsOf(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const branches: Branch[] = [...counts.entries()]
    .flatMap(([symbol, weight]) => (weight > 0 ? [{ weight, symbols: [symbol] }] : []))
    .sort(heaviestFirst);
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) lengths[only.symbols[0] ?? 0] = 1;
  for (;;) {
    const [one, other] = [branches.pop(), branches.pop()];
    if (one === undefined || other === undefined) return lengths;
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    branches.push({ weight: one.weight + other.weight, symbols });
    branches.sort(heaviestFirst);
  }
}

function heaviestFirst(one: Branch, other: Branch): number {
  return other.weight - one.weight;
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
