import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Circumstances, Reduction } from '../../src/record/record.ts';
import { decideCase } from '../eligibility/decide-case.ts';
import { answer, outcome } from '../records/answer.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
import { countyJail, deferredEntry, noProbation, prison, probation } from '../records/sentences.ts';

// PC 1203.4a: misdemeanors without probation, and infractions.

const jailed: Told = {
  counts: [count('PC 148(a)(1)', 'misdemeanor')],
  judgmentOn: '2024-09-03',
  sentence: noProbation(),
};
const also = (told: Told): Told => ({ ...jailed, ...told });

describe('the year from pronouncement of judgment', () => {
  it.each([
    ['2025-11-19', '2026-11-18', 'not-yet 2026-11-20'],
    ['2025-11-19', '2026-11-19', 'not-yet 2026-11-20'],
    ['2025-11-19', '2026-11-20', 'eligible-mandatory'],
    ['2024-02-29', '2025-02-28', 'not-yet 2025-03-01'],
    ['2024-02-29', '2025-03-01', 'eligible-mandatory'],
    ['2023-02-28', '2024-02-28', 'not-yet 2024-02-29'],
    ['2023-03-01', '2024-03-01', 'not-yet 2024-03-02'],
    ['2024-02-28', '2025-02-28', 'not-yet 2025-03-01'],
    ['2024-12-31', '2025-12-31', 'not-yet 2026-01-01'],
  ])('from %s is, on %s, %s', (judgmentOn, asOf, expected) => {
    expect(outcome(also({ judgmentOn }), asOf)).toBe(expected);
  });

  it('cannot be counted if the date is unknown', () => {
    expect(outcome(also({ judgmentOn: unknown }))).toBe('needs-facts');
  });
});

describe('a person who performed the sentence and has lived honestly', () => {
  it('must be granted the dismissal', () => {
    expect(answer(jailed)).toMatchObject({ outcome: 'eligible-mandatory', route: '1203.4a-a' });
  });

  it('must be granted it for a two-point driving offense too: the section has no such clause', () => {
    const counts = [count('VC 14601.1(a)', 'misdemeanor')];
    expect(answer(also({ counts })).route).toBe('1203.4a-a');
  });

  it.each([
    ['the sentence is not performed', { sentence: noProbation({ performed: known(false) }) }],
    ['the fine is unpaid', { owed: { fine: { owed: known(200) } } }],
  ] as const)('waits, to no known day, where %s', (_, told) => {
    expect(outcome(also(told))).toBe('not-yet');
  });

  it('is asked whether the sentence was performed, if unknown', () => {
    expect(outcome(also({ sentence: noProbation({ performed: unknown }) }))).toBe('needs-facts');
  });

  it.each([
    ['2026-11-22', 'not-yet'],
    ['2026-11-23', 'not-yet 2026-11-24'],
    ['2027-01-15', 'not-yet 2027-01-16'],
  ])(
    'waits for the day after %s, the last day of a sentence not yet performed: %s',
    (last, then) => {
      const sentence = noProbation({ performed: known(false), completedOn: known(plain(last)) });
      expect(outcome(also({ sentence, circumstances: { asOf: plain('2026-11-23') } }))).toBe(then);
    },
  );

  it('is not taken as performed because a day has passed, if the record has no date', () => {
    const sentence = noProbation({
      performed: known(false),
      completedOn: known(plain('2026-11-22')),
    });
    const record = recordWith(also({ sentence }));
    const { asOf: _, ...circumstances } = record.circumstances;
    const undated = { ...record, circumstances };
    expect(decideCase(undated, record.cases[0], plain('2026-11-23')).outcome).toBe('not-yet');
  });

  it('waits for payment if a fine is unpaid, whatever the last day', () => {
    const sentence = noProbation({
      performed: known(false),
      completedOn: known(plain('2027-01-15')),
    });
    expect(outcome(also({ sentence, owed: { fine: { owed: known(200) } } }))).toBe('not-yet');
  });

  it.each([
    ['2022-12-31', 'not-yet'],
    ['2023-01-01', 'eligible-mandatory'],
  ])('on %s with restitution unpaid: %s (SB 1106)', (asOf, expected) => {
    const told = also({ judgmentOn: '2020-09-03', owed: { restitution: { owed: known(900) } } });
    expect(outcome(told, asOf)).toBe(expected);
  });
});

