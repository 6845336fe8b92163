import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { circumstancesFacts } from '../../src/facts/circumstances.ts';
import { declaredAt, factPaths } from '../../src/facts/every-fact.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { CourtCase, PersonRecord } from '../../src/record/record.ts';
import { whatFollows } from '../../src/record/what-follows.ts';
import { count, recordWith } from '../records/clean-record.ts';
import { countyJail, noProbation, probation } from '../records/sentences.ts';

// rules.md 16.2: if someone read the docket in full, what a docket shows and the record does not
// mention did not happen. It never answers what a docket does not show.

const asOf = plain('2026-11-24');

const untold: PersonRecord = recordWith({
  sentence: probation('2022-03-10', '2023-03-09', { violations: unknown }),
  since: {
    transferredTo: unknown,
    warrantInThisCase: unknown,
    protectiveOrderUntil: unknown,
    alreadyDismissed: unknown,
    automaticRelief: unknown,
    fireCamp: unknown,
    traffickingVictim: unknown,
    violenceVictim: unknown,
  },
  owed: { restitution: { owed: unknown }, fine: { owed: unknown } },
});

function read(on: string | undefined): CourtCase {
  const [first] = untold.cases;
  const courtCase: CourtCase = {
    ...first,
    ...(on === undefined ? {} : { docketReadOn: plain(on) }),
    obligations: { ...first.obligations, programs: unknown },
  };
  return whatFollows({ ...untold, cases: [courtCase] }, asOf).cases[0];
}

const shown = (one: CourtCase) => ({
  ...one.since,
  programs: one.obligations.programs,
  violations: one.sentence.known && 'violations' in one.sentence.is && one.sentence.is.violations,
});

describe('a docket that was read in full', () => {
  const from = 'docket:2026-11-20';

  it('shows no transfer, dismissal, warrant, order, violation or program: there was none', () => {
    expect(shown(read('2026-11-20'))).toMatchObject({
      transferredTo: known('no', from),
      alreadyDismissed: known('no', from),
      warrantInThisCase: known(false, from),
      protectiveOrderUntil: known('none', from),
      violations: known({ found: false }, from),
      programs: known([], from),
    });
  });

  it('does not show state relief, fire camp, what the person suffered, or what was paid', () => {
    const one = read('2026-11-20');
    const { automaticRelief, fireCamp, traffickingVictim, violenceVictim } = one.since;
    const { restitution, fine } = one.obligations;
    const facts = [automaticRelief, fireCamp, traffickingVictim, violenceVictim];
    for (const fact of [...facts, restitution.owed, fine.owed]) expect(fact).toEqual(unknown);
  });

  it.each(['2022-03-09', '2023-03-08'])(
    'answers nothing if it was read before probation was over: %s',
    (on) => {
      for (const fact of Object.values(shown(read(on)))) expect(fact).toEqual(unknown);
    },
  );

  it('answers from the last day of probation on', () => {
    const { violations } = shown(read('2023-03-09'));
    expect(violations).toEqual(known({ found: false }, 'docket:2023-03-09'));
  });

  it.each([
    [
      'of probation that still runs',
      probation('2026-02-01', '2027-01-31', { ended: known('running'), endedOn: unknown }),
      '2026-11-20',
      'no',
    ],
    [
      'of probation that ended this month, which may be after it was read',
      probation('2022-03-10', '2026-11-30', {
        endedOn: { known: false, within: { from: plain('2026-11-01'), to: plain('2026-11-30') } },
      }),
      '2026-11-20',
      undefined,
    ],
    [
      'of probation that is over, though not since when',
      probation('2022-03-10', '2027-01-31', { ended: known('early-discharge'), endedOn: unknown }),
      '2026-11-20',
      undefined,
    ],
    [
      'of probation that ended today, too early',
      probation('2022-03-10', asOf),
      '2026-11-23',
      undefined,
    ],
    ['of probation that ended today, today', probation('2022-03-10', asOf), '2026-11-24', 'no'],
    ['on a day after the one asked about', probation('2022-03-10', asOf), '2026-11-25', 'no'],
    ['of a split sentence, too early', countyJail('split', '2024-05-01'), '2024-04-30', undefined],
    [
      'of a split sentence, when it was over',
      countyJail('split', '2024-05-01'),
      '2024-05-01',
      'no',
    ],
    ['before a judgment without probation', noProbation(), '2022-03-09', undefined],
    ['after a judgment without probation', noProbation(), '2022-03-10', 'no'],
  ])('says or does not say where the case went: %s', (_, sentence, on, moved) => {
    const { cases } = recordWith({ sentence, since: { transferredTo: unknown } });
    const record = { ...untold, cases: [{ ...cases[0], docketReadOn: plain(on) }] as const };
    const { transferredTo } = whatFollows(record, asOf).cases[0].since;
    expect(transferredTo.known ? transferredTo.is : undefined).toBe(moved);
  });

  it.each([
    ['2026-11-23', 'plea-of-guilty', undefined],
    ['2026-11-24', 'plea-of-guilty', 'no'],
    // There is no sentence to wait for.
    ['2026-11-23', 'dismissed', 'no'],
  ] as const)(
    'of an unknown sentence, read on %s, after %s: moved %s',
    (on, disposition, moved) => {
      const { cases } = recordWith({
        counts: [count('PC 484(a)', 'misdemeanor', { disposition: known(disposition) })],
        sentence: unknown,
        since: { transferredTo: unknown },
      });
      const record = { ...untold, cases: [{ ...cases[0], docketReadOn: plain(on) }] as const };
      const { transferredTo } = whatFollows(record, asOf).cases[0].since;
      expect(transferredTo.known ? transferredTo.is : undefined).toBe(moved);
    },
  );

  it('answers nothing if nobody read it', () => {
    for (const fact of Object.values(shown(read(undefined)))) expect(fact).toEqual(unknown);
  });

  it('never says who the person is or how the person lives now', () => {
    for (const declared of Object.values(circumstancesFacts)) {
      expect('docketSilent' in declared).toBe(false);
    }
  });

  it('answers only these facts by its silence', () => {
    const silent = factPaths.filter((path) => {
      const declared = declaredAt(path);
      return declared !== undefined && 'docketSilent' in declared;
    });
    expect(silent).toEqual([
      'cases.sentence.probation.violations',
      'cases.since.transferredTo',
      'cases.since.warrantInThisCase',
      'cases.since.protectiveOrderUntil',
      'cases.since.alreadyDismissed',
      'cases.obligations.programs',
    ]);
  });

  it('leaves what the record says as it is', () => {
    const [first] = untold.cases;
    const courtCase: CourtCase = {
      ...first,
      docketReadOn: plain('2026-11-20'),
      since: { ...first.since, warrantInThisCase: known(true) },
    };
    const { since } = whatFollows({ ...untold, cases: [courtCase] }, asOf).cases[0];
    expect(since.warrantInThisCase).toEqual(known(true));
  });
});
