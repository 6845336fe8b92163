import { Worker } from 'node:worker_threads';
import type { Reader } from './readers.ts';

/** Of the processor: on a machine that does other work, a clock would find the slowness of that. */
const mostMilliseconds = 5000;
/** A file of five thousand people has five thousand answers. */
const ofEachLine = 20;
/** By the clock, without using the processor: a reader that waits for what never comes. */
const mostWaiting = 120_000;
/** Looking at it takes less than that in this time. */
const ofUse = 1000;
const mostMegabytes = 512;

/** Reads files in a separate thread with limits on time and memory. */
export class Watched {
  private worker: Worker | undefined;

  /** What went wrong; undefined if the reader answered properly. */
  async read(reader: Reader['name'], input: Buffer): Promise<string | undefined> {
    const worker = this.worker ?? (await started());
    this.worker = worker;
    const fault = await answered(worker, reader, input);
    if (fault?.ended === true) await this.end();
    return fault?.what;
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }
}

/** The fonts and tables are loaded before timing starts. */
async function started(): Promise<Worker> {
  const { href } = new URL('./reading.ts', import.meta.url);
  // A thread does not have this program's TypeScript loader.
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${href}', '${href}'))`;
  const worker = new Worker(code, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return worker;
}

interface Fault {
  readonly what: string;
  /** The thread cannot be used any more. */
  readonly ended: boolean;
}

function answered(
  worker: Worker,
  reader: Reader['name'],
  input: Buffer,
): Promise<Fault | undefined> {
  return new Promise((resolve) => {
    const allowed = mostMilliseconds + input.filter((byte) => byte === 10).length * ofEachLine;
    const begun = { rss: process.memoryUsage.rss(), cpu: process.cpuUsage() };
    const used = { milliseconds: 0, at: performance.now() };
    const done = (fault: Fault | undefined): void => {
      clearInterval(looking);
      worker.off('message', onAnswer);
      worker.off('error', onError);
      resolve(fault);
    };
    const onAnswer = (fault: unknown): void =>
      done(typeof fault === 'string' ? { what: fault, ended: false } : undefined);
    const onError = (fault: Error): void => done({ what: `ended: ${fault.name}`, ended: true });
    // Bytes outside the heap count, too, which the limit of the thread does not see.
    const looking = setInterval(() => {
      const { user, system } = process.cpuUsage(begun.cpu);
      const milliseconds = (user + system) / 1000;
      const now = performance.now();
      if (milliseconds - used.milliseconds > ofUse) Object.assign(used, { milliseconds, at: now });
      if (process.memoryUsage.rss() - begun.rss > mostMegabytes * 1024 * 1024) {
        done({ what: `more than ${mostMegabytes} MB`, ended: true });
      } else if (milliseconds > allowed) {
        done({ what: `no answer within ${allowed} ms`, ended: true });
      } else if (now - used.at > mostWaiting) {
        done({ what: 'no answer', ended: true });
      }
    }, 50);
    worker.once('message', onAnswer);
    worker.once('error', onError);
    worker.postMessage({ reader, input });
  });
}
