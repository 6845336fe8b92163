import type { SummedUp } from '../batch/summary/write-summary.ts';
import { batchLines, queueLines, summaryAsJson } from './batch-lines.ts';
import type { Run } from './setting.ts';

export interface HowToTell {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly packed?: boolean;
  /** These are the parts of a batch, joined: what failed is run again in its part. */
  readonly collected?: true;
  readonly summary?: true;
  readonly json?: true;
}

/** A batch's results as requested: the queue, the totals, or the totals as JSON. */
export async function tellSummary(screen: Run, made: SummedUp, how: HowToTell): Promise<void> {
  if (how.json === true) {
    screen.print(summaryAsJson(made.summary));
    return;
  }
  if (how.summary === true) {
    for await (const lines of queueLines(made, screen)) screen.printLines(lines);
  }
  screen.printLines(batchLines(made, how, screen));
}
