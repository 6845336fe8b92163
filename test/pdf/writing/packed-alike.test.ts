import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Likeness, packedAlike } from '../../../src/pdf/writing/packed-alike.ts';

/** Unpacked by two readers that are not ours: both also check the sum at the end. */
function unpacked(bytes: Uint8Array, parts: readonly (readonly Likeness[])[]) {
  const packed = packedAlike(bytes, parts);
  const found = new Uint8Array(inflateSync(packed));
  expect(unzlibSync(packed)).toEqual(found);
  return { packed, found };
}

const manyLike = (text: string, count: number) => new TextEncoder().encode(text.repeat(count));

describe('bytes that are packed by what they are like', () => {
  it('are the same again, whatever they are and whatever was said of them', () => {
    const parts = fc.array(fc.record({ more: fc.nat(300), distance: fc.nat(40_000) }));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), parts, parts, (bytes, one, other) => {
        let end = 0;
        const upTo = (said: typeof one) =>
          said.map(({ more, distance }) => {
            end = Math.min(bytes.length, end + more);
            return { end, distance };
          });
        const [first, second] = [upTo(one), upTo(other)];
        const rest = [{ end: bytes.length, distance: 1 }];
        expect(unpacked(bytes, [first, second, rest]).found).toEqual(bytes);
      }),
    );
  });

  it('take little where they are as they were said to be', () => {
    const bytes = manyLike('<</P 28900 0 R/K 9400 0 R/S/P>> ', 1000);
    const { packed, found } = unpacked(bytes, [[{ end: bytes.length, distance: 32 }]]);
    expect(found).toEqual(bytes);
    expect(packed.length).toBeLessThan(200);
  });

  it('are the same again where a byte is so rare that its code would be too long', () => {
    // Counts that grow as fast as these give each rarer byte a code of one more bit.
    const counts = [1, 1];
    while (counts.length < 18) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    const bytes = new Uint8Array(counts.flatMap((count, byte) => new Array(count).fill(byte)));
    expect(unpacked(bytes, [[{ end: bytes.length, distance: 0 }]]).found).toEqual(bytes);
  });
});
