import { type CaseNotReady, planPaper } from '../documents/plan-paper.ts';
import { version } from '../made/version.ts';
import { paperToPdf } from '../paper/to-pdf.ts';
import type { Manifest } from './manifest.ts';
import type { Packet, PacketFile } from './packet.ts';
import { hashesOf } from './ready-packet.ts';

/** The packet of a case that cannot be filed now: the plan, without a petition. */
export async function planPacket(
  notReady: CaseNotReady,
  folder: string,
  recordSha256: string,
): Promise<Packet> {
  const { found } = notReady;
  const files: readonly PacketFile[] = [
    { name: 'plan.pdf', bytes: await paperToPdf(planPaper(notReady)) },
  ];
  const manifest: Manifest = {
    program: { name: 'dismissal', version },
    asOf: notReady.asOf,
    recordSha256,
    caseNumber: found.caseNumber,
    outcome: found.outcome,
    law: { readOn: notReady.lawReadOn },
    language: notReady.words.language,
    forms: [],
    ticked: [],
    byHand: [],
    questions: found.counts.flatMap((count) =>
      count.questions.map(({ code, path }) => ({ code, path })),
    ),
    bundles: {},
    files: await hashesOf(files),
  };
  return { folder, files, manifest };
}
