import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { answerWords, whyLines } from '../../src/words/en/why-lines.ts';

const asOf = plain('2026-11-24');

function whyOf(sample: string, change: (text: string) => string = (text) => text) {
  const text = change(readFileSync(`samples/${sample}.yaml`, 'utf8'));
  const { record } = readRecord(text, asOf);
  if (record === undefined) throw new Error(`${sample} cannot be read`);
  const found = determine(record, asOf);
  if (found.kind !== 'determined') throw new Error('before the law');
  return whyLines(found.determination.cases[0].counts[0]);
}

describe('the tree of decisions', () => {
  it('begins with the outcome’s route, its answer and its authority', () => {
    expect(whyOf('not-yet')[0]).toBe(
      '- Must the court dismiss because probation was fulfilled? Not until February 1, 2027. [PC 1203.4(a)(1)]',
    );
  });

  it('shows the facts under the deciding question', () => {
    const lines = whyOf('not-yet');
    const at = lines.findIndex((line) => line.includes('Is the period of probation over?'));
    expect(lines[at]).toContain('Not until February 1, 2027.');
    expect(lines.slice(at + 2, at + 4).map((line) => line.trim())).toEqual([
      'cases[0].sentence.ended: running',
      'cases[0].sentence.scheduledEndOn: 2027-01-31',
    ]);
  });

  it('says who stated a fact if the record does', () => {
    const lines = whyOf('not-yet', (text) =>
      text.replace('charged: no', 'charged: { is: no, from: client }'),
    );
    expect(lines.map((line) => line.trim())).toContain(
      'circumstances.charged: no (said by: client)',
    );
  });

  it('shows facts as a record writes them, never as the program stores them', () => {
    const lines = whyOf('not-yet').map((line) => line.trim());
    expect(lines).toContain('circumstances.servingSentence: no');
    expect(lines).toContain('circumstances.supervisionElsewhere: none');
    expect(lines.filter((line) => /[{}"]|known/u.test(line.replace('unknown', '')))).toEqual([]);
  });

  it('names every other route with what bars it', () => {
    const lines = whyOf('not-yet');
    const from = lines.indexOf('The other routes that were tried:');
    const routes = lines.slice(from).filter((line) => line.startsWith('- '));
    // Vacatur (PC 236.14, 236.15) and PC 1170.9(h) are remedies apart from the petition: rules.md
    // 16.1.
    expect(routes).toHaveLength(12);
    expect(lines.slice(from)).toContain('    Probation was not ended early.');
  });

  it('shows every route alike if none can open', () => {
    expect(whyOf('excluded-offense')[0]).toBe('Every route was tried:');
  });
});

describe('an answer in words', () => {
  const day: PlainDate = plain('2027-02-01');
  it.each([
    [{ is: 'yes' as const }, 'Yes.'],
    [{ is: 'yes' as const, since: day }, 'Yes, since February 1, 2027.'],
    [{ is: 'never' as const }, 'No.'],
    [{ is: 'no' as const, lifts: 'by-time' as const, opensOn: day }, 'Not until February 1, 2027.'],
    [{ is: 'no' as const, lifts: 'by-an-act' as const }, 'Not until that is over.'],
    [{ is: 'unsettled' as const }, 'The law does not settle it.'],
  ])('%j', (answer, words) => {
    expect(answerWords(answer)).toBe(words);
  });
});
