import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Count } from '../../src/record/record.ts';
import { firstCount } from '../records/asked-of-a-count.ts';
import { count, type Told } from '../records/clean-record.ts';
import { noProbation, prison, probation } from '../records/sentences.ts';

// PC 17(b)(3) by itself, with no dismissal: said only where nothing that is unknown or unsettled
// could shut it.

const isOpen = (told: Told, asOf?: string) => firstCount(told, asOf).reductionAlone !== undefined;

const wobbler = (told: Partial<Count> = {}) =>
  count('PC 496(a)', 'felony', { wobbler: known(true), ...told });

const running = probation('2025-12-01', '2027-11-30', { ended: known('running') });

describe('a reduction by itself, PC 17(b)(3)', () => {
  it.each<[string, Told]>([
    ['while probation runs', { sentence: running }],
    ['after probation, beside a dismissal that is open', {}],
    ['while another case is pending', { circumstances: { charged: known('yes') } }],
    [
      'while probation runs in another case',
      { circumstances: { onProbationElsewhere: known({ is: true, until: unknown }) } },
    ],
    ['whatever the unknown present status is', { circumstances: { charged: unknown } }],
  ])('is open %s', (_, told) => {
    expect(isOpen({ counts: [wobbler()], ...told })).toBe(true);
  });

  it.each<[string, Told]>([
    ['a straight felony', { counts: [wobbler({ wobbler: known(false) })] }],
    ['a felony of which it is not known', { counts: [count('PC 459', 'felony')] }],
    ['a misdemeanor', { counts: [count('PC 496(a)', 'misdemeanor')] }],
    [
      'a felony reduced before',
      {
        counts: [
          wobbler({
            reductions: [{ under: '17(b)', on: known(plain('2024-01-01')), to: 'misdemeanor' }],
          }),
        ],
      },
    ],
    ['a count without a conviction', { counts: [wobbler({ disposition: known('dismissed') })] }],
    ['a sentence to prison', { sentence: prison('2016-01-15', '2018-01-15') }],
    ['jail without probation: (b)(1) made it a misdemeanor', { sentence: noProbation() }],
    ['a sentence that is not known', { sentence: unknown }],
    [
      'probation that was revoked',
      { sentence: probation('2022-03-10', '2022-12-01', { ended: known('revoked') }) },
    ],
    [
      'probation that is summarily revoked',
      { sentence: probation('2025-06-01', '2027-05-31', { ended: known('summarily-revoked') }) },
    ],
    [
      'probation whose end is not known',
      { sentence: probation('2022-03-10', '2023-03-09', { ended: unknown }) },
    ],
    ['a case with a warrant', { since: { warrantInThisCase: known(true) } }],
    ['a case of which a warrant is not known', { since: { warrantInThisCase: unknown } }],
    ['a case moved to another county', { since: { transferredTo: known({ county: 'Kern' }) } }],
    ['a case that may have moved', { since: { transferredTo: unknown } }],
    ['a case of another county', { court: { system: 'superior', county: 'Orange' } }],
    ['a federal case', { court: { system: 'federal' } }],
    [
      'a case dismissed before',
      { since: { alreadyDismissed: known({ under: '1203.4', on: unknown }) } },
    ],
  ])('is not open to %s', (_, told) => {
    expect(isOpen({ counts: [wobbler()], ...told })).toBe(false);
  });

  it('is left to a lawyer if the sentence was imposed and suspended before AB 1941', () => {
    const suspended = (start: string, end: string) => ({
      counts: [wobbler()],
      judgmentOn: start,
      sentence: probation(start, end, {
        suspended: known('execution'),
        suspendedPrisonTerm: known('never-executed'),
      }),
    });
    expect(isOpen(suspended('2018-12-31', '2020-12-30'))).toBe(false);
    expect(isOpen(suspended('2019-01-01', '2020-12-31'))).toBe(true);
  });

  it('comes with what it does not change: a strike, a duty to register, a prior DUI', () => {
    const told = { sentence: running, circumstances: { mustRegister: known(true) } };
    const cautions = (citation: string) =>
      firstCount({
        ...told,
        counts: [count(citation, 'felony', { wobbler: known(true) })],
      }).reductionAlone?.cautions.map(({ code }) => code);
    expect(cautions('PC 422')).toEqual(['registration-continues', 'prior-strike-survives']);
    expect(cautions('VC 23153(a)')).toEqual(['registration-continues', 'dui-prior-survives']);
  });

  it('is named among the other ways where a dismissal is not open', () => {
    const named = (told: Told) =>
      firstCount({ counts: [wobbler()], ...told }).alternatives.map(({ code }) => code);
    expect(named({ circumstances: { charged: known('yes') } })).toContain('PC 17(b)(3)');
    expect(named({})).not.toContain('PC 17(b)(3)');
  });
});
