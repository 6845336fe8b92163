import { countyKnown } from '../courts/counties-known.ts';
import { inCounty, type PrintedCourt, printedCourt } from '../courts/printed-court.ts';
import type { Place, PlacedText } from '../place.ts';
import { type PrintedNumber, printedNumber, sameNumber } from '../printed-number.ts';
import { type ChargeOfCount, chargeOf, isProceduralCharge } from './charge-of-count.ts';
import { dispositionOf } from './disposition-words.ts';
import type { SheetCount, SheetEvent } from './sheet-events.ts';
import { isOrderAfter } from './step-values.ts';

/** What one court event says about one case: its counts, and what is only procedure. */
export interface CourtPart {
  readonly event: SheetEvent;
  readonly court: PrintedCourt;
  readonly courtPlace: Place;
  readonly number: PrintedNumber | null;
  readonly numberPlace: Place;
  readonly printedNumber?: string;
  readonly counts: readonly PartCount[];
  readonly procedural: readonly SheetCount[];
}

export interface PartCount {
  readonly count: SheetCount;
  readonly charge: ChargeOfCount | undefined;
}

/** Two numbers in one event are two cases; a number applies until another appears. */
export function partsOf(event: SheetEvent): readonly CourtPart[] {
  const court = inCounty(printedCourt(event.agency?.text ?? ''), event.county);
  const groups: { number: PlacedText | undefined; counts: SheetCount[] }[] = [];
  const uncertain = placesOfNoCertainCase(event.counts);
  for (const [index, count] of event.counts.entries()) {
    if (uncertain.has(index)) continue;
    const last = groups.at(-1);
    const another =
      count.number !== undefined &&
      (last?.number === undefined || !sameNumber(count.number.text, last.number.text));
    if (last === undefined || another) groups.push({ number: count.number, counts: [count] });
    else last.counts.push(count);
  }
  return groups.map(({ number, counts }) => partOf(event, court, number, counts));
}

/**
 * By their places the counts below one whose own head was lost, where a number may have stood: which case
 * they belong to cannot be told, until a number appears again.
 */
export function placesOfNoCertainCase(counts: readonly SheetCount[]): ReadonlySet<number> {
  const from = counts.findIndex(
    ({ anotherFrom, last }, at) =>
      anotherFrom !== undefined && (counts[at + 1]?.first ?? 0) > last + 1,
  );
  const found = new Set<number>();
  for (let at = from + 1; from !== -1 && at < counts.length; at += 1) {
    if (counts[at]?.number !== undefined) break;
    found.add(at);
  }
  return found;
}

function partOf(
  event: SheetEvent,
  court: PrintedCourt,
  number: PlacedText | undefined,
  counts: readonly SheetCount[],
): CourtPart {
  const place: Place = event.place;
  const read = counts.map((count) => ({ count, charge: chargeOf(count, event.counts) }));
  return {
    event,
    court,
    courtPlace: event.agency?.place ?? place,
    number:
      number === undefined || isOfAnotherTime(number.text, event, court.county)
        ? null
        : (printedNumber(number.text, court.county) ?? null),
    numberPlace: number?.place ?? place,
    ...(number === undefined ? {} : { printedNumber: number.text }),
    counts: read.filter((one) => !isProcedural(one)),
    procedural: read.filter(isProcedural).map(({ count }) => count),
  };
}

/** A violation of probation; also without its section, where only what came of the probation is printed. */
function isProcedural({ count, charge }: PartCount): boolean {
  const kinds = count.steps.flatMap(({ dispositions }) =>
    dispositions.map(({ text }) => dispositionOf(text)),
  );
  if (charge === undefined) return kinds.length > 0 && kinds.every(isOrderAfter);
  return isProceduralCharge(charge);
}

/** A municipal number begins with its year: "68R92002" of 2006 is another number misread. */
function isOfAnotherTime(printed: string, event: SheetEvent, county: string | null): boolean {
  const { yearFirst } = countyKnown(county)?.caseNumbers ?? {};
  const number = printed.replace(/^#?\s*/u, '');
  const on = event.date?.on ?? undefined;
  if (yearFirst === undefined || on === undefined) return false;
  const since = (Number(on.slice(2, 4)) - Number(number.slice(0, 2)) + 100) % 100;
  return new RegExp(yearFirst, 'u').test(number) && since > 20;
}

/** The parts of one case: the events of its number, and the municipal court's before it was certified. */
export interface CasePartGroup {
  readonly parts: readonly CourtPart[];
  readonly alsoNumbers: readonly PrintedNumber[];
}

export function groupedByCase(parts: readonly CourtPart[]): readonly CasePartGroup[] {
  const groups: { parts: CourtPart[]; alsoNumbers: PrintedNumber[] }[] = [];
  for (const part of parts) {
    const same = groups.find(
      ({ parts: [first] }) => first !== undefined && isSameCase(first, part),
    );
    if (same === undefined) groups.push({ parts: [part], alsoNumbers: [] });
    else same.parts.push(part);
  }
  const last = groups.map(withoutHeld);
  return last.filter((group) => !goesOnElsewhere(group, last));
}

/** Held to answer under the number it kept: the court that went on with the case says what came of it. */
function withoutHeld<Group extends { readonly parts: CourtPart[] }>(group: Group): Group {
  const goesOn = ({ event }: CourtPart) =>
    group.parts.some((one) => one.counts.length > 0 && one.event.place.line > event.place.line);
  const parts = group.parts.filter((part) => !isHeldToAnswer(part) || !goesOn(part));
  return { ...group, parts };
}

function isSameCase(one: CourtPart, other: CourtPart): boolean {
  if (one.number === null || other.number === null) return false;
  const counties =
    one.court.county === other.court.county && one.court.system === other.court.system;
  return counties && sameNumber(one.number.number, other.number.number);
}

/**
 * Held to answer in one court: the case continues under the number of the next event in the cycle.
 */
function goesOnElsewhere(
  group: { readonly parts: readonly CourtPart[] },
  groups: readonly { readonly parts: CourtPart[]; readonly alsoNumbers: PrintedNumber[] }[],
): boolean {
  const [part, ...more] = group.parts;
  if (part === undefined || more.length > 0 || !isHeldToAnswer(part)) return false;
  const next = groups.filter(({ parts: [first] }) => first !== undefined && follows(part, first));
  const [only, ...others] = next;
  if (only === undefined || others.length > 0) return false;
  if (part.number !== null) only.alsoNumbers.push(part.number);
  return true;
}

function follows(part: CourtPart, next: CourtPart): boolean {
  return (
    next !== part &&
    next.event.cycle === part.event.cycle &&
    next.event.place.line > part.event.place.line &&
    next.court.county === part.court.county &&
    next.court.system === part.court.system
  );
}

/** Every count in it held to answer, or dismissed beside one, or in a municipal court without any outcome. */
export function isHeldToAnswer({ counts, court }: CourtPart): boolean {
  const outcomes = counts.map(({ count }) =>
    count.steps.flatMap(({ dispositions }) => dispositions.map(({ text }) => dispositionOf(text))),
  );
  const held = outcomes.some((one) => one.includes('held-to-answer'));
  const goesOn = (kind: string | undefined) =>
    kind === 'held-to-answer' || (held && kind === 'dismissed');
  const silent = outcomes.every((one) => one.every(goesOn));
  return silent && (held || court.text.startsWith('CAMC')) && counts.length > 0;
}
