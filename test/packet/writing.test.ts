import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockName, whileHeld } from '../../src/packet/writing/hold-folder.ts';
import { runCaptured } from '../cli/run-captured.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'writing-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
});

const packet = (sample: string, ...flags: readonly string[]) =>
  runCaptured('packet', `samples/${sample}.yaml`, '--as-of', '2026-11-25', '--out', out, ...flags);

/** The process number of a run that has ended. */
async function endedProcess(): Promise<number> {
  const run = promisify(execFile)(process.execPath, ['-e', '']);
  const { pid = 0 } = run.child;
  await run;
  return pid;
}

const lockOf = (pid: number, host = hostname()) =>
  writeFile(join(out, lockName), JSON.stringify({ pid, host, token: 'another' }));

describe('two runs at once into one folder', () => {
  it('end with one complete packet, and one message that another run is writing there', async () => {
    const runs = await Promise.all([packet('two-cases'), packet('two-cases'), packet('two-cases')]);
    const done = runs.filter(({ code }) => code !== 2);
    expect(done).toHaveLength(1);
    for (const { err } of runs.filter(({ code }) => code === 2)) {
      expect(err).toMatch(/Another run is writing to|is there already/u);
    }
    const alone = await mkdtemp(join(tmpdir(), 'alone-'));
    await runCaptured('packet', 'samples/two-cases.yaml', '--as-of', '2026-11-25', '--out', alone);
    const names = (folder: string) => readdir(folder, { recursive: true });
    expect((await names(out)).sort()).toEqual((await names(alone)).sort());
    await rm(alone, { recursive: true });
  });

  it('are noticed while the other process is alive, and its lock stays', async () => {
    await lockOf(process.ppid);
    const { code, err } = await packet('completed-probation');
    expect(code).toBe(2);
    expect(err).toContain('Another run is writing to');
    expect(await readdir(out)).toEqual([lockName]);
  });

  it('are not if the other run was killed: its lock is taken over', async () => {
    await lockOf(await endedProcess());
    expect((await packet('completed-probation')).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['2CJ00000-01', 'client.pdf']);
  });

  it('are noticed from another machine by the age of the lock', async () => {
    await lockOf(1, 'another-machine');
    expect((await packet('completed-probation')).code).toBe(2);
    const longAgo = new Date('2020-01-01T00:00:00Z');
    await utimes(join(out, lockName), longAgo, longAgo);
    expect((await packet('completed-probation')).code).toBe(0);
  });

  it('is not so where its number was given to another program, which touches no lock', async () => {
    await lockOf(process.ppid);
    const longAgo = new Date('2020-01-01T00:00:00Z');
    await utimes(join(out, lockName), longAgo, longAgo);
    const aside = join(out, `${lockName}.${crypto.randomUUID()}`);
    await writeFile(aside, '');
    await utimes(aside, longAgo, longAgo);
    expect((await packet('completed-probation')).code).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['2CJ00000-01', 'client.pdf']);
  });

  it('leaves what appears at the place of a packet while it is written', async () => {
    const folder = join(out, '2CJ00000-01');
    const watched = setInterval(() => {
      readdir(out)
        .then((names) => (names.includes('.2CJ00000-01.new') ? mkdir(folder) : undefined))
        .then((made) => (made === undefined ? undefined : undefined))
        .catch(() => {});
      writeFile(join(folder, 'letter.txt'), 'mine').catch(() => {});
    }, 1);
    const { code } = await packet('completed-probation');
    clearInterval(watched);
    const names = await readdir(folder);
    expect(names.includes('letter.txt') ? code : 0).toBe(names.includes('petition.pdf') ? 0 : 2);
  });

  it('stop the run that was taken for dead before it moves anything', async () => {
    const done = whileHeld(out, async (hold) => {
      await writeFile(join(out, lockName), '{}');
      await hold.check();
    });
    await expect(done).rejects.toThrow('taken the folder over');
  });
});

