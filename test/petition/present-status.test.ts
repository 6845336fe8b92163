import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { plain } from '../../src/calendar/plain-date.ts';
import { presentStatements, statementsOf } from '../../src/petition/present-status.ts';
import { readRecord } from '../../src/record/read-record.ts';

const asOf = plain('2026-11-25');

/** The shortest sample with some of its circumstances changed. */
function recordWith(changed: Readonly<Record<string, unknown>>) {
  const sample: unknown = parse(readFileSync('samples/completed-probation.yaml', 'utf8'));
  const whole = Object.fromEntries(Object.entries(Object(sample)));
  const circumstances = { ...Object(whole['circumstances']), ...changed };
  const { record } = readRecord(stringify({ ...whole, circumstances }), asOf);
  if (record === undefined) throw new Error('no record');
  return record;
}

function leftToHand(changed: Readonly<Record<string, unknown>>): readonly string[] {
  return presentStatements(recordWith(changed), ['1203.4-fulfilled'], asOf)
    .filter(({ says }) => says === 'by-hand')
    .map(({ of }) => of);
}

describe('what a section requires on the day of the petition', () => {
  it.each([
    ['1203.4-fulfilled', ['sentence', 'probation', 'charge']],
    ['1203.4a-a', ['sentence', 'charge']],
    ['1203.41-prison', ['parole', 'sentence', 'probation', 'charge']],
    ['1203.42', ['supervised-release', 'sentence', 'probation', 'charge']],
    ['1203.43', []],
    ['1203.49', []],
  ] as const)('%s: %j', (route, statements) => {
    expect(statementsOf([route])).toEqual(statements);
  });
});

describe('who says it', () => {
  it('is the record, if it says so within 30 days', () => {
    expect(leftToHand({})).toEqual([]);
  });

  it('is the person, by hand, if the record is older', () => {
    expect(leftToHand({ asOf: '2026-10-01' })).toEqual(['sentence', 'probation', 'charge']);
  });

  it('is the person, by hand, for the one fact that is unknown or different', () => {
    expect(leftToHand({ charged: 'unknown' })).toEqual(['charge']);
    expect(leftToHand({ onProbationElsewhere: { is: 'yes' } })).toEqual(['probation']);
  });
});
