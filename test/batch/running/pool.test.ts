import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { WorkerPool } from '../../../src/batch/running/pool.ts';
import { plain } from '../../../src/calendar/plain-date.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const day = plain('2026-11-25');
const entry = (number: number, text: string) =>
  ({ number, source: { kind: 'record', text } }) as const;

it('a record that never ends, or ends its worker, is told, and holds up nobody else', async () => {
  const worker = join(folder, 'worker.mjs');
  await writeFile(
    worker,
    `import { parentPort, workerData } from 'node:worker_threads';
     Atomics.store(workerData.begun, 0, 1);
     Atomics.notify(workerData.begun, 0);
     parentPort.on('message', ({ source: { text } }) => {
       if (text === 'hangs') for (;;);
       if (text === 'ends') process.exit(1);
       parentPort.postMessage({ done: { kind: 'failed', findings: [] } });
     });
     parentPort.postMessage({ ready: true });`,
  );
  const pool = new WorkerPool(
    { asOf: day, today: day, county: 'los-angeles' },
    2,
    pathToFileURL(worker),
    { milliseconds: 500 },
  );
  const texts = ['good', 'hangs', 'good', 'ends', 'hangs', 'good', 'good'];
  const done = await Promise.all(texts.map((text, at) => pool.run(entry(at, text))));
  const codes = done.map((one) => (one.kind === 'failed' ? one.findings[0]?.code : one.kind));
  expect(codes).toEqual([
    ...[undefined, 'took-too-long', undefined],
    ...['program-fault', 'took-too-long', undefined, undefined],
  ]);
  await pool.close();
});

it('a worker that has done its number of people is replaced, and everyone is answered once', async () => {
  const worker = join(folder, 'worker.mjs');
  await writeFile(
    worker,
    `import { parentPort, threadId, workerData } from 'node:worker_threads';
     Atomics.store(workerData.begun, 0, 1);
     Atomics.notify(workerData.begun, 0);
     parentPort.on('message', ({ number }) => {
       parentPort.postMessage({ done: { kind: 'failed', findings: [{ thread: threadId, number }] } });
     });
     parentPort.postMessage({ ready: true });`,
  );
  const pool = new WorkerPool(
    { asOf: day, today: day, county: 'los-angeles' },
    1,
    pathToFileURL(worker),
    { people: 2 },
  );
  const done = await Promise.all([1, 2, 3, 4, 5].map((number) => pool.run(entry(number, 'good'))));
  const told = z
    .array(z.object({ findings: z.tuple([z.object({ thread: z.number(), number: z.number() })]) }))
    .parse(done)
    .map(({ findings: [one] }) => one);
  expect(told.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  const [first = 0, ...others] = told.map(({ thread }) => thread);
  const [third = 0, , fifth = 0] = others.slice(1);
  expect(others).toEqual([first, third, third, fifth]);
  expect(new Set([first, third, fifth]).size).toBe(3);
  await pool.close();
});

it('a program that is changed or removed while it runs stops the run, and says so', async () => {
  const worker = join(folder, 'worker.mjs');
  const answering = `import { parentPort, workerData } from 'node:worker_threads';
     Atomics.store(workerData.begun, 0, 1);
     Atomics.notify(workerData.begun, 0);
     parentPort.on('message', () => {
       parentPort.postMessage({ done: { kind: 'failed', findings: [] } });
     });
     parentPort.postMessage({ ready: true });`;
  const changes = [() => writeFile(worker, `${answering}\n`), () => rm(worker)];
  for (const change of changes) {
    await writeFile(worker, answering);
    const pool = new WorkerPool(
      { asOf: day, today: day, county: 'los-angeles' },
      1,
      pathToFileURL(worker),
      { people: 2 },
    );
    expect(await pool.run(entry(1, 'good'))).toMatchObject({ kind: 'failed' });
    await change();
    expect(await pool.run(entry(2, 'good'))).toMatchObject({ kind: 'failed' });
    await expect(pool.run(entry(3, 'good'))).rejects.toMatchObject({ code: 'program-changed' });
    await pool.close();
  }
});
