import { isDraftable } from '../intake/draft/record-draft.ts';
import type { Joined } from '../intake/join-papers.ts';
import { notKnown } from '../intake/not-known.ts';
import type { Place } from '../intake/place.ts';
import type { ReadCase, Reading, ReadSentence } from '../intake/reading.ts';
import type { Words } from '../words/words.ts';
import type { Run } from './setting.ts';
import { wrapped } from './wrapped.ts';

/** What was read and what was not, for a person: cases, open arrests, later orders, lines not read. */
export function readingLines(
  readings: readonly Reading[],
  joined: Joined,
  { style, width, words, county: { name: county } }: Run,
): readonly string[] {
  const { readingHeadings, ...said } = words.reading;
  const { differenceWords, noticeWords, notKnownWords, openWords } = said;
  const { caseWords, registrationWords, supervisionWords } = said;
  const drafted = joined.cases.filter(({ case: one }) => isDraftable(one)).map((one) => one.case);
  const others = joined.cases.filter(({ case: one }) => !isDraftable(one)).map((one) => one.case);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [readingHeadings.drafted, drafted.map((one) => whole(words, one))],
    [words.filled(readingHeadings.otherHere, { county }), others.map((one) => whole(words, one))],
    [
      readingHeadings.elsewhere,
      readings.flatMap((one) => one.elsewhere.map((each) => whole(words, each))),
    ],
    [
      readingHeadings.open,
      readings.flatMap(({ openEvents }) =>
        openEvents.map((one) => at(words, openWords(one), one.at['on'])),
      ),
    ],
    [
      readingHeadings.registration,
      readings.flatMap(({ registrations = [] }) =>
        registrations.map((one) => at(words, registrationWords(one), one.at['on'])),
      ),
    ],
    [
      readingHeadings.supervision,
      readings.flatMap(({ supervision = [] }) =>
        supervision.map((one) => at(words, supervisionWords(one), one.at['kind'])),
      ),
    ],
    [
      readingHeadings.notices,
      readings.flatMap(({ notices = [] }) => notices.map((one) => noticeWords[one])),
    ],
    [readingHeadings.later, drafted.flatMap((one) => laterLines(words, one))],
    [readingHeadings.inconsistent, readings.flatMap((one) => inconsistentLines(words, one))],
    [readingHeadings.differences, joined.differences.map(differenceWords)],
    [
      readingHeadings.notTold,
      drafted.map(
        (one) => `${one.number ?? caseWords(one)}: ${notKnown(one).map(notKnownWords).join('; ')}`,
      ),
    ],
    [
      readingHeadings.notRead,
      readings.flatMap(({ notRead }) => notRead.map((one) => notReadLine(words, one))),
    ],
  ];
  const told = sections.filter(([, lines]) => lines.length > 0);
  const none =
    drafted.length === 0 ? wrapped(words.filled(readingHeadings.nothing, { county }), width) : [];
  return [
    ...none,
    ...told.flatMap(([heading, lines]) => [
      style.bold(heading),
      ...lines.flatMap((line) => wrapped(line, width, '  - ', '    ')),
      '',
    ]),
  ];
}

function at({ reading }: Words, text: string, place: Place | undefined): string {
  return place === undefined ? text : `${text} (${reading.placedWords(place)})`;
}

function whole(words: Words, one: ReadCase): string {
  const { caseWords, chargesWords } = words.reading;
  const counts = chargesWords(one.counts);
  return at(words, `${caseWords(one)}: ${counts}`, one.at['number'] ?? one.at['courthouseText']);
}

/** What came after judgment, which the record can hold only in part. */
function laterLines(words: Words, one: ReadCase): readonly string[] {
  const { caseWords, changeWords } = words.reading;
  const name = one.number ?? caseWords(one);
  const partly =
    one.since.alreadyDismissed === undefined
      ? one.counts.filter(({ setAside }) => setAside !== undefined)
      : [];
  return [
    ...(one.sentence?.changes ?? []).map((change) =>
      at(words, `${name}: ${changeWords(change)}`, change.at['on']),
    ),
    ...thenLine(words, name, one.sentence),
    ...partly.map((count) =>
      at(words, words.readSaid.setAside(name, count.n, count.setAside), count.at['setAside']),
    ),
  ];
}

function thenLine(words: Words, name: string, sentence: ReadSentence | null): readonly string[] {
  const followedBy = sentence?.followedBy;
  if (followedBy === undefined) return [];
  return [at(words, words.readSaid.followed(name, followedBy), followedBy.at['on'])];
}

function inconsistentLines(words: Words, { inconsistent = [] }: Reading): readonly string[] {
  return inconsistent.map((one) =>
    at(words, words.readSaid.inconsistent(one.case), one.at['case']),
  );
}

function notReadLine(
  { reading }: Words,
  { place, text, why: reason }: Reading['notRead'][number],
): string {
  const quoted = text === '' ? '' : `: “${text.replaceAll(/\s+/gu, ' ').trim()}”`;
  return `${reading.placedWords(place)}${quoted} — ${reading.why[reason]}`;
}
