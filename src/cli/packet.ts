import { Command, InvalidArgumentError, Option } from 'commander';
import { hearingArgument } from './hearing-argument.ts';
import type { PacketOptions } from './packet-options.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal packet RECORD --out DIR`: the papers, one folder per case. */
export function packetCommand(run: Run): Command {
  const { packet: says, record, asOf } = run.words.helpWords;
  return new Command('packet')
    .description(says.does)
    .argument('<record>', record)
    .requiredOption('--out <dir>', says.out)
    .option('--as-of <day>', asOf, dayArgument)
    .option('--case <number>', says.case)
    .option('--counts <numbers>', says.counts, countsArgument)
    .option('--hearing <when>', says.hearing, hearingArgument)
    .option('--department <name>', says.department)
    .addOption(new Option('--as-infraction <numbers>', says.asInfraction).argParser(countsArgument))
    .addOption(
      new Option('--reduction-only', says.reductionOnly).conflicts(['asInfraction', 'override']),
    )
    .option('--override <reason>', says.override, reasonArgument)
    .addOption(new Option('--petition <which>', says.petition).choices(['own', 'cr-180']))
    .option('--forms-dir <dir>', says.formsDir)
    .option('--replace', says.replace)
    .option('--json', says.json)
    .action(async (name: string, options: PacketOptions) => {
      const { makePackets } = await import('./make-packet.ts');
      return makePackets(run, name, options);
    });
}

/** The manifest records the reason: a blank one would look like a reason. */
function reasonArgument(value: string): string {
  const reason = value.trim();
  if (reason === '') throw new InvalidArgumentError('{reason}');
  return reason;
}

function countsArgument(value: string): readonly number[] {
  const numbers = value.split(',').map((one) => Number(one.trim()));
  if (numbers.some((one) => !Number.isInteger(one) || one < 1)) {
    throw new InvalidArgumentError('{counts}');
  }
  return numbers;
}