describe('the person’s present status', () => {
  it.each([
    ['a charge', { charged: known('yes') }, 'not-yet'],
    [
      'a sentence to 2027-04-30',
      { servingSentence: known({ is: true, until: known(plain('2027-04-30')) }) },
      'not-yet 2027-05-01',
    ],
    [
      'probation in another case, which the section does not name',
      { onProbationElsewhere: known({ is: true, until: known(plain('2027-04-30')) }) },
      'needs-lawyer',
    ],
    [
      'probation in another case that is over',
      {
        asOf: plain('2026-11-20'),
        onProbationElsewhere: known({ is: true, until: known(plain('2026-11-22')) }),
      },
      'eligible-mandatory',
    ],
    [
      'parole in another case',
      { supervisionElsewhere: known({ kind: 'parole', until: unknown }) },
      'needs-lawyer',
    ],
    [
      'PRCS in another case',
      { supervisionElsewhere: known({ kind: 'prcs', until: unknown }) },
      'needs-lawyer',
    ],
    ['an open ticket', { charged: known('infraction') }, 'needs-lawyer'],
    ['an arrest warrant', { warrant: known('arrest'), charged: unknown }, 'needs-lawyer'],
    ['charges unknown', { charged: unknown }, 'needs-facts'],
    ['probation unknown', { onProbationElsewhere: unknown }, 'needs-facts'],
    ['supervision unknown', { supervisionElsewhere: unknown }, 'needs-facts'],
  ] as [string, Partial<Circumstances>, string][])('%s: %s', (_, circumstances, expected) => {
    expect(outcome(also({ circumstances }))).toBe(expected);
  });

  it('uses the later of two days', () => {
    const servingSentence = known({ is: true, until: known(plain('2027-04-30')) } as const);
    const told = also({ judgmentOn: '2026-09-03', circumstances: { servingSentence } });
    expect(outcome(told)).toBe('not-yet 2027-09-04');
  });

  it('gives no day if one bar has none', () => {
    const told = also({ judgmentOn: '2026-09-03', circumstances: { charged: known('yes') } });
    expect(outcome(told)).toBe('not-yet');
  });
});

describe('what subdivision (d) excludes', () => {
  const level = { infraction: 'infraction', misdemeanor: 'misdemeanor' } as const;

  it.each([
    ['PC 288(c)(1)', level.misdemeanor, 'ineligible'],
    ['PC 182/288(c)(1)', level.misdemeanor, 'needs-lawyer'],
    ['PC 288.2(a)', level.misdemeanor, 'eligible-mandatory'],
    ['PC 311.2(a)', level.misdemeanor, 'eligible-mandatory'],
    ['VC 22350', level.infraction, 'ineligible'],
    ['PC 415', level.infraction, 'eligible-mandatory'],
    ['LAMC 41.27(c)', level.infraction, 'eligible-mandatory'],
    ['LAMC 80.69', level.infraction, 'needs-lawyer'],
    ['LAMC 89.60', level.infraction, 'needs-lawyer'],
    ['LACC 15.64.010', level.infraction, 'needs-lawyer'],
    ['LACC 13.10.010', level.infraction, 'eligible-mandatory'],
    ['HNC 85.2', level.infraction, 'eligible-mandatory'],
    ['PC 664/288(c)(1)', level.misdemeanor, 'needs-lawyer'],
    ['PC 288', level.misdemeanor, 'needs-facts'],
    ['VC 2800(a)', level.misdemeanor, 'needs-facts'],
    ['PC 242', 'unknown', 'eligible-mandatory'],
    ['BP 25662(a)', level.infraction, 'eligible-mandatory'],
    ['HS 11357(b)(1)', level.infraction, 'eligible-mandatory'],
    ['VC 12500(a)', level.misdemeanor, 'eligible-mandatory'],
  ] as const)('%s as %s: %s', (citation, at, expected) => {
    expect(outcome(also({ counts: [count(citation, at)] }))).toBe(expected);
  });

  it('does not settle a Vehicle Code misdemeanor that was made an infraction', () => {
    const made: Reduction = { under: '17(d)(2)', on: unknown, to: 'infraction' };
    const counts = [count('VC 12500(a)', 'misdemeanor', { reductions: [made] })];
    expect(outcome(also({ counts }))).toBe('needs-lawyer');
  });

  it('takes in an infraction after probation, and no deferred entry of judgment', () => {
    const fitting = (sentence: Told['sentence'] & object) => {
      const routes = answer(also({ counts: [count('PC 415', 'infraction')], sentence })).routes;
      return routes.includes('1203.4a-a');
    };
    expect(fitting(probation('2024-09-03', '2025-09-02'))).toBe(true);
    expect(fitting(deferredEntry('2010-09-03'))).toBe(false);
  });

  it('does not settle a PC 19.8 offense of the Vehicle Code that was filed as an infraction', () => {
    expect(outcome(also({ counts: [count('VC 12500(a)', 'infraction')] }))).toBe('needs-lawyer');
    expect(outcome(also({ counts: [count('VC 22350', 'infraction')] }))).toBe('ineligible');
  });

  it('does not include another misdemeanor made an infraction', () => {
    const made: Reduction = { under: '17(d)(2)', on: unknown, to: 'infraction' };
    const counts = [count('PC 415', 'misdemeanor', { reductions: [made] })];
    expect(outcome(also({ counts }))).toBe('eligible-mandatory');
    expect(outcome(also({ counts, sentence: probation('2024-09-03', '2025-09-02') }))).toBe(
      'eligible-mandatory',
    );
  });

  it.each([
    ['PC 288(c)(1)', 'plea-of-guilty', ['needs-lawyer', 'ineligible']],
    ['PC 288(c)(1)', 'dismissed', ['eligible-mandatory', 'ineligible']],
    ['PC 664/288(c)(1)', 'plea-of-guilty', ['eligible-mandatory', 'needs-lawyer']],
    ['PC 415', 'plea-of-guilty', ['eligible-mandatory', 'eligible-mandatory']],
  ] as const)('a count beside %s (%s): %j', (citation, disposition, expected) => {
    const second = { number: 2, disposition: known(disposition) };
    const counts = [count('PC 242', 'misdemeanor'), count(citation, 'misdemeanor', second)];
    expect(answer(also({ counts })).counts).toEqual(expected);
  });
});

