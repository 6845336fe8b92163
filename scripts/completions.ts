import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { promises } from '../test/completions/promises.ts';
import { type Figures, figures } from '../test/completions/report.ts';
import type { Part } from './completions/part.ts';

// npm run completions -- --records 100000 [--sampled 2] [--seed 1] [--from 40000]: checks what the engine says
// about records with holes against ways of filling them, on all cores. Each thousand records come from a seed of
// their own, so that a long run can be stopped and go on later; --from takes whole thousands.

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000' },
    sampled: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [records, from] = [Number(values.records), Number(values.from)];
const ofOneSeed = 1000;

interface Done extends Figures {
  readonly examples: readonly string[];
}

const parts = Array.from({ length: Math.ceil((records - from) / ofOneSeed) }, (_, at): Part => {
  const before = from + at * ofOneSeed;
  return {
    seed: Number(values.seed) + before / ofOneSeed,
    records: Math.min(ofOneSeed, records - before),
    sampled: Number(values.sampled),
  };
});

// As one file without the names of closures, which the loader of TypeScript adds, it is a third faster.
const folder = mkdtempSync(join(tmpdir(), 'completions-'));
const program = join(folder, 'part.mjs');
await build({
  entryPoints: ['scripts/completions/part.ts'],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});

const none = { open: 0, 'not yet': 0, never: 0, unasked: 0 };
let sum: Figures = { records: 0, completions: 0, made: none, broken: none };
const begun = performance.now();

/** One process, on one part after another. */
function worker(): Promise<void> {
  const child = fork(program, { execArgv: ['--max-semi-space-size=32'] });
  const next = (): void => {
    const part = parts.shift();
    if (part === undefined) child.disconnect();
    else child.send(part);
  };
  return new Promise((resolve, reject) => {
    child.on('message', (done: Done) => {
      sum = added(sum, done);
      const broken = promises.map((promised) => sum.broken[promised]).join(', ');
      const seconds = Math.round((performance.now() - begun) / 1000);
      console.log(
        `${sum.records} records, ${sum.completions} completions, denied: ${broken}; ${seconds} s`,
      );
      for (const example of done.examples) console.log(example);
      next();
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
    next();
  });
}

function added(one: Figures, other: Figures): Figures {
  const both = (a: Figures['made'], b: Figures['made']): Figures['made'] => ({
    open: a.open + b.open,
    'not yet': a['not yet'] + b['not yet'],
    never: a.never + b.never,
    unasked: a.unasked + b.unasked,
  });
  return {
    records: one.records + other.records,
    completions: one.completions + other.completions,
    made: both(one.made, other.made),
    broken: both(one.broken, other.broken),
  };
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), parts.length) }, worker));
rmSync(folder, { recursive: true });
console.log(figures(sum));
process.exitCode = promises.every((promised) => sum.broken[promised] === 0) ? 0 : 1;
