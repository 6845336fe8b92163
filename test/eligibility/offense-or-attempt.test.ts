import { describe, expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { allOf, decide, never, yes } from '../../src/decision/combine.ts';
import type { Answer } from '../../src/decision/decision.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { eitherWay } from '../../src/eligibility/offense-or-attempt.ts';
import type { TriedRoute } from '../../src/eligibility/tried-route.ts';
import { type CountContext, countContexts } from '../../src/law/count-context.ts';
import type { Count } from '../../src/record/record.ts';
import { firstCount } from '../records/asked-of-a-count.ts';
import { count, recordWith } from '../records/clean-record.ts';

const undecided = { mayBeAttempt: true } as const;

function outcomeOf(...counts: readonly Count[]): string {
  return firstCount({ counts }).outcome;
}

describe('a count of which nobody knows whether it was an attempt', () => {
  it('of a listed sex offense waits for the answer: an attempt at one is not listed', () => {
    expect(outcomeOf(count('PC 664/288(a)', 'felony'))).toBe('eligible-mandatory');
    expect(outcomeOf(count('PC 288(a)', 'felony'))).toBe('ineligible');
    expect(outcomeOf(count('PC 288(a)', 'felony', undecided))).toBe('needs-facts');
  });

  it('of an offense that is on no list is decided all the same', () => {
    expect(outcomeOf(count('PC 484(a)', 'misdemeanor', undecided))).toBe('eligible-mandatory');
  });

  it('of a two-point driving offense waits: the choice of the judge, or a right', () => {
    expect(outcomeOf(count('VC 20002(a)', 'misdemeanor'))).toBe('eligible-discretionary');
    expect(outcomeOf(count('VC 20002(a)', 'misdemeanor', undecided))).toBe('needs-facts');
  });

  it('holds up the count beside it, which a listed offense would send to a lawyer', () => {
    const theft = count('PC 484(a)', 'misdemeanor');
    const listed = count('PC 288(a)', 'felony', { number: 2 });
    expect(outcomeOf(theft, listed)).toBe('needs-lawyer');
    expect(outcomeOf(theft, { ...listed, ...undecided })).toBe('needs-facts');
  });

  it('keeps what is shut or open either way as it is', () => {
    const dismissed = count('PC 288(a)', 'felony', {
      ...undecided,
      disposition: { known: true, is: 'dismissed' },
    });
    expect(outcomeOf(dismissed)).toBe('ineligible');
  });

  it('is asked for, with what each answer leads to', () => {
    const record = recordWith({ counts: [count('PC 288(a)', 'felony', undecided)] });
    const found = determine(record, plain('2026-11-23'));
    const asked = found.kind === 'determined' ? found.determination.questions : [];
    const question = asked.find(({ path }) => path === 'cases[0].counts[0].attempted');
    expect(question).toMatchObject({
      holdsUp: true,
      changes: 'outcome',
      leadsTo: [
        { answer: 'yes', outcome: 'eligible-mandatory' },
        { answer: 'no', outcome: 'ineligible' },
      ],
    });
  });

  it('names the offense that may be one, of this count first', () => {
    const counts = [
      count('PC 288(a)', 'felony', undecided),
      count('PC 288(a)', 'felony', { ...undecided, number: 2 }),
    ];
    const [reason] = firstCount({ counts }).routes[1]?.tree.because ?? [];
    expect(reason).toMatchObject({
      question: 'offense-or-attempt',
      answer: { is: 'unknown', asks: ['cases[0].counts[0].attempted'] },
    });
  });
});

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

function door(answer: Answer): TriedRoute {
  const leaf = decide('not-charged', answer, authorities);
  return {
    route: '1203.4-fulfilled',
    outcome: answer.is === 'yes' ? 'eligible-mandatory' : 'not-yet',
    ...(answer.is === 'no' && answer.opensOn !== undefined ? { opensOn: answer.opensOn } : {}),
    tree: allOf('1203.4-fulfilled', authorities, [leaf]),
  };
}

function contextOf(...counts: readonly Count[]): CountContext {
  const record = recordWith({ counts });
  const [context] = countContexts(record, record.cases[0], plain('2026-11-23'));
  if (context === undefined) throw new Error('a record with a count');
  return context;
}

/** Which counts are read as attempts: "1", "12", "" for none. */
function attemptsIn({ courtCase }: CountContext): string {
  const attempted = courtCase.counts.filter(({ statute }) => statute.inchoate === 'attempt');
  return attempted.map((one) => one.number).join('');
}

/** A made-up door whose answer turns on which counts are attempts. */
function tried(context: CountContext, answers: Readonly<Record<string, Answer>>) {
  const read: string[] = [];
  const routes = eitherWay(context, (one) => {
    const attempts = attemptsIn(one);
    read.push(attempts);
    return [door(answers[attempts] ?? yes)];
  });
  return { read, route: routes[0] };
}

const theft = (number: number, told: Partial<Count> = {}) =>
  count('PC 484(a)', 'misdemeanor', { number, ...told });

describe('the readings of a record with offenses that may be attempts', () => {
  it('are one where it is known of every count', () => {
    expect(tried(contextOf(theft(1), theft(2)), {}).read).toEqual(['']);
  });

  it('are two where it is not known of one count, whichever it is', () => {
    expect(tried(contextOf(theft(1, undecided), theft(2)), {}).read).toEqual(['', '1']);
    expect(tried(contextOf(theft(1), theft(2, undecided)), {}).read).toEqual(['', '2']);
  });

  it('are this count, the others, and all of them', () => {
    const context = contextOf(theft(1, undecided), theft(2, undecided), theft(3, undecided));
    expect(tried(context, {}).read).toEqual(['', '1', '23', '123']);
  });

  it('leave a door as it is where all of them come to the same', () => {
    const context = contextOf(theft(1, undecided), theft(2, undecided));
    expect(tried(context, {}).route).toEqual(door(yes));
  });

  it('hold up a door where one of them comes to something else, and ask what would tell', () => {
    const context = contextOf(theft(1, undecided), theft(2, undecided));
    const asked = (answers: Readonly<Record<string, Answer>>) => {
      const answer = tried(context, answers).route?.tree.answer;
      return answer?.is === 'unknown' ? answer.asks : answer;
    };
    expect(asked({ 1: never })).toEqual(['cases[0].counts[0].attempted']);
    expect(asked({ 2: never })).toEqual(['cases[0].counts[1].attempted']);
    expect(asked({ 12: never })).toEqual(['cases[0].counts[0].attempted']);
  });

  it('hold up a door that opens on another day', () => {
    const from = (day: string): Answer => ({ is: 'no', lifts: 'by-time', opensOn: plain(day) });
    const context = contextOf(theft(1, undecided));
    const days = (one: string, other: string) =>
      tried(context, { '': from(one), 1: from(other) }).route?.outcome;
    expect(days('2027-03-01', '2027-03-01')).toBe('not-yet');
    expect(days('2027-03-01', '2027-03-02')).toBe('needs-facts');
  });

  it('show the fact that nobody knows, and keep the door and its authority', () => {
    const { route } = tried(contextOf(theft(1, undecided)), { 1: never });
    expect(route).toMatchObject({
      route: '1203.4-fulfilled',
      outcome: 'needs-facts',
      tree: {
        question: '1203.4-fulfilled',
        authorities,
        because: [
          {
            question: 'offense-or-attempt',
            facts: [{ path: 'cases[0].counts[0].attempted', seen: 'unknown' }],
          },
        ],
      },
    });
  });
});
