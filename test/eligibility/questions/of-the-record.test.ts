import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/eligibility/determination.ts';
import { recordQuestions } from '../../../src/eligibility/questions/of-the-record.ts';
import { narrow, question, wide } from './weighted-question.ts';

describe('the questions of a record', () => {
  /** A case with the questions of each of its counts. */
  function courtCase(caseNumber: string, ...counts: readonly (readonly Question[])[]) {
    return {
      caseNumber,
      counts: counts.map((questions, index) => ({ count: index + 1, questions })),
    };
  }

  it('ask one fact once, and name every count that it bears on with what it does to each', () => {
    const charged = question('circumstances.charged');
    const asked = recordQuestions([
      courtCase('BA000000', [charged], []),
      courtCase('BA000001', [], [question('circumstances.charged', { leadsTo: wide })]),
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.bearsOn).toEqual([
      { caseNumber: 'BA000000', count: 1, leadsTo: narrow },
      { caseNumber: 'BA000001', count: 2, leadsTo: wide },
    ]);
  });

  it('tell what it leads to of the count for which most hangs on it', () => {
    const much = question('circumstances.charged', { leadsTo: wide });
    const little = question('circumstances.charged');
    for (const counts of [
      [[much], [little]],
      [[little], [much]],
    ]) {
      expect(recordQuestions([courtCase('BA000000', ...counts)])[0]?.leadsTo).toEqual(wide);
    }
  });

  it('tell it of the first count where as much hangs on it for each', () => {
    const first = question('circumstances.charged', { code: 'first' });
    const second = question('circumstances.charged', { code: 'second' });
    expect(recordQuestions([courtCase('BA000000', [first], [second])])[0]?.code).toBe('first');
  });

  it('put first what bears on more counts, where they weigh the same', () => {
    const [a, b] = [question('a'), question('b')];
    const asked = recordQuestions([courtCase('BA000000', [a, b], [b])]);
    expect(asked.map((one) => one.path)).toEqual(['b', 'a']);
    const once = recordQuestions([courtCase('BA000000', [b], [a])]);
    expect(once.map((one) => one.path)).toEqual(['a', 'b']);
  });

  it('put first what weighs more, on however few counts', () => {
    const [a, b] = [question('a'), question('b', { holdsUp: true })];
    const asked = recordQuestions([courtCase('BA000000', [a, b], [a], [a])]);
    expect(asked.map((one) => one.path)).toEqual(['b', 'a']);
  });

  it('carry no authorities: those are of each count', () => {
    const [asked] = recordQuestions([courtCase('BA000000', [question('a')])]);
    expect(asked).toEqual({
      code: 'a',
      path: 'a',
      changes: 'outcome',
      holdsUp: false,
      leadsTo: narrow,
      bearsOn: [{ caseNumber: 'BA000000', count: 1, leadsTo: narrow }],
    });
  });
});
