import { exitCodes } from '../../src/cli/exit-codes.ts';
import { run } from '../../src/cli/run.ts';
import { noStyle } from '../../src/cli/style.ts';

export interface Captured {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the command line in this process and keeps what it prints and ends with. */
export async function runCaptured(...words: readonly string[]): Promise<Captured> {
  let out = '';
  let err = '';
  let code: number = exitCodes.done;
  const print = (text: string): void => {
    out += text;
  };
  await run(words, {
    style: noStyle,
    errorStyle: noStyle,
    width: 100,
    print,
    printLines: (lines) => print(lines.map((line) => `${line}\n`).join('')),
    say: (lines) => {
      err += lines.map((line) => `${line}\n`).join('');
    },
    end: (ended) => {
      code = ended;
    },
  });
  return { out, err, code };
}
