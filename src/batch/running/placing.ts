import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '../../packet/writing/found-packet.ts';
import type { Finding } from '../../record/finding.ts';
import { batchFinding } from '../batch-finding.ts';
import type { Pack, PackedNote } from '../packed/pack.ts';
import type { JobDone } from './job.ts';
import type { Journal, Known } from './journal.ts';
import { freshFolder, peopleFolder, placePerson } from './person-folder.ts';

type Answered = Extract<JobDone, { kind: 'answered' }>;

/** What became of a person's papers: placed, or blocked. */
export type Placed = { readonly packed?: PackedNote } | { readonly finding: Finding };

/** Where the papers of a batch go. */
export interface Placing {
  /** What an earlier run made for this person, if it is still there. */
  readonly known: (number: number, input: string) => Promise<Known | undefined>;
  /** Called for each person in turn before anything about them is recorded. */
  readonly turn: (known: Known | undefined) => Promise<void>;
  readonly place: (number: number, done: Answered) => Promise<Placed>;
  /** Removes what was made for a person who gets no papers. */
  readonly discard: (number: number) => Promise<void>;
  /** Everyone is done. */
  readonly end: () => Promise<void>;
}

/** Nowhere: only the answers are wanted. */
export const noPlace: Placing = {
  known: async () => undefined,
  turn: async () => {},
  place: async () => ({}),
  discard: async () => {},
  end: async () => {},
};

/** One folder per person. */
export function folderPlacing(out: string, journal: Journal): Placing {
  return {
    known: async (_, input) => {
      const found = await journal.knownBy(input);
      const folder = found?.folder;
      if (folder === undefined) return undefined;
      return (await isThere(join(peopleFolder(out), folder))) ? found : undefined;
    },
    turn: async () => {},
    place: async (number, { folder }): Promise<Placed> => {
      if (await placePerson(out, folder, freshFolder(out, number))) return {};
      return { finding: batchFinding('changed-by-hand', { folder: join('people', folder) }) };
    },
    discard: (number) => rm(freshFolder(out, number), { recursive: true, force: true }),
    end: async () => {},
  };
}

/**
 * One file per step, in the order of the records. What an earlier run wrote stays as long as the
 * records are the same; from the first different one on, the files are rewritten.
 */
export function packedPlacing(pack: Pack, journal: Journal): Placing {
  let same = true;
  let cut = false;
  let last: Known | undefined;
  let lastAnswered: Known | undefined;
  let kept = 0;
  const goOn = async (): Promise<void> => {
    if (cut) return;
    cut = true;
    const line = lastAnswered === undefined ? undefined : await journal.lineOf(lastAnswered);
    await pack.openAfter(line !== undefined && 'packed' in line ? line.packed : undefined);
    await journal.cutAfter(last);
  };
  return {
    known: async (number, input) => {
      const found = same ? await journal.earlier(kept) : undefined;
      if (found === undefined || found.number !== number || found.input !== input) {
        same = false;
        return undefined;
      }
      kept += 1;
      return found;
    },
    turn: async (known) => {
      if (known === undefined) return goOn();
      last = known;
      if (known.folder !== undefined) lastAnswered = known;
    },
    place: async (_, { jobs = [] }) => ({ packed: await pack.add(jobs) }),
    discard: async () => {},
    end: async () => {
      if (journal.doneBefore > kept || !(await pack.isFinished())) await goOn();
      await pack.finish();
    },
  };
}
