import type { Dice } from './dice.ts';

/** An existing file, changed in one to six places. */
export function mutated(inputs: readonly Buffer[], words: readonly string[], dice: Dice): Buffer {
  let file = dice.pick(inputs);
  for (let left = 1 + dice.below(6); left > 0; left -= 1) {
    file = dice.pick(changes)({ file, dice, words, inputs });
  }
  return file;
}

interface Changing {
  readonly file: Buffer;
  readonly dice: Dice;
  readonly words: readonly string[];
  readonly inputs: readonly Buffer[];
}

type Change = (at: Changing) => Buffer;

const changes: readonly Change[] = [
  /** Changes one byte. */
  ({ file, dice }) => {
    const changed = Buffer.from(file);
    if (changed.length > 0) changed[dice.below(changed.length)] = dice.below(256);
    return changed;
  },
  /** Changes a digit: numbers, lengths and dates. */
  ({ file, dice }) => {
    const digits = [...file.entries()].filter(([, byte]) => byte >= 48 && byte <= 57);
    const changed = Buffer.from(file);
    const [at] = digits[dice.below(digits.length)] ?? [];
    if (at !== undefined) changed[at] = 48 + dice.below(10);
    return changed;
  },
  /** Removes a piece. */
  ({ file, dice }) => {
    const from = dice.below(file.length + 1);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + dice.below(60))]);
  },
  /** Repeats a piece many times. */
  ({ file, dice }) => {
    const from = dice.below(file.length + 1);
    const piece = file.subarray(from, from + 1 + dice.below(40));
    const times = dice.pick([1, 1, 2, 10, 300, 5000]);
    const copies = new Array<Buffer>(times).fill(piece);
    return Buffer.concat([file.subarray(0, from), ...copies, file.subarray(from)]);
  },
  /** Inserts a word that trips readers, or replaces a value with it. */
  ({ file, dice, words }) => put(file, dice, Buffer.from(dice.pick(words), 'utf8')),
  ({ file, dice, words }) => {
    const value = Buffer.from(dice.pick(words), 'utf8');
    const at = file.indexOf(': ', dice.below(file.length));
    const line = file.indexOf('\n', at);
    if (at < 0 || line < 0) return file;
    return Buffer.concat([file.subarray(0, at + 2), value, file.subarray(line)]);
  },
  /** Appends half of another file. */
  ({ file, dice, inputs }) => {
    const other = dice.pick(inputs);
    return Buffer.concat([
      file.subarray(0, dice.below(file.length + 1)),
      other.subarray(dice.below(other.length + 1)),
    ]);
  },
];

function put(file: Buffer, dice: Dice, word: Buffer): Buffer {
  const at = dice.below(file.length + 1);
  return Buffer.concat([file.subarray(0, at), word, file.subarray(at)]);
}
