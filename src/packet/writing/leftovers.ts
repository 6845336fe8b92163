import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere, strangersIn } from './found-packet.ts';

/** Where a packet is written before it is whole, and where the old one waits meanwhile. */
export function placesOf(out: string, folder: string) {
  return {
    folder: join(out, folder),
    fresh: join(out, `.${folder}.new`),
    old: join(out, `.${folder}.old`),
  };
}

/** What the papers of a packet may be called; what has another name is not half of a packet. */
const paperName = /^[a-z0-9-]+\.(?:pdf|html|docx|ics|json)$/u;

/**
 * Sets right what a run that was cut off left in a folder, whichever case it was about: papers that are
 * half written go, and a packet that was moved aside comes back where no other took its place. Only
 * while no other run writes there.
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
