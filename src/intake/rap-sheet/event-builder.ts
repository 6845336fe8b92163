import { printedAgency } from '../courts/printed-court.ts';
import type { PlacedText } from '../place.ts';
import type { NotRead } from '../reading.ts';
import { CountBuilder } from './count-builder.ts';
import type { CountLine } from './count-lines.ts';
import type { EventHead, EventKind } from './event-head.ts';
import type { PlacedDay, SheetEvent } from './sheet-events.ts';
import type { Mark } from './sheet-lines.ts';

interface OpenEvent {
  head: EventHead;
  readonly line: number;
  cycle: number;
  date?: PlacedDay;
  agency?: PlacedText;
  readonly counts: CountBuilder[];
  /** Begun by its date: its head was lost, or stands below. */
  headless?: true;
}

/** Assembles the events line by line. */
export class EventBuilder {
  readonly #events: OpenEvent[] = [];
  readonly #notRead: NotRead[] = [];
  #cycle = 1;
  #marked: Mark | undefined;
  #ended = false;

  mark(mark: Mark): void {
    if (mark === 'end') this.#ended = true;
    if (mark === 'box') return;
    // A mark below the head instead of above it: the event begins what the mark begins.
    const event = this.#last();
    if (event !== undefined && this.awaitsDate() && (mark === 'cycle' || mark === 'event')) {
      if (mark === 'cycle' && this.#cycle === (this.#events.at(-2)?.cycle ?? this.#cycle + 1)) {
        this.#cycle += 1;
        event.cycle = this.#cycle;
      }
      return;
    }
    if (mark === 'cycle' || (mark === 'event' && this.#marked !== 'cycle')) this.#marked = mark;
    else this.#marked ??= mark;
  }

  /** A new arrest starts a new cycle, even if the stars before it were lost. */
  open(head: EventHead, line: number): void {
    const event = this.#last();
    if (event?.headless === true && event.counts.length === 0 && this.#marked === undefined) {
      event.head = head;
      delete event.headless;
      return;
    }
    const begins = head.kind === 'arrest' || head.kind === 'applicant';
    const lost = begins && this.#marked !== 'event' && this.#events.length > 0;
    if (this.#events.length > 0 && (this.#marked === 'cycle' || lost)) this.#cycle += 1;
    this.#events.push({ head, line, cycle: this.#cycle, counts: [] });
    this.#marked = undefined;
    this.#ended = false;
  }

  complete(fields: Pick<EventHead, 'name' | 'dob'>): void {
    const event = this.#last();
    if (event !== undefined) event.head = { ...event.head, ...fields };
  }

  awaitsDate(): boolean {
    const event = this.#last();
    return event !== undefined && event.date === undefined && event.counts.length === 0;
  }

  /** The first count's head came before the date and agency of its event. */
  awaitsLateDate(): boolean {
    const event = this.#last();
    const [count, ...more] = event?.counts ?? [];
    if (event?.date !== undefined || event?.agency !== undefined || more.length > 0) return false;
    return count?.isOnlyHead(1) === true;
  }

  /** Between the date and the first count is the agency, on one or more lines. */
  inAgency(): boolean {
    const event = this.#last();
    return event !== undefined && event.counts.length === 0 && !this.#ended;
  }

  betweenEvents(): boolean {
    return this.#marked !== undefined || (this.#last()?.counts.length ?? 0) > 0;
  }

  /** The date and agency of the event that has just begun, printed once more at a page's turn. */
  isSaidAgain({ on }: PlacedDay, agency: PlacedText): boolean {
    const event = this.#last();
    const begun = event !== undefined && event.counts.length === 0 && this.#marked === undefined;
    return begun && on !== null && event.date?.on === on && event.agency?.text === agency.text;
  }

  date(date: PlacedDay, agency: PlacedText): void {
    const event = this.#last();
    if (event === undefined) return;
    event.date = date;
    if (agency.text !== '') this.agency(agency);
  }

  agency(more: PlacedText): void {
    const event = this.#last();
    if (event === undefined) return;
    event.agency =
      event.agency === undefined
        ? more
        : { ...event.agency, text: `${event.agency.text} ${more.text}` };
  }

  /** A date and counts without a head go on with the kind of the event before, where the agency fits it. */
  continueType(date: PlacedDay, agency: PlacedText): void {
    const { kind = 'unknown', name } = this.#last()?.head ?? {};
    const fitting = kindAt(agency.text, kind);
    const same = fitting === kind && name !== undefined ? { name } : {};
    this.open({ kind: fitting, ...same }, date.place.line);
    this.date(date, agency);
    const event = this.#last();
    if (event !== undefined) event.headless = true;
  }

  step(date: PlacedDay): void {
    this.#last()?.counts.at(-1)?.step(date);
  }

  count(read: CountLine, line: number, printed: string): void {
    const event = this.#last();
    const afterEnd = this.#ended && read.kind !== 'disposition' && read.kind !== 'sentence';
    if (event === undefined || afterEnd) return;
    if (read.kind === 'count') {
      const before = event.counts.at(-1)?.last ?? 0;
      const first = read.first ?? before + 1;
      // A mark, then a first count: the head and the day of the event that it begins were lost.
      const begun = this.#marked === 'cycle' || this.#marked === 'event';
      if (begun && first === 1 && event.counts.length > 0) {
        this.open({ kind: 'unknown' }, line);
        this.count(read, line, printed);
        return;
      }
      // A line that a page's end printed twice: the count has begun already.
      if (event.counts.at(-1)?.isOnlyHead(first) === true) return;
      if (read.first === 1 && event.counts.length === 1 && event.counts[0]?.awaitsHead() === true) {
        if (read.number !== undefined) event.counts[0].number(read.number, line);
        return;
      }
      event.counts.push(new CountBuilder(line, first, read.last ?? first));
      if (read.cited === true)
        event.counts.at(-1)?.take({ kind: 'number-line', value: '' }, line, 'CITE');
      if (read.number !== undefined) event.counts.at(-1)?.number(read.number, line);
      return;
    }
    if (event.counts.length === 0) event.counts.push(new CountBuilder(line, 1, 1, true));
    event.counts.at(-1)?.take(read, line, printed);
  }

  notReadDate(rest: PlacedText, printed: string): void {
    this.#notRead.push({ place: rest.place, text: printed, why: 'unreadable-date' });
  }

  finished(): { readonly events: readonly SheetEvent[]; readonly notRead: readonly NotRead[] } {
    const events = this.#events.map(
      ({ head, line, cycle, date, agency, counts, headless }): SheetEvent => ({
        ...head,
        kind: headless === true ? kindByCharge(head.kind, counts) : head.kind,
        place: { paper: 'rap-sheet', line },
        cycle,
        ...(date === undefined ? {} : { date }),
        ...(agency === undefined ? {} : { agency }),
        counts: counts.map((one) => one.finished()),
      }),
    );
    return { events, notRead: this.#notRead };
  }

  #last(): OpenEvent | undefined {
    return this.#events.at(-1);
  }
}

/** Where a head was lost, the charge tells: only a duty to register is a registration's. */
function kindByCharge(kind: EventKind, counts: readonly CountBuilder[]): EventKind {
  const charges = counts.map((one) => one.finished().charge?.text ?? '');
  if (kind === 'unknown' && charges.some((one) => /^APPLICANT\b/u.test(one))) return 'applicant';
  // Fingerprints for a job name no section.
  if (kind === 'applicant' && charges.some((one) => /^\W*\d/u.test(one))) return 'unknown';
  const duty = /^\W*(?:290|457[.,]?1|186[.,]?30|11590)\b/u;
  return kind === 'registration' && !charges.every((one) => duty.test(one)) ? 'unknown' : kind;
}

/** Where a head was lost: courts hold court, probation departments supervise; police may arrest or register. */
function kindAt(agency: string, before: EventKind): EventKind {
  const letters = printedAgency(agency).slice(0, 4);
  if (['CASC', 'CAMC', 'CAJC', 'CAJV'].includes(letters)) return 'court';
  if (letters === 'CAPR') return 'probation';
  return before === 'registration' || before === 'applicant' ? before : 'unknown';
}
