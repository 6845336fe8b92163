import { losAngeles } from '../court/los-angeles/profile.ts';
import { recordPackets } from '../packet/record-packets.ts';
import { courtFormsAsked } from './court-forms-asked.ts';
import { determinationOf, determinedRecord } from './determined-record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { hearingFindings, withHearing } from './hearing.ts';
import { mustBeOpenToInfraction } from './infractions-asked.ts';
import { lettersFound } from './letters-found.ts';
import { outcomeOfPackets, packetLines, packetsAsJson } from './packet-lines.ts';
import type { PacketOptions } from './packet-options.ts';
import type { Screen } from './screen.ts';
import { UsageFault } from './usage-fault.ts';
import { writeAll } from './write-all.ts';

/** Makes the packets of a record and writes them: loaded only when there are papers to make. */
export async function makePacket(
  screen: Screen,
  name: string,
  options: PacketOptions,
): Promise<void> {
  const found = await determinedRecord(name, options.asOf);
  if (options.json !== true || found.record === undefined) {
    screen.say(findingLines(found.findings, screen.errorStyle, screen.width));
  }
  if (found.record === undefined) return screen.end(exitCodes.recordInvalid);
  const number = caseAsked(
    found.determination.cases.map((one) => one.caseNumber),
    options,
  );
  const record = withHearing(found.record, number, options.hearing, options.department);
  const { asOf } = found.determination;
  if (options.hearing !== undefined && options.json !== true) {
    screen.say(findingLines(hearingFindings(record, asOf), screen.errorStyle, screen.width));
  }
  const determination = determinationOf(record, asOf);
  mustBeOpenToInfraction(determination, number, options.asInfraction ?? []);
  const courtForms = await courtFormsAsked(options, screen.say);
  const made = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...(courtForms === undefined ? {} : { courtForms }),
    ...(options.case === undefined || number === undefined ? {} : { only: [number] }),
    orders: (caseNumber) =>
      number === undefined || caseNumber === number ? ordersOf(options) : {},
  }).catch((fault: unknown) => {
    screen.say(lettersFound(fault, record));
    throw fault;
  });
  await writeAll(options.out, made, options.replace === true);
  if (options.json === true) screen.print(packetsAsJson(options.out, made));
  else screen.printLines(packetLines(options.out, made, screen));
  return screen.end(outcomeOfPackets(made));
}

function ordersOf({ counts, asInfraction, override }: PacketOptions) {
  return {
    ...(counts === undefined ? {} : { counts }),
    ...(asInfraction === undefined ? {} : { asInfraction }),
    ...(override === undefined ? {} : { override }),
  };
}

/** The case that the flags speak of: the one named, or the only one. */
function caseAsked(numbers: readonly string[], options: PacketOptions): string | undefined {
  if (options.case !== undefined) {
    const exact = numbers.filter((one) => one === options.case);
    const begun = numbers.filter((one) => one.startsWith(`${options.case}-`));
    const [only, ...more] = exact.length > 0 ? exact : begun;
    if (only !== undefined && more.length === 0) return only;
    throw new UsageFault(
      `The record has no case ${options.case}, or more than one.`,
      `Its cases: ${numbers.join(', ')}.`,
    );
  }
  if (numbers.length === 1) return numbers[0];
  const ofOneCase = [options.counts, options.asInfraction, options.hearing, options.department];
  if (ofOneCase.every((one) => one === undefined)) return undefined;
  throw new UsageFault(
    'The record has more than one case, and a flag speaks of one case alone.',
    `Name it with --case: ${numbers.join(', ')}.`,
  );
}
