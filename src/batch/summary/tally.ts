import type { PersonAnswer } from '../person-answer.ts';
import { queuePlace } from './queue.ts';

/** What people and their counts are counted by. */
export const tallied = ['queue', 'outcome', 'ground', 'reason', 'question'] as const;

export type Tallied = (typeof tallied)[number];

export interface TallyRow {
  readonly by: Tallied;
  readonly which: string;
  readonly people: number;
  readonly counts: number;
}

/** How many people and counts have an outcome, a route, a reason, a question. */
export class Tally {
  private readonly rows = new Map<string, TallyRow>();

  add(answer: PersonAnswer): void {
    const counts = answer.cases.flatMap((one) => one.counts);
    this.put('queue', [[queuePlace(answer).group, counts.length]]);
    this.put('outcome', numbered(counts.map(({ outcome }) => outcome)));
    this.put('ground', numbered(counts.flatMap(({ ground }) => ground ?? [])));
    this.put('reason', numbered(counts.flatMap(({ reasons }) => reasons)));
    this.put('question', numbered(counts.flatMap(({ questions }) => questions)));
  }

  /** Adds another tally to this one. */
  join(others: readonly TallyRow[]): void {
    for (const { by, which, people, counts } of others) this.sum(by, which, people, counts);
  }

  /** In the order of the kinds, the most frequent first. */
  inOrder(): readonly TallyRow[] {
    return [...this.rows.values()].sort(
      (a, b) =>
        tallied.indexOf(a.by) - tallied.indexOf(b.by) ||
        b.people - a.people ||
        b.counts - a.counts ||
        (a.which < b.which ? -1 : 1),
    );
  }

  private put(by: Tallied, found: readonly (readonly [string, number])[]): void {
    for (const [which, counts] of found) this.sum(by, which, 1, counts);
  }

  private sum(by: Tallied, which: string, people: number, counts: number): void {
    const key = `${by} ${which}`;
    const before = this.rows.get(key) ?? { by, which, people: 0, counts: 0 };
    this.rows.set(key, {
      by,
      which,
      people: before.people + people,
      counts: before.counts + counts,
    });
  }
}

/** Each word once, with its number. */
function numbered(words: readonly string[]): readonly (readonly [string, number])[] {
  const found = new Map<string, number>();
  for (const one of words) found.set(one, (found.get(one) ?? 0) + 1);
  return [...found];
}
