import { describe, expect, it } from 'vitest';
import { addDays, plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, SinceJudgment } from '../../../src/record/record.ts';
import { answer, outcome } from '../../records/answer.ts';
import { caseWith, count, type Told } from '../../records/clean-record.ts';
import { noProbation, prison, probation } from '../../records/sentences.ts';

const until = (day: string) => known({ is: true, until: known(plain(day)) } as const);
const undated = known({ is: true, until: unknown } as const);

describe('PC 1203.4(a)(1), the person’s present status', () => {
  it.each([
    ['charged', { charged: known('yes') }, 'not-yet'],
    ['a bench warrant in a filed case', { warrant: known('bench-in-another-case') }, 'not-yet'],
    [
      'an arrest warrant for a person who is not charged',
      { warrant: known('arrest') },
      'eligible-mandatory',
    ],
    [
      'an arrest warrant, charges not known',
      { warrant: known('arrest'), charged: unknown },
      'needs-lawyer',
    ],
    ['an open ticket', { charged: known('infraction') }, 'needs-lawyer'],
    [
      'an open ticket, and the bench warrant for it',
      { charged: known('infraction'), warrant: known('bench-in-another-case') },
      'needs-lawyer',
    ],
    ['charges unknown', { charged: unknown }, 'needs-facts'],
    ['not charged, warrants unknown', { warrant: unknown }, 'eligible-mandatory'],
    ['charges and warrants unknown', { charged: unknown, warrant: unknown }, 'needs-facts'],
    [
      'serving a sentence to 2027-01-10',
      { servingSentence: until('2027-01-10') },
      'not-yet 2027-01-11',
    ],
    ['serving one to no known day', { servingSentence: undated }, 'not-yet'],
    [
      'a sentence that has ended since it was said',
      { asOf: plain('2026-11-20'), servingSentence: until('2026-11-22') },
      'eligible-mandatory',
    ],
    [
      'a sentence that was said to be served after its own last day',
      { servingSentence: until('2026-11-22') },
      'needs-facts',
    ],
    [
      'probation that was said to run after its own last day',
      { onProbationElsewhere: until('2026-11-22') },
      'needs-facts',
    ],
    ['a sentence that ends today', { servingSentence: until('2026-11-23') }, 'not-yet 2026-11-24'],
    ['whether there is a sentence is unknown', { servingSentence: unknown }, 'needs-facts'],
    [
      'probation elsewhere to 2027-01-10',
      { onProbationElsewhere: until('2027-01-10') },
      'not-yet 2027-01-11',
    ],
    ['probation elsewhere to no known day', { onProbationElsewhere: undated }, 'not-yet'],
    ['probation unknown', { onProbationElsewhere: unknown }, 'needs-facts'],
    ['parole', { supervisionElsewhere: known({ kind: 'parole', until: unknown }) }, 'needs-lawyer'],
    ['PRCS', { supervisionElsewhere: known({ kind: 'prcs', until: unknown }) }, 'needs-lawyer'],
    [
      'mandatory supervision',
      { supervisionElsewhere: known({ kind: 'mandatory-supervision', until: unknown }) },
      'needs-lawyer',
    ],
    [
      'federal supervised release',
      { supervisionElsewhere: known({ kind: 'federal-supervised-release', until: unknown }) },
      'needs-lawyer',
    ],
    [
      'parole that has ended since it was said',
      {
        asOf: plain('2026-11-20'),
        supervisionElsewhere: known({ kind: 'parole', until: known(plain('2026-11-22')) }),
      },
      'eligible-mandatory',
    ],
    [
      'parole that was said to run after its own last day',
      { supervisionElsewhere: known({ kind: 'parole', until: known(plain('2026-11-22')) }) },
      'needs-facts',
    ],
    ['supervision unknown', { supervisionElsewhere: unknown }, 'needs-facts'],
  ] as [string, Partial<Circumstances>, string][])('%s: %s', (_, circumstances, expected) => {
    expect(outcome({ circumstances })).toBe(expected);
  });

  it('is seen in the record’s other cases too', () => {
    const other = caseWith({
      sentence: probation('2026-02-01', '2027-01-31', { ended: known('running') }),
      judgmentOn: '2026-02-01',
    });
    const otherCases = [{ ...other, number: 'BA000001' }];
    expect(outcome({ otherCases })).toBe('not-yet 2027-02-01');
  });

  it('is a charge if a count in another case is pending', () => {
    const counts = [count('PC 415', 'misdemeanor', { disposition: known('pending') })];
    const otherCases = [{ ...caseWith({ counts, sentence: noProbation() }), number: 'BA000001' }];
    expect(outcome({ otherCases })).toBe('not-yet');
  });

  it.each([
    ['a warrant there', { warrantInThisCase: known(true) }, 'needs-lawyer'],
    ['no warrant there', { warrantInThisCase: known(false) }, 'eligible-mandatory'],
    ['a warrant there not known', { warrantInThisCase: unknown }, 'eligible-mandatory'],
  ] as [string, Partial<SinceJudgment>, string][])(
    'is seen in the record’s other cases, whatever the person says: %s',
    (_, since, expected) => {
      const otherCases = [{ ...caseWith({ since }), number: 'BA000001' }];
      expect(outcome({ otherCases })).toBe(expected);
      expect(outcome({ otherCases, sentence: noProbation() })).toBe(expected);
    },
  );

  it('is a charge if the person tells of the warrant in another case', () => {
    const otherCases = [
      { ...caseWith({ since: { warrantInThisCase: known(true) } }), number: 'BA000001' },
    ];
    const circumstances: Partial<Circumstances> = { warrant: known('bench-in-another-case') };
    expect(outcome({ otherCases, circumstances })).toBe('not-yet');
  });
});

