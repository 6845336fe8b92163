import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, Count } from '../../../src/record/record.ts';
import { firstCount } from '../../records/asked-of-a-count.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { deferredEntry, noProbation, probation, violated } from '../../records/sentences.ts';

// Remedies that do not fit the case, and are not named.

const others = (told: Told, asOf?: string) =>
  firstCount(told, asOf).alternatives.map((one) => one.code);
const felony = (citation: string, told: Partial<Count> = {}): Told => ({
  counts: [count(citation, 'felony', told)],
});
const federal: Told = { court: { system: 'federal' } };
const noncitizen: Told = { circumstances: { noncitizen: known(true) } };

describe('a plain case that can be dismissed', () => {
  it('gets no other remedy, for a misdemeanor or a felony', () => {
    expect(others({})).toEqual([]);
    expect(others(felony('PC 211'))).toEqual([]);
  });
});

describe('another county', () => {
  it('is named by its name', () => {
    const [found] = firstCount({ court: { system: 'superior', county: 'Orange' } }).alternatives;
    expect(found).toMatchObject({
      code: 'file in the county of conviction',
      with: { county: 'Orange' },
    });
  });
});

describe('no conviction', () => {
  const acquitted = felony('HS 11350(a)', { disposition: known('acquitted') });

  it('leads to PC 851.91 and 851.93 and to nothing else', () => {
    expect(others(acquitted)).toEqual(['PC 851.91', 'PC 851.93']);
  });

  it('from a federal court leads to no remedy in this state', () => {
    expect(others({ ...acquitted, ...federal })).toEqual(['federal pardon']);
  });
});

describe('PC 1203.3', () => {
  const running = (told: Told = {}): Told => ({
    sentence: probation('2026-06-01', '2027-05-31', { ended: known('running') }),
    ...told,
  });

  it('is not for a federal case or a count without a conviction', () => {
    expect(others(running(federal))).toEqual(['federal pardon']);
    const counts = [count('PC 484(a)', 'misdemeanor', { disposition: known('acquitted') })];
    expect(others(running({ counts }))).not.toContain('PC 1203.3');
  });

  it('is not promised if we don’t know how probation ended: it may have been revoked', () => {
    const sentence = probation('2026-06-01', '2027-05-31', { ended: unknown });
    expect(others({ sentence })).not.toContain('PC 1203.3');
  });

  it('is not for a misdemeanor without probation', () => {
    expect(others({ sentence: noProbation() })).not.toContain('PC 1203.3');
  });

  it('in the other case is named only if that probation bars a route that could open', () => {
    const onProbationElsewhere: Circumstances['onProbationElsewhere'] = known({
      is: true,
      until: known(plain('2027-01-10')),
    });
    const barred = (told: Told): Told => ({
      ...told,
      circumstances: { onProbationElsewhere, ...told.circumstances },
    });
    const other = 'PC 1203.3 in the other case';
    expect(others(barred({}))).toContain(other);
    // PC 1203.4a does not ask about probation elsewhere, and 1203.4 is not for this sentence.
    expect(others(barred({ sentence: noProbation(), judgmentOn: '2024-01-02' }))).not.toContain(
      other,
    );
    expect(others(barred({ counts: [count('PC 311.2(a)', 'misdemeanor')] }))).not.toContain(other);
    expect(others({ circumstances: { charged: known('yes') } })).not.toContain(other);
    expect(others({ circumstances: { onProbationElsewhere: unknown } })).not.toContain(other);
  });
});

describe('PC 1473.7', () => {
  const deferred: Told = {
    counts: [count('HS 11350(a)', 'felony')],
    sentence: deferredEntry('1996-06-01'),
  };

  it('is for a lawyer after deferred entry that PC 1203.43 does not reach', () => {
    expect(others(deferred)).toEqual(['PC 1473.7 lawyer']);
    expect(others({ ...deferred, sentence: deferredEntry('1998-06-01') })).not.toContain(
      'PC 1473.7 lawyer',
    );
    expect(others({ ...deferred, ...federal })).toEqual(['federal pardon']);
  });

  it.each([
    ['2016-12-31', []],
    ['2017-01-01', ['PC 1473.7']],
    ['2026-11-23', ['PC 1473.7']],
  ])('on %s is named to a noncitizen: %j', (asOf, expected) => {
    const old = {
      ...noncitizen,
      sentence: probation('2014-03-10', '2015-03-09'),
      judgmentOn: '2014-03-10',
    };
    expect(others(old, asOf)).toEqual(expected);
  });

  it('is not named for a count that was dismissed: there is no conviction to vacate', () => {
    const dismissed = count('PC 484(a)', 'misdemeanor', { disposition: known('dismissed') });
    expect(others({ ...noncitizen, counts: [dismissed] })).not.toContain('PC 1473.7');
  });

  it.each([known(false), unknown])('is not named to others (%j)', (fact) => {
    expect(others({ circumstances: { noncitizen: fact } })).toEqual([]);
  });
});

