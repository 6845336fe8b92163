import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/authority/citation/covers.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { deferredEntryDrugs } from '../../../src/law/offenses/deferred-entry-drugs.ts';
import { fireCrewNever } from '../../../src/law/offenses/fire-crew-never.ts';
import {
  corporalInjury,
  firearmMisdemeanors,
} from '../../../src/law/offenses/firearm-misdemeanors.ts';
import {
  type CountFacts,
  isListed,
  namesForm,
  type OffenseList,
} from '../../../src/law/offenses/listed.ts';
import { registrableOffenses } from '../../../src/law/offenses/registrable.ts';
import {
  assaultStrikes,
  strikesByName,
  violentByWhatWasProved,
  violentFelonies,
} from '../../../src/law/offenses/strikes.ts';
import { twoPointVehicleOffenses } from '../../../src/law/offenses/two-point-vehicle.ts';
import {
  neverWithProposition47,
  proposition47,
  proposition64,
} from '../../../src/law/offenses/voters-made-less.ts';
import { pleaded } from '../../records/clean-record.ts';

const today = plain('2026-11-20');
const on = (list: OffenseList, citation: string, facts: CountFacts = {}, day = today) =>
  isListed(list, pleaded(citation), day, facts);
/** What a row for the section requires that no record says. */
const turnsOn = (list: OffenseList, citation: string) =>
  list.rows
    .filter((row) => namesForm(row, list, pleaded(citation)))
    .filter(({ section }) => covers(section, pleaded(citation)) !== 'no')
    .flatMap((row) => row.turnsOn ?? []);
const convicted = (day: string, level: CountFacts['level'] = 'felony'): CountFacts => ({
  convictedOn: plain(day),
  level,
});

describe('the duty to register (PC 290(c))', () => {
  it.each([
    ...['PC 236.1(b)', 'PC 236.1(c)(1)', 'PC 243.4(e)(1)', 'PC 261(a)(2)', 'PC 266h(b)', 'PC 269'],
    ...['PC 286(c)(1)', 'PC 287(d)', 'PC 288(a)', 'PC 288a(c)', 'PC 289(j)', 'PC 311.2(c)'],
    ...['PC 311.11(a)', 'PC 314(1)', '314.1 PC', 'PC 647.6(a)', 'PC 647a', 'PC 653f(c)'],
  ])('results from %s', (citation) => {
    expect(on(registrableOffenses, citation)).toBe('yes');
  });

  it.each([
    ...[
      'PC 236.1(a)',
      'PC 266h(a)',
      'PC 311.2(a)',
      'PC 314(3)',
      'PC 653f(b)',
      'PC 459',
      'PC 647(b)',
    ],
  ])('does not result from %s', (citation) => {
    expect(on(registrableOffenses, citation)).toBe('no');
  });

  it.each([
    ['PC 187', ['sexual-intent']],
    ['PC 207(a)', ['sexual-intent']],
    ['PC 209', ['sexual-intent']],
    ['PC 220(a)(1)', ['not-to-commit-mayhem']],
    ['PC 272(a)(1)', ['lewd-conduct']],
    ['PC 262(a)(1)', ['force-and-state-prison']],
    ['PC 286(b)(1)', ['more-than-ten-years-older']],
    ['PC 288.2', []],
    ['PC 266h', []],
    ['PC 314', []],
    ['PC 647(l)(2)', ['prior-and-more-than-ten-years-older']],
    ['PC 653f/261', ['by-force']],
  ])('for %s is unknown, and turns on %j besides what a record says', (citation, expected) => {
    expect(on(registrableOffenses, citation)).toBe('unknown');
    expect(turnsOn(registrableOffenses, citation)).toEqual(expected);
  });

  it('results from an attempt or a conspiracy too, and from solicitation only under PC 653f(c)', () => {
    expect(on(registrableOffenses, 'PC 664/288(a)')).toBe('yes');
    expect(on(registrableOffenses, 'PC 182/647.6')).toBe('yes');
    expect(on(registrableOffenses, 'PC 653f(c)/288')).toBe('yes');
    expect(on(registrableOffenses, 'PC 653f/311.11')).toBe('no');
  });

  it('for PC 288.2 results only from the felony', () => {
    expect(on(registrableOffenses, 'PC 288.2', { level: 'felony' })).toBe('yes');
    expect(on(registrableOffenses, 'PC 288.2', { level: 'misdemeanor' })).toBe('no');
  });

  it('for PC 647(l)(2) results only from convictions since 2025', () => {
    expect(on(registrableOffenses, 'PC 647(l)(2)', convicted('2024-12-31'))).toBe('no');
    expect(on(registrableOffenses, 'PC 647(l)(2)', convicted('2025-01-01'))).toBe('unknown');
  });

  it.each([
    [{ committedOn: plain('2025-12-31') }, 'no'],
    [{ committedOn: plain('2026-01-01') }, 'unknown'],
    [convicted('2025-12-31'), 'no'],
    [convicted('2026-06-01'), 'unknown'],
    [{}, 'unknown'],
  ])('for PC 261.5(d) is left open by SB 680 since 2026: %j', (facts, expected) => {
    expect(on(registrableOffenses, 'PC 261.5(d)', facts)).toBe(expected);
    expect(turnsOn(registrableOffenses, 'PC 261.5(d)')).toEqual(['reach-of-sb-680']);
  });

  it('for PC 261.5 is not mentioned on a day before SB 680', () => {
    expect(on(registrableOffenses, 'PC 261.5(d)', {}, plain('2025-12-31'))).toBe('no');
  });
});

