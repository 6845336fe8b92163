import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadsTo, RecordQuestion } from '../../src/eligibility/determination.ts';
import { changes } from '../../src/eligibility/determination.ts';
import { determined } from '../properties/decided.ts';
import { runs } from '../properties/runs.ts';
import { withHoles } from '../records/generated-holes.ts';
import { anyStory } from '../records/generated-stories.ts';
import { writtenDown } from '../records/written-down.ts';
import { countsOf, factsOf, said, withFact } from './answer-written-in.ts';

// A question previews what each answer leads to. Here we write each answer into the record and
// decide again.

const holed = anyStory.chain(withHoles);

describe('what a question says an answer leads to', () => {
  it('is what the record with that answer gives', () => {
    let tried = 0;
    fc.assert(
      fc.property(holed, fc.nat(), ({ story, says }, which) => {
        const record = writtenDown(story, says);
        const counts = countsOf(record, story.asOf);
        const asked = counts.flatMap((count, index) =>
          count.questions.map((question) => ({ question, index })),
        );
        const one = asked[which % Math.max(asked.length, 1)];
        if (one === undefined) return;
        for (const leads of one.question.leadsTo) {
          for (const value of factsOf(one.question, leads)) {
            const told = withFact(record, one.question.path, value);
            const then = told === undefined ? undefined : countsOf(told, story.asOf)[one.index];
            if (then === undefined) continue;
            tried += 1;
            expect([one.question.path, leads.answer, said(then)]).toEqual([
              one.question.path,
              leads.answer,
              said(leads),
            ]);
          }
        }
      }),
      runs(60),
    );
    expect(tried).toBeGreaterThan(30);
  });
});

/** The question which day it is, if each day leads to a different result. */
function isAnyDay(answers: readonly LeadsTo[]): boolean {
  return answers.length === 1 && answers[0]?.answer === 'a day';
}

/** Everything an answer leads to, except how the answer is worded. */
function leadsTo({ answer: _, from: __, until: ___, ...rest }: LeadsTo): string {
  return JSON.stringify(rest);
}

describe('the questions of a record', () => {
  const anyQuestions = holed.map(({ story, says }) => ({
    counts: countsOf(writtenDown(story, says), story.asOf),
    questions: determined(writtenDown(story, says), story.asOf).questions,
  }));

  it('are each asked once, and affect a count in it', () => {
    fc.assert(
      fc.property(anyQuestions, ({ questions }) => {
        const paths = questions.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const { bearsOn } of questions) expect(bearsOn.length).toBeGreaterThan(0);
      }),
      runs(25),
    );
  });

  it('begin with what holds the answer up, then go by how much they change', () => {
    const weight = ({ holdsUp, changes: what }: RecordQuestion) =>
      (holdsUp ? 0 : changes.length) + changes.indexOf(what);
    fc.assert(
      fc.property(anyQuestions, ({ questions }) => {
        const weights = questions.map(weight);
        expect(weights).toEqual([...weights].sort((a, b) => a - b));
      }),
      runs(25),
    );
  });

  it('have two or more answers, with days in order and no gap; or any day, if each leads to a different result', () => {
    fc.assert(
      fc.property(anyQuestions, ({ questions }) => {
        for (const { leadsTo: all, path } of questions) {
          expect([path, all.length > 1 || isAnyDay(all)]).toEqual([path, true]);
          const days = all.flatMap(({ from, until }) => (from && until ? [from, until] : []));
          expect(days).toEqual([...days].sort());
        }
      }),
      runs(25),
    );
  });

  it('hold up only an answer that lacks facts or gives an earliest day', () => {
    fc.assert(
      fc.property(anyQuestions, ({ counts }) => {
        for (const count of counts) {
          const waits = count.outcome === 'needs-facts' || count.atTheEarliest === true;
          const holding = count.questions.filter(({ holdsUp }) => holdsUp);
          expect(holding.length > 0).toBe(waits && holding.length > 0);
          if (count.outcome === 'needs-facts') expect(holding.length).toBeGreaterThan(0);
        }
      }),
      runs(25),
    );
  });

  it('that decide alone have answers that lead to different results', () => {
    fc.assert(
      fc.property(anyQuestions, ({ counts }) => {
        for (const { questions } of counts) {
          const [only, ...others] = questions;
          if (only === undefined || others.length > 0) continue;
          if (isAnyDay(only.leadsTo)) continue;
          expect(new Set(only.leadsTo.map(leadsTo)).size).toBeGreaterThan(1);
        }
      }),
      runs(40),
    );
  });
});
