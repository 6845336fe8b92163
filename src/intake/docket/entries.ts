import type { PlainDate } from '../../calendar/plain-date.ts';
import { isCourthouse } from '../courts/docket-courthouse.ts';
import { readSlashedDay, slashedDay } from '../printed-days.ts';
import type { DocketLine } from './docket-lines.ts';
import { lostHeads } from './lost-heads.ts';

/** One docket entry: a date, and what the clerk wrote. */
export interface Entry {
  readonly on: PlainDate | undefined;
  readonly line: number;
  /** The courthouse that the entry names. */
  readonly courthouse?: string;
  readonly lines: readonly DocketLine[];
}

export interface DocketParts {
  /** The charges as filed, before the first entry. */
  readonly filing: readonly DocketLine[];
  readonly entries: readonly Entry[];
}

const entryHead = new RegExp(
  String.raw`^\s*(?:(?:ON|DATE:?|HEARING DATE:?)\s+)?(${slashedDay})\s*[,:.-]?\s*(.*)$`,
  'iu',
);

/** "ON 03/?5/19 AT 830 AM IN" opens an entry too; its day is unknown, and is not that of the entry before. */
const damagedHead =
  /^\s*(?:[O0]N|DATE:?|HEARING DATE:?)?\s*((?=[^\s]*\d)[\dOIlSBQ?|.]{1,3}\s?\/[\dOIlSBQ?|\s]{1,3}\/?[\dOIlSBQ?|]{0,4})(?![\d/])\s*[,:.-]?\s+((?:AT\b|IN\b|PR[O0]B|CASE|DEF|BENCH|PR[O0][O0]F|PETITION|M[O0]TION).*)$/iu;

/** A line may break inside a date, "ON 03/" and "04/13 AT 830 AM", or a length, "OF 02" and "4 MONTHS". */
function withWholeDates(lines: readonly DocketLine[]): readonly DocketLine[] {
  const found: DocketLine[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    const broken =
      before !== undefined &&
      ((brokenDate.test(before.text) && /^\s*[\d/]/u.test(line.text)) ||
        isBrokenLength(before.text, line.text) ||
        isBrokenSection(before.text, line.text));
    if (broken) found[found.length - 1] = { ...before, text: before.text + line.text.trimStart() };
    else found.push(line);
  }
  return found;
}

const brokenDate = /(?<![\d/])\d{1,2}\/(?:\d{1,2}\/?)?$|(?<![\d/])\d{1,2}\/\d{1,2}\/\d$/u;

/** A clerk's lengths have three digits: a number cut short before goes on where the next line begins. */
function isBrokenLength(before: string, text: string): boolean {
  const start = /\b(?:OF|FOR|SERVE|PERFORM|ADDITIONAL|PROBATION|TERM)\s+(0\d?)$/iu.exec(
    before,
  )?.[1];
  const rest = /^\s*(\d{1,2})\s+(?:DAYS?|MONTHS?|YEARS?|HOURS?)\b/iu.exec(text)?.[1];
  return start !== undefined && rest !== undefined && start.length + rest.length === 3;
}

/** "COUNT 01: 14601." and "2(A) VC MISD": a section whose code stands where the next line begins. */
function isBrokenSection(before: string, text: string): boolean {
  return (
    /(?:\bCOUNT\s*\(?\d+\)?\s*:|\bSECTION|\bVIOLATION OF)\s*\d{1,5}\.?$/iu.test(before) &&
    /^\s*[\d.]{1,6}[A-Z]?\s*(?:\([A-Z0-9]+\)\s*)*(?:PC|VC|HS|BP|WI|GC)\b/iu.test(text)
  );
}

const headInLine = new RegExp(String.raw`(?=ON\s+${slashedDay}\s*,?\s+AT\s+\d)(?<=[.;]\s+)`, 'iu');
const dayInLine = new RegExp(String.raw`(?=ON\s+${slashedDay})(?<=[.;]\s+)`, 'giu');

