import type { Dice } from './dice.ts';

/** A file made of one that is there, changed in one to six places. */
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
  /** One byte is another. */
  ({ file, dice }) => {
    const changed = Buffer.from(file);
    if (changed.length > 0) changed[dice.below(changed.length)] = dice.below(256);
    return changed;
  },
  /** A digit is another: numbers, lengths and days. */
  ({ file, dice }) => {
    const digits = [...file.entries()].filter(([, byte]) => byte >= 48 && byte <= 57);
    const changed = Buffer.from(file);
    const [at] = digits[dice.below(digits.length)] ?? [];
    if (at !== undefined) changed[at] = 48 + dice.below(10);
    return changed;
  },
  /** A piece is missing. */
  ({ file, dice }) => {
    const from = dice.below(file.length + 1);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + dice.below(60))]);
  },
  /** A piece stands there many times. */
  ({ file, dice }) => {
    const from = dice.below(file.length + 1);
    const piece = file.subarray(from, from + 1 + dice.below(40));
    const times = dice.pick([1, 1, 2, 10, 300, 5000]);
    const copies = new Array<Buffer>(times).fill(piece);
    return Buffer.concat([file.subarray(0, from), ...copies, file.subarray(from)]);
  },
  /** A word that readers stumble over comes in, or stands in the place of a value. */
  ({ file, dice, words }) => put(file, dice, Buffer.from(dice.pick(words), 'utf8')),
  ({ file, dice, words }) => {
    const value = Buffer.from(dice.pick(words), 'utf8');
    const at = file.indexOf(': ', dice.below(file.length));
    const line = file.indexOf('\n', at);
    if (at < 0 || line < 0) return file;
    return Buffer.concat([file.subarray(0, at + 2), value, file.subarray(line)]);
  },
  /** Half of another file comes behind. */
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
