import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import type { Question } from '../../../src/eligibility/determination.ts';
import { determine } from '../../../src/eligibility/determine.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { PersonRecord } from '../../../src/record/record.ts';
import { determined } from '../../properties/decided.ts';
import { caseWith, count, recordWith, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, probation } from '../../records/sentences.ts';

const asOf = '2026-11-23';

function asked(told: Told, day = asOf): readonly Question[] {
  const { cases } = determined(recordWith(told), plain(day));
  return cases[0].counts[0].questions;
}

/** Those that change the outcome, in their order, by their paths. */
function outcomePaths(told: Told): readonly string[] {
  return asked(told)
    .filter((one) => one.changes === 'outcome')
    .map((one) => one.path);
}

function answersTo(path: string, told: Told): readonly string[] {
  const question = asked(told).find((one) => one.path === path);
  return (question?.leadsTo ?? []).map(({ answer, outcome }) => `${answer}: ${outcome}`);
}

describe('a question', () => {
  it('is not asked where every fact that the law looks at is known', () => {
    expect(outcomePaths({})).toEqual([]);
  });

  it('is asked of a fact that bars, with what each answer leads to', () => {
    expect(answersTo('circumstances.charged', { circumstances: { charged: unknown } })).toEqual([
      'no: eligible-mandatory',
      'yes: not-yet',
      'infraction: needs-lawyer',
    ]);
  });

  it('is not asked of a count that no answer can open', () => {
    const told = { counts: [count('PC 288(a)', 'felony')], circumstances: { charged: unknown } };
    expect(outcomePaths(told)).toEqual([]);
  });

  it('does not hide another: two unknown bars are both asked about', () => {
    const circumstances = { charged: unknown, onProbationElsewhere: unknown };
    expect(outcomePaths({ circumstances })).toEqual([
      'circumstances.charged',
      'circumstances.onProbationElsewhere',
    ]);
  });

  it('that holds the answer up comes before one that may change it', () => {
    const told: Told = {
      sentence: probation('2022-03-10', '2023-03-09', { violations: unknown }),
      circumstances: { servingSentence: unknown },
    };
    const [first, second] = asked(told).filter((one) => one.changes === 'outcome');
    expect(first).toMatchObject({ path: 'circumstances.servingSentence', holdsUp: true });
    expect(second).toMatchObject({ path: 'cases[0].sentence.violations' });
  });

  it('about the kind of sentence comes first of all, and each kind is tried at its best', () => {
    const [first] = asked({ sentence: unknown, circumstances: { charged: unknown } });
    expect(first?.path).toBe('cases[0].sentence');
    expect(first?.leadsTo.map((one) => one.answer)).toEqual([
      'probation',
      'no-probation',
      'county-jail-1170h',
      'state-prison',
      'revoked-to-jail',
      'deferred-entry',
    ]);
  });

  it('that changes a request alone says which, after those that change the outcome', () => {
    const young = count('PC 484(a)', 'misdemeanor', { ageAtOffense: unknown });
    const questions = asked({ counts: [young], circumstances: { charged: unknown } });
    expect(questions.map((one) => one.changes)).toEqual(['outcome', 'requests']);
    expect(questions[1]?.leadsTo.map((one) => one.brings)).toEqual([[], ['1203.45']]);
  });

  it('that changes a caution alone says which', () => {
    const [question] = asked({ circumstances: { noncitizen: unknown }, counts: [adult] });
    expect(question).toMatchObject({ path: 'circumstances.noncitizen', changes: 'cautions' });
    expect(question?.leadsTo.map((one) => one.brings)).toEqual([[], ['immigration-advice-first']]);
  });

  it('cites the law that makes the fact matter', () => {
    const [question] = asked({ circumstances: { charged: unknown } });
    expect(question?.authorities[0]).toMatchObject({ section: '1203.4', subdivision: '(a)(1)' });
  });
});

