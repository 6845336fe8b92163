import { collected } from '../batch/collect.ts';
import { writeSummary } from '../batch/summary/write-summary.ts';
import { type HowToTell, tellSummary } from './batch-summary.ts';
import { diskFault } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';
import type { Run } from './setting.ts';

/** `dismissal batch --collect DIR`: the parts' summaries as one, next to their folders. */
export async function collectParts(screen: Run, out: string, how: HowToTell): Promise<void> {
  const found = await collected(out);
  await writeSummary(out, found, screen.words).catch((fault: unknown) => {
    throw diskFault(fault, out, '--collect');
  });
  await tellSummary(screen, found, { ...how, out, dryRun: true, collected: true });
  const { missing, twice, summary } = found;
  const { batchWords, filled } = screen.words;
  if (missing.length > 0) {
    screen.say([filled(batchWords.partsMissing, { parts: missing.join(', ') })]);
  }
  for (const [one, other] of twice) {
    screen.say([filled(batchWords.inTwoParts, { one: String(one), other: String(other) })]);
  }
  const done = missing.length === 0 && twice.length === 0 && summary.failed === 0;
  screen.end(done ? exitCodes.done : exitCodes.someFailed);
}
