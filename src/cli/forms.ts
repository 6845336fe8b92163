import { Command } from 'commander';
import { knownForms } from '../forms/registry.ts';
import { jsonText } from '../packet/json-text.ts';
import type { Words } from '../words/words.ts';
import { addForms } from './add-forms.ts';
import { exitCodes } from './exit-codes.ts';
import { formsFolder } from './forms-folder.ts';
import { formLines, formRows } from './forms-lines.ts';
import { clearHalfWritten, keptForms } from './kept-forms.ts';
import type { Run } from './setting.ts';

export interface FormsOptions {
  readonly formsDir?: string;
  readonly json?: true;
}

/** `dismissal forms`: the courts' own forms: which are known, which are here, and how to add one. */
export function formsCommand(screen: Run): Command {
  const { forms: says } = screen.words.helpWords;
  const root = new Command('forms').description(says.does);
  withOptions(root, says).action(async (options: FormsOptions) => list(screen, options));
  root.addCommand(
    withOptions(new Command('add'), says)
      .description(says.add)
      .argument('<files...>', says.files)
      .action(async (files: readonly string[], _: FormsOptions, command: Command) =>
        addForms(screen, files, optionsOf(command)),
      ),
  );
  root.addCommand(
    withOptions(new Command('verify'), says)
      .description(says.verify)
      .action(async (_: FormsOptions, command: Command) => verify(screen, optionsOf(command))),
  );
  return root;
}

function withOptions(command: Command, says: Words['helpWords']['forms']): Command {
  return command.option('--forms-dir <dir>', says.formsDir).option('--json', says.json);
}

/** A flag may stand before or after the word `add`. */
function optionsOf(command: Command): FormsOptions {
  return command.optsWithGlobals<FormsOptions>();
}

async function list(screen: Run, options: FormsOptions): Promise<void> {
  const folder = formsFolder(options.formsDir, process.env);
  await clearHalfWritten(folder).catch(() => {});
  const rows = formRows(knownForms, await keptForms(folder, knownForms));
  if (options.json === true) screen.print(jsonText({ folder, forms: rows }));
  else screen.printLines(formLines(folder, rows, screen));
  return screen.end(exitCodes.done);
}

async function verify(screen: Run, options: FormsOptions): Promise<void> {
  const folder = formsFolder(options.formsDir, process.env);
  await clearHalfWritten(folder).catch(() => {});
  const kept = await keptForms(folder, knownForms);
  const rows = formRows(knownForms, kept).filter((row) => row.state !== 'not-there');
  if (options.json === true) screen.print(jsonText({ folder, forms: rows }));
  else if (rows.length === 0)
    screen.printLines([screen.words.filled(screen.words.formsSaid.noneKept, { folder })]);
  else screen.printLines(formLines(folder, rows, screen));
  return screen.end(rows.every((row) => row.state === 'there') ? exitCodes.done : exitCodes.usage);
}
