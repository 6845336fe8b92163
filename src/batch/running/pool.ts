import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { systemRefusal } from '../../cli/disk-fault.ts';
import { UsageFault } from '../../cli/usage-fault.ts';
import { batchFinding } from '../batch-finding.ts';
import type { WorkerAnswer, WorkerData } from '../batch-worker.ts';
import type { Entry } from '../reading/entry.ts';
import { setFlagsForBatch } from './flags-for-batch.ts';
import type { JobDone, JobOrders } from './job.ts';

/** The workers, each on one person at a time. */
export interface Pool {
  /**
   * @throws the disk's refusal: a full disk is not the record's fault.
   */
  readonly run: (entry: Pick<Entry, 'number' | 'source'>) => Promise<JobDone>;
  readonly close: () => Promise<void>;
}

const broken: JobDone = { kind: 'failed', findings: [batchFinding('program-fault')] };
const tooLong: JobDone = { kind: 'failed', findings: [batchFinding('took-too-long')] };

/**
 * A record takes a tenth of a second, fifty cases of twenty counts a few. What takes as long as this on
 * the slowest of machines was made to, and must not hold up the others.
 */
const mostMilliseconds = 120_000;

/**
 * What V8 compiles late, and room it asked for and now holds in pieces, does not come back while a thread
 * lives: memory would grow by half over a hundred thousand people. After so many another thread takes its
 * place; starting one costs four seconds of processor time, where these people cost sixty.
 */
const mostPeople = 1500;

/** A thread begins in a twentieth of a second; what takes this long is not waited for. */
const mostMillisecondsToBegin = 1000;

/**
 * As many workers as are asked for, each a thread that a record can stop or end without the others; where
 * the sources run as they are, this thread does the work.
 */
export async function poolOf(orders: JobOrders, workers: number): Promise<Pool> {
  if (workerFile !== undefined) return new WorkerPool(orders, workers, workerFile);
  // Only here: what makes the papers has no place in a thread that only hands out records.
  const { jobOf } = await import('./job.ts');
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

interface Limits {
  /** How long a record may take. */
  readonly milliseconds: number;
  /** After how many people a worker is replaced. */
  readonly people: number;
}

interface InHand {
  readonly waiting: Waiting;
  readonly timer: NodeJS.Timeout;
}

interface Waiting {
  readonly entry: Pick<Entry, 'number' | 'source'>;
  readonly resolve: (done: JobDone) => void;
  readonly reject: (fault: unknown) => void;
}

/** The worker is beside the part of the bundle that starts it; the loose sources no worker can read. */
const workerFile = new URL(import.meta.url).pathname.endsWith('.ts')
  ? undefined
  : new URL('./batch-worker.js', import.meta.url);

export class WorkerPool implements Pool {
  private readonly orders: JobOrders;
  private readonly file: URL;
  /** The worker's file as the run found it: it names the other files of the program by what is in them. */
  private readonly program: string;
  private readonly limits: Limits;
  private readonly queue: Waiting[] = [];
  private readonly all = new Set<Worker>();
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, InHand>();
  /** How many people each has done, of those that could be loaded; one that could not is no record's fault. */
  private readonly people = new WeakMap<Worker, number>();
  private broken: Error | undefined;
  private closed = false;

  constructor(orders: JobOrders, workers: number, file: URL, limits: Partial<Limits> = {}) {
    this.orders = orders;
    this.file = file;
    this.program = readFileSync(file, 'utf8');
    this.limits = { milliseconds: mostMilliseconds, people: mostPeople, ...limits };
    setFlagsForBatch();
    // By turns, so that the most that one grows to never meets the most of the others.
    for (let n = 0; n < workers; n += 1) this.start(Math.floor((n * this.limits.people) / workers));
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

  /** @param already how many people it counts as having done, so that it is replaced sooner */
  private start(already = 0): Int32Array {
    const begun = new Int32Array(new SharedArrayBuffer(4));
    const data: WorkerData = { orders: this.orders, begun };
    const worker = new Worker(this.file, {
      workerData: data,
      // No record needs a tenth of it; one that does ends its worker, and not the run. Of what is soon
      // thrown away little is kept: a worker would grow by half otherwise, and be no faster.
      resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 3 },
      stdout: true,
      stderr: true,
    });
    this.all.add(worker);
    worker.on('message', (answer: WorkerAnswer) => this.answered(worker, answer, already));
    worker.on('error', (fault) => {
      if (!this.people.has(worker)) this.breakOff(fault);
    });
    worker.on('exit', () => this.gone(worker));
    return begun;
  }

  /**
   * A thread that starts sets a flag of V8 back for all of them. This thread waits for its first moment
   * and sets the flag again: it would grow a little each time, and never give that back.
   */
  private replace(): void {
    if (!this.isSameProgram()) {
      this.breakOff(UsageFault.of('program-changed'));
      return;
    }
    Atomics.wait(this.start(), 0, 0, mostMillisecondsToBegin);
    setFlagsForBatch();
  }

  /** Half the papers by one program and half by another would not be one run. */
  private isSameProgram(): boolean {
    try {
      return readFileSync(this.file, 'utf8') === this.program;
    } catch {
      return false;
    }
  }

  private next(): void {
    while (this.idle.length > 0 && this.queue.length > 0) {
      const [worker, waiting] = [this.idle.shift(), this.queue.shift()];
      if (worker === undefined || waiting === undefined) return;
      const timer = setTimeout(() => this.stop(worker), this.limits.milliseconds);
      this.busy.set(worker, { waiting, timer });
      worker.postMessage(waiting.entry);
    }
  }

  private answered(worker: Worker, answer: WorkerAnswer, already: number): void {
    const before = this.people.get(worker);
    if (before === undefined) setFlagsForBatch();
    const people = before === undefined ? already : before + 1;
    this.people.set(worker, people);
    if (!this.all.has(worker)) return;
    const waiting = this.outOfHand(worker);
    if (people < this.limits.people) this.idle.push(worker);
    else void worker.terminate();
    if (waiting !== undefined) settle(waiting, answer);
    this.next();
  }

  private outOfHand(worker: Worker): Waiting | undefined {
    const held = this.busy.get(worker);
    clearTimeout(held?.timer);
    this.busy.delete(worker);
    return held?.waiting;
  }

  /** The record is reported as taking too long; another worker replaces this one. */
  private stop(worker: Worker): void {
    this.outOfHand(worker)?.resolve(tooLong);
    this.all.delete(worker);
    void worker.terminate();
  }

  private breakOff(fault: Error): void {
    this.broken = fault;
    for (const { reject } of this.queue.splice(0)) reject(fault);
  }

  /** Another takes its place. A worker that dies fails only the record it was working on. */
  private gone(worker: Worker): void {
    const waiting = this.outOfHand(worker);
    this.all.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at !== -1) this.idle.splice(at, 1);
    if (this.closed || this.broken !== undefined) return;
    if (waiting !== undefined) waiting.resolve(broken);
    this.replace();
  }
}

function settle({ resolve, reject }: Waiting, answer: WorkerAnswer): void {
  if ('ready' in answer) return;
  if ('done' in answer) resolve(answer.done);
  else if ('broken' in answer) resolve(broken);
  else reject(Object.assign(new Error('the disk refused'), answer.refused));
}
