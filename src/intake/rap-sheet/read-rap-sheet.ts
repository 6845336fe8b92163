import { usualCounty } from '../../facts/usual-county.ts';
import { isPlaceAlone } from '../courts/printed-court.ts';
import type { Place } from '../place.ts';
import { compactDay } from '../printed-days.ts';
import { sameNumber } from '../printed-number.ts';
import type { Inconsistency, NotRead, ReadCase, Reading } from '../reading.ts';
import { type BirthDates, birthDates } from './birth-date.ts';
import {
  besideProbation,
  caseFromCustody,
  caseFromInterstateParole,
  caseFromProbation,
} from './case-without-court.ts';
import { courtCase } from './court-case.ts';
import {
  type CasePartGroup,
  type CourtPart,
  groupedByCase,
  isHeldToAnswer,
  partsOf,
  placesOfNoCertainCase,
} from './court-parts.ts';
import { type CustodyTerm, custodyTerms } from './custody.ts';
import { dispositionOf } from './disposition-words.ts';
import { dayOfSheet, type Heading, headingOf } from './heading.ts';
import { openEvents, orderLost } from './open-events.ts';
import { registrationOrdersUnread, registrationsOf } from './registrations.ts';
import type { SheetEvent } from './sheet-events.ts';
import { sheetLines } from './sheet-lines.ts';
import { structureOf } from './structure.ts';
import { names } from './tied-events.ts';

/** Reads a California DOJ RAP sheet, as text. */
export function readRapSheet(text: string): Reading {
  const sheet = sheetLines(text);
  const { heading: headingLines, events, notRead } = structureOf(sheet.lines);
  const heading = headingOf(headingLines);
  const madeOn = dayOfSheet(sheet.messageHead);
  return {
    ...readEvents(events, heading, notRead),
    ...(madeOn === undefined ? {} : { madeOn }),
  };
}

/** The same from events assembled from another DOJ file. */
export function readEvents(
  events: readonly SheetEvent[],
  heading: Heading,
  before: readonly NotRead[],
): Reading {
  const primary = [...heading.names].sort(([a], [b]) => a - b)[0]?.[1];
  const cases = casesOf(events, { names: heading.names, primary });
  const isHere = ({ county, system }: ReadCase) => county === usualCounty && system === undefined;
  const numbers = cases.found.flatMap(({ number, alsoNumbers = [] }) =>
    [number ?? [], alsoNumbers].flat(),
  );
  const births = birthDates(heading, events);
  const deceasedOn =
    heading.deceasedOn ?? events.find(({ kind }) => kind === 'deceased')?.date?.on ?? undefined;
  const applicants = events.filter(({ kind }) => kind === 'applicant').length;
  const registrations = registrationsOf(events);
  const notices = noticesWith(heading, events);
  return {
    source: 'rap-sheet',
    person: personOf(heading, births),
    cases: cases.found.filter(isHere),
    elsewhere: cases.found.filter((one) => !isHere(one)),
    openEvents: openEvents(events, [...numbers, ...numbersUnread(events)], isNumberLost(events)),
    ...(registrations.length === 0 ? {} : { registrations }),
    ...(heading.supervision.length === 0 ? {} : { supervision: heading.supervision }),
    ...(applicants === 0 ? {} : { applicantEvents: applicants }),
    ...(deceasedOn === undefined ? {} : { deceasedOn }),
    ...(notices.length === 0 ? {} : { notices }),
    ...(cases.inconsistent.length === 0 ? {} : { inconsistent: cases.inconsistent }),
    notRead: inOrder([
      ...before,
      ...heading.notRead,
      ...cases.notRead,
      ...ofEvents(events, births, heading),
    ]),
    at: {},
  };
}

function personOf(heading: Heading, births: BirthDates): Reading['person'] {
  return {
    names: [...heading.names].sort(([a], [b]) => a - b).map(([, name]) => name),
    dob: births.dob,
    ...(births.otherDobs.length === 0 ? {} : { otherDobs: births.otherDobs }),
    at: {
      ...(births.dobPlace === undefined ? {} : { dob: births.dobPlace }),
      ...(births.otherPlace === undefined ? {} : { otherDobs: births.otherPlace }),
    },
  };
}

function noticesWith(
  heading: Heading,
  events: readonly SheetEvent[],
): NonNullable<Reading['notices']> {
  const dead = events.some(({ kind }) => kind === 'deceased');
  return dead && !heading.notices.includes('deceased')
    ? [...heading.notices, 'deceased']
    : heading.notices;
}

/** The numbers of court events whose court and day were lost: their cases are on the sheet all the same. */
function numbersUnread(events: readonly SheetEvent[]): readonly string[] {
  return events
    .filter((event) => event.kind === 'court' && !isInCourt(event))
    .flatMap(({ counts }) => counts.flatMap(({ number }) => number?.text ?? []));
}

