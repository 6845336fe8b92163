import { blankRecord } from '../../intake/blank/blank-record.ts';
import { languages } from '../../words/languages.ts';
import { put } from '../../words/put.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileMustBeFree, writeRecord } from '../file-to-write.ts';
import type { Run } from '../setting.ts';
import { allQuestionsLines } from './all-questions.ts';
import { conductInterview } from './conduct-interview.ts';
import type { NewOptions } from './new-options.ts';

/** Starts a record in the requested way: loaded only if needed. */
export async function beginRecord(run: Run, options: NewOptions): Promise<void> {
  if (options.blank === true) await blank(run, options);
  else if (options.allQuestions === true) allQuestions(run);
  else await conductInterview(run, options);
}

async function blank(run: Run, { out, replace }: NewOptions): Promise<void> {
  const { blankWords, factWords } = run.words;
  const { keys } = blankWords;
  const county = put(keys['cases.court.county'], { county: run.county.name });
  const text = blankRecord({
    words: { ...blankWords, keys: { ...keys, 'cases.court.county': county } },
    about: (path) => factWords[path].about,
  });
  if (out === undefined) run.print(text);
  else {
    await fileMustBeFree(out, replace === true);
    await writeRecord(out, text);
    run.printLines([out]);
  }
  return run.end(exitCodes.done);
}

/** In the requested language, or else in each, one after the other. */
function allQuestions(run: Run): void {
  const asked = run.asked === undefined ? Object.values(languages) : [run.words];
  for (const words of asked) run.printLines([...allQuestionsLines(words, run), '']);
  run.end(exitCodes.done);
}
