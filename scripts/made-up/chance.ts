import { type Dice, diceOf } from '../fuzz/dice.ts';

/** One person's random numbers: the same for the same seed and number, whoever came before. */
export interface Chance extends Dice {
  /** True this many times in a hundred. */
  readonly in100: (times: number) => boolean;
  readonly between: (least: number, most: number) => number;
  readonly weighted: <T>(of: readonly (readonly [T, number])[]) => T;
}

export function chanceOf(seed: number, person: number): Chance {
  const dice = diceOf(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(person, 0x85ebca6b));
  const between = (least: number, most: number): number => least + dice.below(most - least + 1);
  return {
    ...dice,
    between,
    in100: (times) => dice.below(100) < times,
    weighted: (of) => {
      let left = dice.below(of.reduce((sum, [, weight]) => sum + weight, 0));
      const found = of.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return found === undefined ? dice.pick(of)[0] : found[0];
    },
  };
}
