import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { madeUpPerson } from './made-up/made-up-person.ts';

// npm run made-up -- --people 1000 --seed 7 > people.ndjson: records of made-up people, one per
// line. The same seed gives the same people, and the first hundred of a thousand are the same as a
// hundred.

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '40' },
    seed: { type: 'string', default: '7' },
  },
});
const [people, seed] = [Number(values.people), Number(values.seed)];
if (!Number.isInteger(people) || people < 1 || !Number.isInteger(seed) || seed < 0) {
  process.stderr.write('Write whole numbers: --people 1000 --seed 7\n');
  process.exit(2);
}
process.stdout.on('error', () => process.exit(0));
for (let person = 1; person <= people; person += 1) {
  const line = `${JSON.stringify(madeUpPerson(seed, person))}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
