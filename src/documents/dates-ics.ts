import { addDays, type PlainDate } from '../calendar/plain-date.ts';

/** One date or time for the person's own calendar (RFC 5545). */
export interface DateToKeep {
  /** A stable name, as "hearing"; with the case number it makes the event's identity. */
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly place?: string;
  readonly on: PlainDate;
  /** HH:MM in California; all day if left out. */
  readonly at?: string;
}

/** The court's clock, written out so that a calendar elsewhere shows the right hour. */
const californiaTime = [
  'BEGIN:VTIMEZONE',
  'TZID:America/Los_Angeles',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:-0800',
  'TZOFFSETTO:-0700',
  'TZNAME:PDT',
  'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:-0700',
  'TZOFFSETTO:-0800',
  'TZNAME:PST',
  'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

/** The bytes of `dates.ics`; the same dates give the same bytes. */
export function datesIcs(
  caseNumber: string,
  asOf: PlainDate,
  dates: readonly DateToKeep[],
): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dismissal//dates//EN',
    'CALSCALE:GREGORIAN',
    ...californiaTime,
    ...dates.flatMap((date) => event(caseNumber, asOf, date)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''));
}

function event(caseNumber: string, asOf: PlainDate, date: DateToKeep): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${caseNumber}-${date.id}`)}@dismissal.example.com`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    ...when(date),
    `SUMMARY:${escaped(date.title)}`,
    `DESCRIPTION:${escaped(date.notes)}`,
    ...(date.place === undefined ? [] : [`LOCATION:${escaped(date.place)}`]),
    'END:VEVENT',
  ];
}

function when({ on, at }: DateToKeep): readonly string[] {
  if (at === undefined) {
    return [
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  return [
    `DTSTART;TZID=America/Los_Angeles:${compact(on)}T${at.replace(':', '')}00`,
    'DURATION:PT1H',
  ];
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll(/\r?\n/gu, '\\n');
}

/** RFC 5545 section 3.1: no line over 75 octets; the rest continues after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let room = 75;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      parts.push(part);
      part = '';
      room = 74;
    }
    part += letter;
    room -= size;
  }
  parts.push(part);
  return parts.join('\r\n ');
}
