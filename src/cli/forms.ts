import { Command } from 'commander';
import type { Screen } from './screen.ts';

export interface FormsOptions {
  readonly formsDir?: string;
  readonly json?: true;
}

/** `dismissal forms`: the courts' own forms: which are known, which are here, and how to add one. */
export function formsCommand(screen: Screen): Command {
  const root = new Command('forms').description(
    'the courts’ own forms: which are known, which are here, where to get them',
  );
  withOptions(root).action(async (options: FormsOptions) => {
    const { listForms } = await import('./list-forms.ts');
    return listForms(screen, options);
  });
  root.addCommand(
    withOptions(new Command('add'))
      .description('take in forms as they were downloaded; they are known by what they hold')
      .argument('<files...>', 'PDFs of the courts’ forms')
      .action(async (files: readonly string[], _: FormsOptions, command: Command) => {
        const { addForms } = await import('./add-forms.ts');
        return addForms(screen, files, optionsOf(command));
      }),
  );
  root.addCommand(
    withOptions(new Command('verify'))
      .description('check every form that is kept: its bytes, and its fields')
      .action(async (_: FormsOptions, command: Command) => {
        const { verifyForms } = await import('./list-forms.ts');
        return verifyForms(screen, optionsOf(command));
      }),
  );
  return root;
}

function withOptions(command: Command): Command {
  return command
    .option('--forms-dir <dir>', 'where the forms are kept (DISMISSAL_FORMS_DIR)')
    .option('--json', 'all of it as JSON');
}

/** A flag may stand before or after the word `add`. */
function optionsOf(command: Command): FormsOptions {
  return command.optsWithGlobals<FormsOptions>();
}
