import { expect, test, vi } from 'vitest';
import type { circumstancesFacts } from '../../src/facts/circumstances.ts';
import type { cautionsAlways } from '../../src/law/cautions/cautions.ts';
import type { factWords } from '../../src/words/en/facts.ts';

// One made-up fact: its declaration, the rule that reads it, its words. Everything else must
// follow.

vi.mock('../../src/facts/circumstances.ts', async (original) => {
  const { yesNoFact } = await import('../../src/facts/declared.ts');
  const found = await original<{ circumstancesFacts: typeof circumstancesFacts }>();
  return {
    ...found,
    circumstancesFacts: { ...found.circumstancesFacts, plantsRoses: yesNoFact() },
  };
});

vi.mock('../../src/law/cautions/cautions.ts', async (original) => {
  const found = await original<{ cautionsAlways: typeof cautionsAlways }>();
  const rule = {
    ...found.cautionsAlways[0],
    code: 'immigration-advice-first',
    isOwed: ({ record }: { record: { circumstances: object } }) =>
      Reflect.get(record.circumstances, 'plantsRoses') === true,
  };
  return { ...found, cautionsAlways: [rule] };
});

vi.mock('../../src/words/en/facts.ts', async (original) => {
  const { words, client } = await import('../../src/words/en/fact-words.ts');
  const found = await original<{ factWords: typeof factWords }>();
  const own = words('Does the person plant roses?', 'if roses are planted', 'Roses.', client);
  return {
    ...found,
    factWords: { ...found.factWords, 'circumstances.plantsRoses': own },
    wordsOfFact: () => own,
  };
});

const { determine } = await import('../../src/eligibility/determine.ts');
const { readChangedRecord, readRecord } = await import('../../src/law/read-record.ts');
const { recordJsonSchema } = await import('../../src/record/schema/person-record.ts');
const { questionWords } = await import('../../src/words/en/questions.ts');
const { plain } = await import('../../src/calendar/plain-date.ts');

const asOf = plain('2026-11-28');

const record = `
petitioner:
  name: { first: Jordan, last: Example }
  mailingAddress: none
circumstances: { asOf: 2026-11-28, allClear: yes }
cases:
  - number: BA000000
    court: { county: Los Angeles }
    judgmentOn: 2018-05-07
    counts:
      - { number: 1, statute: PC 602(k), level: misdemeanor, convictedOn: 2018-05-07 }
    sentence: { kind: probation, startedOn: 2018-05-07, endedOn: 2019-05-06, ended: completed }
`;

function found(read: ReturnType<typeof readRecord>) {
  if (read.record === undefined) throw new Error(JSON.stringify(read.findings));
  const determined = determine(read.record, asOf);
  if (determined.kind !== 'determined') throw new Error('the law is written down for that day');
  const { cases, questions } = determined.determination;
  return {
    cautions: cases[0].counts[0].cautions.map(({ code }) => code),
    asked: questions.find(({ path }) => path === 'circumstances.plantsRoses'),
  };
}

test('a fact declared in one place can be written, and is in the published schema', () => {
  expect(JSON.stringify(recordJsonSchema())).toContain('"plantsRoses"');
  expect(readRecord(record.replace('allClear: yes', 'plantsRoses: no'), asOf).findings).toEqual([]);
});

test('it is asked in its own words if a rule reads it, with what each answer leads to', () => {
  const { asked } = found(readRecord(record, asOf));
  expect(asked).toMatchObject({ code: 'circumstances.plantsRoses', changes: 'cautions' });
  expect(asked?.leadsTo.map(({ answer, brings }) => [answer, brings.length])).toEqual([
    ['no', 0],
    ['yes', 1],
  ]);
  expect(questionWords('circumstances.plantsRoses')).toBe('Does the person plant roses?');
});

test('--what-if takes it, and gives what the question predicted', () => {
  const change = (answer: string) =>
    found(readChangedRecord(record, [`circumstances.plantsRoses=${answer}`], asOf));
  expect(change('yes')).toEqual({ cautions: ['immigration-advice-first'], asked: undefined });
  expect(change('no')).toEqual({ cautions: [], asked: undefined });
});
