import { Command, InvalidArgumentError, Option } from 'commander';
import type { PlainDate } from '../calendar/plain-date.ts';
import { losAngeles } from '../court/los-angeles/profile.ts';
import { recordPackets } from '../packet/record-packets.ts';
import { courtFormsAsked } from './court-forms-asked.ts';
import { determinationOf, determinedRecord } from './determined-record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { type HearingArgument, hearingArgument, hearingFindings, withHearing } from './hearing.ts';
import { mustBeOpenToInfraction } from './infractions-asked.ts';
import { lettersFound } from './letters-found.ts';
import { outcomeOfPackets, packetLines, packetsAsJson } from './packet-lines.ts';
import type { Screen } from './screen.ts';
import { dayArgument } from './today.ts';
import { UsageFault } from './usage-fault.ts';
import { writeAll } from './write-all.ts';

export interface PacketOptions {
  readonly out: string;
  readonly asOf?: PlainDate;
  readonly case?: string;
  readonly counts?: readonly number[];
  readonly asInfraction?: readonly number[];
  readonly override?: string;
  readonly hearing?: HearingArgument;
  readonly department?: string;
  readonly petition?: 'own' | 'cr-180';
  readonly formsDir?: string;
  readonly replace?: true;
  readonly json?: true;
}

/** `dismissal packet RECORD --out DIR`: the papers, a folder a case. */
export function packetCommand(screen: Screen): Command {
  return new Command('packet')
    .description('make the petition and every paper that goes with it, a folder a case')
    .argument('<record>', 'a .yaml or .json file of one person, or - for standard input')
    .requiredOption('--out <dir>', 'where the folders go')
    .option('--as-of <day>', 'the day to answer for, as 2026-11-24 (today)', dayArgument)
    .option('--case <number>', 'this case alone, by its number')
    .option('--counts <numbers>', 'these counts alone, as 1,2', countsArgument)
    .option('--hearing <when>', 'the hearing, as 2027-02-03T08:30', hearingArgument)
    .option('--department <name>', 'the department of the hearing')
    .addOption(
      new Option(
        '--as-infraction <numbers>',
        'ask for PC 17(d)(2) for these counts; it can forfeit the dismissal',
      ).argParser(countsArgument),
    )
    .option(
      '--override <reason>',
      'an attorney’s reason to go on where the answer is not “open now”',
      reasonArgument,
    )
    .addOption(
      new Option(
        '--petition <which>',
        'the courts’ form CR-180, or this program’s own (CR-180 where it is kept)',
      ).choices(['own', 'cr-180']),
    )
    .option('--forms-dir <dir>', 'where the courts’ forms are kept (DISMISSAL_FORMS_DIR)')
    .option('--replace', 'put the new packet in the place of an older one')
    .option('--json', 'say what was written as JSON')
    .action(async (name: string, options: PacketOptions) => makePackets(screen, name, options));
}

/** The papers of a record that was saved, written into a folder. */
export async function makePackets(
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

/** The manifest keeps the reason: a blank one would say that there is one. */
function reasonArgument(value: string): string {
  const reason = value.trim();
  if (reason === '') throw new InvalidArgumentError('Write the reason; the manifest keeps it.');
  return reason;
}

function countsArgument(value: string): readonly number[] {
  const numbers = value.split(',').map((one) => Number(one.trim()));
  if (numbers.some((one) => !Number.isInteger(one) || one < 1)) {
    throw new InvalidArgumentError('Write the numbers of counts, as 1,2.');
  }
  return numbers;
}
