import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { journalName } from '../src/batch/running/begin.ts';
import { shardFolder } from '../src/batch/shard.ts';
import { diceOf } from './fuzz/dice.ts';
import { madeUpPerson } from './made-up/made-up-person.ts';

// npm run killed-runs -- --runs 50 --people 5000 [--seed 7]: each run is killed with kill -9 at random
// moments, one to three times, and run again; at its end it must hold, to the byte and with the same names,
// what the run holds that was never stopped. By turns with a folder a person, packed, and half of twice as many.
// A moment is so many bytes of the journal and some milliseconds: the clock alone would often find a run on a
// busy machine before its beginning, or after its end.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    people: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
  },
});
const ways: readonly (readonly string[])[] = [
  ['--jobs', '2'],
  ['--jobs', '2', '--packed'],
  ['--jobs', '1'],
  ['--jobs', '1', '--packed'],
  ['--jobs', '2', '--shard', '2/2'],
  ['--jobs', '2', '--packed', '--shard', '1/2'],
];

const dice = diceOf(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'killed-runs-'));
const people = Number(values.people);
const numbers = Array.from({ length: people * 2 }, (_, at) => at + 1);
const everyone = numbers.map((number) => JSON.stringify(madeUpPerson(Number(values.seed), number)));
const input = written('people.ndjson', everyone.slice(0, people));
const twiceAsMany = written('twice-as-many.ndjson', everyone);

/** Among good records a bad one and one that comes twice. */
function written(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [...lines.slice(0, 9), '{}', ...lines.slice(9), lines[0]].join('\n'));
  return path;
}

interface Moment {
  /** Of the journal; before the first byte, a run has only begun. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Runs to its end, or until it is killed. */
function run(out: string, way: readonly string[], killAt?: Moment): Promise<number | null> {
  const from = way.includes('--shard') ? twiceAsMany : input;
  const words = ['batch', from, '--out', out, '--as-of', '2026-11-28', '--quiet', ...way];
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: 'ignore' });
  const looking = setInterval(() => {
    if (killAt === undefined || journalOf(out, way) < killAt.bytes) return;
    clearInterval(looking);
    setTimeout(() => child.kill('SIGKILL'), killAt.milliseconds);
  }, 20);
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      clearInterval(looking);
      resolve(code);
    });
  });
}

/** How many bytes it holds; that of a part of the whole is in the part's own folder. */
function journalOf(out: string, way: readonly string[]): number {
  const part = way.find((word) => word.includes('/'));
  const [index = 0, of = 0] = part?.split('/').map(Number) ?? [];
  const folder = part === undefined ? '' : shardFolder({ index, of });
  const path = join(out, folder, journalName);
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Anywhere in what is left to do. */
function momentFrom(done: number, whole: number): Moment {
  return {
    bytes: done + dice.below(Math.max(1, whole - done + 1)),
    milliseconds: dice.below(200),
  };
}

/** The name, the mode and the hash of every file; folders too, so that none is left over. */
function heldBy(out: string): ReadonlyMap<string, string> {
  const found = readdirSync(out, { recursive: true, withFileTypes: true }).map((one) => {
    const path = join(one.parentPath, one.name);
    const hash = one.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
    return [path.slice(out.length + 1), hash] as const;
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differences(
  whole: ReadonlyMap<string, string>,
  killed: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...whole.keys(), ...killed.keys()]);
  return [...names].filter((name) => whole.get(name) !== killed.get(name));
}

interface Whole {
  readonly held: ReadonlyMap<string, string>;
  readonly code: number | null;
  /** Bytes of its journal. */
  readonly journal: number;
}

async function runWhole(out: string, way: readonly string[]): Promise<Whole> {
  const code = await run(out, way);
  const whole = { held: heldBy(out), code, journal: journalOf(out, way) };
  rmSync(out, { recursive: true });
  return whole;
}

let failures = 0;
let kills = 0;
const wholes = new Map<string, Whole>();
for (let number = 0; number < Number(values.runs); number += 1) {
  const way = ways[number % ways.length] ?? [];
  const out = join(folder, 'out');
  const whole = wholes.get(way.join(' ')) ?? (await runWhole(out, way));
  wholes.set(way.join(' '), whole);
  const moments: string[] = [];
  for (let left = 1 + dice.below(3); left > 0; left -= 1) {
    const moment = momentFrom(journalOf(out, way), whole.journal);
    const killed = (await run(out, way, moment)) === null;
    moments.push(`${moment.bytes} bytes and ${moment.milliseconds} ms${killed ? '' : ' (ended)'}`);
    if (killed) kills += 1;
  }
  const code = await run(out, way);
  const wrong = differences(whole.held, heldBy(out));
  const told = `run ${number + 1}, ${way.join(' ')}, killed at ${moments.join(', ')} of a journal of ${whole.journal} bytes`;
  if (wrong.length === 0 && code === whole.code) console.log(`${told}: the same`);
  else {
    failures += 1;
    console.log(
      `${told}: exit code ${code ?? 'none'}, not ${whole.code ?? 'none'}; ${wrong.slice(0, 10).join(', ')}`,
    );
  }
  rmSync(out, { recursive: true, force: true });
}
rmSync(folder, { recursive: true });
console.log(
  `${values.runs} runs of ${values.people} people, ${kills} kills, ${failures} not the same`,
);
process.exitCode = failures === 0 ? 0 : 1;
