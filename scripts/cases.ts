import { readFileSync } from 'node:fs';
import { answerTo, differences } from './cases/compare.ts';
import { workedCases } from './cases/worked-case.ts';

// npm run cases -- FILE: cases worked out by hand against the engine.

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a file of worked cases: npm run cases -- FILE');
  process.exit(2);
}

const { cases } = workedCases.parse(JSON.parse(readFileSync(file, 'utf8')));
let failed = 0;
for (const worked of cases) {
  const got = attempt(() => answerTo(worked));
  const wrong = typeof got === 'string' ? [got] : differences(worked, got);
  if (wrong.length === 0) continue;
  failed += 1;
  console.log(`${worked.id} (as of ${worked.asOf}) ${worked.title}`);
  for (const line of wrong) console.log(`  ${line}`);
  if (typeof got !== 'string') console.log(`  because ${got.reasons.join('; ')}`);
}
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function attempt<T>(run: () => T): T | string {
  try {
    return run();
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
