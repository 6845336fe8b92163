import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { type Filing, filePlan } from '../../src/petition/file-plan.ts';
import { determined } from '../properties/decided.ts';

// An attorney may file despite "not yet" and "a lawyer first". That requests the relief and
// changes no fact: what the record denies, or leaves open, stays for the attorney's own hand.

const asOf = plain('2026-11-28');

const attorney = {
  attorney: {
    name: { first: 'Priya', last: 'Raman' },
    barNumber: '000000',
    address: { street: '1 Example Plaza', city: 'Torrance', state: 'CA', zip: '90503' },
    phone: '(310) 555-0100',
  },
};

const clear = {
  asOf: '2026-11-28',
  charged: 'no',
  servingSentence: 'no',
  onProbationElsewhere: 'no',
  supervisionElsewhere: 'none',
  warrant: 'none',
  convictionsSince: 'none',
  mustRegister: 'no',
};

const completed = {
  kind: 'probation',
  startedOn: '2021-03-01',
  endedOn: '2022-02-28',
  ended: 'completed',
  violations: 'none',
};

interface Told {
  readonly filer?: object | string;
  readonly now?: object;
  readonly counts?: readonly object[];
  readonly judgmentOn?: string;
  readonly sentence?: object;
  readonly county?: string;
  readonly since?: object;
}

const theft = { statute: 'PC 484(a)', level: 'misdemeanor' };

function filing({ judgmentOn = '2021-03-01', ...told }: Told): Filing {
  const source = stringify({
    petitioner: { name: { first: 'Rosa', last: 'Sample' }, mailingAddress: 'none' },
    filer: told.filer ?? attorney,
    circumstances: { ...clear, ...told.now },
    cases: [
      {
        number: 'BA000000',
        court: { county: told.county ?? 'Los Angeles' },
        docketReadOn: '2026-11-28',
        judgmentOn,
        counts: (told.counts ?? [theft]).map((count, index) => ({
          number: index + 1,
          disposition: 'nolo',
          convictedOn: judgmentOn,
          ...count,
        })),
        sentence: told.sentence ?? completed,
        obligations: { restitution: { owed: 0 }, fine: { owed: 0 } },
        since: { fireCamp: 'no', ...told.since },
      },
    ],
  });
  const { record, findings } = readRecord(source, asOf);
  if (record === undefined) throw new Error(JSON.stringify(findings));
  const [courtCase] = record.cases;
  const [found] = determined(record, asOf).cases;
  return filePlan({
    record,
    courtCase,
    found,
    venue: { county: 'Los Angeles', courthouse: { ask: true }, serve: { ask: true } },
    asOf,
    orders: { override: 'to be heard together with the motion under 1203.3' },
  });
}

/** The answer as it was, the route, whether the ground is left to hand, and the statements that are. */
function filed(told: Told) {
  const made = filing(told);
  if (!made.ready) throw new Error(`not filed: ${made.why.kind}`);
  const { determination, counts, present } = made.plan;
  return {
    answer: determination.outcome,
    route: counts[0].route,
    ground: counts[0].ground,
    byHand: present.filter(({ says }) => says === 'by-hand').map(({ of }) => of),
  };
}

