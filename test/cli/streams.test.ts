import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// What the system does with a stream cannot be tried within this process: each is a run of its own.

const node = [process.execPath, '--import', 'tsx', 'src/cli/main.ts'];
const sample = 'samples/completed-probation.yaml';
const asOf = ['--as-of', '2026-11-28'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streams-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A run under a shell, which limits it or turns its streams; "$@" is the run. */
function under(shell: string, ...words: readonly string[]) {
  const { status, stderr } = spawnSync('bash', ['-c', shell, 'run', ...node, ...words], {
    cwd: process.cwd(),
    encoding: 'utf8',
    env: { ...process.env, folder },
  });
  return { code: status, err: stderr };
}

const isLinux = process.platform === 'linux';

describe.runIf(isLinux)('an answer that could not be written', () => {
  it('to a full disk ends with one line and not as done', () => {
    for (const words of [['check', sample, ...asOf], ['--help']]) {
      const { code, err } = under('"$@" >/dev/full', ...words);
      expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
      expect(err).toContain('could not be written');
    }
  });

  it('whole, to a file that may not grow so large, is not taken for done', () => {
    const { code, err } = under('ulimit -f 1; "$@" >"$folder/answer"', 'check', sample, ...asOf);
    expect(readFileSync(join(folder, 'answer')).length).toBe(1024);
    expect(code).toBe(2);
    expect(err).toContain('could not be written');
  });

  it('leaves the packet made where only what is said beside it has no reader', () => {
    const out = join(folder, 'out');
    const words = ['packet', 'test/found/hostile/warnings.json', '--out', out, ...asOf];
    expect(under('"$@" 2>/dev/full', ...words).code).toBe(0);
    expect(readdirSync(out)).toContain('client.pdf');
  });
});

describe.runIf(isLinux)('a run that the system limits', () => {
  it('to small files writes no packet, and says why', () => {
    const out = join(folder, 'out');
    const { code, err } = under(
      'ulimit -f 8; "$@" | cat; exit $PIPESTATUS',
      'packet',
      sample,
      '--out',
      out,
      ...asOf,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be used/u);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});

describe.runIf(isLinux)('what is read', () => {
  it('from a standard input that cannot be read is said', () => {
    const { code, err } = under('"$@" 0>"$folder/write-only"', 'check', '-');
    expect([code, err]).toEqual([2, expect.stringContaining('Standard input cannot be read')]);
  });

  it('from one that is closed is an empty file', () => {
    expect(under('"$@" <&-', 'check', '-').code).toBe(3);
  });

  it('is not waited for where a pipe is named that nobody writes into', () => {
    const fifo = join(folder, 'fifo');
    execFileSync('mkfifo', [fifo]);
    expect(under('"$@"', 'check', fifo).code).toBe(2);
  });
});
