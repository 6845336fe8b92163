import type { CaseDetermination } from '../eligibility/determination.ts';
import { paperBytes } from '../pdf/paper-bytes.ts';
import type { Filing } from '../petition/file-plan.ts';
import type { PersonRecord } from '../record/record.ts';
import type { Packet, PacketFile } from './packet.ts';
import { personMark } from './person-mark.ts';
import type { PetitionPapers } from './petition-papers.ts';
import { planPacket } from './plan-packet.ts';
import { hashesOf, readyPacket } from './ready-packet.ts';
import { type PlannedCase, plannedCases, type RecordToPrint } from './record-cases.ts';
import { sheetsOver } from './sheets-over-cases.ts';

/** One case with its packet: the petition and its papers, or the plan if it cannot be filed. */
export interface MadeCase {
  readonly caseNumber: string;
  readonly found: CaseDetermination;
  readonly filing: Filing;
  readonly packet: Packet;
  /** Which petition it is, if there is one. */
  readonly petition?: Pick<PetitionPapers, 'form' | 'notCarried'>;
}

/** Everything made from one record, as bytes; nothing is written to disk. */
export interface RecordPackets {
  readonly cases: readonly MadeCase[];
  /** Sheets for all cases, next to the folders. */
  readonly beside: readonly PacketFile[];
}

/**
 * A record's packets, one folder per case, and the sheets for all of them. The same record, day and
 * forms give the same bytes.
 *
 * @throws MissingLetterError if the record has a letter that no court paper font has.
 * @throws RangeError if the determination is for another record, or `only` names no case in it.
 */
export async function recordPackets(input: RecordToPrint): Promise<RecordPackets> {
  const planned = await plannedCases(input);
  const beside = sheetsOver(input, planned).map(({ name, paper }) => ({
    name,
    bytes: paperBytes(paper, 'flat'),
  }));
  const cases: MadeCase[] = [];
  for (const one of planned) cases.push(await madeCase(one));
  return { cases: await withSheets(cases, input.record, beside), beside };
}

async function madeCase({
  caseNumber,
  found,
  filing,
  printed,
  folder,
  recordSha256,
}: PlannedCase): Promise<MadeCase> {
  if (printed.kind === 'plan') {
    const packet = await planPacket(printed.plan, folder, recordSha256);
    return { caseNumber, found, filing, packet };
  }
  const packet = await readyPacket(printed, folder, recordSha256);
  return { caseNumber, found, filing, packet, petition: printed.forms };
}

/** Each manifest says whose papers these are, and which sheets were written with them. */
async function withSheets(
  cases: readonly MadeCase[],
  { petitioner }: PersonRecord,
  sheets: readonly PacketFile[],
): Promise<readonly MadeCase[]> {
  const person = personMark(petitioner.name);
  const beside = await hashesOf(sheets);
  return cases.map((one) => {
    const manifest = { ...one.packet.manifest, person, beside };
    return { ...one, packet: { ...one.packet, manifest } };
  });
}
