import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ByField } from './naive-pdf-lib.ts';
import { fillableWith } from './packets.ts';

/** How long whole processes take, in milliseconds, per command and round. */
export type ProcessTimes = Readonly<Record<CommandName, readonly number[]>>;

type CommandName = 'emptyNode' | 'help' | 'law' | 'check' | 'packet' | 'pdftk';

const record = 'samples/completed-probation.yaml';

interface Command {
  readonly name: CommandName;
  readonly words: readonly string[];
}

/** The command line as a person runs it, alternating with a Node that does nothing. */
export async function wholeProcesses(scratch: string): Promise<ProcessTimes> {
  const asOf = ['--as-of', '2026-11-25'];
  const node = process.execPath;
  const out = join(scratch, 'packet');
  const packet = [node, 'dist/cli.cjs', 'packet', record, ...asOf, '--petition', 'own'];
  const commands: Command[] = [
    { name: 'emptyNode', words: [node, '-e', '0'] },
    { name: 'help', words: [node, 'dist/cli.cjs', '--help'] },
    { name: 'law', words: [node, 'dist/cli.cjs', 'law', '1203.4', ...asOf] },
    { name: 'check', words: [node, 'dist/cli.cjs', 'check', record, ...asOf] },
    { name: 'packet', words: [...packet, '--out', out, '--replace'] },
  ];
  for (const { words } of commands) timed(words);
  commands.push(...(await pdftkCommand(scratch, out)));
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
  const { error, status } = spawnSync(program, words, { stdio: 'ignore' });
  const time = performance.now() - before;
  if (error !== undefined) throw error;
  // What stops at once is fast.
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
  return time;
}

/** pdftk-java fills the petition of the packet that was made before, and nothing else. */
async function pdftkCommand(scratch: string, out: string): Promise<readonly Command[]> {
  if (spawnSync('pdftk', ['--version'], { stdio: 'ignore' }).error !== undefined) return [];
  const [folder = ''] = readdirSync(out).filter((name) => !name.endsWith('.pdf'));
  const petition = join(out, folder, 'petition.pdf');
  const blank = join(scratch, 'blank.pdf');
  const { byField } = await fillableWith(new Uint8Array(readFileSync(petition)), 'Rosa Mendez');
  copyFileSync(petition, blank);
  const [values, filled] = [join(scratch, 'values.fdf'), join(scratch, 'filled.pdf')];
  writeFileSync(values, fdf(byField), 'latin1');
  return [
    { name: 'pdftk', words: ['pdftk', blank, 'fill_form', values, 'output', filled, 'flatten'] },
  ];
}

function fdf(values: ByField): string {
  const fields = [...values].map(
    ([name, value]) => `<</T (${name}) /V ${value === true ? '/Yes' : `(${value})`}>>`,
  );
  const form = `<</FDF <</Fields [${fields.join(' ')}]>>>>`;
  return `%FDF-1.2\n1 0 obj\n${form}\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`;
}
