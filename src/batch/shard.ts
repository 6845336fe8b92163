import { UsageFault } from '../cli/usage-fault.ts';
import type { Entry } from './reading/entry.ts';

/** A part of the records: every `of`th one, starting with the `index`th. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** More parts than any office has machines. */
const mostShards = 10_000;

/**
 * "3/8", or "auto" and "auto/8" for the index a scheduler gives an array task: SLURM, Kubernetes
 * (an indexed job), AWS Batch.
 *
 * @throws UsageFault if it is not one, or the scheduler gives no index.
 */
export function shardAsked(written: string, environment: Environment): Shard {
  const named = /^(\d{1,5})\/(\d{1,5})$/u.exec(written);
  if (named !== null) return checked({ index: Number(named[1]), of: Number(named[2]) });
  const [, of] = /^auto(?:\/(\d{1,5}))?$/u.exec(written) ?? [];
  if (!written.startsWith('auto') || (of === undefined && written !== 'auto')) {
    throw UsageFault.of('not-a-part', { written });
  }
  return scheduled(environment, of === undefined ? undefined : Number(of));
}

function scheduled(environment: Environment, of: number | undefined): Shard {
  const slurm = numberIn(environment, 'SLURM_ARRAY_TASK_ID');
  if (slurm !== undefined) return ofSlurm(slurm, environment, of);
  const aws = numberIn(environment, 'AWS_BATCH_JOB_ARRAY_INDEX');
  if (aws !== undefined) {
    return fromZero(aws, of ?? numberIn(environment, 'AWS_BATCH_JOB_ARRAY_SIZE'));
  }
  const kubernetes = numberIn(environment, 'JOB_COMPLETION_INDEX');
  if (kubernetes !== undefined) return fromZero(kubernetes, of);
  throw UsageFault.of('no-scheduler');
}

/**
 * SLURM numbers an array as its user says. If one task is rerun alone, SLURM reports an array of
 * just that task: taken for the whole, it would do everyone's work again.
 */
function ofSlurm(id: number, environment: Environment, of: number | undefined): Shard {
  if (of !== undefined) return checked({ index: id, of });
  const count = numberIn(environment, 'SLURM_ARRAY_TASK_COUNT');
  const first = numberIn(environment, 'SLURM_ARRAY_TASK_MIN');
  if (count === undefined || first !== 1 || id > count) {
    throw UsageFault.of('array-not-from-one');
  }
  return checked({ index: id, of: count });
}

function fromZero(index: number, of: number | undefined): Shard {
  if (of === undefined) throw UsageFault.of('how-many-parts');
  return checked({ index: index + 1, of });
}

function numberIn(environment: Environment, name: string): number | undefined {
  const written = environment[name] ?? '';
  return /^\d{1,6}$/u.test(written) ? Number(written) : undefined;
}

function checked(shard: Shard): Shard {
  const { index, of } = shard;
  if (of < 1 || of > mostShards || index < 1 || index > of) {
    throw UsageFault.of('no-such-part', { index: String(index), of: String(of) });
  }
  return shard;
}

/** A part's folder within the whole batch's. */
export function shardFolder({ index, of }: Shard): string {
  return `shard-${index}-of-${of}`;
}

/** Everyone in a part, numbered as in the whole batch. */
export async function* entriesOfShard(
  entries: AsyncIterable<Entry>,
  shard: Shard | undefined,
): AsyncGenerator<Entry> {
  for await (const one of entries) {
    if (shard === undefined || (one.number - 1) % shard.of === shard.index - 1) yield one;
  }
}
