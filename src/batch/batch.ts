import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { diskFault } from '../cli/disk-fault.ts';
import type { Run } from '../cli/setting.ts';
import { UsageFault } from '../cli/usage-fault.ts';
import { lawFrom } from '../eligibility/law-from.ts';
import { makeOwnerFolder } from '../packet/owner-folder.ts';
import { type Hold, HoldLost, lockName, whileHeld } from '../packet/writing/hold-folder.ts';
import { Pack, packedFolder } from './packed/pack.ts';
import { writeIndex } from './packed/packed-index.ts';
import { entriesOf, type ToRead } from './reading/entries.ts';
import { type Begun, beginning } from './running/begin.ts';
import type { JobOrders } from './running/job.ts';
import { type DoneSoFar, Journal, noJournal } from './running/journal.ts';
import { peopleFolder, setPeopleRight } from './running/person-folder.ts';
import type { Places } from './running/places.ts';
import { folderPlacing, noPlace, type Placing, packedPlacing } from './running/placing.ts';
import { poolOf } from './running/pool.ts';
import { Progress, type ProgressLine } from './running/progress.ts';
import { runBatch } from './running/run-batch.ts';
import { entriesOfShard, type Shard, shardFolder } from './shard.ts';
import { summedUp } from './summary/summed-up.ts';
import { type SummedUp, writeSummary } from './summary/write-summary.ts';
import type { ColumnMapping } from './table/column-mapping.ts';

export interface BatchOrders {
  readonly input: string;
  readonly out?: string;
  readonly asOf?: PlainDate;
  readonly today: PlainDate;
  readonly dryRun: boolean;
  /** One print-ready file per step, instead of one folder per person. */
  readonly packed: boolean;
  /** What the columns of tables mean. */
  readonly mapping?: ColumnMapping;
  readonly petition?: 'own' | 'cr-180';
  readonly formsDir?: string;
  /** A part of the records, if several machines share the work. */
  readonly shard?: Shard;
  readonly workers: number;
  readonly progress?: ProgressLine;
  /** Where the run prints, and in which language. */
  readonly run: Run;
  /** Called when a stopped run resumes. */
  readonly onGoingOn: (asOf: PlainDate) => void;
  /** Told where Ctrl-C stops a run that can go on later. */
  readonly onStopped: () => void;
}

/** Reads and decides everyone, and writes their papers; the results go to `tell`. */
export async function batch(
  orders: BatchOrders,
  tell: (made: SummedUp) => Promise<void>,
): Promise<void> {
  const { dryRun } = orders;
  const out = ownPlace(orders);
  if (out === undefined) return answersAlone(orders, tell);
  await makeOwnerFolder(out).catch((fault: unknown) => {
    throw diskFault(fault, out);
  });
  const held = await whileHeld(out, (hold) => {
    // The journal has what is half done, so the lock need not stay.
    hold.halfDone = false;
    return dryRun ? answersInto(out, orders, tell) : papersInto(out, orders, hold, tell);
  }).catch((fault: unknown) => {
    throw fault instanceof HoldLost ? heldByAnother(out) : diskFault(fault, out);
  });
  if (!held.held) throw heldByAnother(out);
}

/** Each part has its own folder, journal and lock. */
function ownPlace({ out, shard }: BatchOrders): string | undefined {
  return out === undefined || shard === undefined ? out : join(out, shardFolder(shard));
}

async function answersAlone(
  orders: BatchOrders,
  tell: (made: SummedUp) => Promise<void>,
): Promise<void> {
  const asOf = orders.asOf ?? orders.today;
  const { made } = await answered(orders, noJournal(), { asOf, today: orders.today });
  await tell(made);
}

/** The answers with their summary; the journal only keeps them until it is written. */
async function answersInto(
  out: string,
  orders: BatchOrders,
  tell: (made: SummedUp) => Promise<void>,
): Promise<void> {
  const path = join(out, '.dry-run.ndjson');
  const asOf = orders.asOf ?? orders.today;
  await rm(path, { force: true });
  const journal = await Journal.open(path, dryRunHead(asOf, orders.today));
  try {
    const { made } = await answered(orders, journal, { asOf, today: orders.today });
    await writeSummary(out, made, orders.run.words);
    await tell(made);
  } finally {
    await journal.close();
    await rm(path, { force: true });
  }
}

const dryRunHead = (asOf: PlainDate, today: PlainDate) =>
  ({ journal: 1, program: '', asOf, today, papers: 'none' }) as const;

