import { describe, expect, it } from 'vitest';
import { choice, choiceFact } from '../../../src/eligibility/questions/askable-fact.ts';
import {
  belongsTo,
  changed,
  favorable,
  filled,
} from '../../../src/eligibility/questions/favorable.ts';
import { unknownFacts } from '../../../src/eligibility/questions/unknown-facts.ts';
import { changes, differIn, rank, weigh } from '../../../src/eligibility/questions/weighed.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { noProbation, probation, violated } from '../../records/sentences.ts';
import { secondCount, withCase, withSentence } from './second-count.ts';

const named = (path: string) =>
  choiceFact(
    path,
    choice('same', (record) => record),
  );

describe('the record at its best', () => {
  it('is the record itself where all is known', () => {
    const context = secondCount();
    expect(favorable(context)).toBe(context);
  });

  it('has every unknown fact at its most favorable answer', () => {
    const context = secondCount({
      judgmentOn: unknown,
      circumstances: { charged: unknown, warrant: unknown, mustRegister: unknown },
    });
    const best = favorable(context);
    expect(best.record.circumstances).toEqual({
      ...context.record.circumstances,
      charged: known('no'),
      warrant: known('none'),
      mustRegister: known(false),
    });
    expect(best.courtCase.judgmentOn).toEqual(known('2014-11-23'));
    expect(unknownFacts(best)).toEqual([]);
  });

  it('takes the first answer of those that open as much', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { ended: unknown });
    const context = secondCount({ sentence });
    expect(favorable(context).record).toEqual(withSentence(context, { ended: known('completed') }));
  });

  it('takes another than the first where it opens more: a violation found, and early discharge', () => {
    const sentence = probation('2022-03-10', '2023-03-09', {
      ended: unknown,
      violations: violated,
    });
    const context = secondCount({ sentence });
    expect(favorable(context).record).toEqual(
      withSentence(context, { ended: known('early-discharge') }),
    );
  });

  it('knows all of a sentence of which not even the kind was known', () => {
    const { sentence } = favorable(secondCount({ sentence: unknown }));
    expect(sentence.known && sentence.is).toMatchObject({
      kind: 'probation',
      ended: known('completed'),
      endedOn: known('2015-11-23'),
      violations: known({ found: false }),
    });
  });
});

describe('what follows from an answer', () => {
  it.each([
    ['cases[0].sentence', 'cases[0].sentence.ended', true],
    ['cases[0].counts[1].sentence', 'cases[0].counts[1].sentence.ended', true],
    ['cases[0].sentence', 'cases[1].sentence.ended', false],
    ['cases[0].sentence', 'cases[0].sentenced', false],
    ['circumstances.servingSentence', 'circumstances.servingSentence.until', false],
    ['cases[0].sentence.ended', 'cases[0].sentence.ended.why', false],
  ])('%s: %s belongs to it: %s', (path, other, belongs) => {
    expect(belongsTo(named(path))(named(other))).toBe(belongs);
  });

  it('alone is filled in where that is asked', () => {
    const context = secondCount({
      sentence: noProbation({ performed: unknown }),
      circumstances: { charged: unknown },
    });
    const found = filled(context, (one) => one.path.startsWith('cases[1].sentence.'));
    expect(found.record).toEqual(
      withSentence(context, { performed: known(true), completedOn: known('2015-11-23') }),
    );
  });

  it('is nothing where the change takes the count away', () => {
    const context = secondCount();
    const [first] = context.record.cases;
    expect(changed(context, (record) => ({ ...record, cases: [first] }))).toBe(context);
    const moved = changed(context, () => withCase(context, { judgmentOn: unknown }));
    expect(moved.courtCase.judgmentOn).toEqual(unknown);
  });
});

describe('what a count comes to', () => {
  it('with its door, its requests, and the cautions that weigh', () => {
    const context = secondCount({
      circumstances: { noncitizen: known(true), mustRegister: known(true) },
    });
    expect(weigh(context)).toEqual({
      context,
      outcome: 'eligible-mandatory',
      route: '1203.4-fulfilled',
      requests: [],
      cautions: ['immigration-advice-first', 'registration-continues'],
    });
  });

  it('names the requests that open beside it', () => {
    const burglary = secondCount({ count: { level: known('felony'), wobbler: known(true) } });
    expect(weigh(burglary).requests).toEqual(['17(b)(3)']);
  });

  it('has no door where all are shut for good, and no request or caution where none is open', () => {
    const pending = secondCount({
      count: { disposition: known('dismissed') },
      circumstances: { noncitizen: known(true) },
    });
    expect(weigh(pending)).toMatchObject({ outcome: 'ineligible', requests: [], cautions: [] });
    expect(weigh(pending).route).toBeUndefined();
  });

  it('has the door that it waits for where one is not yet open', () => {
    const charged = secondCount({
      circumstances: { charged: known('yes'), noncitizen: known(true) },
    });
    expect(weigh(charged)).toMatchObject({
      outcome: 'not-yet',
      route: '1203.4-fulfilled',
      cautions: [],
    });
  });
});

describe('two answers', () => {
  const found = weigh(secondCount());

  it('that come to the same differ in nothing', () => {
    expect(differIn([found, { ...found, context: secondCount() }])).toBeUndefined();
    expect(differIn([found])).toBeUndefined();
  });

  it('differ in the weightiest thing: outcome, door, requests, cautions', () => {
    const cautions = { ...found, cautions: ['immigration-advice-first'] };
    const requests = { ...cautions, requests: ['1203.45'] };
    const route = { ...requests, route: '1203.4a-a' } as const;
    const outcome = { ...route, outcome: 'not-yet' } as const;
    const differing = [outcome, route, requests, cautions].map((one) => differIn([found, one]));
    expect(differing).toEqual([...changes]);
  });

  it('are ranked by the published order of outcomes', () => {
    expect(rank('eligible-mandatory')).toBeLessThan(rank('eligible-discretionary'));
    expect(rank('needs-lawyer')).toBeLessThan(rank('ineligible'));
  });
});
