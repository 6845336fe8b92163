import { isEligible } from '../../law/outcome.ts';
import type { CaseAnswer, LackedFact, PersonAnswer } from '../person-answer.ts';

/** What can be done for a person, in a clinic's calling order. */
export const queueGroups = [
  'file-today',
  'one-fact',
  'several-facts',
  'file-on-day',
  'lawyer',
  'other-ways',
] as const;

export type QueueGroup = (typeof queueGroups)[number];

/** A person's place in the queue: by the case where the most can be done now. */
export interface QueuePlace {
  readonly group: QueueGroup;
  /** The first day something can be filed. */
  readonly day?: string;
  readonly atTheEarliest?: true;
  /** What the best case's petition is missing. */
  readonly lacks: readonly LackedFact[];
}

export function queuePlace({ cases }: PersonAnswer): QueuePlace {
  const places = cases.map(placeOfCase);
  const [best = { group: 'other-ways', lacks: [] }] = [...places].sort(inQueueOrder);
  return best;
}

export function inQueueOrder(a: Ranked, b: Ranked): number {
  const byGroup = queueGroups.indexOf(a.group) - queueGroups.indexOf(b.group);
  if (byGroup !== 0) return byGroup;
  const [x, y] = [a.day ?? never, b.day ?? never];
  return x < y ? -1 : x > y ? 1 : a.lacks.length - b.lacks.length;
}

/** As much of a place as its order turns on. */
type Ranked = Pick<QueuePlace, 'group' | 'day'> & { readonly lacks: { readonly length: number } };

/** Behind every day of the calendar: a bar whose end is not known. */
const never = '9999';

function placeOfCase({ outcome, opensOn, atTheEarliest, lacks }: CaseAnswer): QueuePlace {
  if (isEligible(outcome)) return { group: 'file-today', lacks: [] };
  if (outcome === 'needs-facts') {
    return { group: lacks.length === 1 ? 'one-fact' : 'several-facts', lacks };
  }
  if (outcome === 'not-yet') {
    return {
      group: 'file-on-day',
      ...(opensOn === undefined ? {} : { day: opensOn }),
      ...(atTheEarliest === undefined ? {} : { atTheEarliest }),
      lacks: [],
    };
  }
  return { group: outcome === 'needs-lawyer' ? 'lawyer' : 'other-ways', lacks: [] };
}