describe('felonies that the voters reduced', () => {
  const of2010 = (citation: string): Told => ({
    counts: [count(citation, 'felony', { convictedOn: known(plain('2010-03-10')) })],
    judgmentOn: '2010-03-10',
    sentence: probation('2010-03-10', '2013-03-09', { violations: violated }),
  });

  it.each([
    ['HS 11350(a)', ['PC 1170.18']],
    ['HS 11357(a)', ['PC 1170.18', 'HS 11361.8']],
    ['HS 11359', ['HS 11361.8']],
    ['PC 496(a)', ['PC 1170.18']],
    ['PC 666', ['PC 1170.18']],
    ['HS 11351', []],
    ['PC 459.5', []],
    ['PC 211', []],
  ])('of 2010, %s: %j', (citation, expected) => {
    expect(others(of2010(citation))).toEqual(expected);
  });

  it('are named for a burglary known to be second degree (PC 459.5)', () => {
    const burglary = (degree: 'first' | 'second') => {
      const { counts: [first] = [], ...told } = of2010('PC 459');
      if (first === undefined) throw new Error('a case has a count');
      return others({ ...told, counts: [{ ...first, degree: known(degree) }] });
    };
    expect(burglary('second')).toEqual(['PC 1170.18']);
    expect(burglary('first')).toEqual([]);
    expect(others(of2010('PC 459'))).toEqual([]);
  });

  it('are not named if the conviction came after the act', () => {
    for (const [day, expected] of [
      ['2014-11-04', ['PC 1170.18']],
      ['2014-11-05', []],
    ] as const) {
      const told = { counts: [count('HS 11350(a)', 'felony', { convictedOn: known(plain(day)) })] };
      expect(others(told)).toEqual(expected);
    }
  });

  it('are not named for first-degree burglary', () => {
    const convictedOn = known(plain('2010-03-10'));
    const told = { counts: [count('PC 459', 'felony', { convictedOn, degree: known('first') })] };
    expect(others(told)).toEqual([]);
  });

  it('are not named for a misdemeanor, an unknown level, or a federal case', () => {
    expect(others({ counts: [count('HS 11350(a)', 'misdemeanor')] })).toEqual([]);
    expect(others({ counts: [count('HS 11350(a)', 'unknown')] })).toEqual([]);
    expect(others({ ...felony('HS 11350(a)'), ...federal })).toEqual(['federal pardon']);
  });

  it('are not named after deferred entry of judgment, which is not a conviction', () => {
    const sentence = deferredEntry('1998-06-01');
    expect(others({ ...felony('HS 11350(a)'), sentence })).not.toContain('PC 1170.18');
  });

  it.each([
    ['2016-11-08', ['PC 1170.18']],
    ['2016-11-09', ['PC 1170.18', 'HS 11361.8']],
  ])('on %s HS 11357(a): %j', (asOf, expected) => {
    expect(others(of2010('HS 11357(a)'), asOf)).toEqual(expected);
  });

  const beside = (citation: string) => {
    const { counts = [], ...told } = of2010('HS 11350(a)');
    const convictedOn = known(plain('2010-03-10'));
    const other = count(citation, 'felony', { number: 2, convictedOn });
    return others({ ...told, counts: [...counts, other] });
  };

  it.each(['PC 187(a)', 'PC 288(a)'])(
    'are not named beside a conviction of %s: PC 1170.18(i) bars the petition',
    (citation) => {
      expect(beside(citation)).not.toContain('PC 1170.18');
      expect(beside('PC 211')).toContain('PC 1170.18');
    },
  );

  it('are not named if the person must register (PC 1170.18(i))', () => {
    const told = { ...of2010('HS 11350(a)'), circumstances: { mustRegister: known(true) } };
    expect(others(told)).not.toContain('PC 1170.18');
  });
});

describe('what is barred for good', () => {
  const ticket = (citation: string, told: Partial<Count> = {}) =>
    count(citation, 'infraction', { number: 2, ...told });

  it('in a federal case does not get this state’s pardon', () => {
    expect(others({ ...felony('PC 288(a)'), ...federal })).toEqual(['federal pardon']);
  });

  it('does not get a pardon if the case waits for something else', () => {
    expect(others({ circumstances: { charged: known('yes') } })).toEqual([]);
  });

  it.each([
    ['a second ticket', [ticket('VC 21453(a)')], true],
    [
      'a misdemeanor that was dismissed',
      [count('PC 415', 'misdemeanor', { number: 2, disposition: known('dismissed') })],
      true,
    ],
    ['an infraction of another code', [ticket('PC 415')], false],
    ['a Vehicle Code misdemeanor', [count('VC 14601.1(a)', 'misdemeanor', { number: 2 })], false],
    [
      'a Vehicle Code count of unknown level',
      [count('VC 12500(a)', 'unknown', { number: 2 })],
      false,
    ],
  ] as [string, readonly Count[], boolean][])(
    'needs no fix along with %s: %s',
    (_, more, nothing) => {
      const counts = [count('VC 22350', 'infraction'), ...more];
      expect(others({ counts, sentence: noProbation() })).toEqual(nothing ? ['none-needed'] : []);
    },
  );

  it.each([
    ['no duty to register', { mustRegister: known(false), registrationTier: known(1) }],
    ['an unknown duty', { mustRegister: unknown, registrationTier: known(1) }],
  ] as [string, Partial<Circumstances>][])('does not get PC 290.5 with %s', (_, circumstances) => {
    expect(others({ ...felony('PC 288(a)'), circumstances })).not.toContain('PC 290.5 petition');
  });

  it('is the only thing that leads a registrant to PC 290.5 here', () => {
    const circumstances: Partial<Circumstances> = {
      mustRegister: known(true),
      registrationTier: known(1),
    };
    expect(others({ circumstances })).not.toContain('PC 290.5 petition');
  });
});
