import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormToFill } from './forms-to-fill.ts';

/** How long whole processes take, in milliseconds, per command and round. */
export type ProcessTimes = Readonly<Record<CommandName, readonly number[]>>;

type CommandName = 'emptyNode' | 'help' | 'law' | 'check' | 'packet' | 'pdftk';

const record = 'samples/completed-probation.yaml';

interface Command {
  readonly name: CommandName;
  readonly words: readonly string[];
}

/** The command line as a person runs it, alternating with a Node that does nothing. */
export function wholeProcesses(scratch: string, form: FormToFill | undefined): ProcessTimes {
  const asOf = ['--as-of', '2026-11-25'];
  const node = process.execPath;
  const out = ['--out', join(scratch, 'packet'), '--replace'];
  const commands: readonly Command[] = [
    { name: 'emptyNode', words: [node, '-e', '0'] },
    { name: 'help', words: [node, 'dist/cli.cjs', '--help'] },
    { name: 'law', words: [node, 'dist/cli.cjs', 'law', '1203.4', ...asOf] },
    { name: 'check', words: [node, 'dist/cli.cjs', 'check', record, ...asOf] },
    {
      name: 'packet',
      words: [node, 'dist/cli.cjs', 'packet', record, ...asOf, '--petition', 'own', ...out],
    },
    ...pdftkCommand(scratch, form),
  ];
  const times: Record<CommandName, number[]> = {
    emptyNode: [],
    help: [],
    law: [],
    check: [],
    packet: [],
    pdftk: [],
  };
  for (let round = 0; round < 11; round += 1) {
    for (const { name, words } of commands) times[name].push(timed(words));
  }
  return times;
}

function timed([program = '', ...words]: readonly string[]): number {
  const before = performance.now();
  const { error } = spawnSync(program, words, { stdio: 'ignore' });
  if (error !== undefined) throw error;
  return performance.now() - before;
}

function pdftkCommand(scratch: string, form: FormToFill | undefined): readonly Command[] {
  const missing = spawnSync('pdftk', ['--version'], { stdio: 'ignore' }).error !== undefined;
  if (missing || form === undefined) return [];
  const [blank, values, filled] = ['blank.pdf', 'values.fdf', 'filled.pdf'].map((name) =>
    join(scratch, name),
  );
  if (blank === undefined || values === undefined || filled === undefined) return [];
  writeFileSync(blank, form.blank);
  writeFileSync(values, fdf(form.byField), 'latin1');
  return [
    { name: 'pdftk', words: ['pdftk', blank, 'fill_form', values, 'output', filled, 'flatten'] },
  ];
}

function fdf(values: FormToFill['byField']): string {
  const fields = [...values].map(
    ([name, value]) => `<</T(${name})/V${value === true ? '/1' : `(${value})`}>>`,
  );
  return `%FDF-1.2\n1 0 obj<</FDF<</Fields[${fields.join('')}]>>>>endobj trailer<</Root 1 0 R>>\n%%EOF\n`;
}
