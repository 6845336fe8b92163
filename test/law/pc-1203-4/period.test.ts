import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { ProbationSentence } from '../../../src/record/record.ts';
import { countsOf } from '../../eligibility/answer-written-in.ts';
import { answer, outcome } from '../../records/answer.ts';
import { answered, askedBy } from '../../records/asked-of-a-count.ts';
import { count, recordWith } from '../../records/clean-record.ts';
import { probation, revokedToJail } from '../../records/sentences.ts';

// PC 1203.4(a)(1): "at any time after the termination of the period of probation".

const running: Partial<ProbationSentence> = { ended: known('running') };

describe('the period of probation', () => {
  const sentence = probation('2025-11-24', '2026-11-23');

  it.each([
    ['2026-11-22', 'not-yet 2026-11-24'],
    ['2026-11-23', 'not-yet 2026-11-24'],
    ['2026-11-24', 'eligible-mandatory'],
  ])('on %s gives %s if its last day is 2026-11-23', (asOf, expected) => {
    expect(outcome({ sentence }, asOf)).toBe(expected);
  });

  it('that is running opens the petition on the day after its scheduled end', () => {
    const sentence = probation('2025-02-01', '2026-12-31', { ...running, endedOn: unknown });
    const counts = [count('PC 459/460(b)', 'felony')];
    expect(outcome({ sentence, counts })).toBe('not-yet 2027-01-01');
  });

  it('that is running with no known end gives no day', () => {
    const sentence = probation('2026-02-01', '2027-01-31', {
      ...running,
      endedOn: unknown,
      scheduledEndOn: unknown,
    });
    expect(outcome({ sentence })).toBe('not-yet');
  });

  it('that was completed on an unknown day ended by the last day ordered', () => {
    expect(outcome({ sentence: probation('2022-03-10', '2023-03-09', { endedOn: unknown }) })).toBe(
      'eligible-mandatory',
    );
  });

  it.each([
    ['how it ended', { ended: unknown }, ['ended', 'endedOn']],
    ['neither that day', { scheduledEndOn: unknown }, ['endedOn']],
    ['none of the three', { ended: unknown, scheduledEndOn: unknown }, ['ended', 'endedOn']],
  ] as const)('that ended on an unknown day: asked, with %s', (_, told, expected) => {
    const sentence = probation('2022-03-10', '2023-03-09', { endedOn: unknown, ...told });
    expect(outcome({ sentence })).toBe('needs-facts');
    expect(askedBy('probation-over', { sentence })).toEqual(
      expected.map((fact) => `cases[0].sentence.${fact}`),
    );
  });

  it('that was said to be running, and was set to end since then, is asked about (PC 1203.3(b)(3))', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { ...running, endedOn: unknown });
    const said = (asOf: string) => ({ sentence, circumstances: { asOf: plain(asOf) } });
    expect(outcome(said('2023-03-08'), '2023-03-09')).toBe('not-yet 2023-03-10');
    expect(outcome(said('2023-03-09'), '2023-03-10')).toBe('needs-facts');
    expect(askedBy('probation-over', said('2023-03-09'))).toContain('cases[0].sentence.ended');
  });

  it('that was said to be running, and was set to end in a month that is over since, is asked about', () => {
    const march = { from: plain('2023-03-01'), to: plain('2023-03-31') };
    const scheduledEndOn = { known: false, within: march } as const;
    const ends = { ...running, endedOn: unknown, scheduledEndOn };
    const sentence = probation('2022-03-10', '2023-03-09', ends);
    const counts = [count('VC 23152(b)', 'misdemeanor')];
    const said = { counts, sentence, circumstances: { asOf: plain('2023-03-15') } };
    for (const asOf of ['2023-03-31', '2023-04-01', '2023-04-02']) {
      expect(outcome(said, asOf), asOf).toBe('needs-facts');
    }
    expect(askedBy('probation-over', said, '2023-03-31')).toEqual([
      'cases[0].sentence.scheduledEndOn',
    ]);
    expect(askedBy('probation-over', said, '2023-04-01')).toContain('cases[0].sentence.ended');
  });

  it('that may be running past its scheduled end opens nothing by that day', () => {
    const sentence = probation('2024-03-10', '2025-03-09', { ended: unknown, endedOn: unknown });
    const record = recordWith({ sentence, circumstances: { asOf: plain('2026-10-25') } });
    const asked = countsOf(record, plain('2026-11-23')).flatMap(({ questions }) => questions);
    const ended = asked.find(({ path }) => path === 'cases[0].sentence.ended');
    const brings = (is: string) => ended?.leadsTo.find((one) => one.answer === is)?.brings;
    expect(brings('completed')).toContain('auto-relief-may-apply');
    expect(brings('running')).toEqual([]);
  });

  it('that is running past its scheduled end was extended, and gives no day', () => {
    const sentence = probation('2022-03-10', '2025-03-09', { ...running, endedOn: unknown });
    expect(outcome({ counts: [count('VC 23152(b)', 'misdemeanor')], sentence })).toBe('not-yet');
  });

  it('that is running past the AB 1950 caps too is a question for a lawyer (rules.md 16.3)', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { ...running, endedOn: unknown });
    expect(outcome({ sentence })).toBe('needs-lawyer');
  });

  it('is shown with its last day', () => {
    expect(answered('probation-over', { sentence }).with).toEqual({ lastDay: '2026-11-23' });
  });

  it('that was summarily revoked is a question for a lawyer', () => {
    const sentence = probation('2019-03-10', '2020-03-09', {
      ended: known('summarily-revoked'),
      endedOn: unknown,
    });
    const found = answer({ sentence });
    expect(found.outcome).toBe('needs-lawyer');
    expect(found.routes).toContain('1203.4-interest-of-justice');
  });

  it('that was revoked is a question for a lawyer', () => {
    const sentence = probation('2019-03-10', '2019-09-09', { ended: known('revoked') });
    expect(outcome({ sentence })).toBe('needs-lawyer');
  });
});

