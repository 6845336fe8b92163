import { Command } from 'commander';
import { blankRecord } from '../intake/blank/blank-record.ts';
import { aboutFact, blankWords } from '../words/en/blank-record.ts';
import { exitCodes } from './exit-codes.ts';
import { writeRecord } from './new/write-record.ts';
import type { Screen } from './screen.ts';

interface NewOptions {
  readonly blank?: true;
  readonly out?: string;
  readonly replace?: true;
}

/** `dismissal new`: asks, and writes a record; `--blank` writes an empty one to complete. */
export function newCommand(screen: Screen): Command {
  return new Command('new')
    .description('write an empty record with every key explained')
    .requiredOption('--blank', 'an empty record that answers nothing by itself')
    .option('--out <record.yaml>', 'the file to write it to')
    .option('--replace', 'replace that file where it is there already')
    .action(async (options: NewOptions) => blank(screen, options));
}

async function blank(screen: Screen, { out, replace }: NewOptions): Promise<void> {
  const text = blankRecord({ words: blankWords, about: aboutFact });
  if (out === undefined) screen.print(text);
  else {
    await writeRecord(out, text, replace === true);
    screen.printLines([`${out}`]);
  }
  return screen.end(exitCodes.done);
}
