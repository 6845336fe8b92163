import { Command, Option } from 'commander';
import { blankRecord } from '../intake/blank/blank-record.ts';
import { aboutFact, blankWords } from '../words/en/blank-record.ts';
import { exitCodes } from './exit-codes.ts';
import { allQuestionsLines } from './new/all-questions.ts';
import { conductInterview } from './new/conduct-interview.ts';
import { interviewLanguages, type NewOptions } from './new/new-options.ts';
import { speechIn } from './new/speech.ts';
import { writeRecord } from './new/write-record.ts';
import type { Screen } from './screen.ts';
import { dayArgument } from './today.ts';

/** `dismissal new`: asks, and writes a record; `--blank` writes an empty one to complete. */
export function newCommand(screen: Screen): Command {
  return new Command('new')
    .description('ask for what the docket and the person say, and write the record of it')
    .option('--from <draft.yaml>', 'begin with this draft, and go on where it ends')
    .option('--out <record.yaml>', 'the file to write the record to')
    .option('--packet <dir>', 'make the papers into this folder without asking')
    .addOption(
      new Option('--lang <language>', 'the language to ask in').choices([...interviewLanguages]),
    )
    .option('--as-of <day>', 'the day to answer for, as 2026-11-24 (today)', dayArgument)
    .option('--answers <file>', 'answers from a file, one a line')
    .option('--blank', 'ask nothing: an empty record with every key explained')
    .option('--all-questions', 'ask nothing: print every question for review')
    .option('--replace', 'replace the file where it is there already')
    .addHelpText(
      'after',
      [
        '',
        'Each question says where the answer is found. ? leaves it open, “back” goes to the one',
        'before, “stop” saves the draft: go on with --from. Only what changes an answer is asked.',
        'With ACCESSIBLE=1 the terminal itself edits the line, which suits a screen reader.',
      ].join('\n'),
    )
    .action(async (options: NewOptions) => {
      if (options.blank === true) await blank(screen, options);
      else if (options.allQuestions === true) allQuestions(screen, options);
      else await conductInterview(screen, options);
    });
}

async function blank(screen: Screen, { out, replace }: NewOptions): Promise<void> {
  const text = blankRecord({ words: blankWords, about: aboutFact });
  if (out === undefined) screen.print(text);
  else {
    await writeRecord(out, text, replace === true);
    screen.printLines([out]);
  }
  return screen.end(exitCodes.done);
}

/** In the language that was asked for; else in each, one after the other. */
function allQuestions(screen: Screen, { lang }: NewOptions): void {
  const asked = lang === undefined ? interviewLanguages : [lang];
  for (const one of asked) screen.printLines([...allQuestionsLines(speechIn(one), screen), '']);
  screen.end(exitCodes.done);
}