function isNumberLost(events: readonly SheetEvent[]): boolean {
  return events.some(
    ({ kind, counts }) =>
      kind === 'court' &&
      (counts.every(({ number }) => number === undefined) ||
        counts.some(({ anotherFrom }) => anotherFrom !== undefined)),
  );
}

function isInCourt({ agency }: SheetEvent): boolean {
  return agency !== undefined && !isPlaceAlone(agency.text);
}

interface CasesRead {
  readonly found: readonly ReadCase[];
  readonly inconsistent: readonly Inconsistency[];
  readonly notRead: readonly NotRead[];
}

interface Placed {
  readonly line: number;
  readonly case: ReadCase;
}

interface WithoutCourt {
  readonly found: readonly Placed[];
  readonly notRead: readonly NotRead[];
}

function casesOf(
  events: readonly SheetEvent[],
  beside: Parameters<typeof caseFromCustody>[1],
): CasesRead {
  const courts = events.filter((event) => event.kind === 'court' && isInCourt(event));
  const parts = courts.flatMap(partsOf);
  // A hearing on probation, of a case whose number was lost, is no case of its own.
  const groups = groupedByCase(
    parts.filter((part) => part.counts.length > 0 || isHearingOfItsNumber(part, parts)),
  ).filter(({ parts: [part] }) => part === undefined || !goesOnUnread(part, events));
  const terms = events.filter(({ kind }) => kind === 'custody').flatMap(custodyTerms);
  const probation = events.filter(({ kind }) => kind === 'probation');
  const tiedTerms = new Map(terms.map((term) => [term, groupOf(term.event, groups)]));
  const tiedProbation = new Map(probation.map((event) => [event, groupOf(event, groups)]));
  const read = groups.flatMap((group) => {
    const custody = terms.filter((term) => tiedTerms.get(term) === group);
    const received = probation.filter((event) => tiedProbation.get(event) === group);
    const one = courtCase(group, { ...beside, custody, received });
    return one === undefined ? [] : [{ ...one, line: group.parts[0]?.event.place.line ?? 0 }];
  });
  const others = withoutCourt(events, { terms, tiedTerms, tiedProbation, beside, read });
  const all = [...read, ...others.found].sort((a, b) => a.line - b.line);
  return {
    found: all.map((one) => one.case),
    inconsistent: read.flatMap((one) => one.inconsistent),
    notRead: [
      ...read.flatMap((one) => one.notRead),
      ...terms.flatMap((one) => one.notRead),
      ...others.notRead,
    ],
  };
}

/** A hearing on probation alone is of the case with its number; one whose number was lost may be it. */
function isHearingOfItsNumber(part: CourtPart, parts: readonly CourtPart[]): boolean {
  const { number, event } = part;
  if (number === null) return false;
  const others = parts.filter((one) => one !== part && one.counts.length > 0);
  const named = others.some((one) => one.number?.number === number.number);
  return named || !others.some((one) => one.number === null && one.event.cycle === event.cycle);
}

/** Held to answer, and the court event below, where the case went on, was not read. */
function goesOnUnread(part: CourtPart, events: readonly SheetEvent[]): boolean {
  return (
    isHeldToAnswer(part) &&
    events.some((one) => one.kind === 'court' && one.cycle === part.event.cycle && !isInCourt(one))
  );
}

/** The case an event names; without a number, the only one in its cycle. */
function groupOf(event: SheetEvent, groups: readonly CasePartGroup[]): CasePartGroup | undefined {
  const named = groups.find(({ parts, alsoNumbers }) =>
    [...parts.flatMap(({ number }) => number ?? []), ...alsoNumbers].some(({ number }) =>
      names(event, number),
    ),
  );
  if (named !== undefined) return named;
  if (event.custody === 'federal') return undefined;
  const unnumbered = ({ parts: [first] }: CasePartGroup) => first?.number === null;
  const all = namesAny(event) ? groups.filter(unnumbered) : groups;
  const inCycle = all.filter(({ parts }) => parts.some((part) => part.event.cycle === event.cycle));
  return inCycle.length === 1 ? inCycle[0] : undefined;
}

