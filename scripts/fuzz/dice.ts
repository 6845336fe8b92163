/** The same numbers for the same seed (mulberry32). */
export interface Dice {
  /** A whole number below `sides`. */
  readonly below: (sides: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const below = (sides: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, sides);
  };
  const pick = <T>(of: readonly T[]): T => {
    const found = of[below(of.length)];
    if (found === undefined) throw new RangeError('there is nothing to pick from');
    return found;
  };
  return { below, pick };
}
