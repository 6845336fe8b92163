import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { Decision } from '../../src/decision/decision.ts';
import { decideCount } from '../../src/eligibility/decide-count.ts';
import { unknownFacts } from '../../src/eligibility/questions/unknown-facts.ts';
import { alternativesFor } from '../../src/law/alternatives/alternatives.ts';
import { allCautionsFor } from '../../src/law/cautions/cautions.ts';
import { countContexts } from '../../src/law/count-context.ts';
import { planFor } from '../../src/law/plan/plan.ts';
import { requestsFor } from '../../src/law/requests.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { alternativeTemplate } from '../../src/words/en/alternatives.ts';
import { cautionTemplate } from '../../src/words/en/cautions.ts';
import { requestWords } from '../../src/words/en/command-line.ts';
import { decisionQuestion, decisionQuestionCodes } from '../../src/words/en/decision-questions.ts';
import { planStepTemplate } from '../../src/words/en/plan-steps.ts';
import { questionWords } from '../../src/words/en/questions.ts';
import { reasonCodes } from '../../src/words/en/reasons.ts';
import { anyDay, anyRecord } from './any-record.ts';

// A code without words would reach a person as it stands in the program.

interface Emitted {
  readonly reasons: Set<string>;
  readonly decisions: Set<string>;
  readonly requests: Set<string>;
  readonly cautions: Set<string>;
  readonly alternatives: Set<string>;
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
    for (const courtCase of record.cases) collect(record, courtCase, asOf, emitted);
  }
  return emitted;
}

function collect(
  record: PersonRecord,
  courtCase: PersonRecord['cases'][number],
  asOf: PlainDate,
  emitted: Emitted,
): void {
  for (const context of countContexts(record, courtCase, asOf)) {
    const core = decideCount(context);
    const found = { ...core, requests: requestsFor(context, core.outcome, core.routes) };
    const reasons = [...core.because, ...core.routes.flatMap((route) => route.because)];
    for (const { code } of reasons) emitted.reasons.add(code);
    for (const { tree } of core.routes) visit(tree, emitted.decisions);
    for (const { code } of found.requests) emitted.requests.add(code);
    for (const { code } of allCautionsFor(context, found)) emitted.cautions.add(code);
    for (const { code } of alternativesFor(context, found)) emitted.alternatives.add(code);
    for (const { code } of planFor(context, found)) emitted.steps.add(code);
    for (const { code } of unknownFacts(context)) emitted.questions.add(code);
    for (const path of core.routes.flatMap(({ tree }) => asked(tree))) emitted.questions.add(path);
  }
}

function visit(decision: Decision, into: Set<string>): void {
  into.add(decision.question);
  for (const part of decision.because) visit(part, into);
}

function asked({ answer, because }: Decision): readonly string[] {
  const own = answer.is === 'unknown' ? answer.asks : [];
  return [...own.map((path) => path.replaceAll(/\[\d+\]/gu, '')), ...because.flatMap(asked)];
}

const emitted = emittedBy(fc.sample(fc.tuple(anyRecord, anyDay), { numRuns: 2000, seed: 1203 }));

function without(words: (code: string) => string, codes: ReadonlySet<string>): readonly string[] {
  return [...codes].filter((code) => words(code) === code || words(code) === `What is ${code}?`);
}

describe('every code that the engine gives', () => {
  it('has words where it is a reason', () => {
    const missing = [...emitted.reasons].filter((code) => !reasonCodes.includes(code));
    expect(missing).toEqual([]);
    expect(emitted.reasons.size).toBeGreaterThan(110);
  });

  it('has words where it is a question of the tree', () => {
    expect(without(decisionQuestion, emitted.decisions)).toEqual([]);
    expect(emitted.decisions.size).toBeGreaterThan(70);
  });

  it('has words where it is a request, a caution, another remedy or a step', () => {
    expect(without((code) => requestWords[code] ?? code, emitted.requests)).toEqual([]);
    expect(without(cautionTemplate, emitted.cautions)).toEqual([]);
    expect(without(alternativeTemplate, emitted.alternatives)).toEqual([]);
    expect(without(planStepTemplate, emitted.steps)).toEqual([]);
  });

  it('has words where it is a fact to ask for', () => {
    expect(without(questionWords, emitted.questions)).toEqual([]);
  });

  it('has words where the law names a question that no record here came to', () => {
    const files = readdirSync('src/law', { recursive: true, encoding: 'utf8' });
    const named = files
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(`src/law/${name}`, 'utf8').matchAll(/\bdecide\(\s*'([^']+)'/gu),
      ])
      .map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((question) => !decisionQuestionCodes.includes(question))).toEqual([]);
  });
});
