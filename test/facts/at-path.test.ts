import { describe, expect, it } from 'vitest';
import { isGiven } from '../../src/facts/at-path.ts';
import { known, unknown } from '../../src/facts/fact.ts';

const sentence = { kind: 'revoked-to-jail', completedOn: unknown };

const record = {
  circumstances: { charged: unknown, warrant: known('none') },
  cases: [
    { sentence: unknown, counts: [{ level: unknown }, { level: known('felony') }] },
    { sentence: known(sentence), counts: [{ level: unknown }] },
    { sentence: unknown, counts: [{ level: unknown }, { level: unknown, sentence }] },
  ],
};

describe('whether the record gives a fact', () => {
  it.each([
    ['circumstances.charged', 'cases[0].counts[0].disposition', false],
    ['circumstances.warrant', 'circumstances.charged', true],
    ['cases.sentence', 'cases[0].counts[0].disposition', false],
    ['cases.sentence', 'cases[1].counts[0].disposition', true],
    ['cases.counts.level', 'cases[0].counts[0].disposition', true],
    ['cases.counts.level', 'cases[1].counts[0].disposition', false],
    ['cases.counts.sentence', 'cases[1].counts[0].disposition', false],
    ['cases.counts.sentence', 'cases[2].counts[0].disposition', true],
    ['cases.counts.sentence', 'circumstances.charged', false],
  ])('%s beside %s: %s', (fact, path, expected) => {
    expect(isGiven(record, fact, path)).toBe(expected);
  });
});
