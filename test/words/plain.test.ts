import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/facts/finding-code.ts';
import { alternativeCodes, alternativeTemplate } from '../../src/words/en/alternatives.ts';
import { cautionCodes, cautionTemplate } from '../../src/words/en/cautions.ts';
import { findingWords } from '../../src/words/en/findings.ts';
import { planStepCodes, planStepTemplate } from '../../src/words/en/plan-steps.ts';
import { questionCodes, questionWords } from '../../src/words/en/questions.ts';

const said: readonly (readonly [code: string, text: string])[] = [
  ...alternativeCodes.map((code) => [`alternative ${code}`, alternativeTemplate(code)] as const),
  ...cautionCodes.map((code) => [`caution ${code}`, cautionTemplate(code)] as const),
  ...planStepCodes.map((code) => [`step ${code}`, planStepTemplate(code)] as const),
  ...questionCodes.map((code) => [`question ${code}`, questionWords(code)] as const),
  ...findingCodes.flatMap((code) => {
    const { message, fix } = findingWords(code, {
      path: 'cases[0].number',
      seen: '2026-02-30',
      key: 'Kind',
    });
    return [[`finding ${code}`, message] as const, [`fix ${code}`, fix] as const];
  }),
];

describe('what is said', () => {
  it('covers every code, in complete sentences', () => {
    expect(said.length).toBeGreaterThan(150);
    const odd = said.filter(
      ([, text]) => !/^(?:[\p{Lu}“{(]|[a-z]+\[|2026-02-30 ).*[.?)”]$/su.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('has no doubled spaces, no brace left open, no word of the program', () => {
    const wrong = / {2}|\{\{|\}\}|undefined|\[object|\bTODO\b| \.(?!\w)| ,|\.\./u;
    expect(said.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it('informs, and gives no advice', () => {
    const advice = /\byou should\b|\bwe recommend\b|\bwe advise\b|\byou must win\b/iu;
    expect(said.filter(([, text]) => advice.test(text))).toEqual([]);
  });

  it('about a finding leaves no placeholder', () => {
    const findings = said.filter(([code]) => /^(?:finding|fix)/u.test(code));
    expect(findings.filter(([, text]) => /\{\w+\}/u.test(text))).toEqual([]);
  });

  it('is in short sentences', () => {
    const long = said.filter(([, text]) =>
      text.split(/[.?!;:]\s/u).some((sentence) => sentence.split(/\s+/u).length > 45),
    );
    expect(long).toEqual([]);
  });
});
