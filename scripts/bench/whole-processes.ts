import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './measured.ts';

/** What a whole process takes from start to end, in milliseconds, the median of the rounds. */
export interface ProcessTimes {
  readonly emptyNode: number;
  readonly help: number;
  readonly check: number;
  readonly packet: number;
}

const record = 'samples/completed-probation.yaml';

/** The command line as a person runs it, in turn with a Node that does nothing. */
export function wholeProcesses(scratch: string): ProcessTimes {
  const ways = {
    emptyNode: ['-e', '0'],
    help: ['dist/cli.js', '--help'],
    check: ['dist/cli.js', 'check', record, '--as-of', '2026-11-25'],
    packet: ['dist/cli.js', 'packet', record, '--as-of', '2026-11-25', '--petition', 'own'],
  } as const;
  const times = { emptyNode: [] as number[], help: [0], check: [0], packet: [0] };
  const names = ['emptyNode', 'help', 'check', 'packet'] as const;
  for (const name of names) times[name].length = 0;
  for (let round = 0; round < 7; round += 1) {
    for (const name of names) {
      const out = name === 'packet' ? ['--out', join(scratch, String(round))] : [];
      const before = performance.now();
      spawnSync(process.execPath, [...ways[name], ...out], { stdio: 'ignore' });
      times[name].push(performance.now() - before);
    }
  }
  return {
    emptyNode: median(times.emptyNode),
    help: median(times.help),
    check: median(times.check),
    packet: median(times.packet),
  };
}