describe('violent felonies (PC 667.5(c))', () => {
  it.each(['PC 211', 'PC 187', 'PC 664/187', 'PC 207', 'PC 288(b)(2)', 'PC 451(b)', 'PC 18755'])(
    '%s is one',
    (citation) => {
      expect(on(violentFelonies, citation)).toBe('yes');
    },
  );

  it.each([
    'PC 664/211',
    'PC 182/211',
    'PC 451(c)',
    'PC 459',
    'PC 245(a)(1)',
    'PC 422',
    'PC 261(a)(3)',
  ])('%s is not one by its section', (citation) => {
    expect(on(violentFelonies, citation)).toBe('no');
  });

  it('may depend on what was proved: burglary with a person present, rape of a drugged person', () => {
    expect(on(violentByWhatWasProved, 'PC 459')).toBe('unknown');
    expect(on(violentByWhatWasProved, 'PC 460(b)')).toBe('no');
    expect(on(violentByWhatWasProved, 'PC 664/460(a)')).toBe('no');
    expect(on(violentByWhatWasProved, 'PC 261(a)(3)')).toBe('unknown');
    expect(on(violentByWhatWasProved, 'PC 261(a)(3)', {}, plain('2024-12-31'))).toBe('no');
  });
});

describe('serious felonies (PC 1192.7(c))', () => {
  it.each([
    ['PC 261(a)(4)', 'yes'],
    ['PC 451(d)', 'yes'],
    ['PC 664/451(d)', 'yes'],
    ['PC 182/422', 'yes'],
    ['PC 286(c)(1)', 'yes'],
    ['PC 664/286(c)(1)', 'no'],
    ['PC 236.1(c)(2)', 'yes'],
    ['PC 236.1(c)(1)', 'unknown'],
    ['PC 236.1(b)', 'no'],
    ['HS 11353', 'unknown'],
    ['PC 653f/211', 'no'],
    ['PC 220', 'no'],
  ])('%s: %s', (citation, expected) => {
    expect(on(strikesByName, citation)).toBe(expected);
  });

  it('exclude an attempted assault', () => {
    expect(on(assaultStrikes, 'PC 220')).toBe('yes');
    expect(on(assaultStrikes, 'PC 664/220')).toBe('no');
    expect(on(assaultStrikes, 'PC 182/245(b)')).toBe('yes');
  });
});

describe('misdemeanors that bar firearms (PC 29805)', () => {
  it.each([
    ['PC 242', '2018-01-01', 'yes'],
    ['PC 273a(b)', '2022-12-31', 'no'],
    ['PC 273a(b)', '2023-01-01', 'yes'],
    ['PC 368(c)', '2023-01-01', 'yes'],
    ['PC 25400(c)(7)', '2023-12-31', 'no'],
    ['PC 25400(c)(7)', '2024-01-01', 'yes'],
    ['PC 25400', '2024-01-01', 'unknown'],
    ['PC 597(a)', '2024-12-31', 'no'],
    ['PC 597(a)', '2025-01-01', 'yes'],
    ['PC 30605', '2025-12-31', 'no'],
    ['PC 30605', '2026-01-01', 'yes'],
    ['PC 487(a)', '2020-01-01', 'unknown'],
    ['PC 484(a)', '2020-01-01', 'no'],
  ])('%s, convicted on %s: %s', (citation, day, expected) => {
    expect(on(firearmMisdemeanors, citation, convicted(day, 'misdemeanor'))).toBe(expected);
  });

  it('depend on the date if it is unknown', () => {
    expect(on(firearmMisdemeanors, 'PC 273a(b)', { level: 'misdemeanor' })).toBe('unknown');
  });

  it('bar for life for PC 273.5 since 2019', () => {
    expect(on(corporalInjury, 'PC 273.5(a)', convicted('2018-12-31', 'misdemeanor'))).toBe('no');
    expect(on(corporalInjury, 'PC 273.5(a)', convicted('2019-01-01', 'misdemeanor'))).toBe('yes');
  });
});

