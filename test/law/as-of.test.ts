import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { readChangedRecord } from '../../src/record/read-changed-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { decideCase } from '../eligibility/decide-case.ts';

const probation = `
petitioner: { name: { first: Jordan, last: Example } }
circumstances:
  { charged: no, servingSentence: no, onProbationElsewhere: no, supervisionElsewhere: none,
    warrant: none, convictionsSince: none, mustRegister: no, priorSeriousOrViolentFelony: no }
cases:
  - number: BA000000
    court: { county: Los Angeles }
    judgmentOn: 2010-03-01
    counts:
      - { number: 1, statute: PC 484(a), level: misdemeanor, disposition: plea-of-guilty,
          convictedOn: 2010-03-01 }
    sentence: { kind: probation, supervision: summary, imposition: suspended,
                startedOn: 2010-03-01, endedOn: 2013-02-28, ended: completed, violations: none }
    obligations: { restitution: { owed: 0 }, fine: { owed: 0 } }
    since: { transferredTo: no, warrantInThisCase: no, automaticRelief: no, alreadyDismissed: no,
             traffickingVictim: no, violenceVictim: no, fireCamp: no }
`;

const prison = [
  'cases[0].counts[0].statute=HS 11351',
  'cases[0].counts[0].level=felony',
  'cases[0].sentence={ kind: state-prison, releasedOn: 2012-01-31, supervisionNow: none, completedOn: 2014-01-31 }',
];

function probationer(day: string, ...changes: readonly string[]): PersonRecord {
  const { record, findings } = readChangedRecord(
    probation,
    changes,
    plain(day),
    plain('2026-11-24'),
  );
  if (record === undefined) throw new Error(findings.map((one) => one.code).join(' '));
  return record;
}

function outcomeOn(day: string, ...changes: readonly string[]) {
  const asOf = plain(day);
  const record = probationer(day, ...changes);
  const [count] = decideCase(record, record.cases[0], asOf).counts;
  return [count.outcome, count.route, ...count.because.map((one) => one.code)];
}

describe('the law of an earlier day', () => {
  const unpaid = 'cases[0].obligations.restitution={ owed: 300, conditionOfProbation: yes }';

  it.each(['2017-05-04', '2022-12-31'])('unpaid restitution made it discretionary on %s', (day) => {
    const found = outcomeOn(day, unpaid);
    expect(found.slice(0, 2)).toEqual(['eligible-discretionary', '1203.4-interest-of-justice']);
    expect(found).toContain('restitution-paid/never');
  });

  it('unpaid restitution is not a ground to deny since January 1, 2023', () => {
    const found = outcomeOn('2023-01-01', unpaid);
    expect(found.slice(0, 2)).toEqual(['eligible-mandatory', '1203.4-fulfilled']);
  });

  it('a prison felony had no petition in 2017', () => {
    const changed = [...prison, 'cases[0].judgmentOn=2011-11-01'];
    expect(outcomeOn('2017-05-04', ...changed)).toContain('prison-within-1203-41/never');
    expect(outcomeOn('2022-12-31', ...changed)[0]).toBe('ineligible');
  });

  it('a prison felony has one since January 1, 2023', () => {
    const changed = [...prison, 'cases[0].judgmentOn=2011-11-01'];
    expect(outcomeOn('2023-01-01', ...changed).slice(0, 2)).toEqual([
      'eligible-discretionary',
      '1203.41-prison',
    ]);
  });

  it('a prison sentence before realignment has had one since January 1, 2018', () => {
    expect(outcomeOn('2017-12-31', ...prison)[0]).toBe('ineligible');
    expect(outcomeOn('2018-01-01', ...prison).slice(0, 2)).toEqual([
      'eligible-discretionary',
      '1203.42',
    ]);
  });

  it.each([
    ['2017-05-04', 'PC 288a(c)', 'ineligible'],
    ['2018-12-31', 'PC 288a(c)', 'ineligible'],
    ['2019-01-01', 'PC 288a(c)', 'ineligible'],
    ['2019-01-01', 'PC 287(c)', 'ineligible'],
    ['2026-11-24', 'PC 287(c)', 'ineligible'],
    ['2026-11-24', 'PC 287(b)(1)', 'eligible-mandatory'],
  ])('on %s a conviction under %s is %s', (day, statute, outcome) => {
    expect(outcomeOn(day, `cases[0].counts[0].statute=${statute}`)[0]).toBe(outcome);
  });

  it('gives no answer before January 1, 2016', () => {
    expect(determine(probationer('2015-12-31'), plain('2015-12-31')).kind).toBe('before-the-law');
    expect(determine(probationer('2016-01-01'), plain('2016-01-01')).kind).toBe('determined');
  });
});
