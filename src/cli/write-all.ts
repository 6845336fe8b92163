import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOwnerFolder } from '../packet/owner-folder.ts';
import type { PacketFile } from '../packet/packet.ts';
import type { MadeCase, RecordPackets } from '../packet/record-packets.ts';
import { inTheWay, isWritten, placePacket, type Written } from '../packet/write-packet.ts';
import { besideState, writeBeside } from '../packet/writing/beside.ts';
import { type Hold, HoldLost, lockName, whileHeld } from '../packet/writing/hold-folder.ts';
import { setRight } from '../packet/writing/leftovers.ts';
import { anothersCase } from '../packet/writing/whose-papers.ts';
import { diskFault } from './disk-fault.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * Writes every packet of a record, or none: whatever blocks one is reported before any is written.
 * After an interrupted run, writes the rest.
 *
 * @throws UsageFault if a packet is already there, belongs to another person, or was changed by someone, if another run is writing there, or if the folder is not writable.
 */
export async function writeAll(out: string, made: RecordPackets, replace: boolean): Promise<void> {
  await mustBeAFolder(out);
  try {
    await makeOwnerFolder(out);
    const done = await whileHeld(out, (hold) => writeInto(out, made, replace, hold));
    if (!done.held) throw heldByAnother(out);
  } catch (fault) {
    throw fault instanceof HoldLost ? heldByAnother(out) : diskFault(fault, out);
  }
}

async function writeInto(
  out: string,
  made: RecordPackets,
  replace: boolean,
  hold: Hold,
): Promise<void> {
  await setRight(out);
  const packets = made.cases.map(({ packet }) => packet);
  const other = await anothersCase(out, packets);
  if (other !== undefined) throw anothersPapers(out, other);
  const cases = hold.resumes && !replace ? await notWrittenYet(out, made.cases) : made.cases;
  for (const { packet } of cases) refuse(await inTheWay(out, packet, { replace }));
  const sheets = await sheetsToWrite(out, made.beside, replace);
  const [first] = packets;
  if (first !== undefined && cases.length + sheets.length === 0) {
    hold.halfDone = false;
    refuse({ kind: 'exists', folder: join(out, first.folder) });
  }
  for (const { packet } of cases) {
    refuse(await placePacket(out, packet, { replace }, hold));
    hold.halfDone = true;
  }
  for (const sheet of sheets) {
    await hold.check();
    await writeBeside(out, sheet);
  }
  hold.halfDone = false;
}

/** The cases the interrupted run did not write, or wrote differently. */
async function notWrittenYet(
  out: string,
  cases: readonly MadeCase[],
): Promise<readonly MadeCase[]> {
  const missing: MadeCase[] = [];
  for (const one of cases) if (!(await isWritten(out, one.packet))) missing.push(one);
  return missing;
}

/** The sheets not there yet; an identical one is not in the way. */
async function sheetsToWrite(
  out: string,
  sheets: readonly PacketFile[],
  replace: boolean,
): Promise<readonly PacketFile[]> {
  const missing: PacketFile[] = [];
  for (const sheet of sheets) {
    const state = await besideState(out, sheet);
    if (state === 'same') continue;
    if (state === 'changed-by-hand' && replace) {
      refuse({ kind: 'changed-by-hand', folder: out, files: [sheet.name] });
    }
    if (state !== 'free' && !replace) refuse({ kind: 'exists', folder: join(out, sheet.name) });
    missing.push(sheet);
  }
  return missing;
}

async function mustBeAFolder(out: string): Promise<void> {
  if (out.trim() === '') throw UsageFault.of('out-names-nothing');
  const found = await stat(out).catch(() => undefined);
  if (found !== undefined && !found.isDirectory()) {
    throw UsageFault.of('out-not-a-folder', { out });
  }
}

function heldByAnother(out: string): UsageFault {
  return UsageFault.of('held', { out, lock: join(out, lockName) });
}

function anothersPapers(out: string, caseNumber: string): UsageFault {
  return UsageFault.of('anothers-papers', { out, caseNumber });
}

function refuse(result: Written | undefined): void {
  if (result === undefined || result.kind === 'written') return;
  if (result.kind === 'held') throw heldByAnother(result.folder);
  if (result.kind === 'exists') {
    throw UsageFault.of('there-already', { folder: result.folder });
  }
  const names = result.files.filter((name) => name !== '');
  const { folder } = result;
  throw names.length === 0
    ? UsageFault.of('not-our-folder', { folder })
    : UsageFault.of('changed-by-hand', { folder, files: names.join(', ') });
}
