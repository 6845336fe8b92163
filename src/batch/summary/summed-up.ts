import { lawReadOn } from '../../authority/citing.ts';
import type { EntryPlace } from '../reading/entry.ts';
import type { DoneSoFar } from '../running/journal.ts';
import type { Places } from '../running/run-batch.ts';
import { inQueueOrder, type QueuePlace, queuePlace } from './queue.ts';
import { type QueuedPerson, queuedPerson } from './queued-person.ts';
import { Tally } from './tally.ts';
import type { FailedRecord, SummedUp } from './write-summary.ts';

/** A run's results from its journal; people are read from there one at a time. */
export async function summedUp(
  journal: Pick<DoneSoFar, 'inOrder' | 'line'>,
  places: Places,
  of: { readonly asOf: string; readonly shard?: string },
): Promise<SummedUp> {
  const tally = new Tally();
  const order: { readonly record: number; readonly standing: QueuePlace }[] = [];
  let people = 0;
  let failed = 0;
  for await (const line of journal.inOrder()) {
    people += 1;
    if ('failed' in line) {
      failed += 1;
    } else {
      tally.add(line.answer);
      order.push({ record: line.n, standing: queuePlace(line.answer) });
    }
  }
  order.sort((a, b) => inQueueOrder(a.standing, b.standing) || a.record - b.record);
  const summary = { ...of, lawReadOn, people, failed, tally: tally.inOrder() };
  return {
    summary,
    queue: () => inTurn(journal, places, order),
    failed: () => failedOnes(journal, places),
  };
}

const nowhere: EntryPlace = { file: '' };

async function* inTurn(
  journal: Pick<DoneSoFar, 'line'>,
  places: Places,
  order: readonly { readonly record: number; readonly standing: QueuePlace }[],
): AsyncGenerator<QueuedPerson> {
  for (const { record, standing } of order) {
    const line = await journal.line(record);
    if (line === undefined || 'failed' in line) continue;
    yield queuedPerson(line, places[record] ?? nowhere, standing);
  }
}

async function* failedOnes(
  journal: Pick<DoneSoFar, 'inOrder'>,
  places: Places,
): AsyncGenerator<FailedRecord> {
  for await (const line of journal.inOrder()) {
    if (!('failed' in line)) continue;
    yield { record: line.n, place: places[line.n] ?? nowhere, findings: line.failed };
  }
}
