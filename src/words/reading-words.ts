import type { PlainDate } from '../calendar/plain-date.ts';
import type { Difference } from '../intake/join-papers.ts';
import type { PaperKind, Place } from '../intake/place.ts';
import type {
  OpenEvent,
  OtherSystem,
  ReadCase,
  ReadCount,
  ReadDisposition,
  ReadLevel,
  Registration,
  SentenceChange,
  Supervision,
} from '../intake/reading.ts';
import { put } from './put.ts';

/** What a language says of a paper that was read. `{line}`, `{number}` and others are filled in. */
interface ReadingWords {
  readonly papers: Readonly<Record<PaperKind, string>>;
  readonly placed: string;
  readonly count: string;
  readonly countOfCase: string;
  readonly numberNotRead: string;
  readonly sectionNotRead: string;
  readonly noChargeListed: string;
  readonly dayNotRead: string;
  readonly dateInWords: (date: PlainDate) => string;
  /** Where a case is, if not in a Superior Court of California. */
  readonly systems: Readonly<Record<OtherSystem, string>>;
  readonly levels: Readonly<Record<ReadLevel, string>>;
  readonly dispositions: Readonly<Record<ReadDisposition | 'not-read', string>>;
  readonly event: string;
  readonly events: Readonly<Record<OpenEvent['kind'], string>>;
  readonly turnedOver: string;
  readonly proceduralOnly: string;
  readonly registered: string;
  readonly noEnd: string;
  readonly ended: string;
  readonly supervisions: Readonly<Record<Supervision['kind'], string>>;
  readonly noEndOfSupervision: string;
  readonly until: string;
  readonly changes: Readonly<Record<SentenceChange['what'], string>>;
  readonly jailDays: string;
  readonly months: string;
  readonly to: string;
  readonly differences: Readonly<Record<Difference['what'], string>>;
  readonly not: string;
  readonly restitutionOwed: string;
  readonly fineOwed: string;
  readonly notKnown: Readonly<Record<string, string>>;
}

interface ReadingLines {
  /** "rap sheet, line 41". */
  readonly placedWords: (place: Place) => string;
  /** "BA900202 (CASC LOS ANGELES CENTRAL)". */
  readonly caseWords: (read: ReadCase) => string;
  /** Every count of a case, or that none is listed. */
  readonly chargesWords: (counts: readonly ReadCount[]) => string;
  readonly openWords: (event: OpenEvent) => string;
  readonly registrationWords: (duty: Registration) => string;
  readonly supervisionWords: (supervision: Supervision) => string;
  readonly changeWords: (change: SentenceChange) => string;
  readonly differenceWords: (difference: Difference) => string;
  /** What is not known, by its path: "counts.1.level" is "count 1: felony, misdemeanor or infraction". */
  readonly notKnownWords: (path: string) => string;
}

/** What is said of each thing that was read. */
export function readingIn(words: ReadingWords): ReadingLines {
  return {
    placedWords: (place) => placed(words, place),
    caseWords: (read) => caseLine(words, read),
    chargesWords: (counts) =>
      counts.length === 0
        ? words.noChargeListed
        : counts.map((count) => countLine(words, count)).join('; '),
    openWords: (event) => openLine(words, event),
    registrationWords: ({ on, code, section, ended }) =>
      put(words.registered, {
        section: `${code} ${section}`,
        day: dayOf(words, on),
        end: ended === null ? words.noEnd : put(words.ended, { day: dayOf(words, ended) }),
      }),
    supervisionWords: ({ kind, until, agency }) =>
      [
        words.supervisions[kind],
        until === null ? words.noEndOfSupervision : put(words.until, { day: dayOf(words, until) }),
        ...(agency === undefined ? [] : [agency]),
      ].join(', '),
    changeWords: ({ on, what, jailDays, months, until }) =>
      [
        `${dayOf(words, on)}: ${words.changes[what]}`,
        ...(jailDays === undefined ? [] : [put(words.jailDays, { days: jailDays })]),
        ...(months === undefined ? [] : [put(words.months, { months })]),
        ...(until === undefined ? [] : [put(words.to, { day: dayOf(words, until) })]),
      ].join(', '),
    differenceWords: (difference) => differenceLine(words, difference),
    notKnownWords: (path) => notKnownLine(words, path),
  };
}

function dayOf({ dateInWords, dayNotRead }: ReadingWords, on: PlainDate | null): string {
  return on === null ? dayNotRead : dateInWords(on);
}

function placed(words: ReadingWords, { paper, line }: Place): string {
  return put(words.placed, { paper: words.papers[paper], line });
}

function caseLine(
  { numberNotRead, systems }: ReadingWords,
  { number, courthouseText, county, system, place }: ReadCase,
): string {
  const of = system === undefined ? undefined : systems[system];
  const where = [courthouseText, county, of, place].filter(
    (one) => one !== null && one !== undefined,
  );
  return `${number ?? numberNotRead} (${where.join(', ')})`;
}

function countLine(
  words: ReadingWords,
  { n, code, section, description, disposition, level }: ReadCount,
): string {
  const offense =
    section === null ? (description ?? words.sectionNotRead) : `${code ?? ''} ${section}`;
  const ended = words.dispositions[disposition ?? 'not-read'];
  const rank = level === null ? '' : `, ${words.levels[level]}`;
  return `${put(words.count, { number: n })}: ${offense.trim()}, ${ended}${rank}`;
}

function openLine(
  words: ReadingWords,
  { kind, on, agency, charges, turnedOver, proceduralOnly }: OpenEvent,
): string {
  const event = put(words.event, {
    event: words.events[kind],
    day: dayOf(words, on),
  });
  return [
    `${event}, ${agency}`,
    charges.map(({ code, section }) => `${code} ${section}`).join(', '),
    turnedOver === true ? words.turnedOver : '',
    proceduralOnly === true ? words.proceduralOnly : '',
  ]
    .filter((one) => one !== '')
    .join('; ');
}

function differenceLine(words: ReadingWords, one: Difference): string {
  const what = words.differences[one.what];
  if (one.what === 'person') return what;
  const where =
    one.count === undefined
      ? one.case
      : put(words.countOfCase, { caseNumber: one.case, number: one.count });
  if (one.kept === '' || one.other === '') return `${where}: ${what}: ${one.kept}${one.other}`;
  const at = (place: Place | undefined) =>
    place === undefined ? '' : ` (${placed(words, place)})`;
  return `${where}: ${what}: ${one.kept}${at(one.keptPlace)}, ${words.not} ${one.other}${at(one.otherPlace)}`;
}

function notKnownLine(words: ReadingWords, path: string): string {
  if (path === 'obligations.restitution.owed') return words.restitutionOwed;
  if (path === 'obligations.fine.owed') return words.fineOwed;
  const number = /^counts\.(\d+)\./u.exec(path)?.[1];
  const last = path.split('.').at(-1) ?? '';
  const said = words.notKnown[last] ?? last;
  return number === undefined ? said : `${put(words.count, { number })}: ${said}`;
}
