import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type BatchOrders, batch } from '../batch/batch.ts';
import { shardAsked, shardFolder } from '../batch/shard.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { batchWords } from '../words/en/batch.ts';
import { filled } from '../words/en/reasons.ts';
import { collectParts } from './batch-collect.ts';
import { columnsAsked } from './batch-columns.ts';
import { tellSummary } from './batch-summary.ts';
import { exitCodes } from './exit-codes.ts';
import type { Screen } from './screen.ts';
import { dayArgument, today } from './today.ts';
import { UsageFault } from './usage-fault.ts';

interface BatchOptions {
  readonly out?: string;
  readonly asOf?: PlainDate;
  readonly dryRun?: true;
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

/** `dismissal batch FILE|FOLDER --out DIR`: many people, a folder a person. */
export function batchCommand(screen: Screen): Command {
  return new Command('batch')
    .description(
      'make the papers of many people, a folder a person, and the order in which to call',
    )

    .argument('[input]', 'a folder of records, or a file of many: .ndjson, .json, .csv, .xlsx')
    .option('--out <dir>', 'where the folders and the summary go')
    .option('--as-of <day>', 'the day to answer for, as 2026-11-24 (today)', dayArgument)
    .option('--dry-run', 'answer for everyone, and make no papers')
    .option('--summary', 'print who to call, in order: who can file today comes first')
    .option(
      '--columns <file>',
      'what the columns of tables mean; prints a draft where it is not there',
    )
    .addOption(
      new Option(
        '--petition <which>',
        'the courts’ form CR-180, or this program’s own (CR-180 where it is kept)',
      ).choices(['own', 'cr-180']),
    )
    .option('--forms-dir <dir>', 'where the courts’ forms are kept (DISMISSAL_FORMS_DIR)')
    .option('--jobs <number>', 'how many people to work on at a time (one a core)', jobsArgument)
    .option(
      '--shard <part>',
      'a part of the records, as 3/8; auto: as SLURM, Kubernetes or AWS say',
    )
    .option('--collect <dir>', 'join the summaries of the parts in this folder')
    .option('--quiet', 'say nothing of the progress')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      [
        '',
        'A run that was stopped, however it was, goes on where it was when the same command is run',
        'again. Records that failed are in failed.csv; fix them and run the same command again.',
        '',
        'Exit codes: 0 done, 2 usage, 6 done and some records failed.',
      ].join('\n'),
    )
    .action(async (input: string | undefined, options: BatchOptions) => {
      if (options.collect !== undefined) return collectParts(screen, options.collect, options);
      if (input !== undefined) return runOf(screen, input, options);
      throw new UsageFault(
        'Nothing is named to read.',
        'Name a folder of records, or a file of many: dismissal batch FILE --out DIR',
      );
    });
}

async function runOf(screen: Screen, input: string, options: BatchOptions): Promise<void> {
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

function ordersOf(screen: Screen, input: string, options: BatchOptions): BatchOrders {
  const { out, asOf, petition, formsDir, shard, dryRun = false, quiet = false } = options;
  if (out?.trim() === '') throw new UsageFault('--out names nothing.', 'Name a folder with --out.');
  if (out === undefined && !dryRun) {
    throw new UsageFault(
      'No folder is named for the papers.',
      'Name one with --out, or ask for the answers alone with --dry-run.',
    );
  }
  const say = quiet ? () => {} : screen.say;
  return {
    input,
    today: today(),
    dryRun,
    workers: options.jobs ?? availableParallelism(),
    say,
    onGoingOn: (day) => say([filled(batchWords.goesOn, { day })]),
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

/** A part has a folder of its own in that of the whole. */
function placeOf(shard: BatchOrders['shard'], options: BatchOptions): BatchOptions {
  if (options.out === undefined || shard === undefined) return options;
  return { ...options, out: join(options.out, shardFolder(shard)) };
}

function jobsArgument(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Write a whole number from 1 to 256.');
  }
  return jobs;
}
