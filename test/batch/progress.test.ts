import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/batch/running/progress.ts';
import { languages } from '../../src/words/languages.ts';

function watched(isTerminal: boolean) {
  let now = 0;
  const told: string[] = [];
  const write = (text: string) => {
    told.push(text);
  };
  const to = { isTerminal, write, now: () => now };
  return {
    told,
    to,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('the progress of a batch', () => {
  it('is one line on a terminal, with the rate and the time left', () => {
    const { told, to, pass } = watched(true);
    const progress = new Progress(languages.en, to, 100);
    pass(1000);
    progress.onDone(false);
    progress.onDone(true);
    pass(1000);
    progress.onDone(false);
    expect(told).toEqual([
      '\r\u001B[K1 of 100 · 1.0 a second · 2 min left · 0 failed',
      '\r\u001B[K3 of 100 · 1.5 a second · 2 min left · 1 failed',
    ]);
    progress.end();
    expect(told.at(-1)).toBe('\r\u001B[K');
  });

  it('is a few plain lines elsewhere', () => {
    const { told, to, pass } = watched(false);
    const progress = new Progress(languages.en, to, undefined);
    for (let second = 0; second < 61; second += 1) {
      pass(1000);
      progress.onDone(false);
    }
    progress.end();
    expect(told).toEqual(['30 · 1.0 a second · 0 failed\n', '60 · 1.0 a second · 0 failed\n']);
  });

  it('prints nothing when asked to be quiet', () => {
    const progress = new Progress(languages.en, undefined, undefined);
    expect(() => progress.onDone(false)).not.toThrow();
  });
});
