import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from '../../packet/writing/found-packet.ts';
import type { Finding } from '../../record/finding.ts';
import { batchFinding } from '../batch-finding.ts';
import type { Entry, EntryPlace, EntrySource } from '../reading/entry.ts';
import type { JobDone } from './job.ts';
import type { DoneSoFar, Known } from './journal.ts';
import { freshFolder, peopleFolder, placePerson } from './person-folder.ts';
import type { Pool } from './pool.ts';

export interface Run {
  /** Where the papers go; none where the answers alone are wanted. */
  readonly out?: string;
  readonly journal: DoneSoFar;
  readonly pool: Pool;
  /** How many people may be in work, or wait for one before them, at a time. */
  readonly ahead: number;
  /** Fails where another run took the folder over. */
  readonly check: () => Promise<void>;
  readonly onDone: (failed: boolean) => void;
}

/** Where each person stands in what was given, by the number of the record. */
export type Places = readonly (EntryPlace | undefined)[];

/** The folders of this run, each with the number of the record that it is of. */
type Folders = Map<string, number>;

/** A person whose turn is yet to come: in work, or done by an earlier run. */
interface InTurn {
  readonly number: number;
  readonly input: string;
  readonly found: Promise<JobDone> | Known;
}

/**
 * Works through everyone. Many are in work at a time, but each is taken over in the order of the
 * records: the order in which the work is done changes nothing that is written.
 */
export async function runBatch(entries: AsyncIterable<Entry>, run: Run): Promise<Places> {
  const places: (EntryPlace | undefined)[] = [];
  const folders: Folders = new Map();
  const inTurn: InTurn[] = [];
  const finishFirst = async (): Promise<void> => {
    const first = inTurn.shift();
    if (first !== undefined) run.onDone(!(await finish(first, folders, run)));
  };
  for await (const entry of entries) {
    places[entry.number] = entry.place;
    inTurn.push(await begun(entry, run));
    if (inTurn.length >= run.ahead) await finishFirst();
  }
  while (inTurn.length > 0) await finishFirst();
  return places;
}

async function begun({ number, source }: Entry, run: Run): Promise<InTurn> {
  const input = hashOf(source);
  const known = run.journal.knownBy(input);
  if (known !== undefined && (await isStillThere(known, run))) {
    return { number, input, found: known };
  }
  const found = run.pool.run({ number, source });
  // It is looked at when its turn comes; until then a refusal of the disk waits.
  found.catch(() => {});
  return { number, input, found };
}

async function isStillThere({ folder }: Known, { out }: Run): Promise<boolean> {
  return out === undefined || isThere(join(peopleFolder(out), folder));
}

/** Whether the person's papers are there; else the journal says why not. */
async function finish({ number, input, found }: InTurn, folders: Folders, run: Run) {
  const done = 'then' in found ? await found : found;
  await run.check();
  if ('kind' in done && done.kind === 'failed') return failed(number, input, done.findings, run);
  const other = folders.get(done.folder);
  if (other !== undefined) {
    const twice = batchFinding('same-person', { other: String(other) });
    return failed(number, input, [twice], run);
  }
  folders.set(done.folder, number);
  if (!('kind' in done)) {
    run.journal.keep(number, done);
    return true;
  }
  if (
    run.out !== undefined &&
    !(await placePerson(run.out, done.folder, freshFolder(run.out, number)))
  ) {
    const folder = join('people', done.folder);
    return failed(number, input, [batchFinding('changed-by-hand', { folder })], run);
  }
  const { folder, answer, warnings } = done;
  await run.journal.note({ n: number, input, folder, answer, warnings });
  return true;
}

async function failed(
  number: number,
  input: string,
  findings: readonly Finding[],
  { journal, out }: Run,
): Promise<false> {
  if (out !== undefined) await rm(freshFolder(out, number), { recursive: true, force: true });
  await journal.note({ n: number, input, failed: findings });
  return false;
}

/** What was read of a person, as a name that says nothing of it. */
function hashOf(source: EntrySource): string {
  const hash = createHash('sha256');
  if (source.kind === 'record') hash.update(source.text);
  else if (source.kind === 'paper') hash.update(source.bytes);
  else hash.update(JSON.stringify(source.findings));
  return hash.digest('hex').slice(0, 32);
}
