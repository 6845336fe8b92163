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
    expect(wrapped('Open now · PC 459', 9)).toEqual(['Open', 'now ·', 'PC 459']);
  });

  it('break neither a date nor a code from its section', () => {
    const texts = [
      'Probation ended on April 17, 2023. (PC 1203.4(a)(1))',
      'La libertad condicional terminó el 16 de julio de 2018. (PC 1203.4(a)(1))',
    ];
    for (const text of texts) {
      const [date = ''] = /April 17, 2023|16 de julio de 2018/u.exec(text) ?? [];
      for (let width = 20; width < 80; width += 1) {
        const lines = wrapped(text, width);
        expect(lines.join(' ')).toBe(text);
        expect(lines.some((line) => line.includes(date))).toBe(true);
        expect(lines.some((line) => line.includes('PC 1203.4'))).toBe(true);
      }
    }
  });
});
