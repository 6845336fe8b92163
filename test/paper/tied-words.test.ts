import { describe, expect, it } from 'vitest';
import { tied } from '../../src/paper/tied-words.ts';
import { breakLines } from '../../src/pdf/fit.ts';
import { faceNamed } from '../../src/pdf/measured.ts';

function linesAt(text: string, width: number): readonly string[] {
  const face = faceNamed('serif');
  return breakLines([{ text: tied(text), face }], 12, width).map((line) =>
    line.pieces
      .map((piece) => piece.text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );
}

describe('no line is broken within', () => {
  it.each([
    ['(Pen. Code, § 1203.4, subd. (a)(1))', ['§ 1203.4', 'subd. (a)(1)']],
    ['section 17, subdivision (b)(3). (Subd. (a)(1).)', ['subdivision (b)(3)', 'Subd. (a)(1)']],
    ['on March 14, 2016 or on May 2, 2017', ['March 14', 'May 2']],
    ['Date: ____________ Time: ____________', ['Date: _', 'Time: _']],
    ['el 14 de marzo de 2016, en 15 días', ['14 de marzo', '15 días']],
    ['Llame a la oficina, (213) 555-0100, o pregunte', ['(213) 555']],
    ['in Department 30 at 8:30 a.m. for count 12', ['Department 30', '8:30 a.m.', 'count 12']],
  ])('%s', async (text, whole) => {
    for (let width = 95; width < 240; width += 7) {
      const lines = linesAt(text, width);
      for (const words of whole)
        expect(
          lines.some((line) => line.includes(words)),
          words,
        ).toBe(true);
    }
  });

  it('the number of an attorney', () => {
    for (let width = 130; width < 240; width += 7) {
      expect(linesAt('Ann Li (State Bar No. 123456)', width).join('|')).toContain(
        '(State Bar No. 123456)',
      );
    }
  });

  it('the number of a form', async () => {
    for (let width = 110; width < 200; width += 5) {
      const lines = linesAt('Ask for form MC-410 or LASC-CRIM-341.', width).join('|');
      expect(lines.replaceAll('\u2011', '-')).toMatch(/MC-410/u);
      expect(lines.replaceAll('\u2011', '-')).toMatch(/CRIM-341/u);
    }
  });

  it('capitals and names that only look like one stay as they are', () => {
    expect(tied('THE PEOPLE OF THE STATE')).toBe('THE PEOPLE OF THE STATE');
    expect(tied('May I ask')).toBe('May I ask');
  });
});

it('an indented first line is shorter, and no word is lost', async () => {
  const text =
    'Probation was granted, and petitioner fulfilled its conditions for the entire period.';
  const face = faceNamed('serif');
  const lines = breakLines([{ text, face }], 12, 300, 120);
  expect(lines[0]?.width).toBeLessThanOrEqual(120);
  expect(Math.max(...lines.slice(1).map((line) => line.width))).toBeGreaterThan(120);
  expect(lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join(' ')).toBe(text);
});
