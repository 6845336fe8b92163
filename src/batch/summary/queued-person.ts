import type { LackedFact } from '../person-answer.ts';
import type { EntryPlace } from '../reading/entry.ts';
import type { AnsweredLine } from '../running/journal.ts';
import { type QueueGroup, queuePlace } from './queue.ts';

/** One line of the queue: where the person is in the input, and what can be done for them. */
export interface QueuedPerson {
  readonly record: number;
  readonly file: string;
  readonly line?: number;
  readonly reference?: string;
  /** The name that no two people share; where they have a folder, it has it. */
  readonly folder: string;
  /** Where that folder is, in the place of the whole batch. */
  readonly papers?: string;
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
  hasFolders: boolean,
): QueuedPerson {
  return {
    record: line.n,
    ...place,
    folder: line.folder,
    ...(hasFolders ? { papers: `people/${line.folder}` } : {}),
    ...queuePlace(line.answer),
    cases: line.answer.cases.map(({ caseNumber, outcome, opensOn }) => ({
      caseNumber,
      outcome,
      ...(opensOn === undefined ? {} : { opensOn }),
    })),
    warnings: line.warnings,
  };
}
