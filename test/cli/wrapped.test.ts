import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/cli/wrapped.ts';

const green = (text: string) => styleText('green', text, { validateStream: false });

describe('lines at a terminal’s width', () => {
  it('break in the same places in color as without', () => {
    const plain = 'Count 1 · Open now · PC 1203.4(a) · open since March 14, 2019';
    const colored = plain.replace('Open now', green('Open now'));
    for (const width of [20, 30, 40, 50]) {
      expect(wrapped(colored, width).map(stripVTControlCharacters)).toEqual(wrapped(plain, width));
    }
  });

  it('end, and never begin, with the dot between two parts', () => {
    expect(wrapped('Open now · PC 459', 9)).toEqual(['Open', 'now · PC', '459']);
  });
});
