import { describe, expect, it } from 'vitest';
import { type CoreDetermination, decideCount } from '../../../src/eligibility/decide-count.ts';
import { questionsFor } from '../../../src/eligibility/questions/questions.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { CountContext } from '../../../src/law/count-context.ts';
import type { Outcome } from '../../../src/law/outcome.ts';
import { pleaded } from '../../records/clean-record.ts';
import { noProbation, probation } from '../../records/sentences.ts';
import { secondCount } from './second-count.ts';

const asked = (context: CountContext) => questionsFor(context, decideCount(context));

/** What a count comes to of which the one door waits for a fact. */
function waitingFor(
  context: CountContext,
  path: string,
  { count, door }: { count: Outcome; door: Outcome } = {
    count: 'needs-facts',
    door: 'needs-facts',
  },
): CoreDetermination {
  const core = decideCount(context);
  const [route] = core.routes;
  if (route === undefined) throw new Error('a door is tried');
  const tree = { ...route.tree, answer: { is: 'unknown', asks: [path] }, because: [] } as const;
  return { ...core, outcome: count, routes: [{ ...route, outcome: door, tree }] };
}

describe('a question of a count', () => {
  it('tells of each answer the outcome, the door and what it brings', () => {
    const context = secondCount({
      circumstances: { charged: unknown, noncitizen: known(true) },
    });
    expect(asked(context)).toMatchObject([
      {
        code: 'circumstances.charged',
        path: 'circumstances.charged',
        changes: 'outcome',
        holdsUp: true,
        leadsTo: [
          {
            answer: 'no',
            outcome: 'eligible-mandatory',
            route: '1203.4-fulfilled',
            brings: ['immigration-advice-first'],
          },
          { answer: 'yes', outcome: 'not-yet', route: '1203.4-fulfilled', brings: [] },
          { answer: 'infraction', outcome: 'needs-lawyer', route: '1203.4-fulfilled', brings: [] },
        ],
      },
    ]);
  });

  it('names no door under an answer that shuts all of them', () => {
    const [question] = asked(secondCount({ count: { disposition: unknown } }));
    const [convicted, dismissed] = question?.leadsTo ?? [];
    expect(convicted).toMatchObject({ answer: 'convicted', route: '1203.4-fulfilled' });
    expect(dismissed).toEqual({ answer: 'dismissed', outcome: 'ineligible', brings: [] });
  });

  it('tells of a day the spans with their first and last day', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { endedOn: unknown });
    const dui = { statute: pleaded('VC 23152(a)') };
    const [question] = asked(secondCount({ sentence, count: dui }));
    expect(question?.leadsTo.map(({ answer, from, until }) => ({ answer, from, until }))).toEqual([
      { answer: 'until 2026-11-22', from: undefined, until: '2026-11-22' },
      { answer: 'from 2026-11-23', from: '2026-11-23', until: undefined },
    ]);
    expect(question?.leadsTo.map((one) => Object.keys(one).includes('from'))).toEqual([
      false,
      true,
    ]);
  });

  it('is not asked of a fact on which nothing turns', () => {
    const context = secondCount({ judgmentOn: unknown, count: { manner: unknown } });
    expect(asked(context)).toEqual([]);
  });

  it('is asked of what does not hold the answer up, where another answer would change it', () => {
    const [question] = asked(secondCount({ circumstances: { mustRegister: unknown } }));
    expect(question).toMatchObject({
      path: 'circumstances.mustRegister',
      changes: 'cautions',
      holdsUp: false,
    });
  });

  it('is asked of the sentence, though it was not on probation, with what the year turns on', () => {
    const context = secondCount({ judgmentOn: unknown, sentence: noProbation() });
    expect(asked(context).map(({ path, changes }) => [path, changes])).toContainEqual([
      'cases[1].judgmentOn',
      'outcome',
    ]);
  });
});

describe('a fact that a door waits for', () => {
  const path = 'circumstances.livesInCaliforniaSince';

  it('is asked, though it has no list of answers, with the law that asks for it', () => {
    const context = secondCount();
    const core = waitingFor(context, path);
    const [question, ...rest] = questionsFor(context, core);
    expect(question).toEqual({
      code: path,
      path,
      changes: 'outcome',
      holdsUp: true,
      leadsTo: [],
      authorities: core.routes[0]?.tree.authorities,
    });
    expect(rest).toEqual([]);
  });

  it('is asked beside those that have one', () => {
    const context = secondCount({ circumstances: { mustRegister: unknown } });
    const questions = questionsFor(context, waitingFor(context, path));
    expect(questions.map((one) => [one.path, one.holdsUp])).toEqual([
      [path, true],
      ['circumstances.mustRegister', false],
    ]);
  });

  it.each<[string, { count: Outcome; door: Outcome }]>([
    ['the count waits for nothing', { count: 'not-yet', door: 'needs-facts' }],
    ['its door is shut anyway', { count: 'needs-facts', door: 'ineligible' }],
  ])('is not asked where %s', (_, outcomes) => {
    const context = secondCount();
    expect(questionsFor(context, waitingFor(context, path, outcomes))).toEqual([]);
  });

  it('is asked with its answers where it has them, though every answer lets the door go on', () => {
    const context = secondCount({ count: { manner: unknown } });
    const manner = 'cases[1].counts[1].manner';
    const questions = questionsFor(context, waitingFor(context, manner));
    expect(questions).toMatchObject([
      {
        path: manner,
        changes: 'outcome',
        holdsUp: true,
        leadsTo: [
          { answer: 'force', outcome: 'eligible-mandatory' },
          { answer: 'deadly-weapon', outcome: 'eligible-mandatory' },
        ],
      },
    ]);
  });

  it('is asked after the kind of its sentence, where nobody knows the kind', () => {
    const context = secondCount({ sentence: unknown });
    const questions = questionsFor(context, waitingFor(context, 'cases[1].sentence.endedOn'));
    expect(questions.map((one) => one.path)).toEqual(['cases[1].sentence']);
  });

  it('is not taken for part of a fact whose name it only begins like', () => {
    const context = secondCount({ count: { manner: unknown } });
    const other = 'cases[1].counts[1].mannerOfDriving';
    const questions = questionsFor(context, waitingFor(context, other));
    expect(questions.map((one) => one.path)).toEqual([other]);
  });
});
