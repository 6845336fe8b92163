import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { changedByHand } from '../changed-by-hand.ts';
import { ownHash } from '../manifest.ts';
import { manifestName } from '../packet.ts';
import { readRegularFile } from './read-regular-file.ts';

const fileHashes = z.array(z.object({ name: z.string(), sha256: z.string() }));

const written = z.object({
  caseNumber: z.string().optional(),
  person: z.string().optional(),
  files: fileHashes,
  beside: fileHashes.optional(),
  sha256: z.string().optional(),
});

/** What the manifest of a packet on disk says, and whether it is unchanged. */
export interface FoundManifest {
  readonly says: z.infer<typeof written>;
  readonly changed: boolean;
}

export async function foundManifest(folder: string): Promise<FoundManifest | undefined> {
  const bytes = await readRegularFile(join(folder, manifestName));
  if (bytes === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const says = written.parse(read);
    // Manifests from the first version of this program have no hash.
    return { says, changed: says.sha256 !== undefined && says.sha256 !== hashOfRest(read) };
  } catch {
    return undefined;
  }
}

/** In the file's own key order, which the hash was made from. */
function hashOfRest(read: unknown): string {
  const entries = Object.entries(typeof read === 'object' && read !== null ? read : {});
  return ownHash(Object.fromEntries(entries.filter(([key]) => key !== 'sha256')));
}

/** The files in a folder that no packet put there, or that someone changed since. */
export async function strangersIn(folder: string): Promise<readonly string[]> {
  const manifest = await foundManifest(folder);
  const found: { name: string; bytes: Uint8Array }[] = [];
  for (const name of await readdir(folder)) {
    if (name === manifestName) continue;
    const bytes = await readRegularFile(join(folder, name));
    found.push({ name, bytes: bytes ?? new Uint8Array() });
  }
  const changed = await changedByHand(manifest?.says, found);
  const own = manifest?.changed === false || !(await isThere(join(folder, manifestName)));
  return own ? changed : [...changed, manifestName].sort();
}

/** Also true for a dangling link: its name is taken. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
