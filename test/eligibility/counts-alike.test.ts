import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftSource } from '../../src/batch/reading/draft-source.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import type { Diagram } from '../../src/decision/diagram.ts';
import { newSpace } from '../../src/decision/exploring.ts';
import { answerRecord } from '../../src/eligibility/decide-case.ts';
import { answerCount, makers } from '../../src/eligibility/decided-count.ts';
import { decide, determine } from '../../src/eligibility/determine.ts';
import { usualCounty } from '../../src/facts/usual-county.ts';
import { readPaper } from '../../src/intake/read-paper.ts';
import { convicted } from '../../src/law/bars/conviction.ts';
import { countViews, partOfFact } from '../../src/law/count-view.ts';
import { readRecord } from '../../src/law/read-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { whatFollows } from '../../src/record/what-follows.ts';
import { recordOf } from '../records/sparse-record.ts';

// Counts of one case of which the record says the same: a damaged RAP sheet lists hundreds.

const asOf = plain('2026-11-28');

const probation = { kind: 'probation', suspended: 'imposition', startedOn: '2004-11-18' };
const sold = { statute: 'PC 647(b)', level: 'misdemeanor', convictedOn: '2004-11-18' };
const dismissed = { statute: 'PC 653.22(a)', disposition: 'dismissed' };
const notKnown = { statute: 'unknown' };
const burglary = { statute: 'PC 459' };
const driving = { statute: 'VC 23152(a)' };

/** A record of one case with these counts. */
function ofCase(counts: readonly object[], more: object = {}): PersonRecord {
  return recordOf({ cases: [{ counts, more }] }, asOf);
}

function times(many: number, count: object): readonly object[] {
  return Array.from({ length: many }, () => count);
}

/** What is decided for each count when none is told as another is. */
function oneByOne(record: PersonRecord): readonly unknown[] {
  const of = makers();
  return countViews(whatFollows(record, asOf), asOf, usualCounty, newSpace(partOfFact))
    .flat()
    .map((view) => answerCount(view, of).decided);
}

function toldAlike(record: PersonRecord): readonly unknown[] {
  return answerRecord(record, asOf, usualCounty)
    .flat()
    .map(({ decided }) => decided);
}

/** How many facts and results a diagram has, each counted once. */
function sizeOf(diagram: Diagram<unknown>, seen = new Set<Diagram<unknown>>()): number {
  if (seen.has(diagram)) return 0;
  seen.add(diagram);
  const parts = diagram.kind === 'leaf' ? [] : diagram.parts;
  return parts.reduce((size, { under }) => size + sizeOf(under, seen), 1);
}

/** How often the record is asked whether one of its counts ended in a conviction. */
function decisionsOf(record: PersonRecord): number {
  const asked = vi.spyOn(convicted, 'decide');
  determine(record, asOf);
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Counts of a case of which the record says the same', () => {
  it.each([
    ['of a section not known', ofCase(times(4, notKnown))],
    ['of one section', ofCase(times(4, burglary))],
    ['beside others', ofCase([sold, ...times(4, notKnown), dismissed], { sentence: probation })],
    ['between others', ofCase([burglary, driving, burglary, burglary, driving, burglary])],
    [
      'each with where it comes from',
      ofCase(
        [1, 2, 3, 4].map((line) => ({
          ...burglary,
          level: { is: 'felony', from: `RAP sheet, line ${line}` },
        })),
      ),
    ],
  ])('get, %s, what each would get by itself, down to the facts', (_, record) => {
    expect(JSON.parse(JSON.stringify(toldAlike(record)))).toEqual(
      JSON.parse(JSON.stringify(oneByOne(record))),
    );
  });

  it('are decided no more often if there are 300 than if there are 20', () => {
    const record = (many: number) =>
      ofCase([sold, ...times(many, notKnown)], { sentence: probation });
    expect(decisionsOf(record(300))).toBe(decisionsOf(record(20)));
  });

  it('make the diagram of one no larger than in proportion to their number', () => {
    const sizeFor = (many: number) => {
      const [[first] = []] = answerRecord(ofCase(times(many, notKnown)), asOf, usualCounty);
      return first === undefined ? 0 : sizeOf(first.standing);
    };
    expect(sizeFor(8)).toBeLessThan(sizeFor(4) * 3);
  });

  it('stand as ten of them do if there are more than rules look at', () => {
    const answers = (many: number) => {
      const found = decide(ofCase([sold, ...times(many, notKnown)], { sentence: probation }), asOf);
      if (found.kind !== 'decided') throw new Error(found.kind);
      return found.cases.flatMap(({ counts }) =>
        counts.map(({ outcome, route, cautions, requests, alternatives }) =>
          JSON.stringify({ outcome, route, cautions, requests, alternatives }),
        ),
      );
    };
    const [ten, sixty] = [answers(10), answers(60)];
    expect(sixty).toHaveLength(61);
    expect(new Set(sixty)).toEqual(new Set(ten));
  });

  it('are each asked about themselves, and each question names every count it bears on', () => {
    const many = 30;
    const found = determine(ofCase(times(many, notKnown)), asOf);
    if (found.kind !== 'determined') throw new Error(found.kind);
    const { cases, questions } = found.determination;
    for (const [place, { questions: own }] of cases[0].counts.entries()) {
      expect(own.map(({ path }) => path)).toContain(`cases[0].counts[${place}].disposition`);
    }
    const ofTheLast = questions.find(({ path }) => path === 'cases[0].counts[29].disposition');
    expect(ofTheLast?.bearsOn.map(({ count }) => count)).toEqual([many]);
  });
});

describe('A damaged RAP sheet that repeats one broken count 290 times', () => {
  const sheet = [
    'RE: QHY.CA0000000.00000000.APPUSR.               DATE:20260301 TIME:11:11:11',
    'NAM/001 EXAMPLE,ANA',
    '* * * *',
    'COURT:                NAM:001',
    '20041118  CASC LOS ANGELES LONG BCH',
    'CNT:001     #4LC90033',
    '  647(B) PC-DISORDERLY CONDUCT:PROSTITUTION                         TOC:M',
    '*DISPO:CONVICTED',
    '   CONV STATUS:MISDEMEANOR',
    '   SEN: 024 MONTHS PROBATION, 005 DAYS JAIL, IMP SEN SS',
    ...times(290, {}).flatMap(() => ['CNT:002', '  653.2 SS']),
    '* * * END OF MESSAGE * * *',
  ].join('\n');

  it('is one case in which every count is decided', () => {
    const reading = readPaper(sheet);
    if (reading === undefined) throw new Error('not taken for a RAP sheet');
    const source = draftSource(reading, sheet, { today: asOf, county: usualCounty });
    if (source.kind !== 'record') throw new Error(source.kind);
    const { record } = readRecord(source.text, asOf);
    if (record === undefined) throw new Error('the draft cannot be read');
    const found = determine(record, asOf);
    if (found.kind !== 'determined') throw new Error(found.kind);
    const [{ counts }, ...others] = found.determination.cases;
    expect(others).toEqual([]);
    expect(counts).toHaveLength(291);
    expect(counts.every(({ questions }) => questions.length > 0)).toBe(true);
  });
});
