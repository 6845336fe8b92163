import type { LackedFact } from '../person-answer.ts';
import type { EntryPlace } from '../reading/entry.ts';
import type { AnsweredLine } from '../running/journal.ts';
import { type QueueGroup, type QueuePlace, queuePlace } from './queue.ts';

/** One line of the queue: where the person is in the input, and what can be done for them. */
export interface QueuedPerson {
  readonly record: number;
  readonly file: string;
  readonly line?: number;
  readonly reference?: string;
  readonly folder: string;
  readonly group: QueueGroup;
  readonly day?: string;
  readonly atTheEarliest?: true;
  readonly lacks: readonly LackedFact[];
  readonly cases: readonly QueuedCase[];
  readonly warnings: readonly string[];
}

export interface QueuedCase {
  readonly caseNumber: string;
  readonly outcome: string;
  readonly opensOn?: string;
}

export function queuedPerson(
  line: AnsweredLine,
  place: EntryPlace,
  standing: QueuePlace = queuePlace(line.answer),
): QueuedPerson {
  return {
    record: line.n,
    ...place,
    folder: line.folder,
    ...standing,
    cases: line.answer.cases.map(({ caseNumber, outcome, opensOn }) => ({
      caseNumber,
      outcome,
      ...(opensOn === undefined ? {} : { opensOn }),
    })),
    warnings: line.warnings,
  };
}
