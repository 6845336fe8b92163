import { join } from 'node:path';
import { byHandLine } from '../documents/case-words.ts';

import { jsonText } from '../packet/json-text.ts';
import { manifestName } from '../packet/packet.ts';
import type { MadeCase, RecordPackets } from '../packet/record-packets.ts';
import type { Words } from '../words/words.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { outcomeCode } from './outcome-code.ts';
import type { Run } from './setting.ts';
import { wrapped } from './wrapped.ts';

/** What `dismissal packet` prints about what it wrote, case by case. */
export function packetLines(
  out: string,
  made: RecordPackets,
  run: Pick<Run, 'style' | 'width' | 'words'>,
): readonly string[] {
  const { style, words } = run;
  const { packetWords } = words;
  return [
    ...made.cases.flatMap((one) => [
      `${style.bold(words.caseNumberWords(one.caseNumber))} · ${
        one.filing.ready ? style.good(packetWords.petition) : style.wait(packetWords.plan)
      }`,
      `  ${join(out, one.packet.folder)}`,
      ...(one.filing.ready ? readyLines(one, run) : notReadyLines(one, run)),
      '',
    ]),
    ...made.beside.map(({ name }) => join(out, name)),
  ];
}

function readyLines(
  { filing, found, petition }: MadeCase,
  { width, words }: Pick<Run, 'width' | 'words'>,
): readonly string[] {
  if (!filing.ready) return [];
  const { filled, outcomeWords, packetWords } = words;
  const overridden = filled(packetWords.overridden, {
    outcome: outcomeWords[found.outcome].short,
  });
  return [
    ...wrapped(petitionLine(words, petition), width, '  '),
    ...(filing.plan.override === undefined ? [] : wrapped(overridden, width, '  ')),
    ...wrapped(filled(packetWords.signFirst, { page: 'start-here.html' }), width, '  '),
    `  ${packetWords.missing}:`,
    ...filing.plan.byHand.flatMap((one) =>
      wrapped(`- ${byHandLine(words, one)}`, width, '    ', '      '),
    ),
  ];
}

function petitionLine(
  { filled, notCarriedWords, packetWords }: Words,
  petition: MadeCase['petition'],
): string {
  if (petition?.form === 'cr-180') return packetWords.courtForm;
  if (petition?.notCarried === undefined) return packetWords.ownForm;
  return filled(packetWords.ownAsked, { why: notCarriedWords(petition.notCarried) });
}

function notReadyLines(
  { filing, found }: MadeCase,
  { width, words }: Pick<Run, 'width' | 'words'>,
): readonly string[] {
  if (filing.ready) return [];
  return wrapped(`${words.whyWords(filing.why, found)} ${words.packetWords.seePlan}`, width, '  ');
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

/** Done if a petition was made, or else what was in the way. */
export function outcomeOfPackets(made: RecordPackets): ExitCode {
  if (made.cases.some((one) => one.filing.ready)) return exitCodes.done;
  const outcomes = made.cases.map(({ filing, found }) =>
    !filing.ready && filing.why.kind === 'held' ? filing.why.outcome : found.outcome,
  );
  const code = outcomeCode(outcomes);
  return code === exitCodes.done ? exitCodes.nothingToFile : code;
}
