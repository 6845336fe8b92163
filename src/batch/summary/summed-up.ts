import { lawReadOn } from '../../authority/citing.ts';
import type { DoneSoFar } from '../running/journal.ts';
import type { Places } from '../running/places.ts';
import { queuePlace } from './queue.ts';
import { QueueOrder } from './queue-order.ts';
import { type QueuedPerson, queuedPerson } from './queued-person.ts';
import { Tally } from './tally.ts';
import type { FailedRecord, SummedUp } from './write-summary.ts';

interface WhatItIs {
  readonly asOf: string;
  readonly shard?: string;
  /** Each person has a folder of their own. */
  readonly hasFolders: boolean;
}

/** What a run came to, as its journal has it; people are read from there one at a time. */
export async function summedUp(
  journal: Pick<DoneSoFar, 'inOrder' | 'line'>,
  places: Places,
  { hasFolders, ...of }: WhatItIs,
): Promise<SummedUp> {
  const tally = new Tally();
  const order = new QueueOrder();
  let people = 0;
  let failed = 0;
  for await (const line of journal.inOrder()) {
    people += 1;
    if ('failed' in line) {
      failed += 1;
    } else {
      tally.add(line.answer);
      order.note(line.n, queuePlace(line.answer));
    }
  }
  const summary = { ...of, lawReadOn, people, failed, tally: tally.inOrder() };
  return {
    summary,
    queue: () => inTurn(journal, places, order.records(), hasFolders),
    failed: () => failedOnes(journal, places),
  };
}

async function* inTurn(
  journal: Pick<DoneSoFar, 'line'>,
  places: Places,
  order: Iterable<number>,
  hasFolders: boolean,
): AsyncGenerator<QueuedPerson> {
  for (const record of order) {
    const line = await journal.line(record);
    if (line === undefined || 'failed' in line) continue;
    yield queuedPerson(line, places.of(record), hasFolders);
  }
}

async function* failedOnes(
  journal: Pick<DoneSoFar, 'inOrder'>,
  places: Places,
): AsyncGenerator<FailedRecord> {
  for await (const line of journal.inOrder()) {
    if (!('failed' in line)) continue;
    yield { record: line.n, place: places.of(line.n), findings: line.failed };
  }
}
