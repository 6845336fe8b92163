import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLengths } from '../../../src/pdf/packing/code-lengths.ts';
import { pack } from '../../../src/pdf/packing/pack.ts';
import { bytesOf } from '../../../src/pdf/writing/bytes-of.ts';

function unpacked(text: Uint8Array): Uint8Array {
  return new Uint8Array(inflateSync(pack(text)));
}

describe('what is packed', () => {
  test('comes back whole from any reader of zlib, whatever was packed before it', () => {
    const few = fc.array(fc.constantFrom(0x20, 0x30, 0x31, 0x41, 0xff), { maxLength: 4000 });
    const any = fc.uint8Array({ maxLength: 2000 });
    fc.assert(
      fc.property(fc.oneof(few, any), (bytes) => {
        const text = Uint8Array.from(bytes);
        expect(unpacked(text)).toEqual(text);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['one letter, many times', 'a'.repeat(70_000)],
    [
      'a text that comes again from as far back as may be',
      `${'Rosa Mendez'}${spread(32_757)}Rosa Mendez`,
    ],
    ['a text that comes again from too far back', `${'Rosa Mendez'}${spread(32_769)}Rosa Mendez`],
    ['a repeat of the greatest length and one longer', `${spread(300)}${spread(300)}`],
  ])('%s comes back whole', (_, words) => {
    const text = bytesOf(words);
    expect(unpacked(text)).toEqual(text);
  });

  test('is as small as other packers make it', () => {
    const lines = Array.from(
      { length: 400 },
      (_, at) => `1 0 0 1 72 ${720 - at} Tm (Line ${at}) Tj\n`,
    );
    const text = bytesOf(lines.join(''));
    expect(pack(text).length).toBeLessThan(text.length / 6);
  });
});

describe('the bits of a letter', () => {
  test('are never more than the format has room for, and every text of them can be read', () => {
    // Each count is the sum of the two before it: without a limit the rarest would get 23 bits.
    const counts = new Uint32Array(286);
    let [one, two] = [1, 1];
    for (let letter = 0; letter < 24; letter += 1) {
      counts[letter] = one;
      [one, two] = [two, one + two];
    }
    const lengths = new Uint8Array(286);
    codeLengths(counts, lengths, 15);
    const used = lengths.subarray(0, 24);
    expect(Math.max(...used)).toBe(15);
    expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });

  test('are one where there is but one letter', () => {
    const counts = new Uint32Array(30);
    counts[7] = 3;
    const lengths = new Uint8Array(30);
    codeLengths(counts, lengths, 15);
    expect(lengths[7]).toBe(1);
  });
});

/** Letters in an order that hardly repeats. */
function spread(length: number): string {
  let [words, state] = ['', 7];
  while (words.length < length) {
    state = (state * 48_271) % 0x7fff_ffff;
    words += String.fromCharCode(0x21 + (state % 90));
  }
  return words;
}
