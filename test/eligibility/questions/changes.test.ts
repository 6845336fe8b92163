import { describe, expect, it } from 'vitest';
import {
  inCase,
  inCircumstances,
  inCount,
  inSentence,
  ofKind,
  placeOf,
  sinceJudgment,
  withRecord,
} from '../../../src/eligibility/questions/changes.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { countyJail, noProbation, probation } from '../../records/sentences.ts';
import { secondCount, withCase, withCount, withSentence } from './second-count.ts';

const second = { courtCase: 1, count: 1 };
const fined = noProbation();
const unperformed = ofKind('no-probation', (one) => ({ ...one, performed: known(false) }));

describe('an answer', () => {
  it('stands where the count stands', () => {
    expect(placeOf(secondCount())).toEqual(second);
  });

  it('adds to the answers before it', () => {
    const { record } = secondCount();
    const once = inCircumstances({ charged: known('yes') })(record);
    const twice = sinceJudgment(1, { fireCamp: known(true) })(once);
    expect(twice.circumstances).toEqual({ ...record.circumstances, charged: known('yes') });
    expect(twice.cases[1]?.since).toEqual({ ...record.cases[1]?.since, fireCamp: known(true) });
    expect(twice.cases[0]).toBe(record.cases[0]);
  });

  it('about a case or a count that is not there changes nothing', () => {
    const { record } = secondCount();
    const gone = { number: 'BA999999' };
    expect(inCase(2, (one) => ({ ...one, ...gone }))(record)).toEqual(record);
    expect(inCount({ courtCase: 1, count: 2 }, (one) => ({ ...one, number: 9 }))(record)).toEqual(
      record,
    );
  });
});

describe('an answer about a sentence', () => {
  it('changes the case’s where the count carries none', () => {
    const context = secondCount({ sentence: fined });
    expect(inSentence(second, unperformed)(context.record)).toEqual(
      withSentence(context, { performed: known(false) }),
    );
  });

  it('changes the count’s own where it carries one, and leaves the case’s', () => {
    const context = secondCount({ sentence: fined, count: { sentence: fined } });
    const changed = { ...fined, performed: known(false) };
    expect(inSentence(second, unperformed)(context.record)).toEqual(
      withCount(context, { sentence: changed }),
    );
  });

  it('changes nothing where the sentence is of no known kind, or the case is not there', () => {
    const { record } = secondCount({ sentence: unknown });
    expect(inSentence(second, unperformed)(record)).toEqual(record);
    expect(inSentence({ courtCase: 2, count: 0 }, unperformed)(record)).toEqual(record);
    const known = secondCount({ sentence: fined }).record;
    const noSuchCount = inSentence({ courtCase: 1, count: 5 }, unperformed)(known);
    expect(noSuchCount.cases[1]?.counts).toEqual(known.cases[1]?.counts);
  });

  it('of one kind leaves a sentence of another kind as it is', () => {
    expect(unperformed(fined)).toEqual({ ...fined, performed: known(false) });
    const other = probation('2022-03-10', '2023-03-09');
    expect(unperformed(other)).toBe(other);
  });
});

describe('a count in a changed record', () => {
  it('is read anew: itself, its case, and the case’s sentence', () => {
    const context = secondCount({ sentence: fined });
    const jail = known(countyJail('split', '2018-01-01'));
    const record = withCase(context, { sentence: jail });
    const found = withRecord(context, record);
    expect(found).toEqual({
      ...context,
      record,
      courtCase: record.cases[1],
      count: record.cases[1]?.counts[1],
      sentence: jail,
    });
  });

  it('keeps a sentence of its own', () => {
    const context = secondCount({ count: { sentence: fined } });
    expect(withRecord(context, context.record)?.sentence).toEqual(known(fined));
  });

  it('is none where the record has no such case or count', () => {
    const context = secondCount();
    const [first] = context.record.cases;
    expect(withRecord(context, { ...context.record, cases: [first] })).toBeUndefined();
    const [one] = context.courtCase.counts;
    expect(withRecord(context, withCase(context, { counts: [one] }))).toBeUndefined();
  });
});
