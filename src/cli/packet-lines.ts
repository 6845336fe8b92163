import { join } from 'node:path';
import { byHandLine } from '../documents/case-words.ts';

import { jsonText } from '../packet/json-text.ts';
import { manifestName } from '../packet/packet.ts';
import type { MadeCase, RecordPackets } from '../packet/record-packets.ts';
import { packetWords } from '../words/en/command-line.ts';
import { whyWords } from '../words/en/not-ready.ts';
import { outcomeWords } from '../words/en/outcomes.ts';
import { filled } from '../words/en/reasons.ts';
import { notCarriedWords } from '../words/en/which-petition.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { outcomeCode } from './outcome-code.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './wrapped.ts';

/** What `dismissal packet` says of what it wrote, case by case. */
export function packetLines(
  out: string,
  made: RecordPackets,
  { style, width }: Pick<Screen, 'style' | 'width'>,
): readonly string[] {
  return [
    ...made.cases.flatMap((one) => [
      `${style.bold(one.caseNumber)} · ${
        one.filing.ready ? style.good(packetWords.petition) : style.wait(packetWords.plan)
      }`,
      `  ${join(out, one.packet.folder)}`,
      ...(one.filing.ready ? readyLines(one, width) : notReadyLines(one, width)),
      '',
    ]),
    ...made.beside.map(({ name }) => join(out, name)),
  ];
}

function readyLines({ filing, found, petition }: MadeCase, width: number): readonly string[] {
  if (!filing.ready) return [];
  const overridden = filled(packetWords.overridden, {
    outcome: outcomeWords[found.outcome].short,
  });
  return [
    ...wrapped(petitionLine(petition), width, '  '),
    ...(filing.plan.override === undefined ? [] : wrapped(overridden, width, '  ')),
    ...wrapped(filled(packetWords.signFirst, { page: 'start-here.html' }), width, '  '),
    `  ${packetWords.missing}:`,
    ...filing.plan.byHand.flatMap((one) =>
      wrapped(`- ${byHandLine(one)}`, width, '    ', '      '),
    ),
  ];
}

function petitionLine(petition: MadeCase['petition']): string {
  if (petition?.form === 'cr-180') return packetWords.courtForm;
  if (petition?.notCarried === undefined) return packetWords.ownForm;
  return filled(packetWords.ownAsked, { why: notCarriedWords(petition.notCarried) });
}

function notReadyLines({ filing, found }: MadeCase, width: number): readonly string[] {
  if (filing.ready) return [];
  return wrapped(`${whyWords(filing.why, found)} ${packetWords.seePlan}`, width, '  ');
}

export function packetsAsJson(out: string, made: RecordPackets): string {
  return jsonText({
    cases: made.cases.map(({ caseNumber, filing, packet, petition }) => ({
      caseNumber,
      ready: filing.ready,
      ...(petition === undefined ? {} : { petition: petition.form }),
      ...(filing.ready ? {} : { why: filing.why }),
      folder: join(out, packet.folder),
      files: [...packet.files.map((file) => file.name), manifestName],
    })),
    beside: made.beside.map(({ name }) => join(out, name)),
  });
}

/** Done where a petition was made; else what stood in the way. */
export function outcomeOfPackets(made: RecordPackets): ExitCode {
  if (made.cases.some((one) => one.filing.ready)) return exitCodes.done;
  const outcomes = made.cases.map(({ filing, found }) =>
    !filing.ready && filing.why.kind === 'held' ? filing.why.outcome : found.outcome,
  );
  const code = outcomeCode(outcomes);
  return code === exitCodes.done ? exitCodes.nothingToFile : code;
}
