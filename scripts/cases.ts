import { readFileSync } from 'node:fs';
import { answerTo, differences } from './cases/compare.ts';
import { type ReadCase, readCases } from './cases/read-case.ts';

// npm run cases -- FILE: cases worked out by hand against the engine.

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a file of worked cases: npm run cases -- FILE');
  process.exit(2);
}

const cases = readCases(readFileSync(file, 'utf8'));
const failed = cases.filter((one) => !agrees(one)).length;
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Whether the engine gives what the case expects; what differs is printed with the reasons. */
function agrees(read: ReadCase): boolean {
  if (read.kind === 'unreadable') {
    console.log(`${read.name}: cannot be read\n${read.why}`);
    return false;
  }
  const { worked, unread } = read;
  const got = attempt(() => answerTo(worked));
  const wrong = typeof got === 'string' ? [got] : differences(worked, got);
  if (wrong.length === 0) return true;
  console.log(`${worked.id} (as of ${worked.asOf}) ${worked.title}`);
  for (const line of wrong) console.log(`  ${line}`);
  if (unread.length > 0)
    console.log(`  facts that are not in the vocabulary: ${unread.join(', ')}`);
  if (typeof got !== 'string') console.log(`  because ${got.reasons.join('; ')}`);
  return false;
}

function attempt<T>(run: () => T): T | string {
  try {
    return run();
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
