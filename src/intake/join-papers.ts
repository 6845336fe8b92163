import { isConviction } from './not-known.ts';
import type { Place } from './place.ts';
import { sameNumber } from './printed-number.ts';
import type {
  ReadCase,
  ReadCount,
  Reading,
  ReadProbation,
  ReadSentence,
  ReadSince,
} from './reading.ts';

/** What two papers say differently about one thing. */
export interface Difference {
  /** As in "BA900202, count 1: level"; a case number is not a name. */
  readonly case: string;
  readonly count?: number;
  readonly what:
    | 'judgmentOn'
    | 'convictedOn'
    | 'level'
    | 'section'
    | 'outcome'
    | 'kind'
    | 'months'
    | 'jailDays'
    | 'prisonMonths'
    | 'supervision'
    | 'suspended'
    | 'endedOn'
    | 'setAsideOn'
    /** Of a count: the docket does not list it, or is alone in listing it. */
    | 'not-listed'
    | 'docket-only'
    /** A set-aside older than the docket's print, which does not show it. */
    | 'set-aside-not-listed'
    | 'person';
  readonly kept: string;
  readonly keptPlace?: Place;
  readonly other: string;
  readonly otherPlace?: Place;
}

export interface JoinedCase {
  readonly case: ReadCase;
  readonly wholeDocket: boolean;
}

export interface Joined {
  readonly person: Reading['person'];
  readonly cases: readonly JoinedCase[];
  readonly differences: readonly Difference[];
}

/**
 * One case per number, from all papers about it. The docket wins in everything it says; a RAP sheet
 * adds what it does not: releases, the end of parole. Differences are reported.
 */
export function joinPapers(readings: readonly Reading[]): Joined {
  const inOrder = [...readings].sort((a, b) => rank(a) - rank(b) || newerFirst(a, b));
  const cases: JoinedCase[] = [];
  const differences: Difference[] = [];
  for (const reading of inOrder) {
    for (const one of reading.cases) {
      const at = cases.findIndex(({ case: known }) => isSame(known, one));
      const known = cases[at];
      if (known === undefined) {
        cases.push({ case: one, wholeDocket: reading.wholeDocket === true });
        continue;
      }
      differences.push(...differencesOf(known.case, one));
      cases[at] = { ...known, case: filled(known.case, one) };
    }
  }
  const person = personOf(inOrder);
  return { person: person.person, cases, differences: [...person.differences, ...differences] };
}

function rank({ source }: Reading): number {
  return { docket: 0, 'rap-sheet': 1, 'county-file': 2 }[source];
}

function newerFirst(a: Reading, b: Reading): number {
  const [x, y] = [a.madeOn ?? '', b.madeOn ?? ''];
  return x === y ? 0 : x < y ? 1 : -1;
}

function isSame(known: ReadCase, one: ReadCase): boolean {
  if (known.number === null || one.number === null) return false;
  const numbers = [one.number, ...(one.alsoNumbers ?? [])];
  return numbers.some((number) => sameNumber(number, known.number ?? ''));
}

/**
 * The person as on the RAP sheet, which has every name and the birth date; otherwise as on the
 * docket.
 */
function personOf(readings: readonly Reading[]): Pick<Joined, 'person' | 'differences'> {
  const withNames = readings.filter(({ person }) => person.names.length > 0);
  const sheet = withNames.find(({ source }) => source !== 'docket') ?? withNames[0];
  const [first] = readings;
  const person = sheet?.person ?? first?.person ?? { names: [], dob: null, at: {} };
  const born = readings.find((one) => one.person.dob !== null)?.person;
  const known = person.names.map(({ last }) => last);
  const strange = readings.find(
    (one) =>
      one.person.names.length > 0 && !one.person.names.some(({ last }) => known.includes(last)),
  );
  const days = new Set(readings.flatMap((one) => one.person.dob ?? []));
  const differs = strange !== undefined || days.size > 1;
  return {
    person:
      person.dob === null && born !== undefined
        ? { ...person, dob: born.dob, at: { ...person.at, ...born.at } }
        : person,
    differences: differs ? [{ case: '', what: 'person', kept: '', other: '' }] : [],
  };
}