describe('probation revoked and terminated with custody', () => {
  it('leaves a misdemeanor to a lawyer', () => {
    const found = answer({ sentence: revokedToJail('2020-01-15') });
    expect(found).toMatchObject({
      outcome: 'needs-lawyer',
      routes: ['1203.4-interest-of-justice'],
    });
  });

  it.each([
    ['2022-01-15', 'needs-lawyer'],
    ['2022-01-16', 'needs-lawyer'],
  ])(
    'leaves a felony to a lawyer: jail under 1170(h)(5) only if the record says so, on %s %s',
    (asOf, expected) => {
      const counts = [count('PC 496(a)', 'felony')];
      expect(outcome({ counts, sentence: revokedToJail('2020-01-15') }, asOf)).toBe(expected);
    },
  );
});

describe('a suspended prison term', () => {
  const suspended = (term: 'never-executed' | 'executed' | 'unknown') =>
    probation('2006-06-01', '2011-05-31', {
      suspended: known('execution'),
      suspendedPrisonTerm: term === 'unknown' ? unknown : known(term),
    });
  const counts = [count('HS 11351.5', 'felony')];

  it('that was never executed leaves the case within PC 1203.4 (Parker)', () => {
    const found = answer({ counts, sentence: suspended('never-executed') });
    expect(found).toMatchObject({ outcome: 'eligible-mandatory', route: '1203.4-fulfilled' });
  });

  it('that was executed excludes the case, and a lawyer must work out when it was completed', () => {
    const found = answer({ counts, sentence: suspended('executed') });
    expect(found).toMatchObject({ outcome: 'needs-lawyer', routes: ['1203.41-prison'] });
  });

  it('was not executed if probation was completed, and is not asked about', () => {
    expect(outcome({ counts, sentence: suspended('unknown') })).toBe('eligible-mandatory');
  });

  it.each([
    ['PC 484', 'misdemeanor', true],
    ['PC 487(a)', 'felony', true],
    ['PC 484', 'misdemeanor', false],
  ] as const)(
    'is asked about after a revocation where a count is a felony: %s, %s',
    (statute, level, besideAFelony) => {
      const beside = besideAFelony ? [{ ...count('PC 459/460(b)', 'felony'), number: 2 }] : [];
      const sentence = probation('2006-06-01', '2008-05-31', {
        ended: known('revoked'),
        suspended: known('execution'),
        suspendedPrisonTerm: unknown,
      });
      const asks = askedBy('prison-term-not-executed', {
        counts: [count(statute, level), ...beside],
        sentence,
      });
      expect(asks).toEqual(besideAFelony ? ['cases[0].sentence.suspendedPrisonTerm'] : []);
    },
  );

  it.each([
    ['imposition was suspended, so that there was no term', known('imposition')],
    ['probation was completed, and the record names no term', unknown],
  ] as [string, ProbationSentence['suspended']][])('is not asked about where %s', (_, how) => {
    const told: Partial<ProbationSentence> = { suspended: how, suspendedPrisonTerm: unknown };
    const sentence = probation('2006-06-01', '2011-05-31', told);
    expect(outcome({ counts, sentence })).toBe('eligible-mandatory');
  });
});
