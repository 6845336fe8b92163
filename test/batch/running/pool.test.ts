import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
    `import { parentPort } from 'node:worker_threads';
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
    500,
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