/** A docket copied into paragraphs: each entry begins a line of its own again. */
function withEntriesApart(lines: readonly DocketLine[]): readonly DocketLine[] {
  if (!lines.some(({ text }) => headInLine.test(text))) return lines;
  return lines.flatMap(({ line, text }) =>
    text.split(dayInLine).map((one) => ({ line, text: one })),
  );
}

/** "ON    AT 830 AM IN METROPOLITAN COURTHOUSE DEPT 060": the head of an entry whose day is lost. */
function lostDay(text: string): RegExpExecArray | null {
  const found = /^\s*(?:[O0]N\b)?([^A-Z]*)\b((?:AT\s+)?\d{1,2}:?\d{2}\s*[AP]\.?M\b.*)$/iu.exec(
    text,
  );
  return found !== null && courthouseIn(found[2] ?? '') !== undefined ? found : null;
}

export function docketParts(
  body: readonly DocketLine[],
  printedOn: PlainDate | undefined,
): DocketParts {
  const filing: DocketLine[] = [];
  const entries: {
    on: PlainDate | undefined;
    line: number;
    courthouse?: string;
    lines: DocketLine[];
  }[] = [];
  let before: string | undefined;
  let scheduled = false;
  const whole = withEntriesApart(withWholeDates(body));
  const lost = lostHeads(whole);
  for (const line of whole) {
    const head = entryHead.exec(line.text) ?? damagedHead.exec(line.text) ?? lostDay(line.text);
    const opens =
      head !== null &&
      !goesOn(before, line.text) &&
      (!scheduled || /^\s*ON\s/iu.test(line.text)) &&
      !isFiling(line.text);
    if (opens) {
      const rest = head[2] ?? '';
      const place = courthouseIn(rest);
      entries.push({
        on: readSlashedDay(head[1] ?? '', printedOn),
        line: line.line,
        ...(place === undefined ? {} : { courthouse: place.name }),
        lines: [{ line: line.line, text: place?.rest ?? rest }],
      });
    } else if (lost.has(line.line)) {
      entries.push({ on: undefined, line: line.line, lines: [line] });
    } else if (line.text.trim() !== '') (entries.at(-1)?.lines ?? filing).push(line);
    scheduled = isScheduled(line.text, scheduled, before);
    before = line.text.trim() === '' ? '' : line.text;
  }
  return { filing, entries: inOrderOfTime(entries.map(withWholeHead)) };
}

/** Pages or entries may be out of order; an entry without a day stays behind the one before it. */
function inOrderOfTime(entries: readonly Entry[]): readonly Entry[] {
  let day: PlainDate | undefined;
  const dated = entries.map((entry) => {
    day = entry.on ?? day;
    return { entry, day: day ?? '' };
  });
  return dated
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ entry }) => entry);
}

/** An entry's heading may break like other lines: "AT 830 AM IN" and "METROPOLITAN COURTHOUSE". */
function withWholeHead(entry: Entry): Entry {
  if (entry.courthouse !== undefined) return entry;
  for (const count of [2, 3]) {
    const [first, ...rest] = entry.lines.slice(0, count);
    if (first === undefined || rest.length < count - 1) return entry;
    const joined = [first, ...rest].map(({ text }) => text.trim()).join(' ');
    const found =
      /^(?:AT|IN)\b/iu.test(joined) || first.text === '' ? courthouseIn(joined) : undefined;
    if (found === undefined) continue;
    const lines = [{ ...first, text: found.rest }, ...entry.lines.slice(count)];
    return { ...entry, courthouse: found.name, lines };
  }
  return entry;
}

/** The next scheduled date begins like an entry. */
function isScheduled(text: string, before: boolean, last: string | undefined): boolean {
  if (/NEXT\s+SCHEDULED\s+EVENT|NEXT\s+(?:HEARING|APPEARANCE)/iu.test(text)) return true;
  return (
    before &&
    text.trim() !== '' &&
    last !== undefined &&
    /EVENT\s*:?\s*$|HEARING\s*:?\s*$/iu.test(text)
  );
}

