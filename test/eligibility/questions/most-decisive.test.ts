import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/eligibility/determination.ts';
import { moreDecisive } from '../../../src/eligibility/questions/most-decisive.ts';
import { narrow, question, wide } from './weighted-question.ts';

describe('of two questions', () => {
  it.each<[string, Question, Question]>([
    [
      'the kind of sentence comes before what holds the answer up',
      question('cases[0].sentence'),
      question('circumstances.charged', { holdsUp: true }),
    ],
    [
      'so does the kind of a count’s own sentence',
      question('cases[0].counts[0].sentence'),
      question('circumstances.charged', { holdsUp: true }),
    ],
    [
      'a part of a sentence is not its kind',
      question('circumstances.charged', { holdsUp: true }),
      question('cases[0].sentence.ended'),
    ],
    [
      'what holds the answer up comes before what changes more',
      question('b', { holdsUp: true, changes: 'cautions' }),
      question('a', { leadsTo: wide }),
    ],
    [
      'the outcome weighs more than the door',
      question('b', { changes: 'outcome' }),
      question('a', { changes: 'route', leadsTo: wide }),
    ],
    [
      'the door weighs more than a request',
      question('b', { changes: 'route' }),
      question('a', { changes: 'requests', leadsTo: wide }),
    ],
    [
      'a request weighs more than a caution',
      question('b', { changes: 'requests' }),
      question('a', { changes: 'cautions', leadsTo: wide }),
    ],
    [
      'what moves the outcome further comes first',
      question('b', { leadsTo: wide }),
      question('a', { leadsTo: narrow }),
    ],
    [
      'whatever the order of its answers',
      question('b', { leadsTo: [...wide].reverse() }),
      question('a', { leadsTo: narrow }),
    ],
    [
      'what has answers comes before what has none',
      question('b', { leadsTo: narrow }),
      question('a', { leadsTo: [] }),
    ],
    ['all else the same, they stand in the order of their paths', question('a'), question('b')],
  ])('%s', (_, first, second) => {
    expect(moreDecisive(first, second)).toBeLessThan(0);
    expect(moreDecisive(second, first)).toBeGreaterThan(0);
  });

  it('what else is said to matter decides before the path, and after all the rest', () => {
    expect(moreDecisive(question('a'), question('b'), 1)).toBeGreaterThan(0);
    expect(moreDecisive(question('b'), question('a'), -1)).toBeLessThan(0);
    expect(moreDecisive(question('b', { leadsTo: wide }), question('a'), 1)).toBeLessThan(0);
  });

  it('of the same path neither comes first', () => {
    expect(moreDecisive(question('a'), question('a'))).toBe(0);
  });
});
