import { bundles } from '../../packet/bundles.ts';
import type { RecordPackets } from '../../packet/record-packets.ts';

/** The files that everyone's print jobs go into, in the order of the steps. */
export const packNames = [...bundles.map(({ file }) => file), 'folder.pdf'];

/** One print job for one case; a sheet for all cases has no case. */
export interface PackedJob {
  readonly file: string;
  readonly caseNumber?: string;
  readonly bytes: Uint8Array;
}

/** What the person keeps, whatever else there is. */
const kept = 'keep.pdf';

/** A person's print jobs, each with its step: the sheets first, then case by case. */
export function packedJobs({ cases, beside }: RecordPackets): readonly PackedJob[] {
  const sheets = beside.map(({ name, bytes }) => ({
    file: packNames.includes(name) ? name : kept,
    bytes,
  }));
  const ofCases = cases.flatMap(({ caseNumber, packet }) =>
    packet.files.flatMap(({ name, bytes }): readonly PackedJob[] => {
      if (packNames.includes(name)) return [{ file: name, caseNumber, bytes }];
      return name === 'plan.pdf' ? [{ file: kept, caseNumber, bytes }] : [];
    }),
  );
  return [...sheets, ...ofCases];
}
