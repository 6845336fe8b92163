import { Command, CommanderError } from 'commander';
import { version } from '../made/version.ts';
import { MissingLetterError } from '../pdf/missing-letter.ts';
import { scriptWords } from '../words/en/scripts.ts';
import { checkCommand } from './check.ts';
import { systemRefusal } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';
import { formsCommand } from './forms.ts';
import { lawCommand } from './law.ts';
import { packetCommand } from './packet.ts';
import { readCommand } from './read.ts';
import { schemaCommand } from './schema.ts';
import type { Screen } from './screen.ts';
import { UsageFault } from './usage-fault.ts';

/** One run of the command line, by the words after `dismissal`. Never throws. */
export async function run(words: readonly string[], screen: Screen): Promise<void> {
  try {
    await program(screen).parseAsync([...words], { from: 'user' });
  } catch (fault) {
    endWith(screen, fault);
  }
}

function program(screen: Screen): Command {
  const root = new Command('dismissal')
    .description(
      'From a Los Angeles County criminal case record to a petition for dismissal and the papers that go with it. Works on this machine alone. It informs; it is not legal advice.',
    )
    .version(version)
    .addHelpText(
      'after',
      [
        '',
        'Exit codes: 0 done, 2 usage, 3 record invalid, 4 nothing to file now, 5 facts missing,',
        '70 a fault of the program.',
        '',
        'Begin with:  dismissal check samples/completed-probation.yaml',
      ].join('\n'),
    );
  const commands = [
    checkCommand(screen),
    packetCommand(screen),
    readCommand(screen),
    formsCommand(screen),
    lawCommand(screen),
    schemaCommand(screen),
  ];
  for (const command of commands) root.addCommand(command);
  printsTo(root, screen);
  return root;
}

/** A command and those under it print where the run prints, and throw instead of ending it. */
function printsTo(command: Command, screen: Screen): void {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('Run it with --help to see what there is.')
    .configureOutput({
      writeOut: screen.print,
      writeErr: (text) => screen.say([text.trimEnd()]),
      getOutHelpWidth: () => screen.width,
      getErrHelpWidth: () => screen.width,
    });
  for (const below of command.commands) printsTo(below, screen);
}

/** What a person can fix is said without a trace; what they cannot is our fault, and says so. */
function endWith(screen: Screen, fault: unknown): void {
  if (fault instanceof CommanderError) {
    screen.end(fault.exitCode === 0 ? exitCodes.done : exitCodes.usage);
    return;
  }
  const { stop } = screen.errorStyle;
  if (fault instanceof UsageFault) {
    screen.say([stop(fault.message), fault.fix]);
    screen.end(exitCodes.usage);
    return;
  }
  if (fault instanceof MissingLetterError) {
    screen.say([
      stop(`No face for court papers has ${scriptWords(fault.letters)}.`),
      'Write it in the record as the court file spells it, in letters that these faces have.',
    ]);
    screen.end(exitCodes.recordInvalid);
    return;
  }
  if (fault instanceof Error && fault.name === 'DoesNotFitError') {
    screen.say([
      stop(`A paper cannot be made: ${fault.message}.`),
      'Write it shorter in the record. Nothing is cut, and nothing was written.',
    ]);
    screen.end(exitCodes.recordInvalid);
    return;
  }
  const refusal = systemRefusal(fault);
  if (refusal !== undefined) {
    screen.say([
      stop(`A file or a folder that this run needs cannot be used: ${refusal}.`),
      'Check the files and folders that were named, and the space on the disk.',
    ]);
    screen.end(exitCodes.usage);
    return;
  }
  screen.say([
    stop('Something went wrong, and it is a fault of this program.'),
    'With DISMISSAL_TRACE=1 it shows where. A trace may hold what the record says: read it before you send it.',
    ...(process.env['DISMISSAL_TRACE'] === '1' && fault instanceof Error
      ? [fault.stack ?? fault.message]
      : []),
  ]);
  screen.end(exitCodes.ourFault);
}
