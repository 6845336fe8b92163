import { Worker } from 'node:worker_threads';
import { systemRefusal } from '../../cli/disk-fault.ts';
import { batchFinding } from '../batch-finding.ts';
import type { WorkerAnswer } from '../batch-worker.ts';
import type { Entry } from '../reading/entry.ts';
import { type JobDone, type JobOrders, jobOf } from './job.ts';

/** Those who work on people, each on one at a time. */
export interface Pool {
  /** @throws the disk's refusal: a full disk is no fault of the record. */
  readonly run: (entry: Pick<Entry, 'number' | 'source'>) => Promise<JobDone>;
  readonly close: () => Promise<void>;
}

const broken: JobDone = { kind: 'failed', findings: [batchFinding('program-fault')] };

/** As many workers as are asked for; one alone works in this thread. */
export async function poolOf(orders: JobOrders, workers: number): Promise<Pool> {
  if (workers > 1) return new WorkerPool(orders, workers);
  const job = await jobOf(orders);
  const run: Pool['run'] = async (entry) => {
    try {
      return await job(entry);
    } catch (fault) {
      if (systemRefusal(fault) !== undefined) throw fault;
      return broken;
    }
  };
  return { run, close: async () => {} };
}

interface Waiting {
  readonly entry: Pick<Entry, 'number' | 'source'>;
  readonly resolve: (done: JobDone) => void;
  readonly reject: (fault: unknown) => void;
}

/** The worker is a file beside this one, or beside the whole command line where it was bundled. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? '../batch-worker.ts' : './batch-worker.js',
  import.meta.url,
);

class WorkerPool implements Pool {
  private readonly orders: JobOrders;
  private readonly queue: Waiting[] = [];
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private closed = false;

  constructor(orders: JobOrders, workers: number) {
    this.orders = orders;
    for (let n = 0; n < workers; n += 1) this.start();
  }

  readonly run: Pool['run'] = (entry) =>
    new Promise((resolve, reject) => {
      this.queue.push({ entry, resolve, reject });
      this.next();
    });

  readonly close = async (): Promise<void> => {
    this.closed = true;
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  };

  private start(): void {
    const worker = new Worker(workerFile, {
      workerData: this.orders,
      // No record needs a tenth of it; one that does ends its worker, and not the run.
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
      stdout: true,
      stderr: true,
    });
    worker.on('message', (answer: WorkerAnswer) => this.answered(worker, answer));
    worker.on('error', () => {});
    worker.on('exit', () => this.gone(worker));
    this.idle.push(worker);
    this.next();
  }

  private next(): void {
    while (this.idle.length > 0 && this.queue.length > 0) {
      const [worker, waiting] = [this.idle.shift(), this.queue.shift()];
      if (worker === undefined || waiting === undefined) return;
      this.busy.set(worker, waiting);
      worker.postMessage(waiting.entry);
    }
  }

  private answered(worker: Worker, answer: WorkerAnswer): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    this.idle.push(worker);
    if (waiting !== undefined) settle(waiting, answer);
    this.next();
  }

  /** A worker that ended with a record in hand takes that record alone with it. */
  private gone(worker: Worker): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at !== -1) this.idle.splice(at, 1);
    if (this.closed) return;
    if (waiting !== undefined) waiting.resolve(broken);
    this.start();
  }
}

function settle({ resolve, reject }: Waiting, answer: WorkerAnswer): void {
  if ('done' in answer) resolve(answer.done);
  else if ('broken' in answer) resolve(broken);
  else reject(Object.assign(new Error('the disk refused'), answer.refused));
}