function isFiling(text: string): boolean {
  return /^\s*ON OR ABOUT/iu.test(text);
}

/** Words after which the next line continues, whatever it begins with. */
const openEnd = new RegExp(
  String.raw`(?:\b(?:${[
    'TO|INTO|OF|AND|OR|THE|A|AN|IN|ON|FOR|AS|BY|WITH|UNDER|FROM|PURSUANT|PER|ABOUT|UNTIL|THROUGH|BEFORE|AFTER',
    'EXPIRES?|EXPIRING|DATED?|DATE|SINCE|IS|ARE|WAS|AT|THAT|UPON|ANY|FOLLOWING|AMOUNT|TOTAL|EFFECTIVE',
    'COUNTS?|VIOLATION|SECTION|CODE|APPEAR|RETURN|FINDS?|FOUND|PLEADS?|SERVE|PAY|NOT|NOLO|SAID|PRIOR',
    'RESTITUTION|SUMMARY|FORMAL|INFORMAL|CONDITIONAL|MANDATORY|TERMINATE|STATE|LOS|COUNTY|BENCH|DEFENSE|CITY|DEPUTY',
    "PEOPLE'S|DEFENDANT'S|COURT'S|PREVIOUSLY|SUSPENDED,|ADMITS|DENIES|PLACED|TERM|PERIOD",
  ].join('|')})|[,(/&])\s*$`,
  'iu',
);

export function goesOn(before: string | undefined, text: string): boolean {
  if (before === undefined || before.trim() === '') return false;
  if (/^\s*ON\s*$/iu.test(before)) return false;
  // "PETTY THEFT WITH PRIOR" ends its charge: the next begins below.
  if (/^\s*COUNT\s*\(?\d+\)?\s*:\s*\d/iu.test(text)) return false;
  if (/^\s*ON\s+\d/iu.test(text)) return toBeHeard.test(before);
  return openEnd.test(before);
}

/**
 * "ORDERED TO APPEAR" and then "ON 03/04/13 AT 830 AM": the date of a future hearing. "FAILURE TO
 * APPEAR" ends a charge or a clause: the next entry begins below.
 */
const toBeHeard =
  /\b(?:(?<!\bFAIL(?:URE|S|ED)?\sTO\s)APPEAR|RETURN|CONTINUED|SET|TRAILED|(?<!PURSUANT\s)TO|UNTIL)\s*$/iu;

const courthouseShape =
  /^(?:AT\s+\d{1,2}:?\d{2}\s*[AP]\.?M\.?\s+)?(?:[I1L]?[NM]|AT|LOCATION:?)?\s*\b(?:[A-Z]+ DISTRICT,?\s*)?(?:DIST(?:RICT)?\s+|LOC(?:ATION)?\s+)?([A-Z][A-Z .']*?(?:COURTHOUSE|COURTS?|CJC|CCB|JUSTICE CENTER|BUILDING)(?:\s+(?:WEST|EAST|NORTH|SOUTH))?|[A-Z][A-Z ]{3,30}?)\s*,?\s*(?:DEPT|DEPARTMENT|DIV(?:ISION)?)\b\.?\s*(?:- )?[A-Z0-9]{1,5}\b\.?\s*(.*)$/iu;

/** "AT 830 AM IN METROPOLITAN COURTHOUSE DEPT 060", with what follows it on the line. */
export function courthouseIn(
  text: string,
): { readonly name: string; readonly rest: string } | undefined {
  const found = courthouseShape.exec(text.trim());
  const name = (found?.[1] ?? '').replaceAll(/\s+/gu, ' ').trim();
  if (found === null || !isCourthouse(name)) return undefined;
  return { name, rest: found[2] ?? '' };
}
