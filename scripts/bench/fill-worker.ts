import { parentPort, workerData } from 'node:worker_threads';
import { fillInto } from '../../src/pdf/compiled/fill-compiled.ts';
import { newOutput } from '../../src/pdf/writing/output.ts';
import { formToFill } from './forms-to-fill.ts';
import { packet } from './packets.ts';

/** What this worker does again and again: CR-180 filled, or a packet on the own petition made. */
async function work(): Promise<() => unknown> {
  const form = workerData === 'cr-180' ? await formToFill('cr-180', 'Rosa Mendez') : undefined;
  if (form === undefined) return () => packet(undefined);
  const output = newOutput();
  return () => fillInto(output, form.compiled, form.bySlot, 'flat');
}

/** How often it is done in so many milliseconds. */
async function done(once: () => unknown, milliseconds: number): Promise<number> {
  let count = 0;
  for (const end = performance.now() + milliseconds; performance.now() < end; count += 1) {
    await once();
  }
  return count;
}

const once = await work();
await done(once, 500);
parentPort?.once('message', () => {
  void done(once, 1000).then((count) => parentPort?.postMessage(count));
});
// The first number says that it is warm.
parentPort?.postMessage(0);
