import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Packet } from '../packet.ts';
import { foundManifest } from './found-packet.ts';

/**
 * The case number of someone else whose packet is in a folder. Without this, two clients' packets
 * in one folder would share one `client.pdf`.
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