describe('a run that was cut off', () => {
  const inFull = async () => {
    const whole = await packet('two-cases');
    const names = (await readdir(out)).filter((name) => !name.endsWith('.pdf'));
    const manifests = names.map((name) => join(out, name, 'manifest.json'));
    return { whole, names, manifests, texts: await Promise.all(manifests.map(textOf)) };
  };
  const textOf = (path: string) => readFile(path, 'utf8');

  it('between two cases is finished by the next, without --replace', async () => {
    const { whole, names, manifests, texts } = await inFull();
    for (const gone of names) {
      await lockOf(await endedProcess());
      await rm(join(out, gone), { recursive: true });
      await rm(join(out, 'client.pdf'));
      const again = await packet('two-cases');
      expect([again.code, again.err]).toEqual([whole.code, whole.err]);
      expect(await Promise.all(manifests.map(textOf))).toEqual(texts);
      expect((await readdir(out)).sort()).toEqual([...names, 'client.pdf'].sort());
    }
    expect((await packet('two-cases')).err).toContain('is there already');
  });

  it('is finished even if something blocked the first try', async () => {
    const { names, whole } = await inFull();
    await lockOf(await endedProcess());
    const [gone = ''] = names;
    await rm(join(out, gone), { recursive: true });
    await writeFile(join(out, gone), 'mine');
    expect((await packet('two-cases')).err).toContain('is there already');
    await rm(join(out, gone));
    expect((await packet('two-cases')).code).toBe(whole.code);
    expect((await readdir(out)).sort()).toEqual([...names, 'client.pdf'].sort());
  });

  it.skipIf(process.platform === 'win32')('by kill -9, at any point, is finished', async () => {
    const alone = await mkdtemp(join(tmpdir(), 'alone-'));
    const words = ['samples/two-cases.yaml', '--as-of', '2026-11-25', '--out'];
    await runCaptured('packet', ...words, alone);
    const tree = async (folder: string) => (await readdir(folder, { recursive: true })).sort();
    for (const until of ['.new', '.json']) {
      const run = spawn(process.execPath, [
        '--import',
        'tsx',
        'src/cli/main.ts',
        'packet',
        ...words,
        out,
      ]);
      const ended = new Promise((resolve) => run.once('exit', resolve));
      // A folder may get its own name while its files are being listed: then we look again.
      const listed = () => tree(out).catch((): string[] => []);
      const seen = async () => (await listed()).some((name) => name.includes(until));
      while (run.exitCode === null && run.signalCode === null && !(await seen())) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      run.kill('SIGKILL');
      await ended;
      await packet('two-cases');
      expect(await tree(out)).toEqual(await tree(alone));
      for (const name of await readdir(out)) await rm(join(out, name), { recursive: true });
    }
    await rm(alone, { recursive: true });
  });

  it('leaves nothing that the next run does not remove, for any case', async () => {
    for (const name of ['.BA999999-01.new', '.BA999998-01.old']) {
      await mkdir(join(out, name));
      await writeFile(join(out, name, 'petition.pdf'), 'half');
    }
    await writeFile(join(out, '.client.pdf.new'), 'half');
    await packet('completed-probation');
    expect((await readdir(out)).sort()).toEqual(['2CJ00000-01', 'BA999998-01', 'client.pdf']);
  });

  it('leaves alone someone’s own folder named like a partial packet', async () => {
    await mkdir(join(out, '.project.new'));
    await writeFile(join(out, '.project.new', 'My Notes.txt'), 'mine');
    await packet('completed-probation');
    expect(await readFile(join(out, '.project.new', 'My Notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('two people and one folder', () => {
  it('the second is refused with the existing case number, even with --replace', async () => {
    await packet('completed-probation');
    const before = await readFile(join(out, 'client.pdf'));
    for (const flags of [[], ['--replace']]) {
      const { code, err } = await packet('not-yet', ...flags);
      expect(code).toBe(2);
      expect(err).toContain('another person, of case 2CJ00000-01');
    }
    expect(Buffer.compare(before, await readFile(join(out, 'client.pdf')))).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['2CJ00000-01', 'client.pdf']);
  });

  it('who were codefendants are distinguished by name', async () => {
    const record = join(out, 'record.yaml');
    const sample = await readFile('samples/completed-probation.yaml', 'utf8');
    await writeFile(record, sample.replace('first: Rosa', 'first: Teresa'));
    const flags = ['--as-of', '2026-11-25', '--out', join(out, 'p')];
    await runCaptured('packet', 'samples/completed-probation.yaml', ...flags);
    const { code, err } = await runCaptured('packet', record, ...flags, '--replace');
    expect([code, err.includes('another person')]).toEqual([2, true]);
  });

  it('is not reported if only a name’s accents were corrected', async () => {
    const record = join(out, 'record.yaml');
    const sample = await readFile('samples/completed-probation.yaml', 'utf8');
    await writeFile(record, sample.replace('first: Rosa', 'first: Rósa'));
    const flags = ['--as-of', '2026-11-25', '--out', join(out, 'p')];
    await runCaptured('packet', 'samples/completed-probation.yaml', ...flags);
    expect((await runCaptured('packet', record, ...flags, '--replace')).code).toBe(0);
  });
});

describe('what a person wrote or changed', () => {
  it('next to the packets is named, refused and kept', async () => {
    await packet('completed-probation');
    await writeFile(join(out, 'client.pdf'), 'mine');
    const { code, err } = await packet('completed-probation', '--replace');
    expect(code).toBe(2);
    expect(err).toContain('client.pdf');
    expect(await readFile(join(out, 'client.pdf'), 'utf8')).toBe('mine');
  });

  it('is not an older run’s sheet, which is replaced', async () => {
    await packet('completed-probation');
    const before = await readFile(join(out, 'client.pdf'));
    const flags = ['--as-of', '2026-11-26', '--out', out, '--replace'];
    const again = await runCaptured('packet', 'samples/completed-probation.yaml', ...flags);
    expect(again.code).toBe(0);
    expect(Buffer.compare(before, await readFile(join(out, 'client.pdf')))).not.toBe(0);
  });

  it('in the manifest is named and refused', async () => {
    await packet('completed-probation');
    const manifest = join(out, '2CJ00000-01', 'manifest.json');
    const text = await readFile(manifest, 'utf8');
    for (const changed of [text.replace('"byHand": [', '"byHand": ["Call Ana",'), '{']) {
      await writeFile(manifest, changed);
      const { code, err } = await packet('completed-probation', '--replace');
      expect([code, err.includes('manifest.json')]).toEqual([2, true]);
      expect(await readFile(manifest, 'utf8')).toBe(changed);
    }
  });

  it('under a sheet’s temporary name stays', async () => {
    await writeFile(join(out, 'client.pdf.new'), 'mine');
    await packet('completed-probation');
    expect(await readFile(join(out, 'client.pdf.new'), 'utf8')).toBe('mine');
  });
});

describe('something other than a file where a packet has one', () => {
  const refused = async () => {
    const { code, err } = await packet('completed-probation', '--replace');
    return [code, err];
  };

  it('is named and refused: a folder, a dangling link', async () => {
    await packet('completed-probation');
    const folder = join(out, '2CJ00000-01');
    await rm(join(folder, 'petition.pdf'));
    await symlink(join(out, 'nowhere'), join(folder, 'petition.pdf'));
    await rm(join(folder, 'order.pdf'));
    await mkdir(join(folder, 'order.pdf'));
    expect(await refused()).toEqual([2, expect.stringContaining('order.pdf, petition.pdf')]);
  });

  it.skipIf(process.platform === 'win32')('is not waited for if it is a pipe', async () => {
    await packet('completed-probation');
    for (const name of ['petition.pdf', 'manifest.json']) {
      await rm(join(out, '2CJ00000-01', name));
      execFileSync('mkfifo', [join(out, '2CJ00000-01', name)]);
      expect(await refused()).toEqual([2, expect.stringContaining(name)]);
    }
  });

  it('is refused if a file or a link has the name of the case’s folder', async () => {
    for (const make of [
      (path: string) => writeFile(path, 'mine'),
      (path: string) => symlink(path, path),
    ]) {
      const path = join(out, '2CJ00000-01');
      await make(path);
      expect(await refused()).toEqual([2, expect.stringContaining('2CJ00000-01')]);
      await rm(path);
    }
  });
});

describe('a location where papers cannot be written', () => {
  const into = async (place: string) => {
    const flags = ['--as-of', '2026-11-25', '--out', place];
    return runCaptured('packet', 'samples/completed-probation.yaml', ...flags);
  };

  it('is named: a dangling link, circular links, a name that is too long', async () => {
    await symlink(join(out, 'nowhere'), join(out, 'dangling'));
    await symlink(join(out, 'loop'), join(out, 'loop'));
    for (const name of ['dangling', 'loop', 'n'.repeat(300), 'loop/below']) {
      const { code, err } = await into(join(out, name));
      expect([code, err.includes('--out')]).toEqual([2, true]);
    }
    expect((await readdir(out)).sort()).toEqual(['dangling', 'loop']);
  });

  it('is named if a folder is in a sheet’s place', async () => {
    await mkdir(join(out, 'client.pdf'));
    const { code, err } = await into(out);
    expect([code, err.includes('client.pdf')]).toEqual([2, true]);
    await rename(join(out, 'client.pdf'), join(out, 'c'));
  });
});
