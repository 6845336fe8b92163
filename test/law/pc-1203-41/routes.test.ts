import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, Count } from '../../../src/record/record.ts';
import { answer, outcome } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, prison } from '../../records/sentences.ts';

// PC 1203.41: felonies with county jail (1170(h)) or state prison. Always the court's choice.

const jailed = (
  form: Parameters<typeof countyJail>[0],
  completedOn: string,
  told: Told = {},
): Told => ({
  counts: [count('HS 11352(a)', 'felony')],
  judgmentOn: '2020-01-15',
  sentence: countyJail(form, completedOn),
  ...told,
});

const imprisoned = (told: Told = {}): Told => ({
  counts: [count('PC 211', 'felony')],
  judgmentOn: '2014-02-03',
  sentence: prison('2016-01-15', '2018-01-15'),
  ...told,
});

describe('county jail', () => {
  it.each([
    ['split', '2025-11-19', '2026-11-19', 'not-yet 2026-11-20'],
    ['split', '2025-11-19', '2026-11-20', 'eligible-discretionary'],
    ['straight', '2024-11-19', '2026-11-18', 'not-yet 2026-11-20'],
    ['straight', '2024-11-19', '2026-11-19', 'not-yet 2026-11-20'],
    ['straight', '2024-11-19', '2026-11-20', 'eligible-discretionary'],
    ['straight', '2024-02-29', '2026-02-28', 'not-yet 2026-03-01'],
    ['straight', '2024-02-29', '2026-03-01', 'eligible-discretionary'],
  ] as const)('%s, completed %s, is on %s %s', (form, completedOn, asOf, expected) => {
    expect(outcome(jailed(form, completedOn), asOf)).toBe(expected);
  });

  it.each([
    ['2025-11-19', 'not-yet 2025-11-20'],
    ['2025-11-20', 'needs-facts'],
    ['2026-11-18', 'needs-facts'],
    ['2026-11-20', 'eligible-discretionary'],
  ])('of unknown form is asked about between one year and two: on %s %s', (asOf, expected) => {
    expect(outcome(jailed('unknown', '2024-11-19'), asOf)).toBe(expected);
  });

  it('was open in 2016, when state prison was not', () => {
    expect(
      outcome(jailed('straight', '2013-06-01', { judgmentOn: '2012-01-15' }), '2016-01-01'),
    ).toBe('eligible-discretionary');
  });

  it('waits a year from the end of mandatory supervision', () => {
    const sentence = countyJail('split', 'unknown', {
      supervisionNow: known('mandatory-supervision'),
      supervisionUntil: known(plain('2027-03-31')),
    });
    expect(outcome(jailed('split', '2025-01-01', { sentence }))).toBe('not-yet 2028-04-01');
  });

  it('has no known day if supervision has none', () => {
    const sentence = countyJail('split', 'unknown', {
      supervisionNow: known('mandatory-supervision'),
    });
    expect(outcome(jailed('split', '2025-01-01', { sentence }))).toBe('not-yet');
  });

  it('is not barred by a duty to register: (a)(6) is about state prison', () => {
    const circumstances = { mustRegister: known(true) };
    expect(outcome(jailed('straight', '2020-01-01', { circumstances }))).toBe(
      'eligible-discretionary',
    );
  });

  it('is asked about if we don’t know when it was completed', () => {
    const sentence = countyJail('straight', 'unknown');
    expect(outcome(jailed('straight', '2020-01-01', { sentence }))).toBe('needs-facts');
  });
});

describe('county jail under 1170(h) for a felony that goes to state prison (PC 1170(h)(3))', () => {
  it.each([
    ['PC 187', 'murder', 'needs-lawyer'],
    ['PC 211', 'robbery', 'needs-lawyer'],
    ['PC 664/211', 'an attempted robbery', 'needs-lawyer'],
    ['PC 245(a)(2)', 'an assault with a firearm', 'needs-lawyer'],
    ['PC 460(a)', 'burglary of the first degree, by its section', 'needs-lawyer'],
    ['PC 243.4(a)', 'an offense that makes a person register', 'needs-lawyer'],
    ['PC 459', 'burglary: the jail term says the second degree', 'eligible-discretionary'],
    ['PC 245(a)(1)', 'assault: the jail term says no weapon', 'eligible-discretionary'],
    ['HS 11352(a)', 'a drug sale', 'eligible-discretionary'],
  ])('%s, %s: %s', (citation, _, expected) => {
    const counts = [count(citation, 'felony')] as const;
    for (const form of ['split', 'straight', 'unknown'] as const) {
      expect(outcome(jailed(form, '2022-01-01', { counts }))).toBe(expected);
    }
  });

  it.each([
    ['the first degree', 'PC 459', { degree: known('first') }, 'needs-lawyer'],
    ['the second degree', 'PC 459', { degree: known('second') }, 'eligible-discretionary'],
    ['a deadly weapon', 'PC 245(a)(1)', { manner: known('deadly-weapon') }, 'needs-lawyer'],
    ['force alone', 'PC 245(a)(1)', { manner: known('force') }, 'eligible-discretionary'],
    ['a duty to register', 'HS 11352(a)', { registration: known(true) }, 'needs-lawyer'],
  ] as [string, string, Partial<Count>, string][])(
    'if the record says %s: %s',
    (_, citation, told, expected) => {
      const counts = [count(citation, 'felony', told)] as const;
      expect(outcome(jailed('straight', '2022-01-01', { counts }))).toBe(expected);
    },
  );

  it.each([
    [known(true), 'needs-lawyer'],
    [known(false), 'eligible-discretionary'],
    [unknown, 'eligible-discretionary'],
  ])('after a prior serious felony, %j: %s', (prior, expected) => {
    const circumstances = { priorSeriousOrViolentFelony: prior };
    expect(outcome(jailed('straight', '2022-01-01', { circumstances }))).toBe(expected);
  });
});

