import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordPackets } from '../packet/record-packets.ts';
import { inTheWay, type Written, writeBeside, writePacket } from '../packet/write-packet.ts';
import { diskFault } from './disk-fault.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * Writes every packet of a record, or none: what stands in the way of one is said before any is
 * written.
 *
 * @throws UsageFault where a packet is there already, where a person has changed one, or where the
 * folder cannot be written to.
 */
export async function writeAll(out: string, made: RecordPackets, replace: boolean): Promise<void> {
  await mustBeAFolder(out);
  for (const { packet } of made.cases) refuse(await inTheWay(out, packet, { replace }));
  if (!replace) {
    for (const { name } of made.beside) {
      if ((await stat(join(out, name)).catch(() => undefined)) !== undefined) {
        refuse({ kind: 'exists', folder: join(out, name) });
      }
    }
  }
  try {
    for (const { packet } of made.cases) refuse(await writePacket(out, packet, { replace }));
    for (const { name, bytes } of made.beside) await writeBeside(join(out, name), bytes);
  } catch (fault) {
    throw diskFault(fault, out);
  }
}

async function mustBeAFolder(out: string): Promise<void> {
  if (out.trim() === '') throw new UsageFault('--out names nothing.', 'Name a folder with --out.');
  const found = await stat(out).catch(() => undefined);
  if (found !== undefined && !found.isDirectory()) {
    throw new UsageFault(`${out} is not a folder.`, 'Name a folder with --out.');
  }
}

function refuse(result: Written | undefined): void {
  if (result === undefined || result.kind === 'written') return;
  if (result.kind === 'exists') {
    throw new UsageFault(
      `${result.folder} is there already.`,
      'Name another folder with --out, or replace it with --replace.',
    );
  }
  throw new UsageFault(
    `${result.folder} holds files that a person has put there or changed: ${result.files.join(', ')}.`,
    'Move them away first, or name another folder with --out. Nothing was written.',
  );
}