function namesAny(event: SheetEvent): boolean {
  return names(event, '') || /(?:CRT|CASE)\s*(?:CASE\s*)?(?:#|NBR|NO)/iu.test(wordsOf(event));
}

function wordsOf({ counts }: SheetEvent): string {
  return counts
    .flatMap(({ steps, other }) => [
      ...steps.flatMap(({ comments }) => comments),
      ...other.map(({ value }) => value),
    ])
    .map(({ text }) => text)
    .join(' ');
}

function withoutCourt(
  events: readonly SheetEvent[],
  {
    terms,
    tiedTerms,
    tiedProbation,
    beside,
    read,
  }: {
    readonly terms: readonly CustodyTerm[];
    readonly tiedTerms: ReadonlyMap<CustodyTerm, CasePartGroup | undefined>;
    readonly tiedProbation: ReadonlyMap<SheetEvent, CasePartGroup | undefined>;
    readonly beside: Parameters<typeof caseFromCustody>[1];
    readonly read: readonly { readonly case: ReadCase }[];
  },
): WithoutCourt {
  const found: Placed[] = [];
  const notRead: NotRead[] = [];
  const unread = numbersUnread(events);
  const isKnown = (one: ReadCase) =>
    one.number !== null &&
    [...unread, ...[...read, ...found].flatMap(({ case: other }) => other.number ?? [])].some(
      (number) => sameNumber(number, one.number ?? ''),
    );
  const ofEvent = (event: SheetEvent): readonly (ReadCase | undefined)[] => {
    if (event.kind === 'interstate-parole') return [caseFromInterstateParole(event, beside)];
    if (event.kind === 'probation' && tiedProbation.get(event) === undefined)
      return [caseFromProbation(event, beside)];
    return terms
      .filter((term) => term.event.place === event.place && tiedTerms.get(term) === undefined)
      .map((term) => ofUnreadCourt(caseFromCustody(term, beside), event, events));
  };
  for (const event of events) {
    for (const one of ofEvent(event)) {
      if (event.kind === 'probation') notRead.push(...besideProbation(event, one));
      if (one !== undefined && !isKnown(one)) found.push({ line: event.place.line, case: one });
    }
  }
  return { found, notRead };
}

/** Where the cycle's court event could not be read, what custody served may have come of a revocation. */
function ofUnreadCourt(
  found: ReadCase | undefined,
  { cycle }: SheetEvent,
  events: readonly SheetEvent[],
): ReadCase | undefined {
  const unread = events.some(
    (one) => one.cycle === cycle && one.kind === 'court' && one.agency === undefined,
  );
  return found !== undefined && unread ? { ...found, sentence: null } : found;
}

function ofEvents(
  events: readonly SheetEvent[],
  { dob, otherDobs }: BirthDates,
  heading: Heading,
): readonly NotRead[] {
  const found: NotRead[] = heading.noRecord
    ? [{ place: { paper: 'rap-sheet', line: 1 }, text: 'RECORD ERROR', why: 'no-record' }]
    : [];
  for (const event of events) {
    const place: Place = event.place;
    const born = event.dob === undefined ? undefined : compactDay(event.dob);
    if (born !== undefined && born !== dob && !otherDobs.includes(born)) {
      found.push({ place, text: event.dob ?? '', why: 'birth-date-differs' });
    }
    if (event.kind === 'mental-health') found.push({ place, text: '', why: 'mental-health' });
    // Without its court an event tells neither county nor courthouse; without its day, none of it.
    const nowhere =
      placed.includes(event.kind) &&
      (event.agency === undefined || (event.kind === 'court' && !isInCourt(event)));
    const lost = /^(?:arrest|supplemental)$/u.test(event.kind) ? orderLost(event) : undefined;
    if (lost !== undefined)
      found.push({ place: lost.place, text: lost.on ?? '', why: 'unknown-disposition' });
    if (lost === undefined && isArrestAlone(event, events)) found.push(...endsUnread(event));
    if (event.kind === 'court') found.push(...ofNoCertainCase(event));
    found.push(...registrationOrdersUnread(event));
    if (event.kind === 'unknown' || nowhere) found.push({ place, text: '', why: 'unknown-event' });
  }
  return found;
}

function isArrestAlone({ kind, cycle }: SheetEvent, events: readonly SheetEvent[]): boolean {
  const inCourt = events.some((one) => one.kind === 'court' && one.cycle === cycle);
  return (kind === 'arrest' || kind === 'supplemental') && !inCourt;
}

/** What came of an arrest, in words that do not tell whether it is over. */
function endsUnread({ counts }: SheetEvent): readonly NotRead[] {
  return counts
    .flatMap(({ steps }) => steps.flatMap(({ dispositions }) => dispositions))
    .filter(({ text }) => !ofArrests.some((one) => one === dispositionOf(text)))
    .map((printed) => ({ ...printed, why: 'unknown-disposition' }));
}

const ofArrests = ['arrest-ended', 'goes-on-in-other-counts', 'turned-over', 'nothing'] as const;

/** Counts below one whose head, and the number that may have stood in it, was lost. */
function ofNoCertainCase({ counts }: SheetEvent): readonly NotRead[] {
  const places = placesOfNoCertainCase(counts);
  return counts
    .filter((_, index) => places.has(index))
    .map(({ place, charge }) => ({ place, text: charge?.text ?? '', why: 'which-count' }));
}

const placed: readonly SheetEvent['kind'][] = ['court', 'arrest', 'custody', 'probation'];

function inOrder(notRead: readonly NotRead[]): readonly NotRead[] {
  return [...notRead].sort((a, b) => a.place.line - b.place.line);
}
