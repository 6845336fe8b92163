import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { changedByHand } from './changed-by-hand.ts';
import { manifestBytes } from './manifest.ts';
import { writeOwnerFile } from './owner-file.ts';
import { makeOwnerFolder } from './owner-folder.ts';
import { manifestName, type Packet } from './packet.ts';

export type Written =
  | { readonly kind: 'written'; readonly folder: string }
  /** A packet of this case is there and nobody asked to replace it. */
  | { readonly kind: 'exists'; readonly folder: string }
  /** The folder holds files that are not a packet's, or that a person has changed. */
  | {
      readonly kind: 'changed-by-hand';
      readonly folder: string;
      readonly files: readonly string[];
    };

const ownerOnlyFolder = 0o700;

/**
 * Writes a packet into `<out>/<folder>`.
 *
 * The papers are first written under another name and moved when they are whole, so that a crash
 * leaves the old packet or the new one, or both: `.<folder>.new` (thrown away by the next run) and
 * `.<folder>.old` (moved back by the next run where `<folder>` is missing).
 */
export async function writePacket(
  out: string,
  packet: Packet,
  options: { readonly replace: boolean },
): Promise<Written> {
  await makeOwnerFolder(out);
  const folder = join(out, packet.folder);
  const [fresh, old] = [join(out, `.${packet.folder}.new`), join(out, `.${packet.folder}.old`)];
  await setRight(folder, fresh, old);
  const standing = await inTheWay(out, packet, options);
  if (standing !== undefined) return standing;
  try {
    await fill(fresh, packet);
  } catch (fault) {
    await rm(fresh, { recursive: true, force: true });
    throw fault;
  }
  await swap(folder, fresh, old);
  await settle(out);
  return { kind: 'written', folder };
}

/** What keeps a packet from being written where it belongs; nothing where the way is free. */
export async function inTheWay(
  out: string,
  packet: Packet,
  options: { readonly replace: boolean },
): Promise<Exclude<Written, { kind: 'written' }> | undefined> {
  const folder = join(out, packet.folder);
  if (!(await exists(folder))) return undefined;
  if (!options.replace) return { kind: 'exists', folder };
  const files = await strangers(folder);
  return files.length > 0 ? { kind: 'changed-by-hand', folder, files } : undefined;
}

/** Sets right what a run that was cut off left behind. */
async function setRight(folder: string, fresh: string, old: string): Promise<void> {
  if (await exists(old)) {
    if (await exists(folder)) await rm(old, { recursive: true });
    else await rename(old, folder);
  }
  await rm(fresh, { recursive: true, force: true });
}

async function fill(folder: string, packet: Packet): Promise<void> {
  await mkdir(folder, { mode: ownerOnlyFolder });
  for (const file of packet.files) await writeOwnerFile(join(folder, file.name), file.bytes);
  await writeOwnerFile(join(folder, manifestName), manifestBytes(packet.manifest));
  await settle(folder);
}

async function swap(folder: string, fresh: string, old: string): Promise<void> {
  if (await exists(folder)) await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

/** Asks the disk to keep a folder's entries; some systems cannot, and lose nothing by it. */
async function settle(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows opens no folder for this.
  }
}

async function strangers(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const manifest = await readManifest(join(folder, manifestName));
  const found: { name: string; bytes: Uint8Array }[] = [];
  for (const name of names) {
    if (name === manifestName) continue;
    const path = join(folder, name);
    const isFile = (await stat(path)).isFile();
    found.push({ name, bytes: isFile ? await readFile(path) : new Uint8Array() });
  }
  return changedByHand(manifest, found);
}

const writtenManifest = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});

async function readManifest(path: string): Promise<z.infer<typeof writtenManifest> | undefined> {
  try {
    return writtenManifest.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Writes one file beside the packets (the client's sheet) whole or not at all. */
export async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  await writeOwnerFile(fresh, bytes);
  await rename(fresh, path);
}
