import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestBytes } from './manifest.ts';
import { writeOwnerFile } from './owner-file.ts';
import { makeOwnerFolder } from './owner-folder.ts';
import { manifestName, type Packet } from './packet.ts';
import { isThere, strangersIn } from './writing/found-packet.ts';
import { type Hold, whileHeld } from './writing/hold-folder.ts';
import { placesOf, setRight } from './writing/leftovers.ts';
import { readRegularFile } from './writing/read-regular-file.ts';

export type Written =
  | { readonly kind: 'written'; readonly folder: string }
  /** Another run writes into the folder now. */
  | { readonly kind: 'held'; readonly folder: string }
  | InTheWay;

/** What keeps a packet from being written where it belongs. */
export type InTheWay =
  /** This case's packet is there and nobody asked to replace it. */
  | { readonly kind: 'exists'; readonly folder: string }
  /** The folder has files that are not a packet's, or that someone changed. */
  | {
      readonly kind: 'changed-by-hand';
      readonly folder: string;
      readonly files: readonly string[];
    };

const ownerOnlyFolder = 0o700;

/** Writes a packet into `<out>/<folder>`, while no other run writes into `<out>`. */
export async function writePacket(
  out: string,
  packet: Packet,
  options: { readonly replace: boolean },
): Promise<Written> {
  await makeOwnerFolder(out);
  const done = await whileHeld(out, async (hold) => {
    await setRight(out);
    return placePacket(out, packet, options, hold);
  });
  return done.held ? done.is : { kind: 'held', folder: out };
}

/**
 * Writes a packet into a folder that is held.
 *
 * The papers are first written under another name and moved when complete, so that a crash leaves
 * the old packet or the new one, or both: `.<folder>.new` (thrown away by the next run) and
 * `.<folder>.old` (moved back by the next run if `<folder>` is missing). What appears in the
 * packet's place meanwhile stays: a folder is never moved onto one that holds something.
 */
export async function placePacket(
  out: string,
  packet: Packet,
  options: { readonly replace: boolean },
  hold: Hold,
): Promise<Exclude<Written, { kind: 'held' }>> {
  const standing = await inTheWay(out, packet, options);
  if (standing !== undefined) return standing;
  const { folder, fresh } = placesOf(out, packet.folder);
  hold.unfinished.add(fresh);
  try {
    await rm(fresh, { recursive: true, force: true });
    await fill(fresh, packet);
    await hold.check();
    const kept = await swap(out, packet, options.replace);
    if (kept !== undefined) return kept;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    hold.unfinished.delete(fresh);
  }
  await settle(out);
  return { kind: 'written', folder };
}

/** What keeps a packet from being written where it belongs; undefined if nothing does. */
export async function inTheWay(
  out: string,
  packet: Packet,
  options: { readonly replace: boolean },
): Promise<InTheWay | undefined> {
  const folder = join(out, packet.folder);
  if (!(await isThere(folder))) return undefined;
  if (!options.replace) return { kind: 'exists', folder };
  return changedIn(folder, folder);
}

async function changedIn(place: string, folder: string): Promise<InTheWay | undefined> {
  // A file or a link in the folder's place is someone's own.
  const files = await strangersIn(place).catch(() => ['']);
  return files.length > 0 ? { kind: 'changed-by-hand', folder, files } : undefined;
}

/** Whether this exact packet is already there, from an interrupted run. */
export async function isWritten(out: string, packet: Packet): Promise<boolean> {
  const folder = join(out, packet.folder);
  const manifest = await readRegularFile(join(folder, manifestName));
  if (manifest === undefined || Buffer.compare(manifest, manifestBytes(packet.manifest)) !== 0) {
    return false;
  }
  return (await changedIn(folder, folder)) === undefined;
}

async function fill(folder: string, packet: Packet): Promise<void> {
  await mkdir(folder, { mode: ownerOnlyFolder });
  const files = [...packet.files, { name: manifestName, bytes: manifestBytes(packet.manifest) }];
  // A disk is asked for all at once; where one cannot be written, none is still being written.
  const written = await Promise.allSettled(
    files.map(({ name, bytes }) => writeOwnerFile(join(folder, name), bytes)),
  );
  for (const one of written) if (one.status === 'rejected') throw one.reason;
  await settle(folder);
}

/** Moves the new papers into place; what was added or changed there meanwhile stays. */
async function swap(out: string, packet: Packet, replace: boolean): Promise<InTheWay | undefined> {
  const { folder, fresh, old } = placesOf(out, packet.folder);
  if (!(await isThere(folder))) return movedTo(fresh, folder);
  if (!replace) return { kind: 'exists', folder };
  await rename(folder, old);
  const changed = await changedIn(old, folder);
  if (changed !== undefined) {
    await rename(old, folder);
    return changed;
  }
  const kept = await movedTo(fresh, folder);
  if (kept === undefined) await rm(old, { recursive: true, force: true });
  return kept;
}

/** A folder moved onto one that is not empty, or onto a file, is refused by the system itself. */
async function movedTo(fresh: string, folder: string): Promise<InTheWay | undefined> {
  try {
    await rename(fresh, folder);
    return undefined;
  } catch (fault) {
    if (await isThere(folder)) return { kind: 'exists', folder };
    throw fault;
  }
}

/** Syncs a folder's entries to disk; some systems cannot, and need not. */
async function settle(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot open a folder for this.
  }
}
