import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, platform, release, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import { type Report, reportLines } from './bench/report.ts';
import { wholeProcesses } from './bench/whole-processes.ts';

// npm run bench [-- --json]: what papers cost here compared with the usual ways, as ratios within
// one run.

const json = process.argv.includes('--json');
// Inside the project, so that unbundled packages are found there.
const folder = mkdtempSync(resolve('dist', 'bench-'));

const inMemory = z.object({
  costs: z.record(z.string(), z.object({ microseconds: z.number(), of: z.string() })),
  twoWorkers: z.number(),
  sizes: z.record(z.string(), z.number()),
  otherSizes: z.record(z.string(), z.number()),
  merging: z
    .object({
      petitions: z.number(),
      naiveSeconds: z.number(),
      seconds: z.number(),
      naiveBytes: z.number(),
      bytes: z.number(),
    })
    .optional(),
  leftOut: z.array(z.string()),
});

try {
  await build({
    entryPoints: ['scripts/bench/in-memory.ts', 'scripts/bench/fill-worker.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [join(folder, 'in-memory.mjs')], {
    maxBuffer: 1 << 26,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const processes = await wholeProcesses(scratch);
  rmSync(scratch, { recursive: true });
  const report: Report = {
    machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${release()}, Node ${process.version}`,
    ...inMemory.parse(JSON.parse(run.stdout)),
    processes,
    version: z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync('package.json', 'utf8'))).version,
  };
  const { lines, object } = reportLines(report);
  console.log(json ? JSON.stringify(object, undefined, 2) : lines.join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}