describe('a felony that became a misdemeanor', () => {
  const redesignated = (on: string): Reduction => ({
    under: '1170.18',
    on: known(plain(on)),
    to: 'misdemeanor',
  });

  it('by Proposition 47, after prison, comes within the section on the day of it', () => {
    const told: Told = {
      counts: [count('HS 11350(a)', 'felony', { reductions: [redesignated('2019-05-01')] })],
      judgmentOn: '2010-03-01',
      sentence: prison('2012-01-01', '2013-01-01'),
    };
    expect(answer(told, '2019-04-30').routes).not.toContain('1203.4a-a');
    expect(answer(told, '2019-05-01')).toMatchObject({
      outcome: 'eligible-mandatory',
      route: '1203.4a-a',
    });
  });

  it.each([
    ['state prison', prison('2012-01-01', '2013-01-01'), 'needs-lawyer'],
    ['1170(h) county jail', countyJail('straight', '2013-01-01'), 'needs-lawyer'],
    ['jail without probation', noProbation(), 'eligible-mandatory'],
  ] as const)('by a law the record does not name, after %s', (_, sentence, expected) => {
    const reductions: readonly Reduction[] = [
      { under: 'other', on: known(plain('2018-01-01')), to: 'misdemeanor' },
    ];
    const counts = [count('HS 11378', 'felony', { reductions })];
    expect(outcome({ counts, judgmentOn: '2011-11-01', sentence })).toBe(expected);
  });

  it('by 17(b), after county jail, comes within the section', () => {
    const reductions: readonly Reduction[] = [
      { under: '17(b)', on: known(plain('2021-05-01')), to: 'misdemeanor' },
    ];
    const told: Told = {
      counts: [count('PC 496(a)', 'felony', { reductions })],
      judgmentOn: '2016-03-01',
      sentence: countyJail('straight', '2018-01-01'),
    };
    expect(answer(told).route).toBe('1203.4a-a');
  });

  it('by 17(b)(1), if a wobbler got only county jail, comes within the section', () => {
    const wobbler = (is: boolean | 'unknown') =>
      outcome(
        also({
          counts: [
            count('PC 496(a)', 'felony', { wobbler: is === 'unknown' ? unknown : known(is) }),
          ],
        }),
      );
    expect(wobbler(true)).toBe('eligible-mandatory');
    expect(wobbler('unknown')).toBe('eligible-mandatory');
    expect(wobbler(false)).toBe('needs-lawyer');
  });
});

it('a warrant in this case is a question for a lawyer', () => {
  expect(outcome(also({ since: { warrantInThisCase: known(true) } }))).toBe('needs-lawyer');
});