async function papersInto(
  out: string,
  orders: BatchOrders,
  hold: Hold,
  tell: (made: SummedUp) => Promise<void>,
): Promise<void> {
  const begun = await begunIn(out, orders);
  if (begun.goesOn) orders.onGoingOn(begun.asOf);
  const journal = await Journal.open(begun.path, begun.head);
  const pack = new Pack(out);
  // Before the hold's own listener, which ends the process.
  process.prependOnceListener('SIGINT', orders.onStopped);
  try {
    const placing = orders.packed ? packedPlacing(pack, journal) : folderPlacing(out, journal);
    await makeReady(out, orders.packed);
    const { made, places } = await answered(orders, journal, { ...begun, out, hold, placing });
    await placing.end();
    if (orders.packed) await writeIndex(packedFolder(out), journal, places, orders.run.words);
    await writeSummary(out, made, orders.run.words);
    await tell(orders.packed ? made : { ...made, leftOver: await leftOver(out, made) });
    await journal.putInOrder(begun.head);
  } finally {
    process.off('SIGINT', orders.onStopped);
    await journal.close();
    await pack.close();
  }
}

/** The forms are only compared here, and loaded only for that: the workers fill them in. */
async function begunIn(out: string, orders: BatchOrders): Promise<Begun> {
  const { courtFormsAsked } = await import('../cli/court-forms-asked.ts');
  const courtForms = await courtFormsAsked(orders, orders.run);
  return beginning({
    ...optionsOf(orders),
    out,
    ...(courtForms === undefined ? {} : { courtForms }),
  });
}

/** Folders from records that were taken out since, or that fail now: nobody should file from them. */
async function leftOver(out: string, { queue }: SummedUp): Promise<readonly string[]> {
  const left = new Set(await readdir(peopleFolder(out)));
  for await (const { folder } of queue()) left.delete(folder);
  return [...left].filter((name) => !name.startsWith('.')).sort();
}

function optionsOf({
  asOf,
  today,
  petition,
  packed,
  shard,
  run: { asked, countyName },
}: BatchOrders) {
  return {
    today,
    packed,
    county: countyName,
    ...(asked === undefined ? {} : { language: asked }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(petition === undefined ? {} : { petition }),
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.of}` }),
  };
}

async function makeReady(out: string, packed: boolean): Promise<void> {
  if (packed) return makeOwnerFolder(packedFolder(out));
  await makeOwnerFolder(peopleFolder(out));
  await setPeopleRight(out);
}

type Answering = Pick<Begun, 'asOf' | 'today'> & {
  readonly out?: string;
  readonly hold?: Hold;
  readonly placing?: Placing;
};

async function answered(
  orders: BatchOrders,
  journal: DoneSoFar,
  { asOf, today, out, hold, placing = noPlace }: Answering,
): Promise<{ readonly made: SummedUp; readonly places: Places }> {
  mustBeAfterTheLawWasRead(asOf);
  const toRead: ToRead = toReadOf(orders, today);
  const progress = new Progress(orders.run.words, orders.progress, await howMany(orders, toRead));
  const pool = await poolOf(jobOrders(orders, asOf, today, out), orders.workers);
  try {
    const places = await runBatch(entriesOfShard(entriesOf(toRead), orders.shard), {
      placing,
      journal,
      pool,
      ahead: orders.workers * 4,
      check: hold?.check ?? (async () => {}),
      onDone: progress.onDone,
    });
    await pool.close();
    const { shard, packed } = orders;
    const part = shard === undefined ? {} : { shard: `${shard.index}/${shard.of}` };
    const hasFolders = placing !== noPlace && !packed;
    return { made: await summedUp(journal, places, { asOf, hasFolders, ...part }), places };
  } finally {
    progress.end();
    await pool.close();
  }
}

function toReadOf({ input, out, mapping, run }: BatchOrders, today: PlainDate): ToRead {
  return {
    input,
    today,
    county: run.county.name,
    ...(out === undefined ? {} : { out }),
    ...(mapping === undefined ? {} : { mapping }),
  };
}

function jobOrders(
  { petition, formsDir, packed, run: { asked, countyName } }: BatchOrders,
  asOf: PlainDate,
  today: PlainDate,
  out: string | undefined,
): JobOrders {
  return {
    asOf,
    today,
    county: countyName,
    ...(out === undefined ? {} : { out }),
    ...(packed ? { packed } : {}),
    ...(petition === undefined ? {} : { petition }),
    ...(formsDir === undefined ? {} : { formsDir }),
    ...(asked === undefined ? {} : { language: asked }),
  };
}

/**
 * Counted beforehand if someone is watching: it takes a moment, and shows how long the rest takes.
 */
async function howMany(
  { progress, shard }: BatchOrders,
  toRead: ToRead,
): Promise<number | undefined> {
  if (progress === undefined) return undefined;
  let people = 0;
  for await (const _ of entriesOfShard(entriesOf(toRead), shard)) people += 1;
  return people;
}

function mustBeAfterTheLawWasRead(asOf: PlainDate): void {
  if (asOf >= lawFrom) return;
  throw UsageFault.of('before-the-law', { lawFrom });
}

function heldByAnother(out: string): UsageFault {
  return UsageFault.of('held', { out, lock: join(out, lockName) });
}
