import { type CountyKnown, countyKnown } from '../courts/counties-known.ts';
import { docketCourthouse } from '../courts/docket-courthouse.ts';
import type { Place } from '../place.ts';
import { isNoOffense } from '../printed-charge.ts';
import type {
  NotRead,
  ReadCase,
  ReadCount,
  Reading,
  ReadObligations,
  ReadSince,
} from '../reading.ts';
import { clausesOf, filingClauses } from './clauses.ts';
import { DocketCase, type DocketCount } from './docket-case.ts';
import { docketCounty } from './docket-county.ts';
import { DocketEngine } from './docket-engine.ts';
import { type DocketHead, docketHead, onLine } from './docket-head.ts';
import { type DocketLine, docketLines } from './docket-lines.ts';
import { courthouseIn, docketParts, type Entry } from './entries.ts';
import { docketSentences, hasTwoJudgments } from './late-counts.ts';
import { prosecutorIn } from './prosecutor-named.ts';
import { Whose } from './whose.ts';

/**
 * Reads a docket or a minute order of a Superior Court, as text: of the county that its heading
 * names, or else of the usual one.
 */
export function readDocket(text: string, usual: string): Reading {
  const lines = docketLines(text);
  const all = [...lines.head, ...lines.body].sort((a, b) => a.line - b.line);
  const county = docketCounty(lines.head) ?? usual;
  const head = docketHead([...lines.notes, ...all], county);
  const { filing, entries } = docketParts(withoutHeadWords(lines.body, lines.head), head.printedOn);
  const state = new DocketCase();
  const engine = new DocketEngine(state, new Whose(head.defendant, head.severalDefendants), head);
  engine.filing(filingClauses(filing));
  entries.forEach((entry, index) => {
    engine.entry(clausesOf(entry, index));
  });
  return docketReading(state, head, {
    county,
    courthouse: courthouseOf(state, entries, all, countyKnown(county)),
    prosecutor: prosecutorIn(all, countyKnown(county)),
    notes: lines.notes,
    whole: isWhole(text, entries),
  });
}

/** A heading with the filing on the same line, as in hand-copied printouts. */
function withoutHeadWords(
  body: readonly DocketLine[],
  head: readonly DocketLine[],
): readonly DocketLine[] {
  const beside = head.flatMap(({ line, text }) => {
    const found = /\bCOUNT\s*\(?\d+\)?\s*:.*$/iu.exec(text);
    return found === null ? [] : [{ line, text: found[0] }];
  });
  return [...body, ...beside].sort((a, b) => a.line - b.line);
}

/** A case docket covers the whole case; a minute order is one hearing. */
function isWhole(text: string, entries: readonly Entry[]): boolean {
  return entries.length > 0 && !/^\W*(?:CRIMINAL\s+)?MINUTE\s+ORDERS?\W*$/imu.test(text);
}

/**
 * Words about what a docket's silence would answer: an unread clause with one of them breaks the
 * silence.
 */
