import { Command, CommanderError, Option } from 'commander';
import { version } from '../made/version.ts';
import { languages } from '../words/languages.ts';
import { checkCommand } from './check.ts';
import { exitCodes } from './exit-codes.ts';
import { faultSaid } from './fault-lines.ts';
import { formsCommand } from './forms.ts';
import { lawCommand } from './law.ts';
import { packetCommand } from './packet.ts';
import { readCommand } from './read.ts';
import { schemaCommand } from './schema.ts';
import type { Screen } from './screen.ts';
import { languageAsked, type Run, settingFor } from './setting.ts';

/** One run of the command line, by the words after `dismissal`. Never throws. */
export async function run(words: readonly string[], screen: Screen): Promise<void> {
  const one: Run = { ...screen, ...settingFor(languageAsked(words)) };
  try {
    await program(one).parseAsync([...words], { from: 'user' });
  } catch (fault) {
    endWith(one, fault);
  }
}

function program(screen: Run): Command {
  const root = new Command('dismissal')
    .description(
      'From a Los Angeles County criminal case record to a petition for dismissal and the papers that go with it. Works on this machine alone. It informs; it is not legal advice.',
    )
    .version(version)
    .addOption(
      new Option('--lang <language>', 'en or es; without it, the language of the person').choices(
        Object.keys(languages),
      ),
    )
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

function endWith(run: Run, fault: unknown): void {
  if (fault instanceof CommanderError) {
    run.end(fault.exitCode === 0 ? exitCodes.done : exitCodes.usage);
    return;
  }
  const { what, fix, code } = faultSaid(run.words, fault);
  const traced = code === exitCodes.ourFault && process.env['DISMISSAL_TRACE'] === '1';
  run.say([
    run.errorStyle.stop(what),
    fix,
    ...(traced && fault instanceof Error ? [fault.stack ?? fault.message] : []),
  ]);
  run.end(code);
}
