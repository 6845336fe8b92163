import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import { decide } from '../../src/eligibility/determine.ts';
import type { Fact } from '../../src/facts/fact.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { type Known, recordOf } from '../records/sparse-record.ts';
import { countsOf, factsOf, said, withFact } from './answer-written-in.ts';

// Every answer of every question, for what a clinic has of a person before it has a docket.

const asOf = plain('2026-11-28');

/** Each preview that is not what the record with its answer gives. */
function wrong(known: Known): readonly string[] {
  const record = recordOf(known, asOf);
  const decided = new Map<string, readonly DecidedCount[]>();
  const countsWith = (path: string, fact: Fact<unknown>): readonly DecidedCount[] => {
    const key = `${path} ${JSON.stringify(fact)}`;
    const counts = decided.get(key) ?? decidedCounts(withFact(record, path, fact));
    decided.set(key, counts);
    return counts;
  };
  return countsOf(record, asOf).flatMap((count, index) =>
    count.questions.flatMap((question) =>
      question.leadsTo.flatMap((leads) =>
        factsOf(question, leads).flatMap((fact) => {
          const then = countsWith(question.path, fact)[index];
          if (then === undefined || same(said(then), said(leads))) return [];
          return [`count ${index}: ${question.path} ${leads.answer}`];
        }),
      ),
    ),
  );
}

function decidedCounts(record: PersonRecord | undefined): readonly DecidedCount[] {
  if (record === undefined) return [];
  const found = decide(record, asOf);
  if (found.kind !== 'decided') throw new Error(found.kind);
  return found.cases.flatMap(({ counts }) => counts);
}

function same(one: ReturnType<typeof said>, other: ReturnType<typeof said>): boolean {
  const route = (of: typeof one) => (of.outcome === 'ineligible' ? {} : { route: of.route });
  return (
    JSON.stringify({ ...one, route: undefined, ...route(one) }) ===
    JSON.stringify({ ...other, route: undefined, ...route(other) })
  );
}

const theft = { statute: 'PC 484(a)' };
const burglary = { statute: 'PC 459' };
const probation = { kind: 'probation', startedOn: '2025-02-03', months: 24 };
const running = { kind: 'probation', ended: 'running' };

describe('what an answer to a sparse record leads to is what the record with it gives', () => {
  it.each<readonly [string, Known]>([
    ['a number and a charge', { cases: [{ counts: [burglary] }] }],
    ['an arrest warrant', { now: { warrant: 'arrest' }, cases: [{ counts: [theft] }] }],
    [
      'probation in another case',
      { cases: [{ counts: [theft] }, { counts: [burglary], more: { sentence: probation } }] },
    ],
    ['running probation', { cases: [{ counts: [theft], more: { sentence: running } }] }],
    ['prison', { cases: [{ counts: [burglary], more: { sentence: { kind: 'state-prison' } } }] }],
    [
      'a misdemeanor without probation',
      {
        cases: [
          {
            counts: [{ ...theft, level: 'misdemeanor' }],
            more: { sentence: { kind: 'no-probation' } },
          },
        ],
      },
    ],
  ])('%s', (_, known) => {
    expect(wrong(known)).toEqual([]);
  });
});
