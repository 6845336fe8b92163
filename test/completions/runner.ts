import { dice } from '../oracle/records/dice.ts';
import { withHoles } from './holes.ts';
import { type Promised, promises } from './promises.ts';
import { smallest } from './smallest.ts';
import { aStory } from './stories.ts';
import { type Effort, type Trial, tryOut, type Wrong } from './trial.ts';

export interface Run {
  readonly records: number;
  readonly completions: number;
  /** How often each promise was made, and how often it was broken. */
  readonly made: Readonly<Record<Promised, number>>;
  readonly broken: Readonly<Record<Promised, number>>;
  /** The smallest example of each that is broken. */
  readonly examples: readonly Wrong[];
}

export interface RunOptions extends Effort {
  readonly records: number;
  readonly seed: number;
  /** Stops once this many failures are found. */
  readonly stopAfter: number;
}

/** How many of each kind are shrunk: that takes longer than finding them. */
const shrunk = 12;

export function run({ records, seed, stopAfter, ...effort }: RunOptions): Run {
  const throwing = dice(seed);
  const made = { open: 0, 'not yet': 0, never: 0, unasked: 0 };
  const broken = { open: 0, 'not yet': 0, never: 0, unasked: 0 };
  const found: Wrong[] = [];
  let completions = 0;
  let tried = 0;
  for (; tried < records && found.length < stopAfter; tried += 1) {
    const trial: Trial = tryOut(withHoles(aStory(throwing), throwing), effort, throwing);
    completions += trial.completions;
    for (const claim of trial.claims) made[claim] += 1;
    for (const wrong of trial.wrong) {
      broken[wrong.promised] += 1;
      found.push(wrong);
    }
  }
  return { records: tried, completions, made, broken, examples: examplesOf(found) };
}

function examplesOf(found: readonly Wrong[]): readonly Wrong[] {
  return promises.flatMap((promised) => {
    const candidates = found
      .filter((wrong) => wrong.promised === promised)
      .sort((one, other) => weight(one) - weight(other))
      .slice(0, shrunk)
      .map(smallest)
      .sort((one, other) => weight(one) - weight(other));
    return candidates.slice(0, 1);
  });
}

function weight({ holed: { hidden, story } }: Wrong): number {
  return hidden.size * 10 + story.record.cases.flatMap(({ counts }) => counts).length;
}