const telling =
  /REVOK|VIOLAT|WARRANT|PROTECTIVE|136\.2|TRANSFER|DISMISS|1203|1170\.18|REDUC|\b17\s*\(|MISDEMEANOR|SET ASIDE|RELIEF|SEAL|REINSTAT|TERMINAT|PROGRAM|COUNSELING/u;

function silenceTells(notRead: readonly NotRead[]): boolean {
  return notRead.every(({ text, why }) => why === 'another-defendant' || !telling.test(text));
}

export interface DocketBeside {
  readonly county: string;
  readonly courthouse: { readonly text: string; readonly place: Place } | undefined;
  readonly prosecutor: { readonly id: string; readonly place: Place } | undefined;
  readonly notes: readonly DocketLine[];
  readonly whole: boolean;
}

/** The courthouse of the judgment; hearings in an arraignment court do not move a case. */
function courthouseOf(
  { judgment }: DocketCase,
  entries: readonly Entry[],
  all: readonly DocketLine[],
  county: CountyKnown | undefined,
): DocketBeside['courthouse'] {
  const named = entries.filter(
    ({ courthouse }) => courthouse !== undefined && !isForArraignments(courthouse, county),
  );
  const ofJudgment = named.filter(
    ({ on }) => judgment !== undefined && on !== undefined && on <= judgment.on,
  );
  const found = ofJudgment.at(-1) ?? named[0];
  if (found?.courthouse !== undefined) return { text: found.courthouse, place: onLine(found.line) };
  for (const { line, text } of all) {
    const label = /\b(?:COURTHOUSE|LOCATION|COURT LOCATION)\s*:\s*([^,]*?)(?:,|\s{2,}|$)/iu.exec(
      text,
    )?.[1];
    if (label !== undefined && label.trim() !== '')
      return { text: label.trim(), place: onLine(line) };
    if (county !== undefined && isNameOfCourthouse(text, county))
      return { text: text.trim(), place: onLine(line) };
    for (const part of text.split(/\s{2,}/u)) {
      const inHead = courthouseIn(part);
      if (inHead !== undefined) return { text: inHead.name, place: onLine(line) };
    }
  }
  return undefined;
}

/** A minute order names its courthouse on a line of its own. */
function isNameOfCourthouse(text: string, county: CountyKnown): boolean {
  return (
    /^\s*[A-Z][A-Z .']*\b(?:COURTHOUSE|CJC|JUSTICE CENTER)(?: (?:WEST|EAST|NORTH|SOUTH))?\s*$/iu.test(
      text,
    ) && docketCourthouse(text, county) !== undefined
  );
}

function isForArraignments(courthouse: string, county: CountyKnown | undefined): boolean {
  const id = county && docketCourthouse(courthouse, county);
  return id !== undefined && county?.printed.arraignmentsOnly.includes(id) === true;
}

export function docketReading(state: DocketCase, head: DocketHead, beside: DocketBeside): Reading {
  const { sentence, own } = docketSentences(state);
  const judged =
    state.convicted().length > 0 ? (state.judgment ?? state.terminatedDeferral) : state.judgment;
  const judgment =
    (state.convicted().length > 0 || state.deferred !== undefined) && !hasTwoJudgments(state)
      ? judged
      : undefined;
  const one: ReadCase = {
    county: beside.county,
    courthouseText: beside.courthouse?.text ?? null,
    courthouse: courthouseId(beside),
    number: head.number?.number ?? null,
    ...(head.number?.suffix === undefined ? {} : { suffix: head.number.suffix }),
    ...(head.alsoNumbers.length === 0 ? {} : { alsoNumbers: head.alsoNumbers }),
    ...(beside.prosecutor === undefined ? {} : { prosecutor: beside.prosecutor.id }),
    ...(head.printedOn === undefined ? {} : { printedOn: head.printedOn }),
    judgmentOn: judgment?.on ?? null,
    counts: [...state.counts.values()]
      .filter((count) => !isEnhancement(count))
      .sort((a, b) => a.n - b.n)
      .map((count) => countOf(count, state, own.get(count.n))),
    sentence,
    ...deferredOf(state),
    ...obligationsOf(state),
    since: sinceOf(state),
    at: placesOf(head, beside, judgment?.place),
  };
  return {
    source: 'docket',
    ...(head.printedOn === undefined ? {} : { madeOn: head.printedOn }),
    ...(beside.whole && silenceTells(state.notRead) ? { wholeDocket: true } : {}),
    person: {
      names: head.names,
      dob: head.dob ?? null,
      at: head.dobPlace === undefined ? {} : { dob: head.dobPlace },
    },
    // A minute order of a later hearing may list no charge, and still tells of its case.
    cases: one.counts.length === 0 && one.number === null ? [] : [one],
    elsewhere: [],
    openEvents: [],
    notRead: notReadOf(state, head, beside.notes),
    at: {},
  };
}

function placesOf(
  head: DocketHead,
  beside: DocketBeside,
  judgment: Place | undefined,
): ReadCase['at'] {
  const places: Readonly<Record<string, Place | undefined>> = {
    number: head.numberPlace,
    suffix: head.numberPlace,
    printedOn: head.printedPlace,
    courthouseText: beside.courthouse?.place,
    courthouse: beside.courthouse?.place,
    prosecutor: beside.prosecutor?.place,
    judgmentOn: judgment,
  };
  return defined(places);
}

function defined(
  places: Readonly<Record<string, Place | undefined>>,
): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    Object.entries(places).flatMap(([key, place]) =>
      place === undefined ? [] : [[key, place] as const],
    ),
  );
}

function courthouseId({ county, courthouse }: DocketBeside): string | null {
  const profile = countyKnown(county);
  if (courthouse === undefined || profile === undefined) return null;
  return docketCourthouse(courthouse.text, profile) ?? null;
}

/** An enhancement filed under a number (PC 12022) is no offense of its own. */
function isEnhancement(count: DocketCount): boolean {
  const { section } = count;
  return (
    section !== undefined && !count.isConvicted() && isNoOffense(section.code, section.section)
  );
}

function countOf(
  count: DocketCount,
  state: DocketCase,
  sentence: ReadCount['sentence'],
): ReadCount {
  const level = count.levelFor(state.judgment);
  const { section, unreadable, degree, disposition, convictedOn, setAside, dismissedOn } = count;
  const inDoubt = count.contradicted && setAside === undefined;
  const conviction = count.isConvicted() && !inDoubt;
  return {
    n: count.n,
    code: section?.code ?? unreadable?.code ?? null,
    section: section?.section ?? null,
    ...(unreadable === undefined ? {} : { printed: unreadable.printed }),
    level: conviction ? (level?.is ?? null) : null,
    disposition: inDoubt ? null : (disposition?.is ?? (state.mayBeDecided() ? null : 'pending')),
    convictedOn: conviction ? (convictedOn?.on ?? null) : null,
    ...(section?.attempted === true ? { attempted: true } : {}),
    ...(degree !== undefined && conviction ? { degree: degree.is } : {}),
    ...(count.reductions.length === 0 ? {} : { reductions: count.reductions }),
    ...(setAside === undefined ? {} : { setAside: { under: setAside.under, on: setAside.on.on } }),
    ...(dismissedOn === undefined || state.deferred !== undefined
      ? {}
      : { dismissedOn: dismissedOn.on }),
    ...(sentence === undefined ? {} : { sentence }),
    at: defined({
      section: section?.place ?? unreadable?.place,
      level: level?.place,
      degree: degree?.place,
      disposition: disposition?.place,
      convictedOn: convictedOn?.place,
      setAside: setAside?.on.place,
      dismissedOn: dismissedOn?.place,
    }),
  };
}

