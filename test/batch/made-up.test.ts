import { describe, expect, it } from 'vitest';
import { madeUpPerson } from '../../scripts/made-up/made-up-person.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { printedNumber } from '../../src/record/case-number.ts';

const people = Array.from({ length: 1000 }, (_, index) => madeUpPerson(7, index + 1));
const read = people.map((one) => readRecord(JSON.stringify(one), plain('2026-11-25')));

describe('made-up people', () => {
  it('are the same for the same seed, and different for another', () => {
    expect(madeUpPerson(7, 3)).toEqual(people[2]);
    expect(madeUpPerson(8, 3)).not.toEqual(people[2]);
  });

  it('have records that can be read', () => {
    const wrong = read.flatMap(({ record, findings }) => (record === undefined ? findings : []));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('are nobody real: 555 phone numbers, example.com mail, their own case numbers', () => {
    const text = JSON.stringify(people);
    expect(text.match(/\(\d{3}\) \d{3}-\d{2}/gu)?.filter((one) => !one.endsWith('555-01'))).toEqual(
      [],
    );
    expect(text.match(/@[a-z.]+/gu)?.filter((one) => one !== '@example.com')).toEqual([]);
    const numbers = read.map(({ record }) => record && printedNumber(record.cases[0]));
    expect(new Set(numbers).size).toBe(people.length);
  });

  it('look like dockets: cases for every outcome, and gaps', () => {
    const cases = read.flatMap(({ record }) => record?.cases ?? []);
    const kinds = new Set(cases.map(({ sentence }) => (sentence.known ? sentence.is.kind : 'gap')));
    expect([...kinds]).toEqual(expect.arrayContaining(['probation', 'no-probation', 'gap']));
    expect(cases.some(({ court }) => court.system === 'superior' && !court.courthouse)).toBe(true);
  });
});
