import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { type Decided, whatIf } from '../../src/eligibility/what-if.ts';
import { readChangedRecord } from '../../src/record/read-changed-record.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { whatIfLines } from '../../src/words/en/what-if-lines.ts';
import { decideCase } from './decide-case.ts';

const asOf = plain('2026-11-24');

function determined(sample: string, ...changes: readonly string[]): Decided {
  const { record, findings } = readChangedRecord(
    readFileSync(`samples/${sample}.yaml`),
    changes,
    asOf,
  );
  if (record === undefined) throw new Error(findings.map((one) => one.code).join());
  return { cases: record.cases.map((one) => decideCase(record, one, asOf)) };
}

function findingsOf(...changes: readonly string[]) {
  return readChangedRecord(readFileSync('samples/not-yet.yaml'), changes, asOf).findings.map(
    ({ code, path }) => ({ code, path }),
  );
}

function compared(sample: string, ...changes: readonly string[]) {
  return whatIf(determined(sample), determined(sample, ...changes));
}

describe('a change of fact', () => {
  it('that bars the petition shows the outcome before and after, and the new reason', () => {
    const [count] = compared('completed-probation', 'circumstances.charged=yes');
    expect(count?.before?.outcome).toBe('eligible-mandatory');
    expect(count?.after?.outcome).toBe('not-yet');
    expect(count?.comes.because.map((one) => one.code)).toContain('not-charged/no');
    expect(count?.goes.because.map((one) => one.code)).toContain('open/1203.4-fulfilled');
  });

  it('that moves the day shows both days', () => {
    const [count] = compared(
      'not-yet',
      'circumstances.onProbationElsewhere={ is: yes, until: 2028-01-01 }',
    );
    expect(count?.before?.eligibleOn).toBe('2027-02-01');
    expect(count?.after?.eligibleOn).toBe('2028-01-02');
    expect(count?.changes).toBe(true);
  });

  it('that opens another route names it', () => {
    const [count] = compared(
      'not-yet',
      'cases[0].sentence.ended=early-discharge',
      'cases[0].sentence.endedOn=2026-05-01',
    );
    expect(count?.after?.route).toBe('1203.4-early-discharge');
    expect(count?.comes.requests.map((one) => one.code)).toEqual(['reduce-17b']);
  });

  it('that the law does not depend on changes nothing, and says so', () => {
    const counts = compared('not-yet', 'petitioner.name.first=Rosa', 'cases[0].number=TA000001');
    expect(counts.map((one) => one.changes)).toEqual([false]);
    expect(whatIfLines(['petitioner.name.first=Rosa'], counts)[1]).toBe(
      '- Case TA000001, count 1: nothing changes. Not yet, opens February 1, 2027',
    );
  });

  it('in one case shows what it does to the other', () => {
    const counts = compared('two-cases', 'cases[0].counts[0].disposition=pending');
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.filter((one) => one.caseNumber !== counts[0]?.caseNumber)[0]?.changes).toBe(true);
  });

  it('to what the record already says changes nothing', () => {
    const counts = compared('not-yet', 'circumstances.charged=no');
    expect(counts.every((one) => !one.changes)).toBe(true);
    expect(determined('not-yet', 'circumstances.charged=no')).toEqual(determined('not-yet'));
  });

  it('may make a fact unknown, and leaves the record itself as it was', () => {
    const [count] = compared('not-yet', 'cases[0].sentence.endedOn=unknown');
    expect(count?.changes).toBe(false);
    const [asked] = compared('completed-probation', 'circumstances.charged=unknown');
    expect(asked?.after?.outcome).toBe('needs-facts');
    const { record } = readRecord(readFileSync('samples/completed-probation.yaml'), asOf);
    expect(record?.circumstances.charged).toEqual({ known: true, is: 'no' });
  });
});

describe('a change that cannot be made', () => {
  it.each([
    ['circumstances.chargd=yes', 'unknown-key-near', 'circumstances.chargd'],
    ['circumstances.wholly.else=yes', 'unknown-key', 'circumstances.wholly'],
    ['circumstances.charged=perhaps', 'not-one-of', 'circumstances.charged'],
    ['cases[0].sentence.endedOn=2026-02-30', 'date-does-not-exist', 'cases[0].sentence.endedOn'],
    ['cases[4].judgmentOn=2020-01-01', 'no-such-entry', 'cases[4]'],
    ['circumstances[0]=yes', 'no-such-entry', 'circumstances[0]'],
    [
      'circumstances.servingSentence.until=2027-01-01',
      'not-a-group',
      'circumstances.servingSentence',
    ],
    ['circumstances.charged', 'change-unreadable', ''],
    ['=yes', 'change-unreadable', ''],
    ['circumstances..charged=yes', 'change-unreadable', ''],
    ['circumstances.charged=', 'change-unreadable', 'circumstances.charged'],
    ['circumstances.charged={ is: [', 'change-unreadable', 'circumstances.charged'],
    ['circumstances.charged=&a [*a]', 'change-unreadable', 'circumstances.charged'],
  ])('%s: %s', (change, code, path) => {
    expect(findingsOf(change)[0]).toEqual({ code, path });
  });

  it('never touches a prototype', () => {
    expect(findingsOf('__proto__.polluted=yes')[0]?.code).toMatch(/unknown-key|unreadable/u);
    expect(findingsOf('constructor.prototype.polluted=yes')[0]?.code).toMatch(/unknown-key/u);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
