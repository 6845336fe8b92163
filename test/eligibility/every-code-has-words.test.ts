import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { holesOf } from '../../src/decision/diagram.ts';
import type { Decision } from '../../src/decision/told.ts';
import { answerRecord } from '../../src/eligibility/decide-case.ts';
import type { CountAnswered } from '../../src/eligibility/decided-count.ts';
import { usualCounty } from '../../src/facts/usual-county.ts';
import type { AlternativeCode, CautionCode } from '../../src/law/outcome.ts';
import { questions } from '../../src/law/questions.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { alternativeTemplate } from '../../src/words/en/alternatives.ts';
import { cautionTemplate } from '../../src/words/en/cautions.ts';
import { requestWords } from '../../src/words/en/command-line.ts';
import { decisionQuestionCodes } from '../../src/words/en/decision-questions.ts';
import { planStepCodes } from '../../src/words/en/plan-steps.ts';
import { questionWords } from '../../src/words/en/questions.ts';
import { reasonCodes } from '../../src/words/en/reasons.ts';
import { anyDay, anyRecord } from './any-record.ts';

// A code without words would reach a person as program text.

interface Emitted {
  readonly reasons: Set<string>;
  readonly decisions: Set<string>;
  readonly requests: Set<string>;
  readonly cautions: Set<CautionCode>;
  readonly alternatives: Set<AlternativeCode>;
  readonly steps: Set<string>;
  readonly questions: Set<string>;
}

function emittedBy(records: readonly (readonly [PersonRecord, PlainDate])[]): Emitted {
  const emitted: Emitted = {
    reasons: new Set(),
    decisions: new Set(),
    requests: new Set(),
    cautions: new Set(),
    alternatives: new Set(),
    steps: new Set(),
    questions: new Set(),
  };
  for (const [record, asOf] of records) {
    for (const count of answerRecord(record, asOf, usualCounty).flat()) collect(count, emitted);
  }
  return emitted;
}

function collect({ decided, standing, ...told }: CountAnswered, emitted: Emitted): void {
  const reasons = [...decided.because, ...decided.routes.flatMap((route) => route.because)];
  for (const { code } of reasons) emitted.reasons.add(code);
  for (const { tree } of decided.routes) visit(tree, emitted.decisions);
  for (const { code } of decided.requests) emitted.requests.add(code);
  for (const { code } of decided.cautions) emitted.cautions.add(code);
  for (const { code } of decided.alternatives) emitted.alternatives.add(code);
  for (const { code } of decided.plan) emitted.steps.add(code);
  for (const { fact } of holesOf(standing)) emitted.questions.add(fact);
  for (const [, diagram] of [...told.requests, ...told.cautions, ...told.remedies]) {
    for (const { fact } of holesOf(diagram)) emitted.questions.add(fact);
  }
}

function visit(decision: Decision, into: Set<string>): void {
  into.add(decision.question);
  for (const part of decision.because) visit(part, into);
}

const emitted = emittedBy(fc.sample(fc.tuple(anyRecord, anyDay), { numRuns: 2000, seed: 1203 }));

function without<C extends string>(
  words: (code: C) => string,
  codes: ReadonlySet<C>,
): readonly C[] {
  return [...codes].filter((code) => words(code) === code || words(code) === `What is ${code}?`);
}

describe('every code the engine gives', () => {
  it('has words as a reason', () => {
    const missing = [...emitted.reasons].filter((code) => !reasonCodes.some((one) => one === code));
    expect(missing).toEqual([]);
    expect(emitted.reasons.size).toBeGreaterThan(80);
  });

  it('has words as a question in the tree', () => {
    expect([...emitted.decisions].filter((one) => !decisionQuestionCodes.includes(one))).toEqual(
      [],
    );
    expect(emitted.decisions.size).toBeGreaterThan(60);
  });

  it('has words as a request, a caution, another remedy or a step', () => {
    const requests = new Map(Object.entries(requestWords));
    expect(without((code) => requests.get(code) ?? code, emitted.requests)).toEqual([]);
    expect(without(cautionTemplate, emitted.cautions)).toEqual([]);
    expect(without(alternativeTemplate, emitted.alternatives)).toEqual([]);
    expect([...emitted.steps].filter((code) => !planStepCodes.some((one) => one === code))).toEqual(
      [],
    );
  });

  it('has words as a fact to ask for', () => {
    expect(without(questionWords, emitted.questions)).toEqual([]);
  });

  it('has words for a question in the law that no record here reached', () => {
    expect(Object.keys(questions).filter((one) => !decisionQuestionCodes.includes(one))).toEqual(
      [],
    );
  });
});
