import { realpath, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type BatchOrders, batch } from '../batch/batch.ts';
import { shardAsked, shardFolder } from '../batch/shard.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { collectParts } from './batch-collect.ts';
import { columnsAsked } from './batch-columns.ts';
import { tellSummary } from './batch-summary.ts';
import { exitCodes } from './exit-codes.ts';
import type { Run } from './setting.ts';
import { today } from './today.ts';
import { UsageFault } from './usage-fault.ts';

export interface BatchOptions {
  readonly out?: string;
  readonly asOf?: PlainDate;
  readonly dryRun?: true;
  readonly packed?: true;
  readonly summary?: true;
  readonly columns?: string;
  readonly petition?: 'own' | 'cr-180';
  readonly formsDir?: string;
  readonly shard?: string;
  readonly collect?: string;
  readonly jobs?: number;
  readonly quiet?: true;
  readonly json?: true;
}

/** Many people, or the parts of a batch joined. */
export async function runBatch(
  run: Run,
  input: string | undefined,
  options: BatchOptions,
): Promise<void> {
  if (options.collect !== undefined) return collectParts(run, options.collect, options);
  if (input === undefined) throw UsageFault.of('nothing-to-read');
  return runOf(run, input, options);
}

async function runOf(screen: Run, input: string, options: BatchOptions): Promise<void> {
  await mustBeApart(input, options.out);
  const { columns } = options;
  const mapping = columns === undefined ? undefined : await columnsAsked(screen, input, columns);
  if (columns !== undefined && mapping === undefined) return screen.end(exitCodes.done);
  let failed = 0;
  const orders = ordersOf(screen, input, options);
  await batch({ ...orders, ...(mapping === undefined ? {} : { mapping }) }, async (made) => {
    failed = made.summary.failed;
    await tellSummary(screen, made, placeOf(orders.shard, options));
  });
  screen.end(failed > 0 ? exitCodes.someFailed : exitCodes.done);
}

/** The next run would read what this one writes, beginning with its tables. */
async function mustBeApart(input: string, out: string | undefined): Promise<void> {
  if (out === undefined) return;
  const [one, other] = await Promise.all(
    [input, out].map((name) => realpath(name).catch(() => undefined)),
  );
  if (one === undefined || one !== other) return;
  if ((await stat(one)).isDirectory()) throw UsageFault.of('out-is-input', { out });
}

function ordersOf(screen: Run, input: string, options: BatchOptions): BatchOrders {
  const { out, asOf, petition, formsDir, shard, dryRun = false, quiet = false } = options;
  if (out?.trim() === '') throw UsageFault.of('out-names-nothing');
  if (out === undefined && !dryRun) {
    throw UsageFault.of('no-out-for-papers');
  }
  const run = quiet ? { ...screen, say: () => {} } : screen;
  const { batchWords, dateInWords, filled } = run.words;
  return {
    input,
    today: today(),
    dryRun,
    packed: options.packed === true,
    workers: options.jobs ?? availableParallelism(),
    run,
    onStopped: () => run.say(['', batchWords.stopped]),
    onGoingOn: (day) => run.say([filled(batchWords.goesOn, { day: dateInWords(day) })]),
    ...(shard === undefined ? {} : { shard: shardAsked(shard, process.env) }),
    ...(out === undefined ? {} : { out }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(petition === undefined ? {} : { petition }),
    ...(formsDir === undefined ? {} : { formsDir }),
    ...(quiet ? {} : { progress: progressOn(process.stderr) }),
  };
}

function progressOn(stream: NodeJS.WriteStream): BatchOrders['progress'] & object {
  return {
    isTerminal: stream.isTTY === true,
    write: (text) => void stream.write(text),
    now: () => performance.now(),
  };
}

/** A part has its own folder within the whole batch's. */
function placeOf(shard: BatchOrders['shard'], options: BatchOptions): BatchOptions {
  if (options.out === undefined || shard === undefined) return options;
  return { ...options, out: join(options.out, shardFolder(shard)) };
}
