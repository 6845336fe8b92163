import { Command, CommanderError, Help, Option } from 'commander';
import { usualCountyName } from '../facts/usual-county.ts';
import { counties } from '../made/counties.ts';
import { version } from '../made/version.ts';
import { languages } from '../words/languages.ts';
import { put } from '../words/put.ts';
import type { Words } from '../words/words.ts';
import { batchCommand } from './batch.ts';
import { checkCommand } from './check.ts';
import { courthousesCommand } from './courthouses.ts';
import { exitCodes } from './exit-codes.ts';
import { faultSaid } from './fault-lines.ts';
import { formsCommand } from './forms.ts';
import { lawCommand } from './law.ts';
import { newCommand } from './new.ts';
import { packetCommand } from './packet.ts';
import { readCommand } from './read.ts';
import { redactCommand } from './redact.ts';
import { schemaCommand } from './schema.ts';
import type { Screen } from './screen.ts';
import { countyAsked, languageAsked, type Run, settingFor } from './setting.ts';

/** One run of the command line, by the words after `dismissal`. Never throws. */
export async function run(words: readonly string[], screen: Screen): Promise<void> {
  const one: Run = { ...screen, ...settingFor(languageAsked(words), countyAsked(words)) };
  try {
    await program(one).parseAsync([...words], { from: 'user' });
  } catch (fault) {
    endWith(one, fault);
  }
}

function program(screen: Run): Command {
  const { helpWords, countyNamed } = screen.words;
  const root = new Command('dismissal')
    .description(put(helpWords.program, { county: countyNamed(screen.county.name) }))
    .version(version)
    .addOption(new Option('--lang <language>', helpWords.lang).choices(Object.keys(languages)))
    .addOption(
      new Option('--county <name>', put(helpWords.county, { usual: usualCountyName })).choices(
        Object.keys(counties),
      ),
    )
    .addHelpText('after', helpWords.after.join('\n'));
  const commands = [
    checkCommand(screen),
    packetCommand(screen),
    newCommand(screen),
    batchCommand(screen),
    readCommand(screen),
    courthousesCommand(screen),
    formsCommand(screen),
    lawCommand(screen),
    schemaCommand(screen),
    redactCommand(screen),
  ];
  for (const command of commands) root.addCommand(command);
  printsTo(root, screen);
  return root;
}

const usual = new Help();

/** A command and its subcommands print where the run prints, and throw instead of exiting. */
function printsTo(command: Command, screen: Run): void {
  const { fromCommander, helpWords } = screen.words;
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError(helpWords.seeHelp)
    .configureHelp({
      subcommandTerm: (below) => fromCommander(usual.subcommandTerm(below)),
      optionTerm: (option) => fromCommander(usual.optionTerm(option)),
      // Before its lines are broken: "(choices:" may be the end of one.
      optionDescription: (option) => fromCommander(usual.optionDescription(option)),
      argumentTerm: (argument) => fromCommander(`<${argument.name()}>`).slice(1, -1),
    })
    .configureOutput({
      writeOut: (text) => screen.print(fromCommander(text)),
      writeErr: (text) => screen.say([worded(screen.words, text.trimEnd())]),
      getOutHelpWidth: () => screen.width,
      getErrHelpWidth: () => screen.width,
    });
  for (const below of command.commands) printsTo(below, screen);
}

/** The parser's message, with what is wrong with a value that cannot be read. */
function worded({ argumentWords, fromCommander }: Words, text: string): string {
  return fromCommander(text).replaceAll(
    /\{(\w+)\}/gu,
    (whole, name: string) => argumentWords[name] ?? whole,
  );
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