function deferredOf({ deferred, terminatedDeferral }: DocketCase): Pick<ReadCase, 'deferredEntry'> {
  if (deferred === undefined || terminatedDeferral === undefined) return {};
  return { deferredEntry: { grantedOn: deferred.granted.on, terminatedOn: terminatedDeferral.on } };
}

function obligationsOf({ money, programs, orders }: DocketCase): Pick<ReadCase, 'obligations'> {
  const granted = [...orders.values()].some(({ probation }) => probation !== undefined);
  const restitution = restitutionOf(money, granted);
  const fine = money.fine.owed;
  const found: ReadObligations = {
    ...(restitution === undefined ? {} : { restitution }),
    ...(fine === undefined ? {} : { fine: { owed: fine.is, at: { owed: fine.place } } }),
    ...(programs.length === 0
      ? {}
      : {
          programs: programs.map(({ name, done, place }) => ({
            name,
            done: done ? true : null,
            at: { name: place, done: place },
          })),
        }),
  };
  return Object.keys(found).length === 0 ? {} : { obligations: found };
}

/** Restitution owed: the total balance, or both parts if both were ordered. */
function restitutionOf(
  { victim, restitutionFine, restitution, victimCondition }: DocketCase['money'],
  granted: boolean,
): ReadObligations['restitution'] {
  const isCondition = victimCondition && granted;
  const condition = isCondition ? { conditionOfProbation: true } : {};
  const parts = [victim, restitutionFine].filter(
    ({ ordered, owed }) => ordered !== undefined || owed !== undefined,
  );
  const known = parts.flatMap(({ owed }) => owed ?? []);
  const [first] = known;
  const whole =
    restitution ??
    (first !== undefined && known.length === parts.length
      ? { is: known.reduce((sum, { is }) => sum + is, 0), place: first.place }
      : undefined);
  const conditionAt = victim.ordered === undefined ? {} : { conditionOfProbation: victim.ordered };
  if (whole !== undefined)
    return { owed: whole.is, ...condition, at: { owed: whole.place, ...conditionAt } };
  return isCondition ? { ...condition, at: conditionAt } : undefined;
}

function sinceOf(state: DocketCase): ReadSince {
  const { warrant, protectiveOrder, transferred, relief } = state;
  const convicted = state.convicted();
  const setAside = convicted.flatMap((count) => count.setAside ?? []);
  const last =
    convicted.length > 0 && setAside.length === convicted.length ? setAside.at(-1) : undefined;
  return {
    ...(last === undefined ? {} : { alreadyDismissed: { under: last.under, on: last.on.on } }),
    ...(relief === undefined ? {} : { automaticRelief: { on: relief.on } }),
    ...(warrant === undefined ? {} : { warrantInThisCase: warrant.is }),
    ...(transferred === undefined
      ? {}
      : {
          transferredTo: {
            county: transferred.county,
            ...(transferred.on === undefined ? {} : { on: transferred.on }),
          },
        }),
    ...(protectiveOrder === undefined ? {} : { protectiveOrderUntil: protectiveOrder.until }),
    at: defined({
      alreadyDismissed: last?.on.place,
      automaticRelief: relief?.place,
      warrantInThisCase: warrant?.place,
      transferredTo: transferred?.place,
      protectiveOrderUntil: protectiveOrder?.place,
    }),
  };
}

function notReadOf(
  state: DocketCase,
  head: DocketHead,
  notes: readonly DocketLine[],
): readonly NotRead[] {
  const number: readonly NotRead[] =
    head.number === undefined && head.numberPlace !== undefined
      ? [{ place: head.numberPlace, text: head.printedNumber ?? '', why: 'unreadable-number' }]
      : [];
  const free = notes.map(
    ({ line, text }): NotRead => ({ place: onLine(line), text: text.trim(), why: 'free-text' }),
  );
  // The sentence on whose day the level was lowered was not read.
  const lowered = [...state.counts.values()].flatMap(({ lowered: one }) =>
    one === undefined || one.on === state.judgment?.on
      ? []
      : [{ text: one.text, place: one.place, why: 'unknown-words' } as const],
  );
  return [...free, ...number, ...lowered, ...state.notRead].sort(
    (a, b) => a.place.line - b.place.line,
  );
}
