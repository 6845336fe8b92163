import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import { answersTried } from '../../../src/eligibility/questions/answers.ts';
import {
  type AskableFact,
  choice,
  choiceFact,
  codeOf,
  dayFact,
} from '../../../src/eligibility/questions/askable-fact.ts';
import { inCircumstances } from '../../../src/eligibility/questions/changes.ts';
import { circumstancesFacts } from '../../../src/eligibility/questions/circumstances-facts.ts';
import { kindOfSentence } from '../../../src/eligibility/questions/kind-of-sentence.ts';
import { sentenceFacts } from '../../../src/eligibility/questions/sentence-facts.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { CountContext } from '../../../src/law/count-context.ts';
import { pleaded } from '../../records/clean-record.ts';
import { countyJail, probation } from '../../records/sentences.ts';
import { asOf, secondCount } from './second-count.ts';

function first(facts: readonly AskableFact[]): AskableFact {
  const [fact] = facts;
  if (fact === undefined) throw new Error('a fact is asked');
  return fact;
}

const told = (fact: AskableFact, context: CountContext) =>
  answersTried(fact, context).map(({ answer, found }) => `${answer}: ${found.outcome}`);

/** A fact of the person by which they are charged on the days of which it holds. */
function chargedWhere(holds: (day: PlainDate) => boolean, mayLieAhead = false): AskableFact {
  return dayFact(
    'circumstances.test',
    asOf,
    (record, day) => inCircumstances({ charged: known(holds(day) ? 'yes' : 'no') })(record),
    mayLieAhead,
  );
}

describe('the answers to a choice', () => {
  it('are tried each by itself, in their order', () => {
    const context = secondCount({ circumstances: { charged: unknown } });
    expect(told(first(circumstancesFacts(context)), context)).toEqual([
      'no: eligible-mandatory',
      'yes: not-yet',
      'infraction: needs-lawyer',
    ]);
  });

  it('of a kind of sentence are each tried at the best that this kind may be', () => {
    const context = secondCount({ sentence: unknown });
    expect(told(first(kindOfSentence(context)), context).slice(0, 2)).toEqual([
      'probation: eligible-mandatory',
      'no-probation: eligible-mandatory',
    ]);
  });

  it('leave other unknown facts as they are', () => {
    const circumstances = { charged: unknown, onProbationElsewhere: unknown };
    const context = secondCount({ circumstances });
    expect(told(first(circumstancesFacts(context)), context)[0]).toBe('no: needs-facts');
  });
});

describe('the answers to a day', () => {
  it('are one where no day changes anything', () => {
    expect(
      told(
        chargedWhere(() => false),
        secondCount(),
      ),
    ).toEqual(['any-day: eligible-mandatory']);
  });

  it.each(['2013-05-17', '2014-11-22', '2014-11-23', '2014-11-24'])(
    'turn on the day, though no rule names it: %s',
    (turn) => {
      const before = addDays(plain(turn), -1);
      expect(
        told(
          chargedWhere((day) => day < turn),
          secondCount(),
        ),
      ).toEqual([`until ${before}: not-yet`, `from ${turn}: eligible-mandatory`]);
    },
  );

  it('may turn more than once: each span has its first and its last day', () => {
    const fact = chargedWhere((day) => day >= '2016-02-29' && day < '2020-07-04');
    const tried = answersTried(fact, secondCount());
    expect(tried.map(({ found: { outcome }, ...span }) => ({ ...span, outcome }))).toEqual([
      { answer: 'until 2016-02-28', until: '2016-02-28', outcome: 'eligible-mandatory' },
      {
        answer: '2016-02-29 to 2020-07-03',
        from: '2016-02-29',
        until: '2020-07-03',
        outcome: 'not-yet',
      },
      { answer: 'from 2020-07-04', from: '2020-07-04', outcome: 'eligible-mandatory' },
    ]);
  });

  it('lie ahead only where the fact may', () => {
    const tomorrow = (day: PlainDate) => day > asOf;
    expect(told(chargedWhere(tomorrow), secondCount())).toEqual(['any-day: eligible-mandatory']);
    expect(told(chargedWhere(tomorrow, true), secondCount())).toEqual([
      'until 2026-11-23: eligible-mandatory',
      'from 2026-11-24: not-yet',
    ]);
  });

  it('name the two years of waiting that PC 1203.41(a)(2)(B) sets after a straight sentence', () => {
    const sentence = countyJail('straight', 'unknown');
    const context = secondCount({ sentence, count: { level: known('felony') } });
    expect(told(first(sentenceFacts(context)), context)).toEqual([
      'until 2024-11-22: eligible-discretionary',
      'from 2024-11-23: not-yet',
    ]);
  });

  it('name the last day of probation', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { endedOn: unknown });
    const context = secondCount({ sentence, count: { statute: pleaded('VC 23152(a)') } });
    expect(told(first(sentenceFacts(context)), context)).toEqual([
      'until 2026-11-22: eligible-discretionary',
      'from 2026-11-23: not-yet',
    ]);
  });

  it('are apart where a caution alone differs', () => {
    const noncitizen = dayFact('circumstances.test', asOf, (record, day) =>
      inCircumstances({ noncitizen: known(day < '2015-01-01') })(record),
    );
    const tried = answersTried(noncitizen, secondCount());
    expect(tried.map(({ answer, found }) => [answer, found.cautions])).toEqual([
      ['until 2014-12-31', ['immigration-advice-first']],
      ['from 2015-01-01', []],
    ]);
  });
});

describe('a question', () => {
  it('is named by its path without the numbers', () => {
    expect(codeOf('cases[12].counts[0].statute')).toBe('cases.counts.statute');
    expect(codeOf('circumstances.charged')).toBe('circumstances.charged');
  });

  it('keeps its answers in their order', () => {
    const same = choice('same', (record) => record);
    const other = choice('other', (record) => record);
    expect(choiceFact('cases[0].level', same, other)).toEqual({
      kind: 'choice',
      code: 'cases.level',
      path: 'cases[0].level',
      choices: [same, other],
    });
  });

  it('about a day is about what has happened unless it is said that it may lie ahead', () => {
    expect(dayFact('cases[0].judgmentOn', asOf, (record) => record)).toMatchObject({
      kind: 'day',
      code: 'cases.judgmentOn',
      mayLieAhead: false,
    });
  });
});
