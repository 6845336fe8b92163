import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { UsageFault } from '../cli/usage-fault.ts';
import { outcomes } from '../law/outcome.ts';
import { isThere } from '../packet/writing/found-packet.ts';
import { lockName } from '../packet/writing/hold-folder.ts';
import { writtenFinding } from './running/journal.ts';
import { inQueueOrder, queueGroups } from './summary/queue.ts';
import type { QueuedPerson } from './summary/queued-person.ts';
import { Tally, tallied } from './summary/tally.ts';
import {
  type FailedRecord,
  type Summary,
  type SummedUp,
  summaryFiles,
} from './summary/write-summary.ts';

/** The combined results of a batch's parts. */
export interface Collected extends SummedUp {
  /** The parts that are not done, or never started. */
  readonly missing: readonly number[];
  /** Records of one person and case in two parts, each with the other. */
  readonly twice: readonly (readonly [number, number])[];
}

const head = z.object({
  asOf: z.string(),
  lawReadOn: z.string(),
  people: z.number(),
  failed: z.number(),
  tally: z
    .array(
      z.object({
        by: z.enum(tallied),
        which: z.string(),
        people: z.number(),
        counts: z.number(),
      }),
    )
    .readonly(),
});

const place = {
  file: z.string(),
  line: z.exactOptional(z.number()),
  reference: z.exactOptional(z.string()),
};

const queued = z.object({
  record: z.number(),
  ...place,
  folder: z.string(),
  papers: z.exactOptional(z.string()),
  group: z.enum(queueGroups),
  day: z.exactOptional(z.string()),
  atTheEarliest: z.exactOptional(z.literal(true)),
  lacks: z.array(z.object({ code: z.string(), path: z.string() })).readonly(),
  cases: z
    .array(
      z.object({
        caseNumber: z.string(),
        outcome: z.enum(outcomes),
        opensOn: z.exactOptional(z.string()),
      }),
    )
    .readonly(),
  warnings: z.array(z.string()).readonly(),
});

const failed = z.object({
  record: z.number(),
  place: z.object(place),
  findings: z.array(writtenFinding).readonly(),
});

/**
 * Joins the summaries of the parts of a batch, each read line by line.
 *
 * @throws UsageFault if there are no parts, or parts of two different runs.
 */
export async function collected(out: string): Promise<Collected> {
  const { of, parts } = await partsIn(out);
  const tally = new Tally();
  const heads: z.infer<typeof head>[] = [];
  const missing: number[] = [];
  const folders: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const folder = parts.get(index);
    const found = folder === undefined ? undefined : await headIn(join(out, folder));
    if (folder === undefined || found === undefined) {
      missing.push(index);
      continue;
    }
    heads.push(found);
    folders.push(folder);
    tally.join(found.tally);
  }
  const summary = { ...summedOf(heads, out), tally: tally.inOrder() };
  return {
    summary,
    missing,
    twice: await inTwoParts(out, folders),
    queue: () => joinedQueue(out, folders),
    failed: () => joinedFailed(out, folders),
  };
}

async function partsIn(out: string) {
  const parts = new Map<number, string>();
  const sizes = new Set<number>();
  for (const name of await readdir(out).catch(() => [])) {
    const [, index, of] = /^shard-(\d+)-of-(\d+)$/u.exec(name) ?? [];
    if (index === undefined || of === undefined) continue;
    parts.set(Number(index), name);
    sizes.add(Number(of));
  }
  const [of, other] = sizes;
  if (of === undefined || other !== undefined) {
    if (of === undefined) throw UsageFault.of('no-parts', { out });
    throw UsageFault.of('parts-of-several', { out, sizes: [...sizes].join(', ') });
  }
  return { of, parts };
}

function summedOf(heads: readonly z.infer<typeof head>[], out: string): Omit<Summary, 'tally'> {
  const [first] = heads;
  if (first === undefined) {
    throw UsageFault.of('no-part-done', { out });
  }
  if (heads.some(({ asOf }) => asOf !== first.asOf)) {
    throw UsageFault.of('parts-of-days', { out });
  }
  const sum = (of: (one: z.infer<typeof head>) => number): number =>
    heads.reduce((all, one) => all + of(one), 0);
  return {
    asOf: first.asOf,
    lawReadOn: first.lawReadOn,
    people: sum(({ people }) => people),
    failed: sum((one) => one.failed),
  };
}

/** Parts do not know about each other, so duplicates show only here. */
async function inTwoParts(out: string, folders: readonly string[]): Promise<Collected['twice']> {
  const seen = new Map<string, number>();
  const twice: (readonly [number, number])[] = [];
  for (const folder of folders) {
    for await (const one of itemsIn(join(out, folder, summaryFiles.json), queued)) {
      const other = seen.get(one.folder);
      if (other === undefined) seen.set(one.folder, one.record);
      else twice.push([Math.min(other, one.record), Math.max(other, one.record)]);
    }
  }
  return twice.sort(([a], [b]) => a - b);
}

/** A part's totals are on the first line of its summary; then one person per line. */
async function headIn(folder: string): Promise<z.infer<typeof head> | undefined> {
  if (await isThere(join(folder, lockName))) return undefined;
  for await (const line of linesIn(join(folder, summaryFiles.json))) {
    return parsed(head, `${line}]}`);
  }
  return undefined;
}

/** Sorted together: only each person's place in the queue is kept in memory. */
async function* joinedQueue(out: string, folders: readonly string[]): AsyncGenerator<QueuedPerson> {
  const all = folders.map((folder) => ({
    of: itemsIn(join(out, folder, summaryFiles.json), queued),
    folder,
  }));
  yield* merged(
    all.map(({ of, folder }) => inFolder(of, folder)),
    (a, b) => inQueueOrder(a, b) || a.record - b.record,
  );
}

async function* inFolder(
  people: AsyncIterable<QueuedPerson>,
  folder: string,
): AsyncGenerator<QueuedPerson> {
  for await (const { papers, ...one } of people) {
    yield { ...one, ...(papers === undefined ? {} : { papers: `${folder}/${papers}` }) };
  }
}

async function* joinedFailed(
  out: string,
  folders: readonly string[],
): AsyncGenerator<FailedRecord> {
  yield* merged(
    folders.map((folder) => itemsIn(join(out, folder, summaryFiles.failedJson), failed)),
    (a, b) => a.record - b.record,
  );
}

/** Merges several sorted sequences into one. */
async function* merged<T>(
  sources: readonly AsyncGenerator<T>[],
  order: (a: T, b: T) => number,
): AsyncGenerator<T> {
  const fronts: { readonly value: T; readonly from: AsyncGenerator<T> }[] = [];
  const take = async (from: AsyncGenerator<T>): Promise<void> => {
    const next = await from.next();
    if (next.done !== true) fronts.push({ value: next.value, from });
  };
  for (const source of sources) await take(source);
  while (fronts.length > 0) {
    const first = fronts.reduce((least, one) => (order(one.value, least.value) < 0 ? one : least));
    fronts.splice(fronts.indexOf(first), 1);
    yield first.value;
    await take(first.from);
  }
}

async function* itemsIn<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  for await (const line of linesIn(path)) {
    if (!line.startsWith('{"record"')) continue;
    const found = parsed(schema, line.replace(/,$/u, ''));
    if (found !== undefined) yield found;
  }
}

async function* linesIn(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault;
  }
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
