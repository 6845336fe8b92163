import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Packet } from '../packet.ts';
import { foundManifest } from './found-packet.ts';

/**
 * The number of a case of somebody else whose packet is in a folder. Without this, two clients packed
 * into one folder would meet in one `client.pdf`.
 */
export async function anothersCase(
  out: string,
  packets: readonly Packet[],
): Promise<string | undefined> {
  const marks = new Set(packets.flatMap(({ manifest }) => manifest.person ?? []));
  const numbers = new Set(packets.map(({ manifest }) => manifest.caseNumber));
  for (const name of (await readdir(out).catch(() => [])).sort()) {
    if (name.startsWith('.')) continue;
    const found = await foundManifest(join(out, name));
    const { caseNumber, person } = found?.says ?? {};
    if (caseNumber === undefined || marks.size === 0) continue;
    const same = person === undefined ? numbers.has(caseNumber) : marks.has(person);
    if (!same) return caseNumber;
  }
  return undefined;
}