function differencesOf(kept: ReadCase, other: ReadCase): readonly Difference[] {
  const name = kept.number ?? '';
  const found: Difference[] = [];
  const say = (
    what: Difference['what'],
    a: unknown,
    b: unknown,
    places: readonly (Place | undefined)[],
    count?: number,
  ) => {
    if (a === null || b === null || a === undefined || b === undefined || a === b) return;
    const [keptPlace, otherPlace] = places;
    found.push({
      case: name,
      ...(count === undefined ? {} : { count }),
      what,
      kept: String(a),
      other: String(b),
      ...(keptPlace === undefined ? {} : { keptPlace }),
      ...(otherPlace === undefined ? {} : { otherPlace }),
    });
  };
  say('judgmentOn', kept.judgmentOn, other.judgmentOn, [
    kept.at['judgmentOn'],
    other.at['judgmentOn'],
  ]);
  // A minute order that lists no charge leaves none out.
  const listing = kept.counts.length > 0 && other.counts.length > 0;
  for (const count of listing ? other.counts : []) {
    const same = sameCount(kept.counts, count);
    if (same === undefined) {
      found.push({
        case: name,
        count: count.n,
        what: 'not-listed',
        kept: '',
        other: sectionOf(count),
      });
      continue;
    }
    const both = (key: string) => [same.at[key], count.at[key]];
    found.push(...setAsideNotListed(kept, same, count));
    say('setAsideOn', same.setAside?.on, count.setAside?.on, both('setAside'), count.n);
    const known = plainSection(same) !== null && plainSection(count) !== null;
    if (known && plainSection(same) !== plainSection(count))
      say('section', sectionOf(same), sectionOf(count), both('section'), count.n);
    say('outcome', outcome(same), outcome(count), both('disposition'), count.n);
    if (!isConviction(same) || !isConviction(count)) continue;
    say('level', same.level, count.level, both('level'), count.n);
    say('convictedOn', same.convictedOn, count.convictedOn, both('convictedOn'), count.n);
  }
  const listed = other.counts.flatMap((count) => sameCount(kept.counts, count) ?? []);
  for (const count of listing ? kept.counts.filter((one) => !listed.includes(one)) : [])
    found.push({
      case: name,
      count: count.n,
      what: 'docket-only',
      kept: sectionOf(count),
      other: '',
    });
  sentenceDifferences(kept.sentence, other.sentence, say);
  return found;
}

function setAsideNotListed(
  { number, printedOn }: ReadCase,
  kept: ReadCount,
  { n, setAside }: ReadCount,
): readonly Difference[] {
  const on = setAside?.on ?? null;
  if (kept.setAside !== undefined || on === null || printedOn === undefined || on > printedOn)
    return [];
  return [{ case: number ?? '', count: n, what: 'set-aside-not-listed', kept: '', other: on }];
}

type Say = (
  what: Difference['what'],
  a: unknown,
  b: unknown,
  places: readonly (Place | undefined)[],
) => void;

function sentenceDifferences(
  kept: ReadSentence | null,
  other: ReadSentence | null,
  say: Say,
): void {
  if (kept === null || other === null) return;
  say('kind', kept.kind, other.kind, [kept.at['kind'], other.at['kind']]);
  say('jailDays', kept.jailDays, other.jailDays, [kept.at['jailDays'], other.at['jailDays']]);
  if (kept.kind === 'probation' && other.kind === 'probation') {
    for (const key of ['months', 'supervision', 'suspended', 'endedOn'] as const)
      say(key, kept[key], other[key], [kept.at[key], other.at[key]]);
  }
  if (kept.kind === 'state-prison' && other.kind === 'state-prison') {
    const places = [kept.at['prisonMonths'], other.at['prisonMonths']];
    say('prisonMonths', kept.prisonMonths, other.prisonMonths, places);
  }
}

function sameCount(counts: readonly ReadCount[], count: ReadCount): ReadCount | undefined {
  const bySection = counts.filter(
    (one) => one.section !== null && plainSection(one) === plainSection(count),
  );
  return (
    bySection.find(({ n }) => n === count.n) ??
    (bySection.length === 1 ? bySection[0] : counts.find(({ n }) => n === count.n))
  );
}

function sectionOf({ code, section }: ReadCount): string {
  return section === null ? '' : `${code ?? ''} ${section}`.trim();
}

function plainSection(count: ReadCount): string | null {
  return count.section === null ? null : sectionOf(count).toLowerCase().replaceAll(' ', '');
}