describe('two bars at once', () => {
  it('open on the day after the later one ends', () => {
    const told: Told = {
      sentence: probation('2026-06-01', '2027-05-31', { ended: known('running') }),
      circumstances: { onProbationElsewhere: until('2027-01-10') },
    };
    expect(outcome(told)).toBe('not-yet 2027-06-01');
  });

  it('have no day if one of them has none', () => {
    const circumstances: Partial<Circumstances> = {
      onProbationElsewhere: until('2027-01-10'),
      charged: known('yes'),
    };
    expect(outcome({ circumstances })).toBe('not-yet');
  });

  it('keep their day if another fact is unknown', () => {
    const circumstances = { onProbationElsewhere: until('2027-01-10'), charged: unknown };
    expect(outcome({ circumstances })).toBe('not-yet 2027-01-11');
  });
});

describe('which answer wins', () => {
  const excluded = [count('PC 288(a)', 'felony')];
  const barred: Partial<Circumstances> = { charged: known('yes') };
  const unsettled: Partial<SinceJudgment> = { transferredTo: known({ county: 'Orange' }) };

  it('first what is not open at all: a question for a lawyer changes nothing', () => {
    expect(outcome({ counts: excluded, since: unsettled, circumstances: barred })).toBe(
      'ineligible',
    );
  });

  it('then a question for a lawyer, before a bar', () => {
    expect(outcome({ since: unsettled, circumstances: barred })).toBe('needs-lawyer');
  });

  it('then a bar, before a missing fact', () => {
    const circumstances = { ...barred, onProbationElsewhere: unknown };
    expect(outcome({ circumstances })).toBe('not-yet');
  });

  it('then a missing fact, before the route', () => {
    expect(outcome({ circumstances: { onProbationElsewhere: unknown } })).toBe('needs-facts');
  });
});

describe('what a lawyer must weigh first', () => {
  it.each([
    ['the case was transferred', { transferredTo: known({ county: 'Orange' }) }],
    ['a warrant in this case', { warrantInThisCase: known(true) }],
  ] as [string, Partial<SinceJudgment>][])('%s', (_, since) => {
    expect(outcome({ since })).toBe('needs-lawyer');
  });

  it.each(['transferredTo', 'alreadyDismissed', 'warrantInThisCase'] as const)(
    'is asked if unknown: %s',
    (key) => {
      expect(outcome({ since: { [key]: unknown } })).toBe('needs-facts');
    },
  );

  it('weighs a fire crew’s remedy even while on parole', () => {
    const told: Told = {
      counts: [count('PC 211', 'felony')],
      sentence: prison('2026-01-15', 'unknown', { supervisionNow: known('parole') }),
      since: { fireCamp: known(true) },
    };
    expect(answer(told)).toMatchObject({
      outcome: 'needs-lawyer',
      routes: expect.arrayContaining(['1203.4b']),
    });
  });
});

