import type { PlainDate } from '../calendar/plain-date.ts';
import { inForce, type Term } from './in-force.ts';

/** What a rule says from its first day to its last, with the act that made it say so. */
export interface Stage<T> extends Term {
  readonly act?: string;
  readonly is: T;
}

/** A rule over time: a change of law is a new stage beside the old one, which gets its last day. */
export type Stages<T> = readonly [Stage<T>, ...Stage<T>[]];

/**
 * What the rule said on the day.
 *
 * @throws where no stage holds on the day, or two do: the rule contradicts itself.
 */
export function stageOn<T>(stages: Stages<T>, day: PlainDate): Stage<T> {
  const [found, other] = stages.filter((stage) => inForce(stage, day));
  if (found === undefined) throw new Error(`no stage of the rule holds on ${day}`);
  if (other !== undefined) {
    throw new Error(`two stages of the rule hold on ${day}: ${named(found)} and ${named(other)}`);
  }
  return found;
}

function named({ act, from }: Stage<unknown>): string {
  return act ?? `the one from ${from ?? 'before'}`;
}
