import { describe, expect, it } from 'vitest';
import type { CaseAnswer } from '../../../src/batch/person-answer.ts';
import { csvRow } from '../../../src/batch/summary/csv-text.ts';
import { inQueueOrder, queuePlace } from '../../../src/batch/summary/queue.ts';
import { Tally } from '../../../src/batch/summary/tally.ts';

function answer(outcome: CaseAnswer['outcome'], more: Partial<CaseAnswer> = {}): CaseAnswer {
  const count = { count: 1, outcome, reasons: ['a'], questions: [] };
  return { caseNumber: 'BA000000', outcome, lacks: [], counts: [count, count], ...more };
}

const lacked = (code: string) => ({ code, path: code });

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'that a spreadsheet would execute is made harmless: %j',
    (text) => {
      expect(csvRow([text])).toMatch(/^"?'/u);
    },
  );

  it('with commas, quotes or new lines is quoted', () => {
    expect(csvRow(['a\u001B[31m\u202Egnp.yaml'])).toBe('a\uFFFD[31m\uFFFDgnp.yaml\r\n');
    expect(csvRow(['a,b', 'say "a"', 'a\nb', 'c'])).toBe('"a,b","say ""a""","a\nb",c\r\n');
  });
});

describe('the queue', () => {
  it('lists first who can file today, then who is missing one fact, then by day, then who needs a lawyer', () => {
    const people = [
      queuePlace({ cases: [answer('ineligible')] }),
      queuePlace({ cases: [answer('needs-lawyer')] }),
      queuePlace({ cases: [answer('not-yet')] }),
      queuePlace({ cases: [answer('not-yet', { opensOn: '2027-05-01' })] }),
      queuePlace({ cases: [answer('not-yet', { opensOn: '2027-02-01' })] }),
      queuePlace({ cases: [answer('needs-facts', { lacks: [lacked('a'), lacked('b')] })] }),
      queuePlace({ cases: [answer('needs-facts', { lacks: [lacked('a')] })] }),
      queuePlace({ cases: [answer('eligible-discretionary')] }),
    ];
    const order = [...people].sort(inQueueOrder);
    expect(order.map(({ group, day }) => day ?? group)).toEqual([
      'file-today',
      'one-fact',
      'several-facts',
      '2027-02-01',
      '2027-05-01',
      'file-on-day',
      'lawyer',
      'other-ways',
    ]);
  });

  it('lists a person under the case where the most can be done', () => {
    const cases = [answer('not-yet', { opensOn: '2027-02-01' }), answer('eligible-mandatory')];
    expect(queuePlace({ cases }).group).toBe('file-today');
  });
});

describe('the totals', () => {
  it('count each person once, and each of their counts', () => {
    const tally = new Tally();
    tally.add({ cases: [answer('not-yet'), answer('eligible-mandatory')] });
    tally.add({ cases: [answer('not-yet')] });
    const rows = tally.inOrder();
    expect(rows).toContainEqual({ by: 'outcome', which: 'not-yet', people: 2, counts: 4 });
    expect(rows).toContainEqual({ by: 'queue', which: 'file-today', people: 1, counts: 4 });
    expect(rows).toContainEqual({ by: 'reason', which: 'a', people: 2, counts: 6 });
  });
});
