/** Seeded: the same seed throws the same numbers on every machine. */
export interface Dice {
  /** True this many times in a hundred. */
  readonly in100: (times: number) => boolean;
  /** A whole number from `low` to `high`, inclusive. */
  readonly between: (low: number, high: number) => number;
  readonly one: <T>(list: readonly [T, ...T[]]) => T;
  /** One of these, each as often as its weight says. */
  readonly weighted: <T>(list: readonly [readonly [number, T], ...(readonly [number, T])[]]) => T;
}

/** A linear congruential generator of 2^32, its high bits scrambled so that low ones serve too. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
    return Math.floor((((mixed ^ (mixed >>> 13)) >>> 0) / 4_294_967_296) * limit);
  };
  return {
    in100: (times) => below(100) < times,
    between: (low, high) => low + below(high - low + 1),
    one: (list) => list[below(list.length)] ?? list[0],
    weighted: (list) => {
      let left = below(list.reduce((sum, [weight]) => sum + weight, 0));
      const found = list.find(([weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? list[0])[1];
    },
  };
}