describe('another remedy never bars an open petition', () => {
  it.each([
    ['relief is shown', { automaticRelief: known({ on: known(plain('2024-11-05')) }) }],
    ['the person was trafficked', { traffickingVictim: known(true) }],
    ['the person is a victim of violence', { violenceVictim: known(true) }],
    ['the person served on a fire crew', { fireCamp: known(true) }],
    ['relief unknown', { automaticRelief: unknown }],
    ['whether the person was trafficked is unknown', { traffickingVictim: unknown }],
    ['violence unknown', { violenceVictim: unknown }],
    ['fire crew service unknown', { fireCamp: unknown }],
  ] as [string, Partial<SinceJudgment>][])('%s', (_, since) => {
    expect(outcome({ since })).toBe('eligible-mandatory');
    const served: Told = {
      counts: [count('PC 211', 'felony')],
      sentence: prison('2016-01-15', '2018-01-15'),
    };
    expect(outcome({ ...served, since })).toBe('eligible-discretionary');
  });

  const old = probation('2014-03-10', '2015-03-09');

  it.each([
    ['traffickingVictim', 'PC 236.14', '2016-12-31', '2017-01-01'],
    ['violenceVictim', 'PC 236.15', '2021-12-31', '2022-01-01'],
  ] as const)('is named from its first day: %s, %s', (key, remedy, before, from) => {
    const told: Told = { since: { [key]: known(true) }, sentence: old };
    const named = (day: string) => answer(told, day).alternatives.includes(remedy);
    expect([named(before), named(from)]).toEqual([false, true]);
  });

  it('is reported from the day relief was granted', () => {
    const on = plain('2024-11-05');
    const since = { automaticRelief: known({ on: known(on) }) };
    const told = (day: string) => answer({ since }, day).cautions.includes('relief-already-shown');
    expect([told(addDays(on, -1)), told(on)]).toEqual([false, true]);
  });

  const trafficked = { traffickingVictim: known(true) } as const;

  it('is PC 1203.49 for a trafficked person’s 647(b) after probation, in 2016 already', () => {
    const counts = [count('PC 647(b)', 'misdemeanor')];
    const found = answer({ counts, since: trafficked, sentence: old }, '2016-06-01');
    expect(found.outcome).toBe('eligible-mandatory');
    expect(found.routes).toContain('1203.49');
    const today = answer({ counts, since: trafficked });
    expect(today.routes).toEqual(expect.arrayContaining(['1203.49', '1203.4-fulfilled']));
    expect(today.alternatives).toContain('PC 236.14');
  });

  it('is only PC 236.14 for another offense, and nothing for a violent one', () => {
    const { routes, alternatives } = answer({ since: trafficked });
    expect(alternatives).toContain('PC 236.14');
    expect(routes).not.toContain('1203.49');
    const robbery = answer({ counts: [count('PC 211', 'felony')], since: trafficked });
    expect(robbery.outcome).toBe('eligible-mandatory');
    expect(robbery.alternatives).not.toContain('PC 236.14');
  });
});

describe('the court of conviction', () => {
  const elsewhere = { system: 'superior', county: 'San Bernardino' } as const;

  it('is the one that hears the petition', () => {
    expect(outcome({ court: elsewhere })).toBe('ineligible');
  });

  it.each(['Los Angeles', 'los angeles ', 'Los Angeles County', 'County of Los Angeles'])(
    'is this one, written "%s"',
    (county) => {
      expect(outcome({ court: { system: 'superior', county } })).toBe('eligible-mandatory');
    },
  );

  it('may be this one if the case was transferred here: a lawyer must decide', () => {
    const since = { transferredTo: known({ county: 'Los Angeles' }) };
    expect(outcome({ court: elsewhere, since })).toBe('needs-lawyer');
  });

  it('is not a federal or juvenile court', () => {
    expect(outcome({ court: { system: 'federal' } })).toBe('ineligible');
    expect(outcome({ court: { system: 'juvenile', county: 'Los Angeles' } })).toBe('ineligible');
  });
});

describe('a count without a conviction', () => {
  it.each(['dismissed', 'acquitted', 'diverted', 'pending'] as const)('%s', (disposition) => {
    const counts = [count('PC 484(a)', 'misdemeanor', { disposition: known(disposition) })];
    expect(outcome({ counts })).toBe('ineligible');
  });

  it('is asked for no sentence', () => {
    const counts = [count('PC 484(a)', 'misdemeanor', { disposition: known('dismissed') })];
    expect(outcome({ counts, sentence: unknown })).toBe('ineligible');
  });

  it('holds up no other count in the case', () => {
    const counts = [
      count('PC 484(a)', 'misdemeanor'),
      count('PC 415', 'misdemeanor', { number: 2, disposition: known('dismissed') }),
    ];
    expect(answer({ counts })).toMatchObject({
      outcome: 'eligible-mandatory',
      counts: ['eligible-mandatory', 'ineligible'],
    });
  });

  it('is asked about if we know neither how it ended nor a conviction date', () => {
    const untold = { disposition: unknown, convictedOn: unknown };
    const counts = [count('PC 484(a)', 'misdemeanor', untold)];
    expect(answer({ counts })).toMatchObject({ outcome: 'needs-facts', reasons: ['fact-missing'] });
  });

  it('is not a count with a conviction date', () => {
    const counts = [count('PC 484(a)', 'misdemeanor', { disposition: unknown })];
    expect(outcome({ counts })).toBe('eligible-mandatory');
  });

  it('is what is left of a case that was already dismissed', () => {
    const alreadyDismissed = known({ under: 'PC 1203.4', on: unknown });
    expect(outcome({ since: { alreadyDismissed } })).toBe('ineligible');
  });
});
