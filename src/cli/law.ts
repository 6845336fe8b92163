import { Command } from 'commander';
import type { LawOptions } from './law-shown.ts';
import type { Screen } from './screen.ts';
import { dayArgument } from './today.ts';

/** `dismissal law [SECTION]`: the rules in words, with their days, lists and sources. */
export function lawCommand(screen: Screen): Command {
  return new Command('law')
    .description('the rules: what each section says, since when, its lists and its sources')
    .argument('[section...]', 'a section as 1203.41, PC 17(b), VC 12810, or an act as AB 1950')
    .option('--as-of <day>', 'the day to answer for, as 2026-11-24 (today)', dayArgument)
    .option('--json', 'as JSON')
    .action(async (section: readonly string[], options: LawOptions) => {
      const { showLaw } = await import('./law-shown.ts');
      return showLaw(screen, section, options);
    });
}