const adult = count('PC 484(a)', 'misdemeanor', { ageAtOffense: known(30) });

describe('a question about a day', () => {
  it('names the day on which the answer turns: the end of probation', () => {
    const told: Told = {
      counts: [count('VC 23152(a)', 'misdemeanor')],
      sentence: probation('2022-03-10', '2023-03-09', { endedOn: unknown, ended: unknown }),
    };
    expect(answersTo('cases[0].sentence.endedOn', told)).toEqual([
      'until 2026-11-22: eligible-discretionary',
      'from 2026-11-23: not-yet',
    ]);
  });

  it('names the day on which a wait of two years is over', () => {
    const told: Told = {
      counts: [count('HS 11378', 'felony')],
      sentence: countyJail('straight', 'unknown'),
    };
    expect(answersTo('cases[0].sentence.completedOn', told)).toEqual([
      'until 2024-11-22: eligible-discretionary',
      'from 2024-11-23: not-yet',
    ]);
  });

  it('names the year after the judgment', () => {
    const told: Told = { judgmentOn: unknown, sentence: noProbation(), counts: [adult] };
    expect(answersTo('cases[0].judgmentOn', told)).toEqual([
      'until 2025-11-22: eligible-mandatory',
      'from 2025-11-23: not-yet',
    ]);
  });

  it('that has passed may still matter where it bounds what came in between', () => {
    const told: Told = {
      circumstances: { onProbationElsewhere: known({ is: true, until: unknown }) },
    };
    expect(answersTo('circumstances.onProbationElsewhere.until', told)).toEqual([
      'until 2026-11-22: eligible-mandatory',
      'from 2026-11-23: not-yet',
    ]);
  });
});

describe('a question about the part of a section', () => {
  it('names the parts that a list reaches, and another part', () => {
    const told: Told = { counts: [count('PC 261.5', 'felony')] };
    expect(answersTo('cases[0].counts[0].statute', told)).toEqual([
      'another-part: eligible-mandatory',
      'PC 261.5(d): ineligible',
    ]);
  });
});

describe('the questions of a record', () => {
  const two = (told: Told): PersonRecord =>
    recordWith({ ...told, otherCases: [{ ...caseWith(told), number: 'BA000001' }] });

  it('ask a fact of the person once, and say which counts it bears on', () => {
    const { questions } = determined(two({ circumstances: { charged: unknown } }), plain(asOf));
    const charged = questions.filter((one) => one.path === 'circumstances.charged');
    expect(charged).toHaveLength(1);
    expect(charged[0]?.bearsOn.map((one) => [one.caseNumber, one.count])).toEqual([
      ['BA000000', 1],
      ['BA000001', 1],
    ]);
  });

  it('put first what bears on more counts, where all else is the same', () => {
    const record = two({ circumstances: { onProbationElsewhere: unknown } });
    const [first] = record.cases;
    const one = { ...first, since: { ...first.since, warrantInThisCase: unknown } };
    const [, second] = record.cases;
    const cases = second === undefined ? ([one] as const) : ([one, second] as const);
    const { questions } = determined({ ...record, cases }, plain(asOf));
    expect(questions.map((question) => question.path).slice(0, 2)).toEqual([
      'cases[0].since.warrantInThisCase',
      'circumstances.onProbationElsewhere',
    ]);
  });

  it('come in time where nothing at all is known', () => {
    const nothing = { known: false } as const;
    const record = recordWith({
      sentence: unknown,
      judgmentOn: unknown,
      counts: [count('PC 487', 'unknown', { disposition: nothing, convictedOn: nothing })],
      circumstances: {
        charged: unknown,
        servingSentence: unknown,
        onProbationElsewhere: unknown,
        supervisionElsewhere: unknown,
        warrant: unknown,
        convictionsSince: unknown,
        mustRegister: unknown,
      },
    });
    determine(record, plain(asOf));
    const start = performance.now();
    determine(record, plain(asOf));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
