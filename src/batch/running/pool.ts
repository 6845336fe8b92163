import { Worker } from 'node:worker_threads';
import { systemRefusal } from '../../cli/disk-fault.ts';
import { batchFinding } from '../batch-finding.ts';
import type { WorkerAnswer } from '../batch-worker.ts';
import type { Entry } from '../reading/entry.ts';
import { type JobDone, type JobOrders, jobOf } from './job.ts';

/** The workers, each on one person at a time. */
export interface Pool {
  /**
   * @throws the disk's refusal: a full disk is not the record's fault.
   */
  readonly run: (entry: Pick<Entry, 'number' | 'source'>) => Promise<JobDone>;
  readonly close: () => Promise<void>;
}

const broken: JobDone = { kind: 'failed', findings: [batchFinding('program-fault')] };

/** As many workers as requested; a single one works in this thread. */
export async function poolOf(orders: JobOrders, workers: number): Promise<Pool> {
  if (workers > 1 && workerFile !== undefined) return new WorkerPool(orders, workers, workerFile);
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

/**
 * The worker is next to the part of the bundle that starts it; workers cannot load the loose
 * sources.
 */
const workerFile = import.meta.url.endsWith('.ts')
  ? undefined
  : new URL('./batch-worker.js', import.meta.url);

class WorkerPool implements Pool {
  private readonly orders: JobOrders;
  private readonly file: URL;
  private readonly queue: Waiting[] = [];
  private readonly all = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  /** The workers that loaded; a failure to load is not a record's fault. */
  private readonly begun = new WeakSet<Worker>();
  private broken: Error | undefined;
  private closed = false;

  constructor(orders: JobOrders, workers: number, file: URL) {
    this.orders = orders;
    this.file = file;
    for (let n = 0; n < workers; n += 1) this.start();
  }

  readonly run: Pool['run'] = (entry) =>
    new Promise((resolve, reject) => {
      if (this.broken !== undefined) return reject(this.broken);
      this.queue.push({ entry, resolve, reject });
      this.next();
    });

  readonly close = async (): Promise<void> => {
    this.closed = true;
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  };

  private start(): void {
    const worker = new Worker(this.file, {
      workerData: this.orders,
      // No record needs a tenth of this; one that exceeds it ends its worker, not the run.
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
      stdout: true,
      stderr: true,
    });
    this.all.add(worker);
    worker.on('message', (answer: WorkerAnswer) => this.answered(worker, answer));
    worker.on('error', (fault) => {
      if (!this.begun.has(worker)) this.breakOff(fault);
    });
    worker.on('exit', () => this.gone(worker));
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
    this.begun.add(worker);
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    this.idle.push(worker);
    if (waiting !== undefined) settle(waiting, answer);
    this.next();
  }

  private breakOff(fault: Error): void {
    this.broken = fault;
    for (const { reject } of this.queue.splice(0)) reject(fault);
  }

  /** A worker that dies fails only the record it was working on. */
  private gone(worker: Worker): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    this.all.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at !== -1) this.idle.splice(at, 1);
    if (this.closed || this.broken !== undefined) return;
    if (waiting !== undefined) waiting.resolve(broken);
    this.start();
  }
}

function settle({ resolve, reject }: Waiting, answer: WorkerAnswer): void {
  if ('ready' in answer) return;
  if ('done' in answer) resolve(answer.done);
  else if ('broken' in answer) resolve(broken);
  else reject(Object.assign(new Error('the disk refused'), answer.refused));
}
