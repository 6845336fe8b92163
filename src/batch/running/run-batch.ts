import { createHash } from 'node:crypto';
import type { Finding } from '../../record/finding.ts';
import { batchFinding } from '../batch-finding.ts';
import type { Entry, EntrySource } from '../reading/entry.ts';
import type { JobDone } from './job.ts';
import type { DoneSoFar, Known } from './journal.ts';
import { NumbersByName } from './numbers-by-name.ts';
import { Places } from './places.ts';
import type { Placing } from './placing.ts';
import type { Pool } from './pool.ts';

export interface Run {
  readonly placing: Placing;
  readonly journal: DoneSoFar;
  readonly pool: Pool;
  /** How many people may be in progress, or wait for an earlier one, at a time. */
  readonly ahead: number;
  /** Fails if another run took over the folder. */
  readonly check: () => Promise<void>;
  readonly onDone: (failed: boolean) => void;
}

/** A person whose turn has not come: in progress, or done by an earlier run. */
interface InTurn {
  readonly number: number;
  readonly input: string;
  readonly found: Promise<JobDone> | Known;
}

/**
 * Works through everyone. Many are in progress at a time, but each is committed in the order of the
 * records, so the order of the work does not change the output.
 */
export async function runBatch(entries: AsyncIterable<Entry>, run: Run): Promise<Places> {
  const places = new Places();
  const folders = new NumbersByName();
  const inTurn: InTurn[] = [];
  const finishFirst = async (): Promise<void> => {
    const first = inTurn.shift();
    if (first !== undefined) run.onDone(!(await finish(first, folders, run)));
  };
  for await (const entry of entries) {
    places.note(entry.number, entry.place);
    inTurn.push(await begun(entry, run));
    if (inTurn.length >= run.ahead) await finishFirst();
  }
  while (inTurn.length > 0) await finishFirst();
  return places;
}

async function begun({ number, source }: Entry, run: Run): Promise<InTurn> {
  const input = hashOf(source);
  const known = await run.placing.known(number, input);
  if (known !== undefined) return { number, input, found: known };
  const found = run.pool.run({ number, source });
  // We look at it when its turn comes; until then a disk refusal waits.
  found.catch(() => {});
  return { number, input, found };
}

/** Whether the person's papers are there; if not, the journal says why. */
async function finish({ number, input, found }: InTurn, folders: NumbersByName, run: Run) {
  const done = 'then' in found ? await found : found;
  await run.check();
  const isKnown = !('kind' in done);
  const folder = 'folder' in done ? done.folder : undefined;
  // Who has that folder in this run already.
  const other = folder === undefined ? undefined : folders.get(folder);
  await run.placing.turn(isKnown && other === undefined ? done : undefined);
  if (!isKnown && done.kind === 'failed') return failed(number, input, done.findings, run);
  if (other !== undefined) {
    const twice = batchFinding('same-person', { other: String(other) });
    return failed(number, input, [twice], run);
  }
  if (folder !== undefined) folders.set(folder, number);
  if (isKnown) {
    run.journal.keep(number, done);
    return folder !== undefined;
  }
  return placed(number, input, done, run);
}

async function placed(
  number: number,
  input: string,
  done: Extract<JobDone, { kind: 'answered' }>,
  run: Run,
): Promise<boolean> {
  const at = await run.placing.place(number, done);
  if ('finding' in at) return failed(number, input, [at.finding], run);
  const { folder, answer, warnings } = done;
  await run.journal.note({ n: number, input, folder, answer, warnings, ...at });
  return true;
}

async function failed(
  number: number,
  input: string,
  findings: readonly Finding[],
  { journal, placing }: Run,
): Promise<false> {
  await placing.discard(number);
  await journal.note({ n: number, input, failed: findings });
  return false;
}

/** A hash of what was read about a person, as a name that reveals nothing. */
function hashOf(source: EntrySource): string {
  const hash = createHash('sha256');
  if (source.kind === 'record') hash.update(source.text);
  else if (source.kind === 'paper') hash.update(source.bytes);
  else hash.update(JSON.stringify(source.findings));
  return hash.digest('hex').slice(0, 32);
}
