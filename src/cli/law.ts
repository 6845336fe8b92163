import { Command } from 'commander';
import type { LawOptions } from './law-shown.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal law [SECTION]`: the rules in words, with dates, lists and sources. */
export function lawCommand(screen: Run): Command {
  const { law: says, asOf: asOfSays } = screen.words.helpWords;
  return new Command('law')
    .description(says.does)
    .argument('[section...]', says.section)
    .option('--as-of <day>', asOfSays, dayArgument)
    .option('--json', says.json)
    .action(async (section: readonly string[], options: LawOptions) => {
      const { showLaw } = await import('./law-shown.ts');
      return showLaw(screen, section, options);
    });
}
