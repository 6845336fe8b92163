import { isDraftable } from '../intake/draft/record-draft.ts';
import type { Joined } from '../intake/join-papers.ts';
import { notKnown } from '../intake/not-known.ts';
import type { Place } from '../intake/place.ts';
import type { ReadCase, Reading, ReadSentence } from '../intake/reading.ts';
import {
  caseWords,
  changeWords,
  countWords,
  differenceWords,
  noticeWords,
  notKnownWords,
  openWords,
  placedWords,
  readingHeadings,
  registrationWords,
  supervisionWords,
  why,
} from '../words/en/reading.ts';
import type { Style } from './style.ts';
import { wrapped } from './wrapped.ts';

/** What was read and what was not, for a person: cases, open arrests, later orders, lines not read. */
export function readingLines(
  readings: readonly Reading[],
  joined: Joined,
  style: Style,
  width: number,
): readonly string[] {
  const drafted = joined.cases.filter(({ case: one }) => isDraftable(one)).map((one) => one.case);
  const others = joined.cases.filter(({ case: one }) => !isDraftable(one)).map((one) => one.case);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [readingHeadings.drafted, drafted.map(whole)],
    [readingHeadings.otherHere, others.map(whole)],
    [readingHeadings.elsewhere, readings.flatMap((one) => one.elsewhere.map(whole))],
    [
      readingHeadings.open,
      readings.flatMap(({ openEvents }) =>
        openEvents.map((one) => at(openWords(one), one.at['on'])),
      ),
    ],
    [
      readingHeadings.registration,
      readings.flatMap(({ registrations = [] }) =>
        registrations.map((one) => at(registrationWords(one), one.at['on'])),
      ),
    ],
    [
      readingHeadings.supervision,
      readings.flatMap(({ supervision = [] }) =>
        supervision.map((one) => at(supervisionWords(one), one.at['kind'])),
      ),
    ],
    [
      readingHeadings.notices,
      readings.flatMap(({ notices = [] }) => notices.map((one) => noticeWords[one])),
    ],
    [readingHeadings.later, drafted.flatMap(laterLines)],
    [readingHeadings.inconsistent, readings.flatMap(inconsistentLines)],
    [readingHeadings.differences, joined.differences.map(differenceWords)],
    [
      readingHeadings.notTold,
      drafted.map(
        (one) => `${one.number ?? caseWords(one)}: ${notKnown(one).map(notKnownWords).join('; ')}`,
      ),
    ],
    [readingHeadings.notRead, readings.flatMap(({ notRead }) => notRead.map(notReadLine))],
  ];
  const said = sections.filter(([, lines]) => lines.length > 0);
  const none = drafted.length === 0 ? wrapped(readingHeadings.nothing, width) : [];
  return [
    ...none,
    ...said.flatMap(([heading, lines]) => [
      style.bold(heading),
      ...lines.flatMap((line) => wrapped(line, width, '  - ', '    ')),
      '',
    ]),
  ];
}

function at(words: string, place: Place | undefined): string {
  return place === undefined ? words : `${words} (${placedWords(place)})`;
}

function whole(one: ReadCase): string {
  const counts = one.counts.map(countWords).join('; ');
  return at(`${caseWords(one)}: ${counts}`, one.at['number'] ?? one.at['courthouseText']);
}

/** What came after the judgment, and that the record has room for only in part. */
function laterLines(one: ReadCase): readonly string[] {
  const name = one.number ?? caseWords(one);
  const partly =
    one.since.alreadyDismissed === undefined
      ? one.counts.filter(({ setAside }) => setAside !== undefined)
      : [];
  return [
    ...(one.sentence?.changes ?? []).map((change) =>
      at(`${name}: ${changeWords(change)}`, change.at['on']),
    ),
    ...thenLine(name, one.sentence),
    ...partly.map((count) =>
      at(
        `${name}, count ${count.n}: set aside${underAndOn(count.setAside)}; the other counts of the case were not`,
        count.at['setAside'],
      ),
    ),
  ];
}

function underAndOn(setAside: ReadCase['counts'][number]['setAside']): string {
  if (setAside === undefined) return '';
  const { under, on } = setAside;
  return `${under === null ? '' : ` under ${under}`}${on === null ? '' : ` on ${on}`}`;
}

function thenLine(name: string, sentence: ReadSentence | null): readonly string[] {
  const followedBy = sentence?.followedBy;
  if (followedBy === undefined) return [];
  const length =
    followedBy.prisonMonths !== undefined
      ? `${followedBy.prisonMonths} months of state prison`
      : followedBy.jailDays !== undefined
        ? `${followedBy.jailDays} days of jail`
        : followedBy.kind.replace('-', ' ');
  const end = [
    followedBy.releasedOn === undefined ? '' : `released ${followedBy.releasedOn}`,
    followedBy.paroleEndedOn === undefined ? '' : `parole ended ${followedBy.paroleEndedOn}`,
  ].filter((one) => one !== '');
  const words = [
    `${name}: probation was revoked on ${followedBy.on} and ${length} followed`,
    ...end,
  ].join(', ');
  return [
    at(
      `${words}. The record has no room for both: say which it was on the docket`,
      followedBy.at['on'],
    ),
  ];
}

function inconsistentLines({ inconsistent = [] }: Reading): readonly string[] {
  return inconsistent.map((one) =>
    at(`${one.case}: dismissed before the judgment, as the dates are printed`, one.at['case']),
  );
}

function notReadLine({ place, text, why: reason }: Reading['notRead'][number]): string {
  const quoted = text === '' ? '' : `: “${text.replaceAll(/\s+/gu, ' ').trim()}”`;
  return `${placedWords(place)}${quoted} — ${why[reason]}`;
}
