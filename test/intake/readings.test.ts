import { describe, expect, it } from 'vitest';
import { placesOf, plainReading } from '../../src/intake/plain-reading.ts';
import { readPaper } from '../../src/intake/read-paper.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { compared } from './compared.ts';
import { examples, variants } from './papers.ts';

function read(text: string): Reading {
  const reading = readPaper(text);
  if (reading === undefined) throw new Error('the paper was not recognized');
  return reading;
}

describe('a RAP sheet or a docket is read as it says', () => {
  it.each([...examples, ...variants])('$name', ({ text, right }) => {
    const { leftOut, wrong } = compared(right, plainReading(read(text)));
    expect({ leftOut, wrong }).toEqual({ leftOut: [], wrong: [] });
  });

  it('in every example, about twelve hundred facts in all', () => {
    const all = examples.map(({ text, right }) => compared(right, plainReading(read(text))).right);
    expect(examples).toHaveLength(20);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1190);
  });
});

describe('where a value is', () => {
  it('is known for every value in a case to the line', () => {
    const sheet = examples.find(({ name }) => name === 'r01');
    const places = new Map(
      placesOf(read(sheet?.text ?? '')).map(({ path, place }) => [path, place.line]),
    );
    expect(places.get('cases[0].courthouse')).toBe(30);
    expect(places.get('cases[0].number')).toBe(32);
    expect(places.get('cases[0].counts[0].section')).toBe(33);
    expect(places.get('cases[0].counts[0].disposition')).toBe(34);
    expect(places.get('cases[0].counts[0].level')).toBe(35);
    expect(places.get('cases[0].sentence.months')).toBe(36);
    expect(places.get('person.dob')).toBe(12);
  });

  it.each([...examples, ...variants])('is within the paper: $name', ({ text }) => {
    const lines = text.split('\n').length;
    const places = placesOf(read(text));
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter(({ place }) => place.line < 1 || place.line > lines)).toEqual([]);
  });
});

describe('what was not read', () => {
  const linesOf = (name: string) => {
    const paper = [...examples, ...variants].find((one) => one.name === name);
    return read(paper?.text ?? '').notRead.map(({ place, why }) => `${place.line} ${why}`);
  };

  it('is reported for a section with a lost digit', () => {
    expect(linesOf('r11')).toContain('52 unreadable-section');
  });

  it('is reported for an unknown disposition, an unknown event and another person’s birth date', () => {
    expect(linesOf('what-cannot-be')).toEqual([
      '10 birth-date-differs',
      '21 prison-for-misdemeanor',
      '29 unknown-disposition',
      '37 unknown-event',
      '64 unknown-sentence-words',
    ]);
  });

  it('is reported for prison on a case that was read as probation, and orders of no court', () => {
    expect(linesOf('sentenced-at-a-later-event')).toEqual([
      '46 contradicts',
      '69 later-hearing',
      '81 custody-without-case',
      '101 unknown-disposition',
    ]);
  });

  it('is reported for an order that only a comment tells', () => {
    expect(linesOf('orders-told-in-comments')).toEqual([
      '19 unknown-disposition',
      '20 unknown-disposition',
      '29 unknown-disposition',
      '38 unknown-disposition',
    ]);
  });

  it('is reported for an order refused, reversed or taken back, and for a release on bail', () => {
    const said = [20, 22, 24, 26, 30, 36, 42, 63, 69];
    expect(linesOf('orders-refused-and-taken-back')).toEqual(
      said.map((line) => `${line} unknown-disposition`),
    );
  });

  it('is reported for what the docket says about another defendant', () => {
    expect(linesOf('two-defendants')).toContain('39 another-defendant');
  });
});

describe('a paper that is neither a RAP sheet nor a docket', () => {
  it('is not read', () => {
    expect(readPaper('Dear clerk,\n\nplease send me my papers.\n')).toBeUndefined();
  });
});
