import { Command } from 'commander';
import type { ReadOptions } from './read-papers.ts';
import type { Screen } from './screen.ts';
import { dayArgument } from './today.ts';

/** `dismissal read FILE…`: a RAP sheet, a docket, to a draft record, with what it does not say. */
export function readCommand(screen: Screen): Command {
  return new Command('read')
    .description(
      'make a draft record of the papers that a person holds: a RAP sheet, dockets, minute orders',
    )
    .argument('<paper...>', 'text, or PDFs that have text, all of one person; - for standard input')
    .option('--out <draft.yaml>', 'the file to write the draft record to')
    .option('--replace', 'replace that file where it is there already')
    .option(
      '--read-on <day>',
      'the day on which the docket was read to its end, as 2026-11-24 (that of the print, or today)',
      dayArgument,
    )
    .option('--json', 'what each paper says as JSON, in place of words; no draft')
    .option('--places', 'with --json: where in the paper each value stands, and the lines not read')
    .option('--subject <id>', 'the person of a county’s file, by SUBJECT_ID')
    .addHelpText(
      'after',
      [
        '',
        'Prints what it read, the cases of other courts, arrests without an outcome, what came after',
        'the judgment, and every line that it did not understand. A reading is no more than that:',
        'compare the draft with the paper. The docket is the court’s record and is kept where it and',
        'a RAP sheet differ.',
        '',
        'Exit codes: 0 read, 2 usage or not a paper that can be read, 4 nothing to draft.',
      ].join('\n'),
    )
    .action(async (names: readonly string[], options: ReadOptions) => {
      const { readPapers } = await import('./read-papers.ts');
      return readPapers(screen, names, options);
    });
}
