import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/authority/authority.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { isNoOffense } from '../../../src/law/offenses/no-offense.ts';
import { noSuchSection } from '../../../src/law/offenses/no-such-section.ts';
import { pleaded } from '../../records/clean-record.ts';

describe('a section no one can be convicted of', () => {
  it.each([
    ['PC 1203.2', 'supervision'],
    ['PC 1203.2(a)', 'supervision'],
    ['PC 3056', 'supervision'],
    ['3455 PC', 'supervision'],
    ['PC 1370', 'procedure'],
    ['PC 290', 'registration'],
    ['PC 186.22(b)', 'enhancement'],
    ['PC 186.22(b)(1)(A)', 'enhancement'],
    ['PC 12022.7(a)', 'enhancement'],
    ['PC 12022(b)(1)', 'enhancement'],
    ['PC 1170(h)', 'punishment'],
    ['PC 1203.4', 'relief'],
    ['VC 23540', 'punishment'],
    ['PC 978.5', 'procedure'],
    ['PC 1551.1', 'procedure'],
    ['PC 1203.1', 'supervision'],
    ['PC 654', 'punishment'],
    ['HS 11370.4(a)(1)', 'enhancement'],
    ['PC 664', 'punishment'],
    ['PC 19.8', 'punishment'],
    ['VC 42001(a)', 'punishment'],
    ['PC 4852.01', 'relief'],
    ['PC 290.5', 'relief'],
    ['PC 12022(b)/12022.7(a)', 'enhancement'],
  ])('%s is not an offense: %s', (statute, is) => {
    expect(isNoOffense(pleaded(statute))?.is).toBe(is);
  });

  it.each([
    'PC 459',
    'PC 186.22(a)',
    'PC 186.22',
    'PC 290(b)',
    'PC 290.018(a)',
    'PC 12021(a)',
    'VC 23152(a)/23550',
    'PC 459/12022(b)',
    'PC 664/459',
    'PC 1320',
    'PC 853.7',
    'VC 1370',
  ])('%s may well be one', (statute) => {
    expect(isNoOffense(pleaded(statute))).toBeUndefined();
  });

  it('is shown with the law that says so', () => {
    const found = isNoOffense(pleaded('PC 1203.2(a)'));
    expect(found && cite(found.authority)).toBe('PC 1203.2(a)');
  });
});

describe('a section no conviction can cite', () => {
  it.each(['PC 99999', 'PC 35000', 'VC 48600', 'PC 23152(a)', 'PC 10851(a)'])(
    '%s is in no code',
    (statute) => {
      expect(noSuchSection(pleaded(statute))?.why).toBe('not-in-the-code');
    },
  );

  it.each([
    ['PC 459.5', '2014-11-04', 'not-yet'],
    ['PC 459.5(a)', '2014-11-05', undefined],
    ['PC 287(c)', '2018-12-31', 'not-yet'],
    ['PC 29800(a)(1)', '2011-12-31', 'not-yet'],
    ['PC 29800(a)(1)', '2012-01-01', undefined],
    ['HS 11395', '2024-12-17', 'not-yet'],
  ])('%s, convicted on %s: %s', (statute, on, why) => {
    expect(noSuchSection(pleaded(statute), { convictedOn: plain(on) })?.why).toBe(why);
  });

  it('goes by the offense date if both dates are known', () => {
    const facts = { committedOn: plain('2014-11-04'), convictedOn: plain('2015-03-01') };
    expect(noSuchSection(pleaded('PC 459.5'), facts)?.why).toBe('not-yet');
  });

  it('may be a repealed one: convicted later of an earlier offense', () => {
    const statute = pleaded('PC 653.22(a)');
    expect(noSuchSection(statute, { convictedOn: plain('2023-02-01') })).toBeUndefined();
    expect(noSuchSection(statute, { committedOn: plain('2022-12-31') })).toBeUndefined();
    expect(noSuchSection(statute, { committedOn: plain('2023-01-01') })?.why).toBe('no-longer');
    expect(
      noSuchSection(pleaded('PC 12021(a)(1)'), { committedOn: plain('2012-01-01') })?.why,
    ).toBe('no-longer');
  });

  it('is not reported without a date, or for sections we simply do not know', () => {
    for (const statute of ['PC 459.5', 'PC 288a(c)', 'PC 459', 'BP 99999', 'VC 23152(a)']) {
      expect(noSuchSection(pleaded(statute))).toBeUndefined();
    }
  });
});
