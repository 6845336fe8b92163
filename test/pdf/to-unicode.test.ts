import { expect, it } from 'vitest';
import { toUnicode } from '../../src/pdf/to-unicode.ts';

it('no ToUnicode block has more than the hundred entries that Ghostscript accepts', () => {
  const letters = Array.from({ length: 250 }, (_, at) => [at + 1, at + 0x100] as const);
  const map = toUnicode(letters);
  const counts = [...map.matchAll(/(\d+) beginbfchar\n((?:<.+\n)+)endbfchar/gu)];
  expect(counts.map(([, said]) => Number(said))).toEqual([100, 100, 50]);
  for (const [, said, block = ''] of counts) {
    expect(block.trim().split('\n')).toHaveLength(Number(said));
  }
});

it('a letter outside the basic plane is two UTF-16 units', () => {
  expect(toUnicode([[7, 0x1f600]])).toContain('<0007> <D83DDE00>');
});
