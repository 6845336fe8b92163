import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { datesIcs } from '../../src/documents/dates-ics.ts';

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const asOf = plain('2026-11-24');

describe('dates.ics', () => {
  it('keeps the hour of a hearing on the court’s own clock', () => {
    const file = text(
      datesIcs('BA000000-01', asOf, [
        {
          id: 'hearing',
          title: 'Hearing',
          notes: 'Bring the packet; come early, please',
          place: 'Department 30',
          on: plain('2027-02-03'),
          at: '08:30',
        },
      ]),
    );
    expect(file).toContain('DTSTART;TZID=America/Los_Angeles:20270203T083000\r\n');
    expect(file).toContain('DESCRIPTION:Bring the packet\\; come early\\, please\r\n');
    expect(file).toContain('UID:BA000000-01-hearing@dismissal.example.com\r\n');
  });

  it('makes a date without a time an all-day event', () => {
    const file = text(
      datesIcs('BA000000', asOf, [
        { id: 'serve', title: 'Last day to serve', notes: '', on: plain('2026-12-31') },
      ]),
    );
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  });

  it('folds no line over 75 octets and loses no letter', () => {
    const notes = 'Nguyễn Đức Ánh '.repeat(30).trim();
    const file = text(
      datesIcs('BA000000', asOf, [{ id: 'serve', title: 'Serve', notes, on: asOf }]),
    );
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(file.replaceAll('\r\n ', '')).toContain(notes);
  });
});
