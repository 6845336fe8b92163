import { describe, expect, it } from 'vitest';
import { type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import type { DecidedCount } from '../../../src/eligibility/determination.ts';
import { determine } from '../../../src/eligibility/determine.ts';
import { readRecord } from '../../../src/law/read-record.ts';
import type { PersonRecord } from '../../../src/record/record.ts';
import { decideCase } from '../../eligibility/decide-case.ts';

// Each of these was once wrongly "open now". A reader of the statutes who had not seen the rules
// found them.

const completed = {
  kind: 'probation',
  imposition: 'suspended',
  startedOn: '2016-03-14',
  scheduledEndOn: '2019-03-13',
  endedOn: '2019-03-13',
  ended: 'completed',
  violations: 'none',
};

const count = {
  number: 1,
  statute: 'PC 484(a)',
  level: 'misdemeanor',
  disposition: 'plea-of-no-contest',
  convictedOn: '2016-02-29',
};

const nothingSince = {
  transferredTo: 'no',
  warrantInThisCase: false,
  protectiveOrderUntil: 'none',
  automaticRelief: 'no',
  alreadyDismissed: 'no',
  fireCamp: false,
  traffickingVictim: false,
  violenceVictim: false,
};

const ownCase = {
  number: 'BA000000',
  court: { county: 'Los Angeles', courthouse: 'foltz' },
  judgmentOn: '2016-03-14',
  counts: [count] as readonly object[],
  sentence: completed as object | string,
  obligations: { restitution: { owed: 0 }, fine: { owed: 0 } } as object,
  since: nothingSince,
};

const free = {
  asOf: '2026-11-20',
  charged: 'no',
  servingSentence: 'no',
  onProbationElsewhere: 'no',
  supervisionElsewhere: 'none',
  warrant: 'none',
  convictionsSince: 'none',
  priorSeriousOrViolentFelony: false,
  mustRegister: false,
  noncitizen: false,
};

interface Story {
  readonly case?: Partial<typeof ownCase>;
  readonly others?: readonly object[];
  readonly circumstances?: object;
  readonly asOf?: string;
}

function firstCount(story: Story): DecidedCount {
  return answerOf(story, { position: 0 });
}

function answerOf(story: Story, { position }: { readonly position: number }): DecidedCount {
  const record = recordOf(story);
  const found = decideCase(record, record.cases[0], dayOf(story)).counts[position];
  if (found === undefined) throw new Error(`no count at ${position}`);
  return found;
}

function askedOf(story: Story): readonly string[] {
  const result = determine(recordOf(story), dayOf(story));
  if (result.kind !== 'determined') throw new Error(result.kind);
  return result.determination.questions.map((one) => one.path);
}

function dayOf({ asOf }: Story): PlainDate {
  return plain(asOf ?? '2026-11-24');
}

function recordOf(story: Story): PersonRecord {
  const { record, findings } = reading(story);
  if (record === undefined) throw new Error(JSON.stringify(findings));
  return record;
}

function findingsOf(story: Story): ReturnType<typeof readRecord>['findings'] {
  return reading(story).findings;
}

function reading(story: Story): ReturnType<typeof readRecord> {
  const source = JSON.stringify({
    petitioner: { name: { first: 'Rosa', last: 'Méndez' } },
    circumstances: { ...free, ...story.circumstances },
    cases: [{ ...ownCase, ...story.case }, ...(story.others ?? [])],
  });
  return readRecord(source, dayOf(story), plain('2026-11-24'));
}

const felony = { ...count, statute: 'PC 487(a)', level: 'felony', wobbler: true };
const beside = (sentence: object) => ({
  case: { counts: [count, { ...felony, number: 2, sentence }] },
});

describe('a sentence on another count in the same case (PC 1203.4(a)(1): "an offense" is any)', () => {
  it('bars nothing once it is over', () => {
    expect(firstCount(beside({ ...completed, endedOn: '2018-01-01' })).outcome).toBe(
      'eligible-mandatory',
    );
  });

  it.each([
    [
      'probation',
      { ...completed, ended: 'running', endedOn: undefined, scheduledEndOn: '2027-01-01' },
    ],
    ['state prison', { kind: 'state-prison', releasedOn: '2027-01-01' }],
    ['county jail', { kind: 'county-jail-1170h', form: 'straight', completedOn: '2027-01-01' }],
    ['jail', { kind: 'no-probation', jailDays: 10, completedOn: '2027-01-01' }],
  ])('bars while it is %s, until the day after it ends', (_, sentence) => {
    const found = firstCount(beside(sentence));
    expect(found.outcome).toBe('not-yet');
    expect(found.eligibleOn).toBe('2027-01-02');
  });

  it('is asked about if it is probation and we don’t know whether it is over', () => {
    const story = beside({ kind: 'probation' });
    expect(firstCount(story).outcome).toBe('needs-facts');
    expect(askedOf(story)).toContain('cases[0].counts[1].sentence.endedOn');
  });
});

describe('an unknown fact about another count in the same case', () => {
  it('is asked about if the count shares the case’s sentence and that is unknown', () => {
    const own = { ...count, number: 2, sentence: { ...completed, endedOn: '2018-01-01' } };
    const both = (level: string) =>
      answerOf(
        { case: { counts: [{ ...count, level }, own], sentence: 'unknown' } },
        { position: 1 },
      );
    expect(both('misdemeanor')).toMatchObject({ outcome: 'needs-facts' });
    expect(both('infraction').outcome).toBe('eligible-mandatory');
  });

  it('is asked about after a release from prison if supervision may still be running', () => {
    const released = { kind: 'state-prison', releasedOn: '2024-01-01' };
    expect(firstCount(beside(released)).outcome).toBe('needs-facts');
    expect(firstCount(beside({ ...released, completedOn: '2026-11-24' })).outcome).toBe(
      'needs-facts',
    );
    expect(firstCount(beside({ ...released, completedOn: '2026-11-23' })).outcome).toBe(
      'eligible-mandatory',
    );
  });

  it('is a contradiction if it says no supervision now and supervision until a later day', () => {
    const none = { kind: 'state-prison', releasedOn: '2024-01-01', supervisionNow: 'none' };
    const found = (supervisionUntil: string) =>
      findingsOf(beside({ ...none, supervisionUntil })).map(({ code, severity }) => [
        code,
        severity,
      ]);
    expect(found('2027-01-01')).toContainEqual(['supervised-and-not', 'error']);
    expect(found('2026-11-19').map(([code]) => code)).not.toContain('supervised-and-not');
  });
});

describe('probation that is said to be still running', () => {
  const running = (scheduledEndOn: string) => ({
    ...completed,
    ended: 'running',
    startedOn: '2025-12-01',
    endedOn: undefined,
    scheduledEndOn,
  });

  it('past its own last day is not over on this record, and the day is asked for', () => {
    const story = { case: { sentence: running('2026-11-19') } };
    expect(firstCount(story).outcome).toBe('not-yet');
    expect(firstCount(story).eligibleOn).toBeUndefined();
    expect(askedOf(story)).toContain('cases[0].sentence.scheduledEndOn');
  });

  it('with a last day that has passed since the statement: how it ended is asked', () => {
    // PC 1203.3(b)(3): its end discharges only "if the court has not seen fit to revoke".
    const story = { case: { sentence: running('2026-11-20') } };
    expect(firstCount(story).outcome).toBe('needs-facts');
    expect(askedOf(story)).toContain('cases[0].sentence.ended');
    expect(firstCount({ case: { sentence: running('2026-11-24') } })).toMatchObject({
      outcome: 'not-yet',
      eligibleOn: '2026-11-25',
    });
  });

  it('is asked about past its own last day if the statement has no date', () => {
    const story = {
      case: { sentence: running('2026-11-19') },
      circumstances: { ...free, asOf: undefined },
    };
    expect(firstCount(story).outcome).toBe('needs-facts');
  });
});

describe('PC 1203.41(a)(6): a prison felony that resulted in a duty to register', () => {
  const prison = (statute: string) => ({
    case: {
      counts: [{ ...count, statute, level: 'felony', wobbler: false }],
      sentence: {
        kind: 'state-prison',
        releasedOn: '2018-01-01',
        supervisionNow: 'none',
        completedOn: '2020-01-01',
      },
    },
  });

  it.each(['PC 261(a)(2)', 'PC 288(c)(1)', 'PC 243.4(a)'])(
    'is a question for a lawyer for %s, even if no duty is left',
    (statute) => {
      expect(firstCount(prison(statute)).outcome).toBe('needs-lawyer');
    },
  );

  it('does not come with PC 211', () => {
    expect(firstCount(prison('PC 211')).outcome).toBe('eligible-discretionary');
  });
});

describe('PC 1203.42 and 1170(h)(3): a prior or current serious felony', () => {
  const old = {
    ...ownCase,
    judgmentOn: '2005-03-14',
    sentence: {
      kind: 'state-prison',
      releasedOn: '2008-01-01',
      supervisionNow: 'none',
      completedOn: '2010-01-01',
    },
  };
  const burglary = {
    ...count,
    statute: 'PC 459/460(b)',
    level: 'felony',
    wobbler: true,
    convictedOn: '2005-02-01',
  };
  const then = { asOf: '2020-06-15', circumstances: { asOf: '2020-06-01' } };

  it('keeps the section open if there is none', () => {
    const found = firstCount({ case: { ...old, counts: [burglary] }, ...then });
    expect(found).toMatchObject({ outcome: 'eligible-discretionary', route: '1203.42' });
  });

  it('bars it if it is another count in the case', () => {
    const murder = { ...burglary, number: 2, statute: 'PC 187', wobbler: false };
    const found = firstCount({ case: { ...old, counts: [burglary, murder] }, ...then });
    expect(found.outcome).toBe('ineligible');
  });

  it('bars it if it is in an earlier case in the record, but not a later one', () => {
    const robbery = (on: string) => ({
      ...old,
      number: 'BA000001',
      judgmentOn: on,
      counts: [{ ...burglary, statute: 'PC 211', wobbler: false, convictedOn: on }],
    });
    const with_ = (on: string) =>
      firstCount({ case: { ...old, counts: [burglary] }, others: [robbery(on)], ...then });
    expect(with_('2004-01-05').outcome).toBe('ineligible');
    expect(with_('2005-03-15').outcome).toBe('eligible-discretionary');
  });
});

describe('a class or program that was a condition of probation', () => {
  const withProgram = (said: object): Story => ({
    case: {
      obligations: {
        restitution: { owed: 0 },
        fine: { owed: 0 },
        programs: [{ name: 'a class', ...said }],
      },
    },
  });
  const program = (said: object) => firstCount(withProgram(said));

  it('leaves the mandatory route open if it was done, or was not a condition', () => {
    expect(program({ done: true }).outcome).toBe('eligible-mandatory');
    expect(program({ done: false, conditionOfProbation: false }).outcome).toBe(
      'eligible-mandatory',
    );
  });

  it('makes it discretionary if it was not done', () => {
    const found = program({ done: false, conditionOfProbation: true });
    expect(found).toMatchObject({
      outcome: 'eligible-discretionary',
      route: '1203.4-interest-of-justice',
    });
  });

  it('is asked about if unknown', () => {
    expect(program({}).outcome).toBe('needs-facts');
    expect(askedOf(withProgram({}))).toContain('cases[0].obligations.programs[0].done');
  });
});

describe('PC 1203.4a', () => {
  const fined = { kind: 'no-probation', performed: true, completedOn: '2016-06-01', jailDays: 0 };
  const later = (judgmentOn: string, convictedOn?: string) => ({
    ...ownCase,
    number: 'BA000001',
    judgmentOn,
    counts: [{ ...count, convictedOn }],
    sentence: { ...completed, startedOn: judgmentOn, endedOn: '2020-01-01' },
  });

  it('asks for the date of a conviction in a later case, and not in an earlier one', () => {
    const with_ = (other: object) => firstCount({ case: { sentence: fined }, others: [other] });
    expect(with_(later('2018-01-05')).outcome).not.toBe('eligible-mandatory');
    expect(with_(later('2015-01-05')).outcome).toBe('eligible-mandatory');
  });

  it('waits for a sentence’s end date in the future, though it is said to be performed', () => {
    const ahead = { ...fined, completedOn: '2030-01-01' };
    expect(firstCount({ case: { sentence: ahead } })).toMatchObject({
      outcome: 'not-yet',
      eligibleOn: '2030-01-02',
    });
  });

  it('for an infraction after revoked probation is a question for a lawyer', () => {
    const reduced = {
      ...count,
      reductions: [{ under: '17(d)(2)', on: '2020-01-01', to: 'infraction' }],
    };
    const ended = (how: string) =>
      firstCount({ case: { counts: [reduced], sentence: { ...completed, ended: how } } }).outcome;
    expect(ended('completed')).toBe('eligible-mandatory');
    expect(ended('unknown')).toBe('needs-facts');
    // Said to be running past its own last day: it is not over on this record.
    expect(ended('running')).toBe('not-yet');
    expect(ended('revoked')).toBe('needs-lawyer');
  });
});

describe('the wait of PC 1203.41(a)(2) after supervision that is over', () => {
  const asked = (sentence: object) => firstCount({ case: { counts: [felony], sentence } });

  it('runs from the end of parole, even if nothing else says when the sentence was completed', () => {
    const parole = (supervisionUntil: string) =>
      asked({ kind: 'state-prison', supervisionNow: 'parole', supervisionUntil });
    expect(parole('2024-11-23').outcome).toBe('eligible-discretionary');
    expect(parole('2024-11-24')).toMatchObject({ outcome: 'not-yet', eligibleOn: '2026-11-25' });
    expect(parole('2026-11-23')).toMatchObject({ outcome: 'not-yet', eligibleOn: '2028-11-24' });
  });

  it('is a question for a lawyer if two years have passed since release but not since parole', () => {
    const found = asked({
      kind: 'state-prison',
      releasedOn: '2019-01-01',
      supervisionNow: 'parole',
      supervisionUntil: '2026-11-23',
    });
    expect(found.outcome).toBe('needs-lawyer');
  });

  it('for a jail sentence of unknown form is asked about between one year and two', () => {
    const jail = (supervisionUntil: string) =>
      asked({ kind: 'county-jail-1170h', completedOn: '2019-01-01', supervisionUntil }).outcome;
    expect(jail('2025-11-23')).toBe('needs-facts');
    expect(jail('2024-11-23')).not.toBe('not-yet');
  });
});

describe('a county jail felony that is a misdemeanor now (PC 1203.4a)', () => {
  it('is performed when the supervision after it is over', () => {
    const reduced = {
      ...count,
      statute: 'HS 11350(a)',
      level: 'felony',
      wobbler: false,
      reductions: [{ under: '1170.18', on: '2020-01-01', to: 'misdemeanor' }],
    };
    const until = (supervisionUntil: string) =>
      firstCount({
        case: {
          counts: [reduced],
          sentence: {
            kind: 'county-jail-1170h',
            form: 'split',
            completedOn: '2018-01-01',
            supervisionNow: 'mandatory-supervision',
            supervisionUntil,
          },
        },
      }).outcome;
    expect(until('2026-11-23')).toBe('eligible-mandatory');
    expect(until('2026-11-24')).toBe('not-yet');
  });
});

describe('PC 1203.43: "dismissed"', () => {
  it.each([
    ['2026-11-10', 'eligible-mandatory'],
    ['2026-11-11', 'not-yet'],
  ])('a charge that is dismissed on %s is %s', (dismissedOn, outcome) => {
    const sentence = {
      kind: 'deferred-entry',
      grantedOn: '2012-01-01',
      performed: true,
      dismissedOn,
    };
    const drugs = { ...count, statute: 'HS 11377(a)', disposition: 'dismissed' };
    const story = { case: { counts: [drugs], sentence }, asOf: '2026-11-10' };
    expect(firstCount(story).outcome).toBe(outcome);
  });
});

describe('a federal offense', () => {
  it('is not a conviction in a court of this state, wherever the record puts it', () => {
    const found = firstCount({ case: { counts: [{ ...count, statute: '18 USC 922(g)(1)' }] } });
    expect(found.outcome).toBe('ineligible');
  });
});

describe('PC 1203.41(a)(2): county jail outside PC 1170(h)', () => {
  const revoked = (completedOn: string) =>
    firstCount({
      case: {
        judgmentOn: '2009-03-14',
        counts: [
          {
            ...count,
            statute: 'PC 487(a)',
            level: 'felony',
            wobbler: true,
            convictedOn: '2009-03-01',
          },
        ],
        sentence: { kind: 'revoked-to-jail', completedOn },
      },
    }).outcome;

  // (a)(2) covers only sentences under 1170(h)(5) and state prison.
  it('is a question for a lawyer after a revocation, before October 1, 2011 and since', () => {
    expect(revoked('2011-09-30')).toBe('needs-lawyer');
    expect(revoked('2011-10-01')).toBe('needs-lawyer');
  });

  it('counts supervision that continues after the sentence', () => {
    const split = (supervisionUntil: string) =>
      firstCount({
        case: {
          counts: [{ ...count, statute: 'PC 487(a)', level: 'felony', wobbler: true }],
          sentence: {
            kind: 'county-jail-1170h',
            form: 'split',
            completedOn: '2018-01-01',
            supervisionNow: 'none',
            supervisionUntil,
          },
        },
      });
    expect(split('2025-11-23').outcome).toBe('eligible-discretionary');
    expect(split('2025-11-24')).toMatchObject({ outcome: 'not-yet', eligibleOn: '2026-11-25' });
  });
});
