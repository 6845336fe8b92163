import { degreeIn } from '../printed-charge.ts';
import { readSlashedDay, slashedDay } from '../printed-days.ts';
import { setAsideUnder } from '../rap-sheet/later-orders.ts';
import type { Reading } from '../reading.ts';
import { type Clause, spelledOut } from './clauses.ts';
import { countsNamed, sameAsCounts } from './count-references.ts';
import { type Dated, DocketCase, type DocketCount } from './docket-case.ts';
import { citedIn, levelIn, takeSection } from './docket-charges.ts';
import { docketCounty } from './docket-county.ts';
import { DocketEngine } from './docket-engine.ts';
import { type DocketHead, docketHead, onLine } from './docket-head.ts';
import { lengthsIn } from './docket-lengths.ts';
import { type DocketLine, docketLines } from './docket-lines.ts';
import { withColumns } from './lost-columns.ts';
import { programName } from './program-orders.ts';
import { docketReading } from './read-docket.ts';
import { jailLength, takeSentence } from './sentence-orders.ts';
import { takeSince } from './since-orders.ts';
import { Whose } from './whose.ts';

/** Whether a text is a case summary of the court's portal: keys and tables, no entries. */
export function isPortal(text: string): boolean {
  return (
    /^[^\S\n]*CASE\s+NUMBER\s*[:\t]/imu.test(text) &&
    /^[^\S\n]*(?:CHARGES|(?:CURRENT )?CHARGE INFORMATION)\b|\bDISP(?:O|OSITION|\.)?\s+DATE\b/imu.test(
      text,
    )
  );
}

/** The older summaries have no heading over the charges: each row begins with its count. */
const countRow = /^\s*COUNT\s*\(?\d{1,3}\)?\s/u;

/** A line of a sentence whose heading, with its charges and its day, was lost. */
const ofSentence =
  /^\s*(?:(?:IMPOSITION|EXECUTION) OF SENTENCE|(?:SUMMARY|FORMAL) PROBATION|COUNTY JAIL|STATE PRISON)\b/u;

/** "NOT GUILTY" is a plea, unless it stands as the disposition or beside a plea. */
const acquits =
  /\bACQUITTED\b|\bFOUND NOT GUILTY\b|\bNOT GUILTY (?:BY|VERDICT)\b|\bDISP(?:O|OSITION|\.)?\s*:?\s*NOT GUILTY\b|\bNOT GUILTY\s{2,}NOT GUILTY\b/u;

/** A period that ends a sentence, not an abbreviation. */
const sentenceEnd = /(?<=[A-Z\d]{3}|\))\.\s+/u;

/** "Charge 1    02/19/2019" inside the sentence: what stands below is of that charge. */
const ofCharges = new RegExp(String.raw`^\s*CHARGES?\s+[\d, AND]+\s{2,}${slashedDay}\s*$`, 'u');

const eventRow = new RegExp(String.raw`^\s*${slashedDay}\s+\S`, 'u');

type Section = 'head' | 'charges' | 'sentence' | 'events' | 'lost';