/** A docket's kind of conviction does not differ from "convicted". */
function outcome(count: ReadCount): string | null {
  if (count.disposition === 'unknown') return null;
  return isConviction(count) ? 'convicted' : count.disposition;
}

/** The docket's case plus what only the other paper says. */
function filled(kept: ReadCase, other: ReadCase): ReadCase {
  const counts =
    kept.counts.length === 0
      ? other.counts
      : kept.counts.map((count) => filledCount(count, sameCount(other.counts, count)));
  return {
    ...other,
    ...present(kept),
    number: kept.number,
    courthouseText: kept.courthouseText ?? other.courthouseText,
    courthouse: kept.courthouse ?? other.courthouse,
    judgmentOn: kept.judgmentOn ?? other.judgmentOn,
    counts,
    sentence: filledSentence(kept.sentence, other.sentence),
    since: filledSince(kept.since, other.since, counts),
    at: { ...other.at, ...kept.at },
  };
}

/** Every conviction that the sheet lists may be set aside, and one that only the docket lists not. */
function filledSince(kept: ReadSince, other: ReadSince, counts: readonly ReadCount[]): ReadSince {
  const { alreadyDismissed, ...rest } = { ...other, ...kept };
  const all = counts.filter(isConviction).every(({ setAside }) => setAside !== undefined);
  return {
    ...(alreadyDismissed === undefined || !all ? {} : { alreadyDismissed }),
    ...rest,
    at: { ...other.at, ...kept.at },
  };
}

function present(kept: ReadCase): Partial<ReadCase> {
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
}

function filledCount(count: ReadCount, other: ReadCount | undefined): ReadCount {
  if (other === undefined) return count;
  const at = { ...other.at, ...count.at };
  const conviction = isConviction(count) && isConviction(other);
  return {
    ...count,
    disposition: count.disposition ?? other.disposition,
    ...(count.section === null ? { code: other.code, section: other.section } : {}),
    level: count.level ?? (conviction ? other.level : null),
    convictedOn: count.convictedOn ?? (conviction ? other.convictedOn : null),
    ...(count.degree === undefined && other.degree !== undefined && conviction
      ? { degree: other.degree }
      : {}),
    ...(count.reductions === undefined && other.reductions !== undefined
      ? { reductions: other.reductions }
      : {}),
    ...(count.setAside === undefined && other.setAside !== undefined
      ? { setAside: other.setAside }
      : {}),
    at,
  };
}

function filledSentence(
  kept: ReadSentence | null,
  other: ReadSentence | null,
): ReadSentence | null {
  if (kept === null || other === null) return kept ?? other;
  const at = { ...other.at, ...kept.at };
  if (kept.kind === 'state-prison' && other.kind === 'state-prison') {
    return {
      ...kept,
      ...released(other),
      prisonMonths: kept.prisonMonths ?? other.prisonMonths,
      at,
    };
  }
  if (kept.kind === 'probation' && other.kind === 'probation') {
    return {
      ...kept,
      months: kept.months ?? other.months,
      supervision: kept.supervision ?? other.supervision,
      suspended: kept.suspended ?? other.suspended,
      violations: kept.violations ?? other.violations,
      ...endFrom(kept, other),
      at,
    };
  }
  return kept;
}

/** An end that the docket tells is not explained by another end that the sheet tells. */
function endFrom(
  kept: ReadProbation,
  other: ReadProbation,
): Pick<ReadProbation, 'ended' | 'endedOn' | 'followedBy'> {
  const open = kept.endedOn === null && (kept.ended === null || kept.ended === 'summarily-revoked');
  const same = kept.ended === null && kept.endedOn === other.endedOn;
  const { ended, endedOn } = (open && other.endedOn !== null) || same ? other : kept;
  const then = kept.followedBy ?? (ended === 'revoked' ? other.followedBy : undefined);
  return { ended, endedOn, ...(then === undefined ? {} : { followedBy: then }) };
}

function released({
  releasedOn,
  paroleEndedOn,
  completedOn,
}: Extract<ReadSentence, { kind: 'state-prison' }>) {
  return {
    ...(releasedOn === undefined || releasedOn === null ? {} : { releasedOn }),
    ...(paroleEndedOn === undefined ? {} : { paroleEndedOn }),
    ...(completedOn === undefined || completedOn === null ? {} : { completedOn }),
  };
}
