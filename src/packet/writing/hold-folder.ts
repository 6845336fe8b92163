import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  type FileHandle,
  link,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';

/** What a run leaves in a folder while it writes there, and removes when done. */
export const lockName = '.dismissal-lock';

/** A run's hold on a folder while no other run may write there. */
export interface Hold {
  /** Fails if another run took over the folder because this one seemed to be gone. */
  readonly check: () => Promise<void>;
  /** Removed at once if the run is interrupted: incomplete papers. */
  readonly unfinished: Set<string>;
  /** The previous run was interrupted, and its work must be finished. */
  readonly resumes: boolean;
  /** Whether ending here would leave the work half done; the lock then stays and says so. */
  halfDone: boolean;
}

const written = z.object({
  pid: z.number(),
  host: z.string(),
  token: z.string(),
  /** The run that left this lock has ended without finishing its work. */
  ended: z.literal(true).optional(),
});

type Lock = z.infer<typeof written>;

/** This process's own holds, by token. */
const own = new Set<string>();

const beatMilliseconds = 1000;

/** A run on another machine touches its lock while alive; after this long it is gone. */
const goneAfterMilliseconds = 30_000;

/**
 * A process of this machine may be busy, or stopped by hand for a while. One that has not touched the lock
 * for so long is another program, which was given the number of a run that was killed.
 */
const notTheSameAfterMilliseconds = 10 * 60_000;

/**
 * Does something in a folder while no other run may write there; undefined where one does now. The
 * lock of a run that was killed is taken over.
 */
export async function whileHeld<T>(
  folder: string,
  work: (hold: Hold) => Promise<T>,
): Promise<{ readonly held: true; readonly is: T } | { readonly held: false }> {
  const path = join(folder, lockName);
  const lock: Lock = { pid: process.pid, host: hostname(), token: randomUUID() };
  // Before the lock is there: another hold of this process must not take it for a dead run's.
  own.add(lock.token);
  const { file, resumes } = await taken(path, lock).catch((fault: unknown) => {
    own.delete(lock.token);
    throw fault;
  });
  if (file === undefined) {
    own.delete(lock.token);
    return { held: false };
  }
  const check = () => mustBe(path, lock);
  await clearAside(folder, path);
  const hold: Hold = { check, unfinished: new Set(), resumes, halfDone: resumes };
  const beat = setInterval(
    () => void file.write(textOf(lock), 0).catch(() => {}),
    beatMilliseconds,
  );
  const forget = onInterrupt(() => letGo(hold, path));
  try {
    return { held: true, is: await work(hold) };
  } finally {
    clearInterval(beat);
    forget();
    await file.close();
    if ((await lockAt(path))?.token === lock.token) await end(hold, path, lock);
    // Last: until the lock is gone, another hold of this process must not take it for a dead run's.
    own.delete(lock.token);
  }
}

async function end({ halfDone }: Hold, path: string, lock: Lock): Promise<void> {
  if (halfDone) await writeFile(path, textOf({ ...lock, ended: true }));
  else await rm(path, { force: true });
}

/** The lock, made by this run; undefined if another live run has it. */
async function taken(path: string, lock: Lock): Promise<Taken> {
  let resumes = false;
  for (let tries = 0; tries < 20; tries += 1) {
    const file = await made(path, lock);
    if (file !== undefined) return { file, resumes };
    const other = await lockAt(path);
    if (await lives(path, other)) break;
    await takeAway(path, other);
    resumes = true;
  }
  return { file: undefined, resumes };
}

interface Taken {
  readonly file: FileHandle | undefined;
  readonly resumes: boolean;
}

async function made(path: string, lock: Lock): Promise<FileHandle | undefined> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.write(textOf(lock), 0);
    return file;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return undefined;
    throw fault;
  }
}

function textOf(lock: Lock): string {
  return `${JSON.stringify(lock)}\n`;
}

async function lockAt(path: string): Promise<Lock | undefined> {
  try {
    return written.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * We can check a process on this machine; on another, or for a half-written lock, the age decides.
 */
async function lives(path: string, lock: Lock | undefined): Promise<boolean> {
  if (lock?.ended === true) return false;
  if (lock !== undefined && lock.host === hostname()) {
    if (lock.pid === process.pid) return own.has(lock.token);
    return isRunning(lock.pid) && (await touchedWithin(path, notTheSameAfterMilliseconds));
  }
  return touchedWithin(path, goneAfterMilliseconds);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return !(fault instanceof Error && 'code' in fault && fault.code === 'ESRCH');
  }
}

/** By the clock of the disk, which may not be this machine's. */
async function touchedWithin(path: string, milliseconds: number): Promise<boolean> {
  const probe = `${path}.${randomUUID()}`;
  try {
    const file = await open(probe, 'wx', 0o600);
    await file.close();
    const [mine, other] = [await stat(probe), await stat(path)];
    return mine.mtimeMs - other.mtimeMs < milliseconds;
  } catch {
    // The lock is gone by now: the next try finds out whose it is.
    return false;
  } finally {
    await rm(probe, { force: true });
  }
}

/** If two runs find the same dead lock, one moves it; a live lock moved by mistake is put back. */
async function takeAway(path: string, dead: Lock | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await lockAt(aside);
  if (moved?.token !== dead?.token) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/** What runs that were killed left while they looked at a lock; what is fresh is that of a run that looks now. */
async function clearAside(folder: string, path: string): Promise<void> {
  const own = new RegExp(`^\\${lockName}\\.[\\da-f-]{36}$`, 'u');
  const mine = await stat(path).catch(() => undefined);
  for (const name of (await readdir(folder)).filter((one) => own.test(one))) {
    const aside = join(folder, name);
    const found = await stat(aside).catch(() => undefined);
    if (mine === undefined || found === undefined) continue;
    if (mine.mtimeMs - found.mtimeMs > goneAfterMilliseconds) await rm(aside, { force: true });
  }
}

async function mustBe(path: string, lock: Lock): Promise<void> {
  if ((await lockAt(path))?.token !== lock.token) throw new HoldLost(resolve(path));
}

/** The run was taken for dead, and another one is writing now. */
export class HoldLost extends Error {
  readonly path: string;

  constructor(path: string) {
    super('another run has taken the folder over');
    this.name = 'HoldLost';
    this.path = path;
  }
}

function letGo(hold: Hold, path: string): void {
  for (const one of hold.unfinished) rmSync(one, { recursive: true, force: true });
  if (!hold.halfDone) rmSync(path, { force: true });
}

const interrupts = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ctrl-C leaves no partial papers; what this misses, the next run cleans up. */
function onInterrupt(clean: () => void): () => void {
  const handlers = Object.entries(interrupts).map(([name, code]) => {
    const handler = (): void => {
      clean();
      process.exit(code);
    };
    process.once(name, handler);
    return [name, handler] as const;
  });
  return () => {
    for (const [name, handler] of handlers) process.off(name, handler);
  };
}
