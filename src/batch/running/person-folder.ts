import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestBytes } from '../../packet/manifest.ts';
import { writeOwnerFile } from '../../packet/owner-file.ts';
import { manifestName } from '../../packet/packet.ts';
import type { RecordPackets } from '../../packet/record-packets.ts';
import { sha256 } from '../../packet/sha256.ts';
import { foundManifest, isThere, strangersIn } from '../../packet/writing/found-packet.ts';
import { readRegularFile } from '../../packet/writing/read-regular-file.ts';

/** Where everyone's folders are within a batch's folder. */
export function peopleFolder(out: string): string {
  return join(out, 'people');
}

/** Where a person's papers are written until they are complete. */
export function freshFolder(out: string, number: number): string {
  return join(peopleFolder(out), `.${number}.new`);
}

/** Writes all of a person's papers under a temporary name, to move into place when complete. */
export async function writeFresh(fresh: string, made: RecordPackets): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  for (const { packet } of made.cases) {
    const folder = join(fresh, packet.folder);
    await mkdir(folder, { mode: 0o700 });
    for (const { name, bytes } of packet.files) await writeOwnerFile(join(folder, name), bytes);
    await writeOwnerFile(join(folder, manifestName), manifestBytes(packet.manifest));
    await settle(folder);
  }
  for (const { name, bytes } of made.beside) await writeOwnerFile(join(fresh, name), bytes);
  await settle(fresh);
}

/**
 * Moves a person's new papers into place. What this program wrote there is replaced; if someone
 * added or changed something, it stays and this returns false.
 */
export async function placePerson(out: string, folder: string, fresh: string): Promise<boolean> {
  const people = peopleFolder(out);
  const place = join(people, folder);
  const old = join(people, `.${folder}.old`);
  if (await isThere(place)) {
    if (await isChangedByHand(place)) return false;
    await rename(place, old);
  }
  await rename(fresh, place);
  await settle(people);
  await rm(old, { recursive: true, force: true });
  return true;
}

/** Cleans up after an interrupted run: partial papers go, papers moved aside return. */
export async function setPeopleRight(out: string): Promise<void> {
  const people = peopleFolder(out);
  for (const name of await readdir(people)) {
    if (/^\.\d+\.new$/u.test(name)) await rm(join(people, name), { recursive: true, force: true });
    const [, folder] = /^\.(.+)\.old$/u.exec(name) ?? [];
    if (folder === undefined) continue;
    if (await isThere(join(people, folder))) {
      await rm(join(people, name), { recursive: true, force: true });
    } else await rename(join(people, name), join(people, folder));
  }
}

/** Whether a person's folder holds something this program did not write. */
async function isChangedByHand(place: string): Promise<boolean> {
  const sheets = new Set<string>();
  const files: string[] = [];
  for (const one of await readdir(place, { withFileTypes: true })) {
    const path = join(place, one.name);
    if (!one.isDirectory()) {
      files.push(one.name);
      continue;
    }
    if ((await strangersIn(path)).length > 0) return true;
    const found = await foundManifest(path);
    if (found === undefined) return true;
    for (const { name, sha256: hash } of found.says.beside ?? []) sheets.add(`${name} ${hash}`);
  }
  for (const name of files) {
    const bytes = await readRegularFile(join(place, name));
    if (bytes === undefined || !sheets.has(`${name} ${await sha256(bytes)}`)) return true;
  }
  return false;
}

/** Syncs a folder's entries to disk; some systems cannot, and need not. */
export async function settle(folder: string): Promise<void> {
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
