import { parentPort, workerData } from 'node:worker_threads';
import { systemRefusal } from '../cli/disk-fault.ts';
import type { Entry } from './reading/entry.ts';
import type { JobDone, JobOrders } from './running/job.ts';

export interface WorkerData {
  readonly orders: JobOrders;
  /** Its first number is 1 from this worker's first moment on. */
  readonly begun: Int32Array;
}

/** A worker's reply: what it made, or the disk's refusal, which ends the whole run. */
export type WorkerAnswer =
  | { readonly ready: true }
  | { readonly done: JobDone }
  | { readonly refused: { readonly code: string; readonly syscall: string } }
  | { readonly broken: true };

const { orders, begun }: WorkerData = workerData;
Atomics.store(begun, 0, 1);
Atomics.notify(begun, 0);

// Only now: loading what makes the papers takes a while.
const { jobOf } = await import('./running/job.ts');
const job = jobOf(orders);

parentPort?.on('message', (entry: Pick<Entry, 'number' | 'source'>) => {
  void answerTo(entry).then((answer) => parentPort?.postMessage(answer));
});

const ready: WorkerAnswer = { ready: true };
parentPort?.postMessage(ready);

async function answerTo(entry: Pick<Entry, 'number' | 'source'>): Promise<WorkerAnswer> {
  try {
    return { done: await (await job)(entry) };
  } catch (fault) {
    if (systemRefusal(fault) === undefined) return { broken: true };
    const { code, syscall } = partsOf(fault);
    return { refused: { code, syscall } };
  }
}

function partsOf(fault: unknown): { readonly code: string; readonly syscall: string } {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const syscall = fault instanceof Error && 'syscall' in fault ? String(fault.syscall) : '';
  return { code, syscall };
}
