import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeUpPerson } from './made-up/made-up-person.ts';

// npm run batch-memory -- --people 5000 [--jobs 2]: the memory of a whole run with --packed, its workers
// included, which are threads of it: at the thousandth person, at the last, and the most there ever was. Linux.

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '5000' },
    jobs: { type: 'string', default: '2' },
  },
});
const people = Number(values.people);
const folder = mkdtempSync(join(tmpdir(), 'batch-memory-'));
const [input, out] = [join(folder, 'people.ndjson'), join(folder, 'out')];
writeFileSync(
  input,
  Array.from({ length: people }, (_, at) => `${JSON.stringify(madeUpPerson(7, at + 1))}\n`).join(
    '',
  ),
);

const flags = ['--packed', '--as-of', '2026-11-28', '--quiet', '--jobs', values.jobs];
const words = ['dist/cli.js', 'batch', input, '--out', out, ...flags];
const begun = performance.now();
const run = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
const samples: { readonly done: number; readonly now: number; readonly most: number }[] = [];

/** Lines are counted on from where the last look ended. */
const journal = { done: -1, at: 0 };
async function look(): Promise<void> {
  try {
    const status = readFileSync(`/proc/${run.pid ?? 0}/status`, 'utf8');
    for await (const chunk of createReadStream(join(out, '.journal.ndjson'), {
      start: journal.at,
    })) {
      const bytes: Uint8Array = chunk;
      journal.at += bytes.length;
      journal.done += bytes.filter((byte) => byte === 10).length;
    }
    samples.push({
      done: journal.done,
      now: inMegabytes(status, 'VmRSS'),
      most: inMegabytes(status, 'VmHWM'),
    });
  } catch {
    // The run has not begun to write, or is over.
  }
}

function inMegabytes(status: string, name: string): number {
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? 0) / 1024);
}

const timer = setInterval(() => void look(), 500);
run.once('exit', (code) => {
  clearInterval(timer);
  rmSync(folder, { recursive: true });
  const at = (done: number) => samples.find((one) => one.done >= done)?.now ?? 0;
  const last = samples.at(-1);
  const steps = [100, 250, 500, 1000, 2000, 3000, 4000, 5000, 10_000, 20_000, 50_000, 100_000];
  for (const step of steps.filter((one) => one <= people)) console.log(`${step}: ${at(step)} MB`);
  const beyond = Math.max(...samples.filter(({ done }) => done >= 1000).map(({ now }) => now));
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `last: ${last?.now ?? 0} MB, at most ${last?.most ?? 0} MB; from the thousandth on at most ${beyond - at(1000)} MB more`,
  );
  console.log(
    `${people} people in ${seconds.toFixed(0)} s, ${(people / seconds).toFixed(1)} a second; exit code ${code ?? 'none'}`,
  );
});
