import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { type Decision, leavesOf } from '../../../src/decision/told.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { decideCase } from '../../eligibility/decide-case.ts';
import { answer } from '../../records/answer.ts';
import { caseWith, count, recordWith, type Told } from '../../records/clean-record.ts';
import { deferredEntry, noProbation, prison, probation } from '../../records/sentences.ts';

/** Only the facts, without the whole sentence after them in the list. */
function restsOn(question: string, told: Told): readonly string[] {
  return leaf(question, told)
    .facts.filter(({ path }) => !path.endsWith('.sentence'))
    .map(({ path, seen }) => `${path}: ${seen}`);
}

/** How a question under PC 1203.4 was decided for count 1: what `--why` shows. */
function leaf(question: string, told: Told): Decision {
  const record = recordWith(told);
  const [found] = decideCase(record, record.cases[0], plain('2026-11-23')).counts;
  const fulfilled = found.routes.find(({ route }) => route === '1203.4-fulfilled');
  const [one] =
    fulfilled === undefined ? [] : leavesOf(fulfilled.tree).filter((x) => x.question === question);
  if (one === undefined) throw new Error(`${question} is not asked`);
  return one;
}

const other = (told: Told): Told => ({ otherCases: [{ ...caseWith(told), number: 'BA000001' }] });
const until = (day: string) => known({ is: true, until: known(plain(day)) } as const);

describe('a bar depends on what was stated and what the record shows', () => {
  it.each([
    [
      'not-on-probation',
      other({ sentence: probation('2026-02-01', '2027-01-31', { ended: known('running') }) }),
      [
        'cases[1].counts[0].disposition: plea-of-no-contest',
        'cases[1].sentence.ended: running',
        'cases[1].sentence.startedOn: 2026-02-01',
        'cases[1].sentence.endedOn: 2027-01-31',
        'circumstances.onProbationElsewhere: no',
      ],
    ],
    [
      'not-on-probation',
      {
        counts: [
          count('PC 484(a)', 'misdemeanor'),
          count('PC 415', 'misdemeanor', {
            number: 2,
            sentence: probation('2022-03-10', '2026-03-09', { ended: unknown, endedOn: unknown }),
          }),
        ],
      },
      [
        'cases[0].counts[1].disposition: plea-of-no-contest',
        'cases[0].counts[1].sentence.ended: unknown',
        'cases[0].counts[1].sentence.scheduledEndOn: 2026-03-09',
        'circumstances.onProbationElsewhere: no',
      ],
    ],
    [
      'not-serving',
      other({ sentence: prison('2027-01-31', 'unknown') }),
      [
        'cases[1].counts[0].disposition: plea-of-no-contest',
        'cases[1].sentence.releasedOn: 2027-01-31',
        'circumstances.servingSentence: no',
      ],
    ],
    [
      'not-charged',
      other({
        counts: [count('PC 415', 'misdemeanor', { disposition: known('pending') })],
        sentence: noProbation(),
      }),
      ['cases[1].counts[0].disposition: pending'],
    ],
    [
      'not-supervised',
      other({ sentence: prison('2024-01-15', 'unknown', { supervisionNow: known('prcs') }) }),
      [
        'circumstances.supervisionElsewhere: none',
        'cases[1].counts[0].disposition: plea-of-no-contest',
        'cases[1].sentence.supervisionNow: prcs',
        'cases[1].sentence.supervisionUntil: unknown',
      ],
    ],
    [
      'county-of-conviction',
      { court: { system: 'superior', county: 'Orange' } },
      ['cases[0].since.transferredTo: no', 'cases[0].court.county: Orange'],
    ],
    ['federal-case', { court: { system: 'federal' } }, ['cases[0].court.system: federal']],
    [
      'juvenile-case',
      { court: { system: 'juvenile', county: 'X' } },
      ['cases[0].court.system: juvenile'],
    ],
  ] as [string, Told, string[]][])('%s', (question, told, facts) => {
    expect(restsOn(question, told)).toEqual(facts);
  });
});

describe('what a bar’s words contain', () => {
  it('is its last day, if known', () => {
    const dated = leaf('not-on-probation', {
      circumstances: { onProbationElsewhere: until('2027-01-10') },
    });
    expect(dated.with).toEqual({ until: '2027-01-10' });
    const undated = known({ is: true, until: unknown } as const);
    const open = leaf('not-on-probation', { circumstances: { onProbationElsewhere: undated } });
    expect(open.with).toStrictEqual({});
  });

  it('is the day since which it is over', () => {
    const circumstances = { asOf: plain('2026-09-20'), servingSentence: until('2026-10-01') };
    const over = leaf('not-serving', { circumstances });
    expect(over.answer).toEqual({ is: 'yes', since: '2026-10-02' });
    expect(over.with).toEqual({});
    const never = leaf('not-serving', {});
    expect(never.answer).toStrictEqual({ is: 'yes' });
  });

  it('is the kind of supervision', () => {
    const supervisionElsewhere = known({ kind: 'parole', until: unknown } as const);
    const found = leaf('not-supervised', { circumstances: { supervisionElsewhere } });
    expect(found.with).toEqual({ kind: 'parole' });
  });

  it('is how the count ended, and the county of another court', () => {
    const counts = [count('PC 484(a)', 'misdemeanor', { disposition: known('acquitted') })];
    expect(leaf('conviction', { counts }).with).toEqual({ disposition: 'acquitted' });
    const court = { system: 'superior', county: 'Orange' } as const;
    expect(leaf('county-of-conviction', { court }).with).toEqual({ county: 'Orange' });
  });

  it('is the section under which the case was dismissed before', () => {
    const alreadyDismissed = known({ under: 'PC 1203.4', on: unknown });
    expect(leaf('already-dismissed', { since: { alreadyDismissed } }).with).toEqual({
      under: 'PC 1203.4',
    });
    expect(leaf('already-dismissed', {}).with).toStrictEqual({});
    const since = { alreadyDismissed: unknown };
    expect(leaf('already-dismissed', { since }).with).toStrictEqual({});
  });
});

describe('deferred entry of judgment (PC 1203.43)', () => {
  const deferred: Told = {
    counts: [count('HS 11350(a)', 'felony')],
    sentence: deferredEntry('2010-01-01'),
  };

  it('needs no conviction: the charge was dismissed', () => {
    const counts = [count('HS 11350(a)', 'felony', { disposition: known('dismissed') })];
    expect(answer({ ...deferred, counts }).outcome).toBe('eligible-mandatory');
  });

  it('is over, so a warrant in the case does not matter', () => {
    expect(answer({ ...deferred, since: { warrantInThisCase: known(true) } }).outcome).toBe(
      'eligible-mandatory',
    );
  });
});
