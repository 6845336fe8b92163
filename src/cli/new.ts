import { Command } from 'commander';
import { blankRecord } from '../intake/blank/blank-record.ts';
import { languages } from '../words/languages.ts';
import { exitCodes } from './exit-codes.ts';
import { fileMustBeFree, writeRecord } from './file-to-write.ts';
import { allQuestionsLines } from './new/all-questions.ts';
import { conductInterview } from './new/conduct-interview.ts';
import type { NewOptions } from './new/new-options.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal new`: asks, and writes a record; `--blank` writes an empty one to complete. */
export function newCommand(run: Run): Command {
  const { new: says, asOf } = run.words.helpWords;
  return new Command('new')
    .description(says.does)
    .option('--from <draft.yaml>', says.from)
    .option('--out <record.yaml>', says.out)
    .option('--packet <dir>', says.packet)
    .option('--as-of <day>', asOf, dayArgument)
    .option('--answers <file>', says.answers)
    .option('--blank', says.blank)
    .option('--all-questions', says.allQuestions)
    .option('--replace', says.replace)
    .addHelpText('after', says.after.join('\n'))
    .action(async (options: NewOptions) => {
      if (options.blank === true) await blank(run, options);
      else if (options.allQuestions === true) allQuestions(run);
      else await conductInterview(run, options);
    });
}

async function blank(run: Run, { out, replace }: NewOptions): Promise<void> {
  const { blankWords, factWords } = run.words;
  const text = blankRecord({ words: blankWords, about: (path) => factWords[path].about });
  if (out === undefined) run.print(text);
  else {
    await fileMustBeFree(out, replace === true);
    await writeRecord(out, text);
    run.printLines([out]);
  }
  return run.end(exitCodes.done);
}

/** In the language that was asked for; else in each, one after the other. */
function allQuestions(run: Run): void {
  const asked = run.asked === undefined ? Object.values(languages) : [run.words];
  for (const words of asked) run.printLines([...allQuestionsLines(words, run), '']);
  run.end(exitCodes.done);
}
