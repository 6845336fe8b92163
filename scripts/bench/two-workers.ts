import { Worker } from 'node:worker_threads';

export type WorkersFill = 'cr-180' | 'own';

/** How much more two threads do than one, the most of three seconds each, in turn. */
export async function twoWorkers(fill: WorkersFill): Promise<number> {
  const [alone, paired]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    alone.push(await doneBy(1, fill));
    paired.push(await doneBy(2, fill));
  }
  return Math.max(...paired) / Math.max(...alone);
}

/** Files a second by so many threads, each with a buffer of its own, which begin together. */
async function doneBy(threads: number, fill: WorkersFill): Promise<number> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./fill-worker.mjs', import.meta.url), { workerData: fill }),
  );
  await Promise.all(workers.map(told));
  const counts = workers.map(told);
  for (const worker of workers) worker.postMessage('begin');
  return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
}

/** The next number that a worker tells. */
function told(worker: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