describe('state prison', () => {
  it.each([
    ['2022-12-31', 'ineligible'],
    ['2023-01-01', 'eligible-discretionary'],
    ['2023-01-02', 'eligible-discretionary'],
  ])('on %s: %s (SB 731)', (asOf, expected) => {
    expect(outcome(imprisoned(), asOf)).toBe(expected);
  });

  it('excludes no serious or violent felony', () => {
    for (const citation of ['PC 187', 'PC 459/460(a)', 'PC 246']) {
      expect(outcome(imprisoned({ counts: [count(citation, 'felony')] }))).toBe(
        'eligible-discretionary',
      );
    }
  });

  it('excludes a registrable felony', () => {
    const registers = (mustRegister: Circumstances['mustRegister']) =>
      outcome(imprisoned({ circumstances: { mustRegister } }));
    // (a)(6), "that felony": a duty that may result from another conviction does not settle it.
    expect(registers(known(true))).toBe('needs-facts');
    expect(registers(unknown)).toBe('needs-facts');
  });

  it('leaves to a lawyer a PC 290(c) felony that the record says does not require registration', () => {
    expect(outcome(imprisoned({ counts: [count('PC 288(a)', 'felony')] }))).toBe('needs-lawyer');
  });

  it.each([
    ['both under two years', '2025-01-10', '2025-06-30', 'not-yet 2027-07-01'],
    ['release over two years, parole not', '2024-01-10', '2025-06-30', 'needs-lawyer'],
    ['parole’s two years over yesterday', '2020-01-10', '2024-11-22', 'eligible-discretionary'],
    ['parole’s two years over today', '2024-11-23', '2024-11-23', 'not-yet 2026-11-24'],
  ])('%s', (_, released, paroleEnded, expected) => {
    expect(outcome(imprisoned({ sentence: prison(released, paroleEnded) }))).toBe(expected);
  });

  it('with after-release supervision that ended counts from its end', () => {
    const sentence = prison('2022-01-10', 'unknown', { prcsEndedOn: known(plain('2025-06-30')) });
    expect(outcome(imprisoned({ sentence }), '2023-12-01')).toBe('not-yet 2027-07-01');
  });

  it.each([
    ['parole', undefined, 'not-yet'],
    ['parole', '2027-03-31', 'not-yet 2029-04-01'],
    ['prcs', undefined, 'needs-lawyer'],
  ] as const)('on %s in this case (to %s): %s', (kind, until, expected) => {
    const sentence = prison('2025-02-01', 'unknown', {
      supervisionNow: known(kind),
      supervisionUntil: until === undefined ? unknown : known(plain(until)),
    });
    expect(outcome(imprisoned({ sentence }))).toBe(expected);
  });

  it('is asked about if we don’t know when it was completed', () => {
    expect(outcome(imprisoned({ sentence: prison('2016-01-15', 'unknown') }))).toBe('needs-facts');
  });
});

describe('present state: (a)(3)', () => {
  it.each([
    ['charged', { charged: known('yes') }, 'not-yet'],
    [
      'on probation elsewhere',
      { onProbationElsewhere: known({ is: true, until: known(plain('2027-01-10')) }) },
      'not-yet 2027-01-11',
    ],
    [
      'serving a sentence',
      { servingSentence: known({ is: true, until: known(plain('2027-01-10')) }) },
      'not-yet 2027-01-11',
    ],
    [
      'on parole elsewhere',
      { supervisionElsewhere: known({ kind: 'parole', until: known(plain('2027-01-10')) }) },
      'not-yet 2027-01-11',
    ],
    [
      'on mandatory supervision elsewhere',
      { supervisionElsewhere: known({ kind: 'mandatory-supervision', until: unknown }) },
      'not-yet',
    ],
    [
      'on PRCS elsewhere',
      { supervisionElsewhere: known({ kind: 'prcs', until: unknown }) },
      'needs-lawyer',
    ],
    [
      'on federal supervised release',
      { supervisionElsewhere: known({ kind: 'federal-supervised-release', until: unknown }) },
      'needs-lawyer',
    ],
  ] as [string, Partial<Circumstances>, string][])('%s: %s', (_, circumstances, expected) => {
    expect(outcome(imprisoned({ circumstances }))).toBe(expected);
    expect(outcome(jailed('straight', '2020-01-01', { circumstances }))).toBe(expected);
  });

  it('a misdemeanor is not one of its felonies', () => {
    const counts = [count('PC 487(a)', 'misdemeanor')];
    expect(answer(imprisoned({ counts })).routes).not.toContain('1203.41-prison');
  });
});
