import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import type { Question } from '../../src/eligibility/determination.ts';
import { recordQuestions } from '../../src/eligibility/record-questions.ts';
import type { Outcome } from '../../src/law/outcome.ts';

type Asked = Pick<Question, 'path'> & Partial<Question>;

function question({ path, ...told }: Asked): Question {
  const authorities: Question['authorities'] = [
    {
      kind: 'rule-of-court',
      rule: '4.1',
      subdivision: '',
      reading: { page: 'example.com', readOn: plain('2026-07-10'), confidence: 'high' },
    },
  ];
  return {
    code: path,
    path,
    changes: 'cautions',
    holdsUp: false,
    leadsTo: [],
    authorities,
    ...told,
  };
}

function leadingTo(...to: readonly Outcome[]): Question['leadsTo'] {
  return to.map((outcome, index) => ({ answer: `answer ${index}`, outcome, brings: [] }));
}

/** The paths asked, in order, of one case whose counts ask these. */
function asked(...counts: readonly (readonly Asked[])[]): readonly string[] {
  const found = recordQuestions([caseAsking('BA000000', ...counts)]);
  return found.map(({ path }) => path);
}

function caseAsking(caseNumber: string, ...counts: readonly (readonly Asked[])[]) {
  return {
    caseNumber,
    counts: counts.map((questions, index) => ({
      count: index + 1,
      questions: questions.map(question),
    })),
  };
}

/** Of two questions, this one comes first, whichever was read first. */
function expectFirst(first: Asked, second: Asked): void {
  expect(asked([first, second])).toEqual([first.path, second.path]);
  expect(asked([second, first])).toEqual([first.path, second.path]);
}

describe('of two questions, the first is', () => {
  it('the one that holds up the answer, though the other changes more', () => {
    expectFirst({ path: 'z', holdsUp: true }, { path: 'a', changes: 'outcome' });
  });

  it.each([
    ['outcome', 'day'],
    ['day', 'requests'],
    ['requests', 'remedies'],
    ['remedies', 'cautions'],
  ] as const)('what changes the %s, before what changes the %s', (more, less) => {
    expectFirst({ path: 'z', changes: more }, { path: 'a', changes: less });
  });

  it('the one whose best and worst answers lie further apart', () => {
    expectFirst(
      { path: 'z', leadsTo: leadingTo('not-yet', 'eligible-mandatory', 'ineligible') },
      { path: 'a', leadsTo: leadingTo('eligible-discretionary', 'ineligible') },
    );
    expectFirst({ path: 'z', leadsTo: leadingTo('not-yet', 'needs-facts') }, { path: 'a' });
  });

  it('the one that bears on more counts, if they change as much', () => {
    const [person, count] = [{ path: 'z' }, { path: 'a' }];
    expect(asked([count, person], [person])).toEqual(['z', 'a']);
    expect(asked([person], [person, count])).toEqual(['z', 'a']);
  });

  it('the first by its place in the record, if all else is equal', () => {
    expectFirst({ path: 'a' }, { path: 'b' });
  });
});

describe('a question that several counts ask', () => {
  const weak = { path: 'a', leadsTo: leadingTo('not-yet') };
  const strong = { path: 'a', changes: 'outcome', leadsTo: leadingTo('ineligible') } as const;

  it('is asked once, with every count it bears on and what it leads to there', () => {
    const found = recordQuestions([
      caseAsking('BA000000', [weak], [strong]),
      caseAsking('BA000001', [weak]),
    ]);
    expect(found).toEqual([
      {
        path: 'a',
        code: 'a',
        changes: 'outcome',
        holdsUp: false,
        leadsTo: strong.leadsTo,
        bearsOn: [
          { caseNumber: 'BA000000', count: 1, leadsTo: weak.leadsTo },
          { caseNumber: 'BA000000', count: 2, leadsTo: strong.leadsTo },
          { caseNumber: 'BA000001', count: 1, leadsTo: weak.leadsTo },
        ],
      },
    ]);
  });

  it('shows what it leads to for the count it changes most, and of two alike the first', () => {
    const also = { ...strong, leadsTo: leadingTo('needs-lawyer') };
    const shown = (...counts: readonly (readonly Asked[])[]) =>
      recordQuestions([caseAsking('BA000000', ...counts)])[0]?.leadsTo;
    expect(shown([strong], [weak])).toBe(strong.leadsTo);
    expect(shown([weak], [strong])).toBe(strong.leadsTo);
    expect(shown([strong], [also])).toBe(strong.leadsTo);
    expect(shown([also], [strong])).toBe(also.leadsTo);
  });
});
