import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diceOf } from './fuzz/dice.ts';
import { mutated } from './fuzz/mutated.ts';
import { inputsOf, readers } from './fuzz/readers.ts';
import { shrunk } from './fuzz/shrunk.ts';
import { Watched } from './fuzz/watched.ts';

// `npm run fuzz -- --minutes N [--seed S] [--reader NAME]`: changes good and bad files at random and gives
// them to every reader there is. Each must answer within 5 seconds and 512 MB, without a fault, and
// show nothing of what is private, and leave no file outside of where its papers go. What fails is made
// smaller and kept, to become a test.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    reader: { type: 'string' },
    keep: { type: 'string', default: 'fuzz-found' },
  },
});

/** What takes long takes long to make smaller. */
const shrinkingMilliseconds = 60_000;

const dice = diceOf(Number(values.seed));
const end = performance.now() + Number(values.minutes) * 60_000;
const wanted = readers.filter(({ name }) => values.reader === undefined || values.reader === name);
const corpora = wanted.map((reader) => ({ reader, inputs: inputsOf(reader) }));
const counts = new Map<string, number>();
let failures = 0;

console.log(`Seed ${values.seed}; ${wanted.map(({ name }) => name).join(', ')}`);
const watched = new Watched();
while (performance.now() < end) {
  for (const { reader, inputs } of corpora) {
    const input = mutated(inputs, reader.words, dice);
    const fault = await watched.read(reader.name, input);
    counts.set(reader.name, (counts.get(reader.name) ?? 0) + 1);
    if (fault === undefined) continue;
    failures += 1;
    const smaller = await shrunk(
      input,
      async (less) => (await watched.read(reader.name, less)) === fault,
      shrinkingMilliseconds,
    );
    mkdirSync(values.keep, { recursive: true, mode: 0o700 });
    const file = join(values.keep, `${reader.name}-${values.seed}-${failures}.${reader.ends}`);
    writeFileSync(file, smaller);
    console.log(`${reader.name}: ${fault} (${smaller.length} bytes of ${input.length}: ${file})`);
    if (failures >= 50) break;
  }
  if (failures >= 50) break;
}
await watched.end();
for (const [name, count] of counts) console.log(`${name}: ${count} files`);
console.log(`${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
