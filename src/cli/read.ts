import { Command } from 'commander';
import type { ReadOptions } from './read-papers.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal read FILE…`: a RAP sheet, a docket, to a draft record, with what it does not say. */
export function readCommand(screen: Run): Command {
  const { read: says } = screen.words.helpWords;
  return new Command('read')
    .description(says.does)
    .argument('<paper...>', says.paper)
    .option('--out <draft.yaml>', says.out)
    .option('--replace', says.replace)
    .option('--read-on <day>', says.readOn, dayArgument)
    .option('--json', says.json)
    .option('--places', says.places)
    .option('--subject <id>', says.subject)
    .addHelpText('after', says.after.join('\n'))
    .action(async (names: readonly string[], options: ReadOptions) => {
      const { readPapers } = await import('./read-papers.ts');
      return readPapers(screen, names, options);
    });
}
