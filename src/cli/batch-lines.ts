import { join } from 'node:path';
import { lackedQuestions } from '../batch/summary/lacked-words.ts';
import type { QueueGroup } from '../batch/summary/queue.ts';
import type { QueuedPerson } from '../batch/summary/queued-person.ts';
import {
  type Summary,
  type SummedUp,
  shortOf,
  summaryFiles,
} from '../batch/summary/write-summary.ts';
import { parsePlainDate } from '../calendar/plain-date.ts';
import { jsonText } from '../packet/json-text.ts';
import type { Words } from '../words/words.ts';
import type { HowToTell } from './batch-summary.ts';
import type { Run } from './setting.ts';
import { wrapped } from './wrapped.ts';

type Look = Pick<Run, 'style' | 'width' | 'words'>;

/** What `dismissal batch` prints when done: how many people for what, and where everything is. */
export function batchLines(
  { summary: { people, failed, tally }, leftOver = [] }: Pick<SummedUp, 'summary' | 'leftOver'>,
  { out, dryRun = false, packed = false, collected }: HowToTell,
  { style, width, words }: Look,
): readonly string[] {
  const { batchWords, filled, queueWords } = words;
  const queue = tally.filter(({ by }) => by === 'queue');
  return [
    style.bold(batchWords.people(people, failed)),
    ...queue.map(
      ({ which, people: those }) =>
        `  ${String(those).padStart(6)}  ${groupWords(queueWords, which)}`,
    ),
    ...(out === undefined
      ? []
      : wrapped(whereWords(words, out, dryRun ? undefined : packed ? 'packed' : 'people'), width)),
    ...(failed === 0 ? [] : wrapped(failedWords(words, out, collected), width)),
    ...(leftOver.length === 0
      ? []
      : wrapped(filled(batchWords.leftOver, { folders: leftOverNames(leftOver) }), width)),
  ];
}

function failedWords(
  { batchWords, filled }: Words,
  out: string | undefined,
  collected: HowToTell['collected'],
): string {
  if (out === undefined) return batchWords.failedNoFile;
  const said = collected === true ? batchWords.failedInParts : batchWords.failed;
  return filled(said, { file: join(out, summaryFiles.failed) });
}

/** The first of them: after another input there could be thousands. */
function leftOverNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `people/${name}`);
  return [...shown, ...(names.length > 5 ? [`… (${names.length})`] : [])].join(', ');
}

function whereWords(
  { batchWords, filled }: Words,
  out: string,
  folder: string | undefined,
): string {
  const papers =
    folder === undefined ? '' : `${filled(batchWords.papers, { folder: join(out, folder) })} `;
  const file = join(out, summaryFiles.summary);
  return papers + filled(batchWords.summary, { file, queue: join(out, summaryFiles.queue) });
}

function groupWords(words: Readonly<Record<string, string>>, which: string): string {
  return words[which] ?? which;
}

/** The queue to call from: each group under its heading, one person per line. */
export async function* queueLines(
  { queue }: Pick<SummedUp, 'queue'>,
  look: Look,
): AsyncGenerator<readonly string[]> {
  let group: QueueGroup | undefined;
  for await (const one of queue()) {
    const head = one.group === group ? [] : [look.style.bold(look.words.queueWords[one.group])];
    group = one.group;
    yield [...head, ...wrapped(personWords(look.words, one), look.width, '  ', '    ')];
  }
  if (group !== undefined) yield [''];
}

function personWords(words: Words, one: QueuedPerson): string {
  const { batchWords, filled } = words;
  const where = [
    filled(batchWords.record, { number: String(one.record) }),
    one.reference ?? '',
    one.line === undefined
      ? one.file
      : `${one.file}, ${filled(batchWords.line, { line: String(one.line) })}`,
  ];
  const cases = one.cases.map(
    ({ caseNumber, outcome }) => `${caseNumber} (${shortOf(words, outcome)})`,
  );
  return [...where, dayWords(words, one), lacksWords(words, one), cases.join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The first thing to ask; all of it is in the queue's file. */
function lacksWords(words: Words, one: QueuedPerson): string {
  const questions = lackedQuestions(words, one);
  const more = questions.length - mostQuestions;
  const shown = questions.slice(0, mostQuestions).join(' ');
  if (more <= 0) return shown;
  return `${shown} ${words.filled(words.batchWords.moreQuestions, { more: String(more) })}`;
}

const mostQuestions = 2;

function dayWords(
  { batchWords, dateInWords, filled }: Words,
  { group, day, atTheEarliest }: QueuedPerson,
): string {
  if (group !== 'file-on-day') return '';
  if (day === undefined) return batchWords.noDay;
  const found = parsePlainDate(day);
  return filled(atTheEarliest === true ? batchWords.fromAtTheEarliest : batchWords.from, {
    day: found === undefined ? day : dateInWords(found),
  });
}

export function summaryAsJson(summary: Summary): string {
  return jsonText(summary);
}
