import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOwnerFile } from '../owner-file.ts';
import type { PacketFile } from '../packet.ts';
import { sha256 } from '../sha256.ts';
import { foundManifest, isThere } from './found-packet.ts';
import { readRegularFile } from './read-regular-file.ts';

/** What is in the place of a sheet written next to the packets. */
export type BesideState =
  | 'free'
  /** The same sheet. */
  | 'same'
  /** A sheet that a run of this program wrote there. */
  | 'older'
  /** Something that someone wrote or changed. */
  | 'changed-by-hand';

export async function besideState(out: string, { name, bytes }: PacketFile): Promise<BesideState> {
  const path = join(out, name);
  if (!(await isThere(path))) return 'free';
  const found = await readRegularFile(path);
  if (found === undefined) return 'changed-by-hand';
  const hash = await sha256(found);
  if (hash === (await sha256(bytes))) return 'same';
  return (await hashesOfSheets(out)).has(`${name} ${hash}`) ? 'older' : 'changed-by-hand';
}

/** The sheets known to the manifests in a folder. */
async function hashesOfSheets(out: string): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const name of await readdir(out)) {
    const found = await foundManifest(join(out, name));
    if (found === undefined || found.changed) continue;
    for (const sheet of found.says.beside ?? []) known.add(`${sheet.name} ${sheet.sha256}`);
  }
  return known;
}

/** Writes one sheet next to the packets, completely or not at all. */
export async function writeBeside(out: string, { name, bytes }: PacketFile): Promise<void> {
  const fresh = join(out, `.${name}.new`);
  await rm(fresh, { force: true });
  await writeOwnerFile(fresh, bytes);
  await rename(fresh, join(out, name));
}
