import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { workbookOf } from '../../test/batch/table/made-workbook.ts';
import { runCaptured } from '../../test/cli/run-captured.ts';

/** A file given to a command of the program, in a folder of its own, as a person would give it. */
export interface Given {
  /** The name it is given under, and the words of the command; `out` is where papers may go. */
  readonly file: string;
  readonly words: (at: { readonly file: string; readonly out: string }) => readonly string[];
  /** What stands beside it. */
  readonly beside?: Readonly<Record<string, Uint8Array | string>>;
  /** How the bytes become the file. */
  readonly written?: (input: Buffer) => Uint8Array;
}

const asOf = ['--as-of', '2026-11-25'];
const dry = ['--dry-run', '--quiet', '--jobs', '1', ...asOf];
const columns = readFileSync('test/batch/table/columns.yaml');
const table = readFileSync('test/batch/table/clinic-export.csv');

const beside = (file: string, name: string) => join(file, '..', name);

/** Half of them are read for their answers alone, which is quick; the other half with papers. */
export const commands = {
  csv: {
    file: 'clients.csv',
    beside: { 'columns.yaml': columns },
    words: ({ file, out }) => [
      ...['batch', file, '--columns', beside(file, 'columns.yaml'), '--out', out],
      ...dry,
    ],
  },
  headings: {
    file: 'clients.csv',
    words: ({ file }) => ['batch', file, '--columns', beside(file, 'draft.yaml'), ...dry],
  },
  xlsx: {
    file: 'clients.xlsx',
    beside: { 'columns.yaml': columns },
    written: (input) =>
      input.subarray(0, 2).toString('latin1') === 'PK' ? input : workbookOf(input.toString('utf8')),
    words: ({ file, out }) => [
      ...['batch', file, '--columns', beside(file, 'columns.yaml'), '--out', out],
      ...dry,
    ],
  },
  mapping: {
    file: 'columns.yaml',
    beside: { 'clients.csv': table },
    words: ({ file, out }) => [
      ...['batch', beside(file, 'clients.csv'), '--columns', file, '--out', out],
      ...dry,
    ],
  },
  ndjson: {
    file: 'people.ndjson',
    words: ({ file, out }) => ['batch', file, '--out', out, ...dry],
  },
  array: {
    file: 'people.json',
    words: ({ file, out }) => ['batch', file, '--out', out, ...dry],
  },
  paper: {
    file: 'paper.txt',
    words: ({ file, out }) => ['read', file, '--out', join(out, 'draft.yaml')],
  },
  'papers-of-many': {
    file: 'paper.txt',
    words: ({ file, out }) => ['batch', file, '--out', out, ...dry],
  },
  county: {
    file: 'county.csv',
    words: ({ file, out }) => ['batch', file, '--out', out, ...dry],
  },
  answers: {
    file: 'answers.txt',
    words: ({ file, out }) => [
      ...['new', '--answers', file, '--out', join(out, 'record.yaml')],
      ...['--packet', join(out, 'packet')],
      ...asOf,
    ],
  },
  redact: { file: 'record.yaml', words: ({ file }) => ['redact', file, ...asOf] },
} as const satisfies Readonly<Record<string, Given>>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return name in commands;
}

/** Gives the file to the command; what is wrong with how it ended. */
export async function byCommand(name: CommandName, input: Buffer): Promise<string | undefined> {
  const { file, words, beside: others = {}, written = (bytes) => bytes }: Given = commands[name];
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const [given, out] = [join(folder, 'given'), join(folder, 'out')];
    mkdirSync(given);
    mkdirSync(out);
    for (const [other, text] of Object.entries(others)) writeFileSync(join(given, other), text);
    writeFileSync(join(given, file), written(input));
    const names = readdirSync(given).join();
    const ended = await runCaptured(...words({ file: join(given, file), out }));
    const left = [readdirSync(given).join() === names, readdirSync(folder).length === 2];
    return left.includes(false) ? 'a file outside --out' : ofEnd(ended);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ofEnd({ code, out, err }: { code: number; out: string; err: string }): string | undefined {
  if (code === exitCodes.ourFault)
    return `exit code 70: ${/\bsrc\/[\w/.-]+:\d+/u.exec(err)?.[0] ?? ''}`;
  return /^\s+at \S+ \(|\bnode:internal/mu.test(out + err) ? 'a stack trace' : undefined;
}
