import { Command } from 'commander';
import type { Words } from '../words/words.ts';
import type { Run } from './setting.ts';

export interface FormsOptions {
  readonly formsDir?: string;
  readonly json?: true;
}

/**
 * `dismissal forms`: the courts' own forms: which are known, which are added, and how to add one.
 */
export function formsCommand(screen: Run): Command {
  const { forms: says } = screen.words.helpWords;
  const root = new Command('forms').description(says.does);
  withOptions(root, says).action(async (options: FormsOptions) => {
    const { listForms } = await import('./list-forms.ts');
    return listForms(screen, options);
  });
  root.addCommand(
    withOptions(new Command('add'), says)
      .description(says.add)
      .argument('<files...>', says.files)
      .action(async (files: readonly string[], _: FormsOptions, command: Command) => {
        const { addForms } = await import('./add-forms.ts');
        return addForms(screen, files, optionsOf(command));
      }),
  );
  root.addCommand(
    withOptions(new Command('verify'), says)
      .description(says.verify)
      .action(async (_: FormsOptions, command: Command) => {
        const { verifyForms } = await import('./list-forms.ts');
        return verifyForms(screen, optionsOf(command));
      }),
  );
  return root;
}

function withOptions(command: Command, says: Words['helpWords']['forms']): Command {
  return command.option('--forms-dir <dir>', says.formsDir).option('--json', says.json);
}

/** An option may come before or after the word `add`. */
function optionsOf(command: Command): FormsOptions {
  return command.optsWithGlobals<FormsOptions>();
}
