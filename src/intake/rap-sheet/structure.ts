import type { PlacedText } from '../place.ts';
import { compactDay } from '../printed-days.ts';
import type { NotRead } from '../reading.ts';
import { countLine } from './count-lines.ts';
import { EventBuilder } from './event-builder.ts';
import { eventHead, headFields } from './event-head.ts';
import type { PlacedDay, SheetEvent } from './sheet-events.ts';
import { markOf, type SheetLine } from './sheet-lines.ts';

export interface Structure {
  readonly heading: readonly SheetLine[];
  readonly events: readonly SheetEvent[];
  readonly notRead: readonly NotRead[];
}

/**
 * Splits the sheet into its heading and events, by separators and by the words that start an event.
 */
export function structureOf(lines: readonly SheetLine[]): Structure {
  const start = firstEvent(lines);
  const builder = new EventBuilder();
  for (const line of joinedCountHeads(datedAgencies(lines.slice(start)))) take(builder, line);
  return { heading: lines.slice(0, start), ...builder.finished() };
}

/** The heading ends at the first separator, or at the first event if the separators were lost. */
function firstEvent(lines: readonly SheetLine[]): number {
  const found = lines.findIndex(({ text }, index) => {
    const head = eventHead(text);
    const named = head !== undefined && (head.name !== undefined || head.dob !== undefined);
    if (named) return true;
    if (head !== undefined && dateLine(lines[index + 1]?.text ?? '') !== undefined) return true;
    return markOf(text) === 'cycle' && opensEvents(lines, index + 1);
  });
  return found === -1 ? lines.length : found;
}

function opensEvents(lines: readonly SheetLine[], from: number): boolean {
  return lines
    .slice(from, from + 4)
    .some(({ text }) => eventHead(text) !== undefined || dateLine(text) !== undefined);
}

/** A narrow column puts the agency below its date. */
function datedAgencies(lines: readonly SheetLine[]): readonly SheetLine[] {
  const isAgency = (one: SheetLine | undefined) => /^\s*(?:CA|US)[A-Z]{2}\s/u.test(one?.text ?? '');
  const isDay = (one: SheetLine | undefined) => /^\s*(?:19|20)\d{6}\s*$/u.test(one?.text ?? '');
  return lines.flatMap((one, index) => {
    if (isAgency(one) && isDay(lines[index - 1])) return [];
    const agency = lines[index + 1];
    if (!isDay(one) || agency === undefined || !isAgency(agency)) return [one];
    return [{ ...one, text: `${one.text.trim()}  ${agency.text.trim()}` }];
  });
}

/** A page that ends between "CNT" and its number leaves the two on two lines. */
function joinedCountHeads(lines: readonly SheetLine[]): readonly SheetLine[] {
  return lines.flatMap((one, index) => {
    const before = lines[index - 1]?.text ?? '';
    if (alone.test(before) && /^\W*[:;]?\s*[0-9OUQ]{2,3}/u.test(one.text)) {
      return [{ line: lines[index - 1]?.line ?? one.line, text: `CNT${one.text.trim()}` }];
    }
    return alone.test(one.text) ? [] : [one];
  });
}

const alone = /^\W*C[NHR]T\s*[:;]?\s*$/u;

function take(builder: EventBuilder, { line, text }: SheetLine): void {
  const mark = markOf(text);
  if (mark !== undefined) {
    builder.mark(mark);
    return;
  }
  const head = eventHead(text);
  if (head !== undefined) {
    builder.open(head, line);
    return;
  }
  const fields = headFields(text);
  if (builder.awaitsDate() && (fields.name !== undefined || fields.dob !== undefined)) {
    builder.complete(fields);
    return;
  }
  const dated = dateLine(text);
  if (dated !== undefined) {
    takeDated(builder, dated, line);
    return;
  }
  const worded =
    countLine(text).kind === 'text' && !/^\s*\d|#|:\s*\d/u.test(text) && !charged.test(text);
  if (builder.inAgency() && worded) {
    builder.agency({ text: text.trim(), place: { paper: 'rap-sheet', line } });
    return;
  }
  builder.count(countLine(text), line, text.trim());
}

/** What stands in place of a section, and is no part of an agency's name. */
const charged =
  /^\s*(?:OUT OF STATE PAROLEE|SEE COMMENT|APPLICANT |TRAFFIC VIOL|REGISTRATION OF|DECEASED\b)/iu;

function takeDated(builder: EventBuilder, dated: DateLine, line: number): void {
  const date: PlacedDay = {
    on: compactDay(dated.printed) ?? null,
    place: { paper: 'rap-sheet', line },
  };
  const rest: PlacedText = { text: dated.rest, place: { paper: 'rap-sheet', line } };
  if (date.on === null) builder.notReadDate(rest, dated.printed);
  const agency = agencyStart.test(dated.rest);
  if (builder.awaitsDate() || (agency && builder.awaitsLateDate())) {
    builder.date(date, rest);
    return;
  }
  if (agency && builder.isSaidAgain(date, rest)) return;
  if (agency && builder.betweenEvents()) {
    builder.continueType(date, rest);
    return;
  }
  builder.step(date);
  if (dated.rest !== '') builder.count(countLine(dated.rest), line, dated.rest);
}

interface DateLine {
  readonly printed: string;
  readonly rest: string;
}

const eightDigits =
  /^[\s'".,_~*-]*([12lI?][0-9OQUDIlSB?\]|]{3}[.,\s]?[0-9OQUDIlSB?\]|]{2}[.,\s]?[0-9OQUDIlSB?\]|]{2}|(?:19|20)(?:[.,\s]?\d){6})(?![0-9A-Za-z#])[.,\s'"_~-]*(.*)$/u;

/** A date alone, or followed by the agency or a disposition. */
function dateLine(text: string): DateLine | undefined {
  const found = eightDigits.exec(text);
  if (found === null) return damagedDate(text);
  const [, printed = '', rest = ''] = found;
  const digits = printed.replaceAll(/[^0-9]/gu, '').length;
  const fits = rest === '' || agencyStart.test(rest) || countLine(rest).kind === 'disposition';
  const enough = digits >= 4 || (digits >= 2 && agencyStart.test(rest));
  return enough && fits ? { printed, rest } : undefined;
}

/** A damaged date before an agency. */
function damagedDate(text: string): DateLine | undefined {
  const found = /^\s*([0-9OQUDIlSB?.]{5,11})\s+((?:CA|US)[A-Z]{2}\s.*)$/u.exec(text);
  return found === null ? undefined : { printed: found[1] ?? '', rest: found[2] ?? '' };
}

/** Agencies begin with four letters: the state, then what they are. */
export const agencyStart = /^[A-Z]{2}[A-Z0-9]{2}(?:\s|$)/u;
