import { Command, InvalidArgumentError, Option } from 'commander';
import { hearingArgument } from './hearing-argument.ts';
import type { PacketOptions } from './packet-options.ts';
import type { Screen } from './screen.ts';
import { dayArgument } from './today.ts';

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
    .action(async (name: string, options: PacketOptions) => {
      const { makePacket } = await import('./make-packet.ts');
      return makePacket(screen, name, options);
    });
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