describe('felonies that the voters reduced', () => {
  it.each([
    ['PC 459', '2014-11-04', ['value-of-950-or-less']],
    ['PC 487(a)', '2010-06-01', ['value-of-950-or-less']],
    ['PC 496(a)', '2010-06-01', ['value-of-950-or-less']],
    ['PC 476a(a)', '2010-06-01', ['value-of-950-or-less']],
  ])('%s, convicted on %s, depends on %j', (citation, day, expected) => {
    expect(on(proposition47, citation, convicted(day))).toBe('unknown');
    expect(turnsOn(proposition47, citation)).toEqual(expected);
  });

  it.each([
    ['HS 11350(a)', '2014-11-04', 'yes'],
    ['HS 11350(a)', '2014-11-05', 'no'],
    ['HS 11377(a)', '2001-01-01', 'yes'],
    ['PC 666', '2012-01-01', 'yes'],
    ['PC 459.5', '2014-11-04', 'no'],
    ['PC 490.2', '2014-11-04', 'no'],
    ['PC 496d', '2010-01-01', 'no'],
    ['PC 459', '2015-01-01', 'no'],
  ])('Proposition 47, %s convicted on %s: %s', (citation, day, expected) => {
    expect(on(proposition47, citation, convicted(day))).toBe(expected);
  });

  it('are not such felonies if the conviction was a misdemeanor', () => {
    expect(on(proposition47, 'HS 11377(a)', convicted('2010-01-01', 'misdemeanor'))).toBe('no');
  });

  it('are closed to a person with a conviction for murder or a lewd act on a child', () => {
    expect(on(neverWithProposition47, 'PC 664/187')).toBe('yes');
    expect(on(neverWithProposition47, 'PC 288(a)')).toBe('yes');
    expect(on(neverWithProposition47, 'PC 288(c)(1)')).toBe('no');
    expect(on(neverWithProposition47, 'PC 211')).toBe('no');
  });

  it.each([
    ['HS 11359', '2016-11-08', 'yes'],
    ['HS 11359', '2016-11-09', 'no'],
    ['HS 11351', '2010-01-01', 'no'],
  ])('Proposition 64, %s convicted on %s: %s', (citation, day, expected) => {
    expect(on(proposition64, citation, convicted(day))).toBe(expected);
  });
});

describe('deferred entry of judgment (PC 1000(a))', () => {
  it.each([
    ['HS 11350(a)', 'yes'],
    ['HS 11377(a)', 'yes'],
    ['HS 11550(a)', 'yes'],
    ['BP 4060', 'yes'],
    ['HS 11375', 'unknown'],
    ['HS 11358', 'unknown'],
    ['PC 647(f)', 'unknown'],
    ['PC 647(b)', 'no'],
    ['HS 11351', 'no'],
    ['PC 484(a)', 'no'],
    ['PC 211', 'no'],
  ])('%s: %s', (citation, expected) => {
    expect(on(deferredEntryDrugs, citation)).toBe(expected);
  });
});

describe('relief after a fire crew (PC 1203.4b(a)(1))', () => {
  it.each([
    ['PC 451(d)', 'yes'],
    ['PC 187', 'yes'],
    ['PC 207', 'yes'],
    ['PC 288(c)(1)', 'yes'],
    ['PC 311.11', 'yes'],
    ['PC 664/288(a)', 'yes'],
    ['PC 664/451(a)', 'no'],
    ['PC 4532(b)', 'unknown'],
    ['PC 211', 'no'],
    ['HS 11352', 'no'],
  ])('is barred by %s: %s', (citation, expected) => {
    expect(on(fireCrewNever, citation)).toBe(expected);
  });
});

describe('two points (VC 12810(a)-(e))', () => {
  it.each([
    ['VC 23103 per 23103.5', 'yes'],
    ['PC 192(c)(1)', 'yes'],
    ['PC 192', 'unknown'],
    ['VC 23109(b)', 'no'],
    ['VC 23109', 'unknown'],
    ['VC 10851(a)', 'no'],
    ['VC 12500(a)', 'no'],
  ])('%s: %s', (citation, expected) => {
    expect(on(twoPointVehicleOffenses, citation)).toBe(expected);
  });
});
