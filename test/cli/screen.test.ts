import { describe, expect, it } from 'vitest';
import { asWideAs } from '../../src/cli/screen.ts';

const long =
  'packets holds the papers of another person, of case GA000000. Name a folder of this person’s own.';

describe('a message beside the answer', () => {
  it('is wrapped to the terminal, with what follows set in', () => {
    const lines = asWideAs({ isTTY: true, columns: 60 }, long);
    expect(lines.length).toBe(2);
    expect(lines.every((line) => line.length <= 60)).toBe(true);
    expect(lines[1]).toMatch(/^ {2}\S/u);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(long);
  });

  it('stays one line in a pipe or a file, for other programs', () => {
    expect(asWideAs({ isTTY: false }, long)).toEqual([long]);
    expect(asWideAs({}, long)).toEqual([long]);
  });
});