describe('what an override requests, and leaves to the attorney’s hand', () => {
  it.each<readonly [string, Told, ReturnType<typeof filed>]>([
    [
      'PC 1203.4(a)(1): its own probation runs, so neither "not on probation" nor "fulfilled"',
      {
        judgmentOn: '2026-02-01',
        sentence: {
          kind: 'probation',
          startedOn: '2026-02-01',
          scheduledEndOn: '2027-01-31',
          ended: 'running',
        },
      },
      { answer: 'not-yet', route: '1203.4-fulfilled', ground: 'by-hand', byHand: ['probation'] },
    ],
    [
      'PC 1203.4(a)(1): probation in another case leaves this one fulfilled',
      { now: { onProbationElsewhere: { is: 'yes', until: '2027-01-10' } } },
      {
        answer: 'not-yet',
        route: '1203.4-fulfilled',
        ground: 'as-recorded',
        byHand: ['probation'],
      },
    ],
    [
      'PC 1203.4(a)(1): charged with an offense',
      { now: { charged: 'yes' } },
      { answer: 'not-yet', route: '1203.4-fulfilled', ground: 'as-recorded', byHand: ['charge'] },
    ],
    [
      'PC 1203.4(a)(1): an open ticket is not told as "not charged"',
      { now: { charged: 'infraction' } },
      {
        answer: 'needs-lawyer',
        route: '1203.4-fulfilled',
        ground: 'as-recorded',
        byHand: ['charge'],
      },
    ],
    [
      'PC 1203.4(a)(1) asks nothing of parole in another case',
      { now: { supervisionElsewhere: 'parole' } },
      { answer: 'needs-lawyer', route: '1203.4-fulfilled', ground: 'as-recorded', byHand: [] },
    ],
    [
      'PC 1203.4(a)(1): completed as ordered, and the last day ordered is still to come',
      {
        judgmentOn: '2026-02-01',
        sentence: {
          kind: 'probation',
          startedOn: '2026-02-01',
          scheduledEndOn: '2027-01-31',
          ended: 'completed',
          violations: 'none',
        },
      },
      { answer: 'not-yet', route: '1203.4-fulfilled', ground: 'by-hand', byHand: ['probation'] },
    ],
    [
      'PC 1203.4a(a): the year is not over, so the ground is not stated',
      {
        judgmentOn: '2026-02-01',
        sentence: { kind: 'no-probation', performed: 'yes', completedOn: '2026-02-20' },
      },
      { answer: 'not-yet', route: '1203.4a-a', ground: 'by-hand', byHand: [] },
    ],
    [
      'PC 1203.4a(a): the fine is not paid',
      { sentence: { kind: 'no-probation', performed: 'no' } },
      { answer: 'not-yet', route: '1203.4a-a', ground: 'by-hand', byHand: [] },
    ],
    [
      'PC 1203.41(a)(3): post-release supervision in this case is not told as "not on parole"',
      {
        counts: [{ statute: 'PC 211', level: 'felony' }],
        judgmentOn: '2015-03-01',
        sentence: { kind: 'state-prison', releasedOn: '2020-03-01', supervisionNow: 'prcs' },
      },
      { answer: 'needs-lawyer', route: '1203.41-prison', ground: 'by-hand', byHand: ['parole'] },
    ],
    [
      'PC 1203.41(a)(3): parole of this case that ends next year is not over',
      {
        counts: [{ statute: 'PC 211', level: 'felony' }],
        judgmentOn: '2015-03-01',
        sentence: { kind: 'state-prison', releasedOn: '2024-03-01', paroleEndedOn: '2027-03-01' },
      },
      { answer: 'not-yet', route: '1203.41-prison', ground: 'by-hand', byHand: ['parole'] },
    ],
    [
      'PC 1203.9(b): a case moved to Orange County, where the attorney means to ask here',
      { since: { transferredTo: { county: 'Orange' } } },
      { answer: 'needs-lawyer', route: '1203.4-fulfilled', ground: 'as-recorded', byHand: [] },
    ],
  ])('%s', (_, told, expected) => {
    expect(filed(told)).toEqual(expected);
  });
});

describe('where an override does not apply, no petition is made, and it says why', () => {
  const prison = { kind: 'state-prison', releasedOn: '2026-01-15', supervisionNow: 'parole' };

  it.each<readonly [string, Told, object]>([
    [
      'PC 1203.4(b): an excluded offense',
      { counts: [{ statute: 'PC 288(a)', level: 'felony' }], now: { mustRegister: 'yes' } },
      { kind: 'nothing-to-petition' },
    ],
    ['the conviction of another county', { county: 'Orange' }, { kind: 'nothing-to-petition' }],
    [
      'a missing fact is not supplied by a reason',
      { now: { charged: 'unknown' } },
      { kind: 'held', outcome: 'needs-facts', holding: [1], ready: [] },
    ],
    [
      'one count lacks a fact, and the other is open',
      {
        counts: [theft, { statute: 'VC 23109', level: 'misdemeanor' }],
      },
      { kind: 'held', outcome: 'needs-facts', holding: [2], ready: [1] },
    ],
    [
      'PC 1203.4b: the petition has no item for the fire crew remedy',
      {
        counts: [{ statute: 'PC 211', level: 'felony' }],
        judgmentOn: '2019-02-03',
        sentence: prison,
        since: { fireCamp: 'yes' },
      },
      { kind: 'held', outcome: 'needs-lawyer', holding: [1], ready: [] },
    ],
    [
      'only an attorney overrides',
      { filer: 'petitioner', now: { charged: 'yes' } },
      { kind: 'override-needs-attorney' },
    ],
  ])('%s', (_, told, why) => {
    expect(filing(told)).toEqual({ ready: false, why });
  });
});
