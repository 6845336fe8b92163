import { Command, CommanderError } from 'commander';
import { version } from '../made/version.ts';
import { MissingLetterError } from '../pdf/faces.ts';
import { checkCommand } from './check.ts';
import { exitCodes } from './exit-codes.ts';
import { packetCommand } from './packet.ts';
import { type Screen, screenOf } from './screen.ts';
import { UsageFault } from './usage-fault.ts';

const screen = screenOf(process);
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop reading: `dismissal check R | head -1`.
  if (fault.code !== 'EPIPE') throw fault;
});

try {
  await program(screen).parseAsync(process.argv);
} catch (fault) {
  endWith(screen, fault);
}

function program(at: Screen): Command {
  const commands = [checkCommand(at), packetCommand(at)];
  const root = new Command('dismissal')
    .description(
      'From a Los Angeles County criminal case record to a petition for dismissal and the papers that go with it. Works on this machine alone. It informs; it is not legal advice.',
    )
    .version(version)
    .addHelpText(
      'after',
      [
        '',
        'Exit codes: 0 done · 2 usage · 3 record invalid · 4 nothing to file now ·',
        '5 facts missing · 70 a fault of the program',
        '',
        'Begin with:  dismissal check samples/completed-probation.yaml',
      ].join('\n'),
    );
  for (const command of commands) root.addCommand(command);
  for (const command of [root, ...commands]) command.exitOverride().showSuggestionAfterError(true);
  return root;
}

/** What a person can mend is said without a trace; what they cannot is our fault, and says so. */
function endWith(at: Screen, fault: unknown): void {
  if (fault instanceof CommanderError) {
    at.end(fault.exitCode === 0 ? exitCodes.done : exitCodes.usage);
    return;
  }
  if (fault instanceof UsageFault) {
    at.say([at.errorStyle.stop(fault.message), fault.mend]);
    at.end(exitCodes.usage);
    return;
  }
  if (fault instanceof MissingLetterError) {
    at.say([
      at.errorStyle.stop(fault.message),
      'Write it in the record as the court file spells it, in letters that these faces have.',
    ]);
    at.end(exitCodes.recordInvalid);
    return;
  }
  at.say([
    at.errorStyle.stop(
      'Something went wrong that is a fault of this program. Nothing was changed.',
    ),
    fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    'With DISMISSAL_TRACE=1 it shows where. A trace may hold what the record says: read it before you send it.',
  ]);
  if (process.env['DISMISSAL_TRACE'] === '1' && fault instanceof Error) at.say([fault.stack ?? '']);
  at.end(exitCodes.ourFault);
}
