import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// What the system does with a stream cannot be tested in this process, so each is a separate run.

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

/** A run under a shell that limits it or redirects its streams; "$@" is the run. */
function under(shell: string, ...words: readonly string[]) {
  const { status, stderr, stdout } = spawnSync('bash', ['-c', shell, 'run', ...node, ...words], {
    cwd: process.cwd(),
    encoding: 'utf8',
    env: { ...process.env, folder },
  });
  return { code: status, err: stderr, out: stdout };
}

const isLinux = process.platform === 'linux';

describe.runIf(isLinux)('an answer that could not be written', () => {
  it('to a full disk ends with one line, and not as done', () => {
    for (const words of [['check', sample, ...asOf], ['--help']]) {
      const { code, err } = under('"$@" >/dev/full', ...words);
      expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
      expect(err).toContain('could not be written');
    }
  });

  it('in full, to a file with a size limit, does not exit as done', () => {
    const { code, err } = under('ulimit -f 1; "$@" >"$folder/answer"', 'check', sample, ...asOf);
    expect(readFileSync(join(folder, 'answer')).length).toBe(1024);
    expect(code).toBe(2);
    expect(err).toContain('could not be written');
  });

  it('keeps the packet if only the messages have no reader', () => {
    const out = join(folder, 'out');
    const words = ['packet', 'test/found/hostile/warnings.json', '--out', out, ...asOf];
    expect(under('"$@" 2>/dev/full', ...words).code).toBe(0);
    expect(readdirSync(out)).toContain('client.pdf');
  });
});

describe.runIf(isLinux)('a run with system limits', () => {
  it('on file size writes no packet, and says why', () => {
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
  it('reports an unreadable standard input', () => {
    const { code, err } = under('"$@" 0>"$folder/write-only"', 'check', '-');
    expect([code, err]).toEqual([2, expect.stringContaining('Standard input cannot be read')]);
  });

  it('treats a closed one as an empty file', () => {
    expect(under('"$@" <&-', 'check', '-').code).toBe(3);
  });

  it('reads what a command writes into a pipe, as late as it comes', () => {
    const slowly = '"$@" <(head -c 100 "$record"; sleep 0.3; tail -c +101 "$record")';
    const { code, out } = under(`record=${sample}; ${slowly}`, 'check');
    expect(code).toBe(0);
    expect(out).toContain('2CJ00000-01');
  });

  it('does not wait for a pipe that nobody writes to', () => {
    const fifo = join(folder, 'fifo');
    execFileSync('mkfifo', [fifo]);
    expect(under('"$@"', 'check', fifo).code).toBe(2);
  });
});
