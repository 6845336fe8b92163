import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/authority/authority.ts';
import { printReference } from '../../../../src/authority/citation/print.ts';
import { plain } from '../../../../src/calendar/plain-date.ts';
import { type Degree, levelOf } from '../../../../src/law/offenses/levels/level-of.ts';
import { levelTable } from '../../../../src/law/offenses/levels/level-table.ts';
import { pleaded } from '../../../records/clean-record.ts';

const of = (citation: string, day = '2019-06-01', degree?: Degree) =>
  levelOf(pleaded(citation), plain(day), degree);

describe('the level that a section provides', () => {
  it.each([
    ['PC 211', 'felony', 'no'],
    ['HS 11378', 'felony', 'no'],
    ['PC 422', 'wobbler', 'yes'],
    ['PC 273.5(a)', 'wobbler', 'yes'],
    ['PC 245(a)(1)', 'wobbler', 'yes'],
    ['PC 594(b)(1)', 'wobbler', 'yes'],
    ['VC 10851(a)', 'wobbler', 'yes'],
    ['PC 242', 'misdemeanor', 'no'],
    ['PC 243(e)(1)', 'misdemeanor', 'no'],
    ['VC 14601.2(a)', 'misdemeanor', 'no'],
    ['VC 22350', 'infraction', 'no'],
    ['PC 415(2)', 'misdemeanor-or-infraction', 'no'],
    ['BP 25662(a)', 'misdemeanor-or-infraction', 'no'],
  ])('%s: %s, a wobbler: %s', (citation, usual, wobbler) => {
    expect(of(citation)).toMatchObject({ usual, wobbler });
  });

  it.each([
    ['VC 23152(b)', ['misdemeanor', 'felony'], 'a fourth within ten years is a wobbler'],
    ['PC 484(a)', ['misdemeanor', 'infraction', 'felony'], 'priors and a small value move it'],
    ['PC 470(a)', ['felony', 'misdemeanor'], 'the value and the paper decide'],
  ])('%s allows %j, and may or may not be a wobbler: %s', (citation, levels) => {
    expect(of(citation)).toMatchObject({ levels, wobbler: 'unknown' });
  });

  it('of receiving stolen property depends on the value, and every such felony is a wobbler', () => {
    // PC 496(a): "by imprisonment in a county jail for not more than one year, or imprisonment
    // pursuant to subdivision (h) of Section 1170"; for $950 or less a misdemeanor.
    const levels = ['felony', 'misdemeanor'];
    expect(of('PC 496(a)')).toMatchObject({ levels, usual: 'varies', wobbler: 'yes' });
  });

  it('of burglary depends on its degree, given with it or by PC 460', () => {
    expect(of('PC 459')).toBeUndefined();
    expect(of('PC 459', '2019-06-01', 'first')).toMatchObject({ usual: 'felony', wobbler: 'no' });
    expect(of('PC 459', '2019-06-01', 'second')).toMatchObject({ usual: 'wobbler' });
    expect(of('PC 459/460(b)')).toMatchObject({ usual: 'wobbler', wobbler: 'yes' });
    expect(of('PC 460(a)')).toMatchObject({ usual: 'felony' });
  });

  it.each([
    ['HS 11350(a)', '2014-11-04', undefined],
    ['HS 11350(a)', '2014-11-05', 'misdemeanor'],
    ['HS 11377(a)', '2014-11-04', undefined],
    ['HS 11377(a)', '2014-11-05', 'misdemeanor'],
    ['HS 11357(a)', '2016-11-08', undefined],
    ['HS 11357(a)', '2016-11-09', 'infraction'],
    ['PC 459.5', '2014-11-05', 'misdemeanor'],
    ['VC 12500(a)', '2022-12-31', 'misdemeanor-or-infraction'],
    ['VC 12500(a)', '2023-01-01', 'varies'],
    ['PC 29800(a)(1)', '2011-12-31', undefined],
    ['PC 29800(a)(1)', '2012-01-01', 'felony'],
    ['PC 666.1', '2024-12-18', 'wobbler'],
  ])('%s on %s is %s', (citation, day, usual) => {
    expect(of(citation, day)?.usual).toBe(usual);
  });

  it('of PC 647(b) is only a misdemeanor before 2025', () => {
    expect(of('PC 647(b)', '2024-12-31')).toMatchObject({ levels: ['misdemeanor'], wobbler: 'no' });
    expect(of('PC 647(b)', '2025-01-01')).toMatchObject({ levels: ['misdemeanor', 'felony'] });
  });

  it.each([
    ['PC 594(a)/594(b)(2)(A)', 'misdemeanor'],
    ['PC 484(a)/488', 'misdemeanor'],
    ['PC 484(a)/487(a)', 'wobbler'],
    ['PC 484(a)/490.5', 'misdemeanor'],
    ['PC 242/243(d)', 'wobbler'],
    ['PC 243(a)', 'misdemeanor'],
    ['PC 488', 'misdemeanor'],
    ['VC 23103 per 23103.5', 'misdemeanor'],
    ['PC 245(a)(1)/12022.7(a)', 'wobbler'],
    ['VC 23152(a)/23540', 'misdemeanor'],
  ])('of %s, pleaded together, is %s', (citation, usual) => {
    expect(of(citation)?.usual).toBe(usual);
  });

  it.each([
    ...[
      'PC 664/459',
      'PC 182/459',
      'PC 9999',
      'LAMC 41.27(c)',
      'PC 459/9999',
      'PC 245',
      'PC 594(a)',
    ],
    ...[
      'PC 273.5(f)(1)',
      'PC 311.11',
      'PC 246',
      'PC 236',
      'PC 485',
      'PC 12020',
      'BP 4140',
      'PC 23109',
    ],
    ...['HS 11351.5', 'VC 12951', 'PC 243', 'PC 211/186.22(d)', 'PC 211/242'],
  ])('of %s is not given: nothing is certain', (citation) => {
    expect(of(citation)).toBeUndefined();
  });

  it.each([
    ['HS 11378', 'county-jail'],
    ['PC 487(a)', 'county-jail'],
    ['PC 211', 'state-prison'],
    ['PC 245(a)(1)', 'state-prison'],
    ['PC 242', undefined],
  ])('of %s comes with where a felony term is served: %s', (citation, felonyTerm) => {
    expect(of(citation)?.felonyTerm).toBe(felonyTerm);
  });

  it('is not given without a date if the law used to be different', () => {
    expect(levelOf(pleaded('HS 11377(a)'), undefined)).toBeUndefined();
    expect(levelOf(pleaded('PC 211'), undefined)?.usual).toBe('felony');
  });

  it('is shown with the punishing section, and when we read it', () => {
    const [first] = of('PC 32')?.authorities ?? [];
    expect(first && cite(first)).toBe('PC 33');
    expect(first?.reading.readOn).toBe('2026-07-10');
    expect(of('HS 11378')?.authorities[0].reading.readOn).toBe('2026-04-18');
  });
});

describe('the table of levels', () => {
  it('has a row for every section it names, and no wobbler that is not both', () => {
    expect(levelTable.rows.length).toBeGreaterThan(232);
    for (const row of levelTable.rows) {
      const both = ['felony', 'misdemeanor'].every((one) => row.levels.some((has) => has === one));
      if (row.wobbler === 'yes') expect(both, printReference(row.section)).toBe(true);
      if (row.usual === 'felony' && row.wobbler === 'no') expect(row.levels).toEqual(['felony']);
    }
  });

  it('answers for a section and a day only with one certain row', () => {
    for (const { section, degree, from, certain } of levelTable.rows.filter((one) => one.certain)) {
      const day = plain(from ?? '2020-01-01');
      const found = levelOf({ ...section, with: [] }, day, degree);
      expect(found, `${printReference(section)} ${certain}`).toBeDefined();
    }
  });
});
