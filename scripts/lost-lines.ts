import { plainReading } from '../src/intake/plain-reading.ts';
import { readPaper } from '../src/intake/read-paper.ts';
import { compared } from '../test/intake/compared.ts';
import { examples, type Paper, variants } from '../test/intake/papers.ts';

// `npx tsx scripts/lost-lines.ts [NAME]`: reads every test paper, or one, once without each of its lines,
// and prints what is then read wrong. A value whose only line was lost cannot be known to have been
// there, so some always is; anything else should be left out and reported.

const [name] = process.argv.slice(2);
let [copies, wrong] = [0, 0];

function wrongWithout({ text, right }: Paper, at: number): readonly string[] {
  const rest = text.split('\n').filter((_, index) => index !== at);
  const reading = readPaper(rest.join('\n'));
  if (reading === undefined) return [];
  // More is unknown if something was left out: that follows from the rest.
  return compared(right, plainReading(reading)).wrong.filter((one) => !one.includes('notKnown'));
}

for (const paper of [...examples, ...variants]) {
  if (name !== undefined && paper.name !== name) continue;
  for (const [at, line] of paper.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    copies += 1;
    const found = wrongWithout(paper, at);
    if (found.length === 0) continue;
    wrong += 1;
    console.log(`${paper.name}, line ${at + 1}: ${line.trim()}\n  ${found.join('\n  ')}`);
  }
}
console.log(`${copies} copies, ${wrong} read wrong`);
