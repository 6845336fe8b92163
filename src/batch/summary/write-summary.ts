import { findingInWords } from '../../documents/finding-in-words.ts';
import { isFactPath } from '../../facts/every-fact.ts';
import { outcomes, routes } from '../../law/outcome.ts';
import type { Finding } from '../../record/finding.ts';
import type { Words } from '../../words/words.ts';
import type { EntryPlace } from '../reading/entry.ts';
import { csvHead, csvRow, headingRow } from './csv-text.ts';
import { lackedQuestions } from './lacked-words.ts';
import { writeOwnerText } from './owner-text.ts';
import { queueGroups } from './queue.ts';
import type { QueuedPerson } from './queued-person.ts';
import type { TallyRow } from './tally.ts';

/** A batch's results, however they are written. */
export interface Summary {
  readonly asOf: string;
  readonly lawReadOn: string;
  /** "3/8", if it is a part of the whole. */
  readonly shard?: string;
  readonly people: number;
  readonly failed: number;
  readonly tally: readonly TallyRow[];
}

/** A record that produced nothing, and why. */
export interface FailedRecord {
  readonly record: number;
  readonly place: EntryPlace;
  readonly findings: readonly Finding[];
}

/** Everything: the totals, then each person. */
export interface SummedUp {
  readonly summary: Summary;
  readonly queue: () => AsyncIterable<QueuedPerson>;
  readonly failed: () => AsyncIterable<FailedRecord>;
  /** Folders of people that no record answered for. */
  readonly leftOver?: readonly string[];
}

export const summaryFiles = {
  summary: 'summary.csv',
  json: 'summary.json',
  queue: 'queue.csv',
  failed: 'failed.csv',
  failedJson: 'failed.json',
} as const;

/** Writes the summary, the queue and the failed records, as CSV for a person and as JSON. */
export async function writeSummary(
  folder: string,
  { summary, queue, failed }: SummedUp,
  words: Words,
): Promise<void> {
  await writeOwnerText(folder, summaryFiles.summary, summaryCsv(summary, words));
  await writeOwnerText(folder, summaryFiles.queue, queueCsv(queue(), words));
  await writeOwnerText(folder, summaryFiles.failed, failedCsv(failed(), words));
  await writeOwnerText(folder, summaryFiles.failedJson, jsonLines('failed', {}, failed()));
  await writeOwnerText(folder, summaryFiles.json, jsonLines('queue', { ...summary }, queue()));
}

function* summaryCsv({ tally, people, failed }: Summary, words: Words): Generator<string> {
  const { batchWords, talliedWords, tableWords } = words;
  yield csvHead;
  yield headingRow(words, ['by', 'which', 'inWords', 'people', 'counts']);
  yield csvRow([
    ...[tableWords.all, tableWords.answered, batchWords.answered],
    ...[people - failed, ''],
  ]);
  yield csvRow([tableWords.all, tableWords.failed, batchWords.failedOnes, failed, '']);
  for (const { by, which, people: those, counts } of tally) {
    yield csvRow([talliedWords[by], which, wordsOf(words, by, which), those, counts]);
  }
}

function wordsOf(words: Words, by: TallyRow['by'], which: string): string {
  switch (by) {
    case 'queue': {
      const group = queueGroups.find((one) => one === which);
      return group === undefined ? '' : words.queueWords[group];
    }
    case 'outcome':
      return shortOf(words, which);
    case 'ground':
      return groundWords(words, which);
    case 'question':
      return isFactPath(which) ? words.questionWords(which) : '';
    case 'reason':
      return '';
  }
}

function groundWords({ routeWords }: Words, which: string): string {
  const route = routes.find((one) => one === which);
  if (route === undefined) return `PC ${which}`;
  return `${routeWords[route].section}: ${routeWords[route].named}`;
}

async function* queueCsv(queue: AsyncIterable<QueuedPerson>, words: Words): AsyncGenerator<string> {
  yield csvHead;
  yield headingRow(words, [
    ...(['call', 'what', 'fromDay', 'missing', 'record', 'file', 'line', 'reference'] as const),
    ...(['cases', 'folder', 'warnings'] as const),
  ]);
  let call = 0;
  for await (const one of queue) {
    call += 1;
    const day = one.day ?? '';
    const written = one.atTheEarliest === true ? words.batchWords.dayAtTheEarliest(day) : day;
    const cases = one.cases.map(
      ({ caseNumber, outcome }) =>
        `${words.caseNumberWords(caseNumber)}: ${shortOf(words, outcome)}`,
    );
    yield csvRow([
      ...[
        call,
        words.queueWords[one.group],
        written,
        lackedQuestions(words, one).join(' '),
        one.record,
        one.file,
      ],
      ...[one.line ?? '', one.reference ?? '', cases.join('; '), one.papers ?? ''],
      one.warnings.length,
    ]);
  }
}

export function shortOf({ outcomeWords }: Pick<Words, 'outcomeWords'>, code: string): string {
  const outcome = outcomes.find((one) => one === code);
  return outcome === undefined ? code : outcomeWords[outcome].short;
}

async function* failedCsv(
  failed: AsyncIterable<FailedRecord>,
  words: Words,
): AsyncGenerator<string> {
  yield csvHead;
  yield headingRow(words, [
    ...(['record', 'file', 'line', 'reference', 'where', 'severity', 'code'] as const),
    ...(['wrong', 'seen', 'allowed', 'fix'] as const),
  ]);
  for await (const { record, place, findings } of failed) {
    for (const one of findings.map((found) => findingInWords(words, found))) {
      yield csvRow([
        ...[record, place.file, lineOf(place, one) ?? '', place.reference ?? '', one.path],
        ...[
          words.findingHeads[one.severity].toLowerCase(),
          one.code,
          one.message,
          words.shownWords(one.seen ?? ''),
        ],
        ...[words.shownWords(one.allowed ?? ''), one.fix],
      ]);
    }
  }
}

/** The file line of a finding; a record from a row is all on that row. */
export function lineOf(
  { line }: EntryPlace,
  { place }: Pick<Finding, 'place'>,
): number | undefined {
  if (place === undefined) return line;
  return (line ?? 1) + place.line - 1;
}

/** JSON with one person per line, so that a program can read it line by line. */
async function* jsonLines(
  name: string,
  head: Readonly<Record<string, unknown>>,
  items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  const before = JSON.stringify(head).slice(0, -1);
  yield `${before}${before === '{' ? '' : ','}${JSON.stringify(name)}:[\n`;
  let first = true;
  for await (const one of items) {
    yield `${first ? '' : ',\n'}${JSON.stringify(one)}`;
    first = false;
  }
  yield `${first ? '' : '\n'}]}\n`;
}