const headings: readonly (readonly [RegExp, Section])[] = [
  // The names of the columns: "COUNT  CHARGE  LEVEL  PLEA  PLEA DATE  DISPOSITION".
  [/^\s*(?:#|COUNT|CHARGE|CT|NO)\.?\s+(?!\(?\d)[A-Z].*\b(?:PLEA|DISP)/u, 'charges'],
  [/^\s*(?:CHARGES|(?:CURRENT )?CHARGE INFORMATION)\b/u, 'charges'],
  [/^\s*SENTENC(?:E|ING)\b/u, 'sentence'],
  [
    /^\s*(?:EVENTS|HEARINGS|REGISTER OF ACTIONS|CASE EVENTS|CASE HISTORY|MINUTES|EVENTS AND HEARINGS|PROCEEDINGS|DOCUMENTS)\b/u,
    'events',
  ],
];

/** Reads a case summary of the court's portal. Words are matched, not columns. */
export function readPortal(text: string, usual: string): Reading {
  const { notes, head: heads, body } = docketLines(text);
  const all = withColumns([...heads, ...body].sort((a, b) => a.line - b.line));
  const county = docketCounty(heads) ?? usual;
  const head = docketHead([...notes, ...all], county);
  const portal = new Portal(head);
  let section: Section = 'head';
  for (const line of all) {
    const upper = line.text.toUpperCase();
    const heading = headings.find(([pattern]) => pattern.test(upper))?.[1];
    section = heading ?? sectionOf(section, upper);
    portal.line(section, { ...line, text: upper }, heading !== undefined);
  }
  const location = locationIn(all);
  const state = portal.finished();
  return docketReading(state, head, {
    county,
    courthouse: location,
    prosecutor: undefined,
    notes,
    whole: portal.hasEvents,
  });
}

/** A row tells where it stands, even if the heading over it was lost. */
function sectionOf(section: Section, line: string): Section {
  if (section === 'head' && countRow.test(line)) return 'charges';
  if (section === 'charges' && ofSentence.test(line)) return 'lost';
  return section === 'sentence' && eventRow.test(line) ? 'events' : section;
}

function locationIn(lines: readonly DocketLine[]) {
  for (const [index, { line, text: printed }] of lines.entries()) {
    const text = withRestBelow(printed, lines[index + 1]?.text);
    const found =
      /\b(?:LOCATION|COURTHOUSE|COURT LOCATION)\s*:\s*([^,]+?)(?:,|\s{4,}|\s+DEP|$)/iu.exec(
        text,
      )?.[1];
    if (found !== undefined) return { text: found.trim(), place: onLine(line) };
  }
  return undefined;
}

/** A long name goes on below: "Clara Shortridge Foltz Criminal Justice" and "Center, Department 48". */
function withRestBelow(printed: string, below: string | undefined): string {
  const open = /\b(?:LOCATION|COURTHOUSE)\s*:\s*[^,]+$/iu.test(printed);
  const rest = /^\s*((?:[A-Za-z]+ ){0,3}[A-Za-z]+),\s*DEP/iu.exec(below ?? '')?.[1];
  return open && rest !== undefined ? `${printed.trimEnd()} ${rest},` : printed;
}

class Portal {
  readonly #state = new DocketCase();
  readonly #head: DocketHead;
  readonly #engine: DocketEngine;
  #sentenceOf: readonly number[] = [];
  #sentencedOn: Clause['on'];
  readonly #events: DocketLine[] = [];
  #row: { text: string; line: number } | undefined;
  hasEvents = false;

  constructor(head: DocketHead) {
    this.#head = head;
    this.#engine = new DocketEngine(this.#state, new Whose(undefined, false), head);
  }

  line(section: Section, line: DocketLine, heading: boolean): void {
    if (line.text.trim() === '') {
      this.#endRow();
      return;
    }
    if (section !== 'charges' || heading) this.#endRow();
    if (section === 'charges' && !heading) this.#chargeLine(line);
    if (section === 'lost') {
      this.#state.sentenceLost = true;
      this.#state.say({ text: line.text.trim(), place: onLine(line.line) }, 'which-count');
    }
    if (section === 'sentence') this.#sentence(line, heading);
    if (section === 'events' && !heading) this.#events.push(line);
  }

  /** A row begins with the charge number; what follows below belongs to it. */
  #chargeLine({ text, line }: DocketLine): void {
    if (/^\s*\d{1,3}\s+\S/u.test(text) || countRow.test(text)) {
      this.#endRow();
      this.#row = { text, line };
    } else if (this.#row !== undefined) this.#row.text += `  ${text.trim()}`;
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return;
    const place = onLine(row.line);
    const [, number = '', rest = ''] =
      /^\s*(?:COUNT\s*\(?)?(\d{1,3})\)?\W*\s(.*)$/u.exec(row.text) ?? [];
    const count = this.#state.count(Number(number));
    // "DISMISSED - PC 1385" tells how the charge ended, not what it was.
    const section = citedIn(rest.split(/\b(?:DISMISS|DIVER)/u)[0] ?? rest);
    const clause: Clause = { text: rest, place, on: undefined, entry: -1 };
    if (section === undefined) {
      count.unreadable = { printed: rest, place };
      this.#state.say(clause, 'unreadable-section');
    } else takeSection(count, section, clause);
    const level = levelIn(rest);
    if (level !== undefined) count.level = { is: level, place };
    const degree = degreeIn(rest);
    if (degree !== undefined) count.degree = { is: degree, place };
    this.#outcome(count, rest, place);
  }

  #outcome(count: DocketCount, row: string, place: Clause['place']): void {
    const days = [...row.matchAll(new RegExp(slashedDay, 'gu'))];
    const last = days.at(-1)?.[0];
    const on = last === undefined ? undefined : readSlashedDay(last, this.#head.printedOn);
    const under = setAsideUnder(row);
    if (/\bDISMISS/u.test(row) && under !== undefined) {
      if (on !== undefined && days.length > 1) count.setAside = { under, on: { on, place } };
      count.disposition = { is: pleaIn(row) ?? 'convicted', place };
      return;
    }
    if (/\bDISMISS/u.test(row) && /\bCONVICTED\b/u.test(row)) {
      // Two rows run together: the number of the second was lost.
      count.contradicted = true;
      this.#state.say({ text: row, place }, 'contradicts');
      return;
    }
    const diverted = /\bDIVER(?:SION|TED)\b|\b1001\.\d|\b1000\.3\b/u.test(row);
    if (/\bDISMISS/u.test(row)) {
      count.disposition = { is: diverted ? 'diverted' : 'dismissed', place };
      if (diverted && on !== undefined && days.length > 1) count.dismissedOn = { on, place };
      return;
    }
    if (acquits.test(row)) {
      count.disposition = { is: 'acquitted', place };
      return;
    }
    if (diverted) {
      count.disposition = { is: 'diverted', place };
      return;
    }
    // "AMENDED/REDUCED": the row below it, of the same number, tells how the charge ended.
    if (/\bAMENDED\b/u.test(row) && !/\bCONVICTED\b/u.test(row)) return;
    if (!/\bCONVICTED\b|\bGUILTY BY (?:JURY|COURT)\b|\bFOUND GUILTY\b/u.test(row)) {
      // A day of disposition, or more words than a charge has: how it ended may not have been read.
      count.contradicted = days.length > 1 || /\bDISP/u.test(row);
      return;
    }
    const verdict = /\bBY (?:JURY|COURT)\b|\bVERDICT\b|\bTRIAL\b/u.test(row);
    count.disposition = { is: verdict ? 'verdict' : (pleaIn(row) ?? 'convicted'), place };
    // "NOLO 09/09/2015 CONVICTED 10/07/2015": the day of the plea stands behind it.
    const pleaded = new RegExp(
      String.raw`\b(?:NOL[O0](?: CONTENDERE)?|NO CONTEST|(?<!NOT )GUILTY)\s+(${slashedDay})`,
      'u',
    ).exec(row)?.[1];
    if (pleaded !== undefined && !verdict) {
      const day = readSlashedDay(pleaded, this.#head.printedOn);
      if (day !== undefined) count.convictedOn = { on: day, place };
      return;
    }
    // Two dates are the offense and the disposition; a single one may be either.
    const labelled = /\bDISP(?:OSITION|\.)?\s+DATE\b|\bDISP(?:OSITION|\.)?:.*\bDATE:/u.test(row);
    if (on !== undefined && (days.length > 1 || labelled)) count.convictedOn = { on, place };
  }

  #sentence({ text, line }: DocketLine, heading: boolean): void {
    if (heading || ofCharges.test(text)) {
      const day = new RegExp(slashedDay, 'u').exec(text)?.[0];
      this.#sentencedOn = day === undefined ? undefined : readSlashedDay(day, this.#head.printedOn);
      const list = /\bCHARGES?\s*([\d,\s]+(?:AND\s*\d+)?)/u.exec(text)?.[1] ?? '';
      this.#sentenceOf = [...list.matchAll(/\d{1,3}/gu)].map(([n]) => Number(n));
      if (this.#sentencedOn !== undefined && this.#state.convicted().length > 0) {
        this.#state.judgment ??= { on: this.#sentencedOn, place: onLine(line) };
      }
      return;
    }
    // "COUNT 1: ISS. 3 YRS FORMAL PROBATION.": what is written without columns.
    const [, n = '', rest = ''] =
      /^\s*(?:COUNT|CHARGE|CT)\s*\(?0*([1-9]\d?)\)?\s*:\s*(.*)$/u.exec(text) ?? [];
    if (n === '') {
      this.#term(text, line);
      return;
    }
    const before = this.#sentenceOf;
    this.#sentenceOf = [Number(n)];
    if (sameAsCounts(rest) === undefined || /\bCONSECUTIVE/u.test(rest))
      for (const one of spelledOut(rest).split(sentenceEnd)) this.#term(one, line);
    this.#sentenceOf = before;
  }

  /** One line of the sentence: what it is, its amount, and whether it was paid or completed. */
  #term(printed: string, line: number): void {
    const place = onLine(line);
    // "Probation    Formal, 2 years": the kind may stand behind its label.
    const text = printed
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(
        /^PROBATION(?: TYPE)?:? (FORMAL|SUMMARY|INFORMAL|COURT)\b(?: PROBATION)?/u,
        '$1 PROBATION',
      );
    const clause: Clause = { text, place, on: this.#sentencedOn, entry: -1 };
    if (/\bRESTITUTION\b|\bFINE\b/u.test(text)) {
      this.#money(clause);
      return;
    }
    if (this.#program(clause) || takeSince(clause, this.#state)) return;
    const counts = this.#sentenceOf.length > 0 ? this.#sentenceOf : [0];
    for (const n of counts) {
      const order = this.#state.order(n);
      const jailed = /\bJAIL\b/u.test(text) ? (jailLength(text) ?? lengthsIn(text)[0]) : undefined;
      const taken = takeSentence(clause, order);
      if (jailed !== undefined) order.jail ??= { length: jailed, place };
      if (order.isEmpty()) this.#state.orders.delete(n);
      if (!taken && jailed === undefined && !/\bFEES?\b|\bASSESSMENT\b/u.test(text))
        this.#state.say(clause, 'unknown-words');
    }
  }

  #money({ text, place }: Clause): void {
    const { money } = this.#state;
    const none =
      /\bPAID\b|\bSTAYED\b|\bWAIVED\b|\bSATISFIED\b/u.test(text) &&
      !/\bNOT PAID\b|\bUNPAID\b|\bPARTIAL/u.test(text);
    const left = /\b(?:BALANCE|OWED|OWING|DUE)\b[^$]*\$\s*([\d,]+(?:\.\d{2})?)(?![.\w?])/u.exec(
      text,
    )?.[1];
    const owed =
      left !== undefined
        ? { is: Number(left.replaceAll(',', '')), place }
        : none
          ? { is: 0, place }
          : undefined;
    const part = /\bRESTITUTION FINE\b/u.test(text)
      ? money.restitutionFine
      : /\bRESTITUTION\b/u.test(text)
        ? money.victim
        : money.fine;
    part.ordered = place;
    if (part === money.fine) for (const n of this.#sentenceOf) this.#state.order(n).fine ??= place;
    if (owed !== undefined) part.owed = owed;
  }

  #program({ text, place }: Clause): boolean {
    const named = text.replace(
      /\b(?:(?:NOT )?COMPLETED?|PENDING|ENROLLED|IN PROGRESS|DUE|SATISFIED)\b.*$/u,
      '',
    );
    const label = /^PROGRAM\b(.*)$/u.exec(named)?.[1];
    const name = programName(
      label === undefined || /\bPROGRAM\s*$/u.test(label) ? (label ?? named) : `${label} PROGRAM`,
    );
    if (name === undefined) return false;
    const done = /\bCOMPLETED\b/u.test(text) && !/\bNOT COMPLETED\b/u.test(text);
    this.#state.programs.push({ name, words: new Set(name.toUpperCase().split(' ')), done, place });
    return true;
  }

  #event({ text, line }: DocketLine): void {
    const found = new RegExp(String.raw`^\s*(${slashedDay})\s+(.*)$`, 'u').exec(text);
    const on = found === null ? undefined : readSlashedDay(found[1] ?? '', this.#head.printedOn);
    this.hasEvents = true;
    // "ACTIVE WARRANTS:    none" is a label with its value, not an event with its result.
    const row = found?.[2] ?? text.replaceAll(/\s+/gu, ' ');
    const [name = '', ...result] = row.trim().split(/\s{2,}/u);
    const [outcome = '', ...more] = result.join(' ').split(';');
    const said = [...withOutcome(name, outcome), ...more].flatMap((one) =>
      spelledOut(one).split(sentenceEnd),
    );
    const future =
      on !== undefined && this.#head.printedOn !== undefined && on > this.#head.printedOn;
    if (future) return;
    if (on !== undefined) this.#plea(row, { on, place: onLine(line) });
    const clauses = said
      .map((one) => ({ text: withCounts(one.trim()), place: onLine(line), on, entry: line }))
      .filter((one) => one.text !== '' && !isHearingName(one.text));
    this.#engine.entry(clauses);
  }

  /** A count set aside since has that day in the table; "PLEA ENTERED" in the events has the day of the plea. */
  #plea(row: string, day: Dated): void {
    if (!/\bPLEAS? ENTERED\b/u.test(row)) return;
    const named = countsNamed(withCounts(row));
    for (const count of this.#state.convicted()) {
      const meant = named.length === 0 || named.includes(count.n);
      if (meant && count.setAside !== undefined) count.convictedOn ??= day;
    }
  }

  /** The events may stand above the charges and the sentence that they suppose. */
  finished(): DocketCase {
    this.#endRow();
    for (const line of this.#events) this.#event(line);
    return this.#state;
  }
}

/** "Probation violation" and "Admitted", "Bench warrant" and "Issued": the one says what the other does not. */
function withOutcome(name: string, outcome: string): readonly string[] {
  const joins =
    (/^PROBATION VIOLATION(?: HEARING)?$/u.test(name) &&
      /^(?:ADMITTED|SUSTAINED|FOUND(?: TRUE)?)\b(?! NOT\b)/u.test(outcome)) ||
    (/^(?:BENCH )?WARRANT$/u.test(name) && /^(?:ISSUED|RECALLED|QUASHED|SERVED)\b/u.test(outcome));
  return joins ? [`${name.replace(/ HEARING$/u, '')} ${outcome}`] : [name, outcome];
}

function pleaIn(row: string): 'plea-of-no-contest' | 'plea-of-guilty' | undefined {
  if (/\bNOL[O0]\b|\bNO CONTEST\b/u.test(row)) return 'plea-of-no-contest';
  return /(?<!NOT )\bGUILTY\b/u.test(row) ? 'plea-of-guilty' : undefined;
}

/** The portal's charge is the docket's count: "GRANTED AS TO CHARGE 3". */
function withCounts(text: string): string {
  return text.replaceAll(/\bCHARGE(S?)(?=\s*\(?\d)/gu, 'COUNT$1');
}

/** A hearing's name says why it was set, not what happened. */
function isHearingName(text: string): boolean {
  return /^(?:ARRAIGNMENT|PRETRIAL(?: CONFERENCE)?|PRELIM\w*(?: HEARING)?|PROGRESS REPORT|PROOF OF (?:COMPLETION|PROGRESS|ENROLLMENT)|SENTENCING(?: HEARING)?|PROBATION (?:AND SENTENCE|VIOLATION)(?: HEARING)?|PLEAS?(?: ENTERED)?(?: TO COUNTS? [\d ,AND]+)?|VERDICTS RETURNED|PETITION|DIVERSION PROGRESS REPORT|TRIAL|JURY TRIAL|HEARING|REVIEW|MOTION(?: HEARING)?|STATUS\b.*)$/u.test(
    text,
  );
}
