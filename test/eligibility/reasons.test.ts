import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { answer } from '../records/answer.ts';
import { caseWith, count, recordWith, type Told } from '../records/clean-record.ts';
import {
  countyJail,
  deferredEntry,
  noProbation,
  prison,
  probation,
  violated,
} from '../records/sentences.ts';
import { decideCase } from './decide-case.ts';

const running = probation('2026-06-01', '2027-05-31', { ended: known('running') });

function firstCount(told: Told, asOf = '2026-11-23') {
  const record = recordWith({
    ...told,
    circumstances: { asOf: plain(asOf), ...told.circumstances },
  });
  return decideCase(record, record.cases[0], plain(asOf)).counts[0];
}

/** The reasons without the open route and the days since which it is open. */
function against(told: Told): readonly string[] {
  return answer(told).reasons.filter((code) => !code.startsWith('open/') && !code.endsWith('/yes'));
}

/** The facts that the reasons call missing; there must be no other reasons. */
function missing(told: Told): readonly (string | undefined)[] {
  const { because } = firstCount(told);
  expect(because.map(({ code }) => code)).toEqual(because.map(() => 'fact-missing'));
  return because.map(({ with: words }) => words['path']);
}

describe('the reasons for an open route', () => {
  it('are the route and the days since which it is open, each once', () => {
    expect(firstCount({}).because.map(({ code, with: words }) => [code, words])).toEqual([
      ['open/1203.4-fulfilled', {}],
      ['probation-over/yes', { lastDay: '2023-03-09', since: '2023-03-10' }],
    ]);
  });

  it('say along with a discretionary route what bars the mandatory one', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { violations: violated });
    expect(against({ sentence })).toEqual(['no-violation/never']);
  });

  it('name the vehicle clause once, though it bars two mandatory routes', () => {
    const counts = [count('VC 23152(a)', 'misdemeanor')];
    expect(against({ counts })).toEqual(['not-a-two-point-offense/never']);
  });

  it.each([
    ['early-discharge', ['not-a-two-point-offense/never']],
    ['closed-for-misconduct', []],
  ] as const)('after driving under the influence and %s of probation: %j', (ended, expected) => {
    const counts = [count('VC 23152(a)', 'misdemeanor')];
    const sentence = probation('2022-03-10', '2023-03-09', {
      ended: known(ended),
      violations: violated,
    });
    expect(against({ counts, sentence })).toEqual(expected);
  });

  it('say what is not met under PC 1203.4a(a) if (b) is discretionary', () => {
    const told: Told = {
      sentence: noProbation(),
      circumstances: { convictionsSince: known([{ on: known(plain('2022-09-01')) }]) },
    };
    expect(against(told)).toEqual(['honest-life/never']);
  });

  it('do not name a mandatory route barred only by its kind of sentence', () => {
    const told: Told = {
      counts: [count('PC 211', 'felony')],
      sentence: prison('2016-01-15', '2018-01-15'),
    };
    expect(answer(told).outcome).toBe('eligible-discretionary');
    expect(against(told)).toEqual([]);
  });
});

describe('the reasons for county jail under PC 1170(h), split or straight', () => {
  it('are the section alone: it is open either way, and the waits differ', () => {
    const told = {
      counts: [count('HS 11351', 'felony')],
      sentence: countyJail('unknown', '2015-01-15'),
    };
    const { because } = firstCount(told);
    expect(because.map(({ code, with: words }) => [code, words])).toEqual([
      ['open/1203.41-jail', {}],
    ]);
    expect(because[0].authorities.map(cite)).toEqual(['PC 1203.41(a)(2)']);
  });
});

describe('the reasons for a barred route', () => {
  it.each([
    ['with probation', 'felony', 'PC 288(a)', {}, 'not-a-listed-offense/never'],
    [
      'without probation',
      'misdemeanor',
      'PC 288(c)(1)',
      { sentence: noProbation() },
      'not-left-out-of-1203-4a/never',
    ],
  ] as const)(
    'say what the section for a sentence %s leaves out, not that others are for another sentence',
    (_, level, citation, told, expected) => {
      expect(against({ ...told, counts: [count(citation, level)] })).toEqual([expected]);
    },
  );

  it('are that there is no conviction, whatever else would bar it', () => {
    const counts = [count('PC 288(a)', 'felony', { disposition: known('dismissed') })];
    expect(against({ counts, court: { system: 'federal' } })).toEqual(['conviction/never']);
  });

  it('say what must end first, and after it what is missing besides', () => {
    const { because, ...found } = firstCount({
      sentence: running,
      circumstances: { charged: unknown },
    });
    expect(found).toMatchObject({ outcome: 'not-yet', atTheEarliest: true });
    expect(because.map(({ code, with: words }) => [code, words])).toEqual([
      ['probation-over/no', { lastDay: '2027-05-31', opensOn: '2027-06-01' }],
      ['fact-missing', { path: 'circumstances.charged', fact: 'circumstances.charged' }],
    ]);
  });

  it('do not mention a violation while probation runs: the wait is what bars it', () => {
    const sentence = { ...running, violations: violated };
    expect(firstCount({ sentence }).because.map(({ code, with: words }) => [code, words])).toEqual([
      ['probation-over/no', { lastDay: '2027-05-31', opensOn: '2027-06-01' }],
    ]);
  });

  it('leave out that the route is for another sentence if there is more to say', () => {
    const told: Told = {
      counts: [count('PC 242', 'misdemeanor')],
      sentence: deferredEntry('2011-01-01'),
      court: { system: 'superior', county: 'Orange' },
    };
    expect(answer(told).reasons).toEqual(['county-of-conviction/never']);
  });

  it('leave that out even where every route is for something else', () => {
    const told: Told = {
      counts: [count('PC 288(a)', 'felony')],
      sentence: deferredEntry('2011-01-01'),
      court: { system: 'superior', county: 'Orange' },
    };
    expect(answer(told).reasons).toEqual(['county-of-conviction/never']);
  });

  it('name each fact that is missing, and no route', () => {
    const sentence = probation('2022-03-10', '2023-03-09', { ended: unknown });
    expect(missing({ sentence, circumstances: { charged: unknown } })).toEqual([
      'cases[0].sentence.ended',
      'circumstances.charged',
    ]);
  });

  it('name the sentence before the facts about each kind of sentence', () => {
    const [first, ...rest] = missing({ sentence: unknown });
    expect(first).toBe('cases[0].sentence');
    const ofEach = ['performed', 'ended', 'completedOn'].map((key) => `cases[0].sentence.${key}`);
    expect(rest).toEqual(expect.arrayContaining(ofEach));
    expect(rest.filter((path) => !path?.startsWith('cases[0].sentence.'))).toEqual([]);
  });
});

