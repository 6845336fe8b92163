import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { runCaptured } from '../cli/run-captured.ts';
import { type AnswerToCount, answersTo, triedOn } from './answers-to.ts';
import { type ExpectedCount, expectedFiles } from './expected.ts';

const folder = new URL('law/', import.meta.url);
const pathTo = (file: string) => new URL(`${file}.yaml`, folder).pathname;
const textOf = (file: string) => readFileSync(pathTo(file), 'utf8');

describe('every file that came out wrong', () => {
  it('has its right answer here', () => {
    const files = readdirSync(folder).map((name) => name.replace('.yaml', ''));
    expect([...new Set(expectedFiles.map(({ file }) => file))].sort()).toEqual(files.sort());
  });
});

const answered = expectedFiles.map((expected) => {
  const asOf = expected.asOf === undefined ? triedOn : plain(expected.asOf);
  return { ...expected, asOf, answer: answersTo(textOf(expected.file), asOf) };
});

describe('a count comes out as the law provides', () => {
  const counts = answered.flatMap(({ file, rule, counts: all = [], answer }) =>
    all.map((wanted) => ({ file, rule, wanted, said: answer.cases[wanted.case]?.[wanted.count] })),
  );
  it.each(counts)('$file, case $wanted.case count $wanted.count: $rule', ({ wanted, said }) => {
    expect(said === undefined ? ['no answer'] : differences(wanted, said)).toEqual([]);
  });
});

describe('two facts that exclude each other are a finding that stops the case', () => {
  const contradictory = answered.flatMap(({ file, rule, contradiction, answer }) =>
    contradiction === undefined ? [] : [{ file, rule, contradiction, answer }],
  );
  it.each(contradictory)('$file: $rule', ({ contradiction, answer: { findings } }) => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path }) => path).join(' ')).toContain(contradiction);
  });
});

describe('the screen says it in the right words', () => {
  const worded = answered.flatMap(({ file, rule, asOf, says = [], neverSays = [] }) =>
    says.length + neverSays.length === 0 ? [] : [{ file, rule, asOf, says, neverSays }],
  );
  it.each(worded)('$file: $rule', async ({ file, asOf, says, neverSays }) => {
    const { out } = await runCaptured('check', pathTo(file), '--as-of', asOf);
    for (const words of says) expect(out).toContain(words);
    for (const words of neverSays) expect(out).not.toMatch(words);
  });
});

test('no file gets an opening day in the past', () => {
  const past = answered.flatMap(({ file, asOf, answer }) =>
    answer.cases
      .flat()
      .filter(({ opensOn }) => opensOn !== undefined && opensOn <= asOf)
      .map(({ opensOn }) => `${file}: ${opensOn}`),
  );
  expect(past).toEqual([]);
});

function differences(wanted: ExpectedCount, said: AnswerToCount): readonly string[] {
  const lacks = (what: string, all: readonly string[] | undefined, have: readonly string[]) =>
    (all ?? []).filter((one) => !have.includes(one)).map((one) => `lacks ${what} ${one}`);
  const has = (what: string, none: readonly string[] | undefined, have: readonly string[]) =>
    (none ?? []).filter((one) => have.includes(one)).map((one) => `has ${what} ${one}`);
  const is = <T>(what: string, value: T | undefined, got: T | undefined) =>
    value === undefined || value === got ? [] : [`${what}: ${value} wanted, ${got} said`];
  const blocked = wanted.blockedByOneOf?.some((path) => said.blocking.includes(path)) ?? true;
  return [
    ...(wanted.outcome?.includes(said.outcome) === false
      ? [`outcome: ${wanted.outcome.join(' or ')} wanted, ${said.outcome} said`]
      : []),
    ...is('route', wanted.route, said.route),
    ...is('day', wanted.opensOn, said.opensOn),
    ...is('at the earliest', wanted.atTheEarliest, said.atTheEarliest),
    ...(blocked ? [] : [`asks none of ${wanted.blockedByOneOf?.join(', ')}`]),
    ...(wanted.nothingBlocks === true ? said.blocking.map((path) => `is held up by ${path}`) : []),
    ...lacks('question', wanted.asks, said.asked),
    ...has('route', wanted.shutRoutes, said.openRoutes),
    ...lacks('request', wanted.requests, said.requests),
    ...has('request', wanted.noRequests, said.requests),
    ...lacks('caution', wanted.cautions, said.cautions),
    ...has('caution', wanted.noCautions, said.cautions),
    ...lacks('remedy', wanted.alternatives, said.alternatives),
    ...(wanted.noAlternatives ?? []).flatMap((pattern) =>
      said.alternatives.filter((one) => pattern.test(one)).map((one) => `has remedy ${one}`),
    ),
  ];
}
