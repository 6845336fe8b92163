import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere, strangersIn } from './found-packet.ts';

/** Where a packet is written until complete, and where the old one waits meanwhile. */
export function placesOf(out: string, folder: string) {
  return {
    folder: join(out, folder),
    fresh: join(out, `.${folder}.new`),
    old: join(out, `.${folder}.old`),
  };
}

/** What a packet's papers may be called; anything else is not part of a packet. */
const paperName = /^[a-z0-9-]+\.(?:pdf|html|docx|ics|json)$/u;

/**
 * Cleans up after an interrupted run in a folder, for any case: half-written papers go, and a
 * packet moved aside comes back if no other took its place. Only while no other run writes there.
 */
export async function setRight(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    const [, stem = '', kind] = /^\.(.+)\.(new|old)$/u.exec(name) ?? [];
    if (kind === 'new') await removeHalf(join(out, name));
    if (kind === 'old') await bringBack(out, stem);
  }
}

async function removeHalf(path: string): Promise<void> {
  const names = await readdir(path).catch(() => undefined);
  const isHalf = names === undefined ? /\.pdf\.new$/u.test(path) : names.every(isPaper);
  if (isHalf) await rm(path, { recursive: true, force: true });
}

function isPaper(name: string): boolean {
  return paperName.test(name);
}

async function bringBack(out: string, stem: string): Promise<void> {
  const { folder, old } = placesOf(out, stem);
  if (!(await isThere(folder))) await rename(old, folder);
  else if ((await strangersIn(old).catch(() => ['']))[0] === undefined) {
    await rm(old, { recursive: true });
  }
}