describe('each route by itself', () => {
  const routes = (told: Told): readonly string[] =>
    firstCount(told)
      .routes.filter(({ outcome }) => outcome !== 'ineligible')
      .map(({ route, outcome }) => `${route} ${outcome}`);

  it.each<readonly [string, Told, readonly string[]]>([
    [
      'that the court must grant it, or may',
      {},
      ['1203.4-fulfilled eligible-mandatory', '1203.4-interest-of-justice eligible-discretionary'],
    ],
    [
      'that it must wait',
      { sentence: running },
      ['1203.4-fulfilled not-yet', '1203.4-interest-of-justice not-yet'],
    ],
    [
      'that it is for a lawyer',
      { sentence: { ...running, ended: known('revoked') } },
      ['1203.4-interest-of-justice needs-lawyer'],
    ],
    [
      'that facts are missing for it, though another is open without them',
      { sentence: probation('2022-03-10', '2023-03-09', { violations: unknown }) },
      ['1203.4-fulfilled needs-facts', '1203.4-interest-of-justice eligible-discretionary'],
    ],
  ])('says %s', (_, told, expected) => {
    expect(routes(told)).toEqual(expected);
  });

  it('says which facts it lacks, and is silent about what is no bar', () => {
    const { routes: found } = firstCount({ circumstances: { charged: unknown } });
    const fulfilled = found.find(({ route }) => route === '1203.4-fulfilled');
    expect(fulfilled?.because.map(({ code, with: words }) => [code, words])).toEqual([
      ['fact-missing', { path: 'circumstances.charged', fact: 'circumstances.charged' }],
    ]);
  });
});

describe('a count', () => {
  it('that is barred for good has no route and no day', () => {
    const found = firstCount({ counts: [count('PC 288(a)', 'felony')] });
    expect(found.outcome).toBe('ineligible');
    expect(found).not.toHaveProperty('route');
    expect(found).not.toHaveProperty('eligibleOn');
  });

  it('that waits for an act has a route, and no day in it or in its reasons', () => {
    const found = firstCount({ circumstances: { charged: known('yes') } });
    expect(found).toMatchObject({ outcome: 'not-yet', route: '1203.4-fulfilled' });
    expect(found).not.toHaveProperty('eligibleOn');
    const fulfilled = found.routes.find(({ route }) => route === '1203.4-fulfilled');
    expect(fulfilled).toMatchObject({ outcome: 'not-yet' });
    expect(fulfilled).not.toHaveProperty('opensOn');
    expect(found.because).toMatchObject([{ code: 'not-charged/no', with: {} }]);
    expect(found.because[0].with).not.toHaveProperty('opensOn');
  });

  it('that waits for a day has the day in its route too', () => {
    const found = firstCount({ sentence: running });
    const fulfilled = found.routes.find(({ route }) => route === '1203.4-fulfilled');
    expect([found.eligibleOn, fulfilled?.opensOn]).toEqual(['2027-06-01', '2027-06-01']);
  });

  it('that says the same as two others opens on their day, on the same route', () => {
    const theft = count('PC 484(a)', 'misdemeanor');
    const counts = [1, 2, 3].map((number) => ({ ...theft, number }));
    const days = (sentence: Told['sentence'] & object) => {
      const record = recordWith({ counts, sentence });
      const decided = decideCase(record, record.cases[0], plain('2026-11-23')).counts;
      return decided.map(({ routes }) => {
        const found = routes.find(({ route }) => route === '1203.4-fulfilled');
        return found !== undefined && 'opensOn' in found ? found.opensOn : 'no day';
      });
    };
    expect(days(running)).toEqual(['2027-06-01', '2027-06-01', '2027-06-01']);
    expect(days(probation('2022-03-10', '2023-03-09'))).toEqual(['no day', 'no day', 'no day']);
  });

  it('stays open along with a stronger remedy, which is named first (rules.md 16.1)', () => {
    const found = firstCount({ since: { traffickingVictim: known(true) } });
    expect(found.outcome).toBe('eligible-mandatory');
    expect(found.alternatives[0]?.code).toBe('PC 236.14');
  });

  it('in another case of the person is decided in that case', () => {
    const other = { ...caseWith({ court: { system: 'federal' } }), number: 'BA000001' };
    const record = recordWith({ otherCases: [other] });
    expect(decideCase(record, other, plain('2026-11-23')).outcome).toBe('ineligible');
    expect(decideCase(record, record.cases[0], plain('2026-11-23')).outcome).toBe(
      'eligible-mandatory',
    );
  });
});
