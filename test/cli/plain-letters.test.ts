import { describe, expect, it } from 'vitest';
import { plainLetters, plainOutput } from '../../src/cli/plain-letters.ts';
import { screenOf } from '../../src/cli/screen.ts';

describe('characters that control a terminal', () => {
  it.each([
    ['\u001B[2J\u001B[31mPWNED', '\uFFFD[2J\uFFFD[31mPWNED'],
    ['a\u009B2Jb', 'a\uFFFD2Jb'],
    ['a\r\nb', 'a  b'],
    ['a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['plain: Méndez, 25 mm § “x”', 'plain: Méndez, 25 mm § “x”'],
  ])('are removed from %j', (written, seen) => {
    expect(plainLetters(written)).toBe(seen);
  });

  it('stay if they are the program’s own: line breaks, and colors on a terminal', () => {
    expect(plainOutput('\u001B[1mCase\u001B[22m\n', true)).toBe('\u001B[1mCase\u001B[22m\n');
    expect(plainOutput('\u001B[1mCase\u001B[22m\n', false)).toBe('\uFFFD[1mCase\uFFFD[22m\n');
    expect(plainOutput('\u001B]0;t\u0007\u001B[5m', true)).toBe('\uFFFD]0;t\uFFFD\uFFFD[5m');
  });

  it('reach neither stream, whatever is printed', () => {
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text) };
    const machine: NodeJS.Process = Object.create(process, {
      stdout: { value: stream },
      stderr: { value: stream },
      env: { value: {} },
    });
    const screen = screenOf(machine);
    screen.print('\u001B]0;title\u0007 out');
    screen.printLines(['\u0085line']);
    screen.say(['\u001B[2J err']);
    expect(written.join('|')).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(written.join('|')).toMatch(/out.*line.*err/su);
  });
});
