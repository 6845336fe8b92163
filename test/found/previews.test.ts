import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { determine, readRecord } from '../../src/index.ts';
import { runCaptured } from '../cli/run-captured.ts';
import { triedOn } from './answers-to.ts';

// What a question says an answer leads to is what the record gives with that answer.

const files = ['5-ruiz-v5', 'ruiz-completedOn-preview', 'dismissed-only', 'ny', 'dui', 'dej'];

const printed = z.object({
  whatIf: z.object({
    counts: z.array(
      z.object({
        caseNumber: z.string(),
        count: z.number(),
        after: z.object({ outcome: z.string(), route: z.string().optional() }),
      }),
    ),
  }),
});

const pathTo = (file: string) => new URL(`law/${file}.yaml`, import.meta.url).pathname;

interface Previewed {
  readonly caseNumber: string;
  readonly count: number;
  readonly outcome: string;
  readonly route: string | undefined;
}

/** Every answer that a question in this file predicts, with what it says it leads to. */
function previewsOf(file: string) {
  const { record } = readRecord(readFileSync(pathTo(file), 'utf8'), triedOn);
  if (record === undefined) throw new Error(`${file} is not read`);
  const found = determine(record, triedOn);
  if (found.kind !== 'determined') throw new Error('the day lies before the law');
  return found.determination.questions.flatMap(({ path, bearsOn, leadsTo }) =>
    leadsTo.map(({ answer, from, until }) => ({
      file,
      path,
      answer,
      // For a range of days, the day that bounds it: the other end may be before everything else.
      written: (answer.startsWith('until') ? until : from) ?? written[answer] ?? answer,
      foreseen: bearsOn.flatMap(({ caseNumber, count, leadsTo: its }): readonly Previewed[] =>
        its
          .filter((one) => one.answer === answer)
          .map(({ outcome, route }) => ({ caseNumber, count, outcome, route })),
      ),
    })),
  );
}

/** Answers that cover many values, with one of those values as a record writes it. */
const written: Readonly<Record<string, string>> = {
  'more than 0': '350',
  'a day': '2027-11-28',
};

describe('an answer leads to what its question says', () => {
  it.each(files.flatMap(previewsOf))('$file: $path = $answer', async (preview) => {
    const { file, path, written: value, foreseen } = preview;
    const change = `${path}=${value}`;
    const asked = ['check', pathTo(file), '--as-of', triedOn, '--json', '--what-if', change];
    const { out } = await runCaptured(...asked);
    const { counts } = printed.parse(JSON.parse(out)).whatIf;
    const given = foreseen.map(({ caseNumber, count }) => {
      const after = counts.find(
        (one) => one.caseNumber === caseNumber && one.count === count,
      )?.after;
      return { caseNumber, count, outcome: after?.outcome, route: after?.route };
    });
    expect(given).toEqual(foreseen);
  });
});
