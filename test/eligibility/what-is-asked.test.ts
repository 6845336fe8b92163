import { describe, expect, it } from 'vitest';
import { cite } from '../../src/authority/authority.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import type { Question } from '../../src/eligibility/determination.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { determined } from '../properties/decided.ts';
import { caseWith, count, recordWith, type Told } from '../records/clean-record.ts';
import { countyJail, noProbation, prison, probation } from '../records/sentences.ts';

// One or two facts are missing from a record that is clean otherwise: all that is asked, what it
// changes, and what each answer leads to.

const asOf = plain('2026-11-23');

function asked(told: Told): readonly string[] {
  const circumstances = { asOf, ...told.circumstances };
  const { cases } = determined(recordWith({ ...told, circumstances }), asOf);
  return cases[0].counts[0].questions.flatMap(printed);
}

function printed({ path, changes, holdsUp, leadsTo }: Question): readonly string[] {
  return [
    `${path} (${holdsUp ? 'holds up the ' : ''}${changes})`,
    ...leadsTo.map(({ answer, outcome, route, eligibleOn, atTheEarliest, brings }) => {
      const day = eligibleOn === undefined ? [] : [eligibleOn];
      const open = atTheEarliest === true ? [...day, 'or later'] : day;
      const to = [outcome, ...(route === undefined ? [] : [route]), ...open].join(' ');
      return [`  ${answer}: ${to}`, ...brings].join(', ');
    }),
  ];
}

const between = (from: string, to: string) =>
  ({ known: false, within: { from: plain(from), to: plain(to) } }) as const;

const theft = count('PC 484(a)', 'misdemeanor', { ageAtOffense: known(21) });
const running = probation('2026-06-01', '2027-05-31', { ended: known('running') });
const grown = { ageAtOffense: known(21) };

describe('if all that is missing is', () => {
  it.each<readonly [string, Told, readonly string[]]>([
    [
      'whether the person is charged with an offense',
      { counts: [theft], circumstances: { charged: unknown } },
      [
        'circumstances.charged (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: not-yet 1203.4-fulfilled',
        '  infraction: needs-lawyer 1203.4-fulfilled',
      ],
    ],
    [
      'whether the person is on parole or the like',
      { counts: [theft], circumstances: { supervisionElsewhere: unknown } },
      [
        'circumstances.supervisionElsewhere (holds up the outcome)',
        '  none: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  parole: needs-lawyer 1203.4-fulfilled',
        '  prcs: needs-lawyer 1203.4-fulfilled',
        '  mandatory-supervision: needs-lawyer 1203.4-fulfilled',
        '  federal-supervised-release: needs-lawyer 1203.4-fulfilled',
      ],
    ],
    [
      'whether an arrest warrant is out',
      { counts: [theft], circumstances: { warrant: unknown } },
      [
        'circumstances.warrant (cautions)',
        '  none: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  arrest: eligible-mandatory 1203.4-fulfilled, arrest-warrant-first, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'whether the person is a citizen',
      { counts: [theft], circumstances: { noncitizen: unknown } },
      [
        'circumstances.noncitizen (cautions)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: eligible-mandatory 1203.4-fulfilled, immigration-advice-first, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'whether the person was a victim of trafficking or violence',
      { counts: [theft], since: { traffickingVictim: unknown, violenceVictim: unknown } },
      [
        'cases[0].since.traffickingVictim (remedies)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office, PC 236.14',
        'cases[0].since.violenceVictim (remedies)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office, PC 236.15',
      ],
    ],
    [
      'whether the case was transferred',
      { counts: [theft], since: { transferredTo: unknown } },
      [
        'cases[0].since.transferredTo (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  to another county: needs-lawyer 1203.4-fulfilled',
        '  to the county of filing: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'the county of conviction',
      { counts: [theft], court: { system: 'superior', county: 'unknown' } },
      [
        'cases[0].court.county (holds up the outcome)',
        '  Los Angeles: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  another county: ineligible',
      ],
    ],
    [
      'how old the person was',
      { counts: [count('PC 484(a)', 'misdemeanor')] },
      [
        'cases[0].counts[0].ageAtOffense (requests)',
        '  under 18: eligible-mandatory 1203.4-fulfilled, 1203.45, auto-relief-may-apply, licenses-and-public-office',
        '  18 to 20: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  21 or older: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'which subdivision of a section',
      { counts: [count('PC 261.5', 'felony', { ...grown, wobbler: known(true) })] },
      [
        'cases[0].counts[0].statute (holds up the outcome)',
        '  PC 261.5(d): ineligible',
        '  PC 261.5(c): eligible-mandatory 1203.4-fulfilled, 17(b)(3), auto-relief-may-apply, firearm-not-restored, 17b-discretionary, licenses-and-public-office',
        '  PC 261.5(another): eligible-mandatory 1203.4-fulfilled, 17(b)(3), auto-relief-may-apply, firearm-not-restored, 17b-discretionary, licenses-and-public-office',
      ],
    ],
    [
      'the level of a burglary in the second degree',
      { counts: [count('PC 459', 'unknown', { ...grown, degree: known('second') })] },
      [
        'cases[0].counts[0].level (requests)',
        '  felony: eligible-mandatory 1203.4-fulfilled, 17(b)(3), auto-relief-may-apply, firearm-not-restored, 17b-discretionary, licenses-and-public-office',
        '  misdemeanor: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'the degree of a burglary',
      { counts: [count('PC 459', 'felony', grown)] },
      [
        'cases[0].counts[0].degree (cautions)',
        '  first: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, firearm-not-restored, prior-strike-survives, licenses-and-public-office',
        '  second: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, firearm-not-restored, licenses-and-public-office',
        'cases[0].counts[0].wobbler (requests)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, firearm-not-restored, 17b-not-available, licenses-and-public-office',
        '  yes: eligible-mandatory 1203.4-fulfilled, 17(b)(3), auto-relief-may-apply, firearm-not-restored, 17b-discretionary, licenses-and-public-office',
      ],
    ],
    [
      'how probation ended',
      { counts: [theft], sentence: probation('2022-03-10', '2023-03-09', { ended: unknown }) },
      [
        'cases[0].sentence.ended (holds up the outcome)',
        '  completed: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  early-discharge: eligible-mandatory 1203.4-early-discharge, auto-relief-may-apply, licenses-and-public-office',
        '  closed-for-misconduct: eligible-discretionary 1203.4-interest-of-justice, auto-relief-may-apply, licenses-and-public-office',
        '  revoked: needs-lawyer 1203.4-interest-of-justice',
        '  summarily-revoked: needs-lawyer 1203.4-interest-of-justice',
        '  running: needs-lawyer 1203.4-fulfilled',
      ],
    ],
    [
      'when this month probation ended',
      {
        counts: [theft],
        sentence: probation('2025-11-10', '2026-11-09', {
          endedOn: between('2026-11-01', '2026-11-30'),
        }),
      },
      [
        'cases[0].sentence.endedOn (holds up the outcome)',
        '  until 2026-11-22: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  from 2026-11-23: needs-lawyer 1203.4-fulfilled',
      ],
    ],
    [
      'whether probation was violated',
      { counts: [theft], sentence: probation('2022-03-10', '2023-03-09', { violations: unknown }) },
      [
        'cases[0].sentence.violations (holds up the outcome)',
        '  none: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  found: eligible-discretionary 1203.4-interest-of-justice, licenses-and-public-office',
      ],
    ],
    [
      'whether the fine is paid, and was a condition of probation',
      { counts: [theft], owed: { fine: { owed: unknown, conditionOfProbation: unknown } } },
      [
        'cases[0].obligations.fine.owed (holds up the outcome)',
        '  0: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  more than 0: needs-facts 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        'cases[0].obligations.fine.conditionOfProbation (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: needs-facts 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'whether restitution is paid',
      { counts: [theft], owed: { restitution: { owed: unknown } } },
      [
        'cases[0].obligations.restitution.owed (cautions)',
        '  0: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  more than 0: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, restitution-debt-survives, licenses-and-public-office',
      ],
    ],
    [
      'the day of judgment, if there was no probation',
      { counts: [theft], judgmentOn: unknown, sentence: noProbation() },
      [
        'cases[0].judgmentOn (holds up the outcome)',
        '  until 2025-11-22: eligible-mandatory 1203.4a-a, auto-relief-may-apply',
        '  from 2025-11-23: not-yet 1203.4a-a 2026-11-24 or later',
      ],
    ],
    [
      'whether there were convictions since, if there was no probation',
      { counts: [theft], sentence: noProbation(), circumstances: { convictionsSince: unknown } },
      [
        'circumstances.convictionsSince (holds up the outcome)',
        '  none: eligible-mandatory 1203.4a-a, auto-relief-may-apply',
        '  one or more: needs-facts 1203.4a-a, auto-relief-may-apply',
      ],
    ],
    [
      'whether a county jail sentence was split, and when it was completed',
      { counts: [count('HS 11351', 'felony', grown)], sentence: countyJail('unknown', 'unknown') },
      [
        'cases[0].sentence.completedOn (holds up the outcome)',
        '  until 2022-11-22: eligible-discretionary 1203.41-jail, auto-relief-may-apply, firearm-not-restored, home-care-and-tribal-licenses, licenses-and-public-office',
        '  from 2022-11-23: eligible-discretionary 1203.41-jail, firearm-not-restored, home-care-and-tribal-licenses, licenses-and-public-office',
        '  from 2024-11-23: needs-facts 1203.41-split',
        '  from 2025-11-23: not-yet 1203.41-split',
        'cases[0].sentence.form (holds up the outcome)',
        '  split: needs-facts 1203.41-split',
        '  straight: needs-facts 1203.41-straight',
      ],
    ],
    [
      'when last year a split sentence was completed',
      {
        counts: [count('HS 11351', 'felony', grown)],
        sentence: countyJail('split', '2025-01-15', {
          completedOn: between('2025-01-01', '2025-12-31'),
        }),
      },
      [
        'cases[0].sentence.completedOn (holds up the outcome)',
        '  until 2025-11-22: eligible-discretionary 1203.41-split, firearm-not-restored, home-care-and-tribal-licenses, licenses-and-public-office',
        '  from 2025-11-23: not-yet 1203.41-split 2026-11-24 or later',
      ],
    ],
    [
      'when parole ended',
      {
        counts: [count('PC 211', 'felony', grown)],
        sentence: prison('2016-01-15', '2018-01-15', { paroleEndedOn: unknown }),
      },
      [
        'cases[0].sentence.completedOn (holds up the outcome)',
        '  until 2024-11-22: eligible-discretionary 1203.41-prison, firearm-not-restored, prior-strike-survives, home-care-and-tribal-licenses, licenses-and-public-office',
        '  from 2024-11-23: needs-lawyer 1203.41-prison',
        '  from 2026-11-23: not-yet 1203.41-prison',
      ],
    ],
    [
      'whether the person must register',
      { counts: [theft], circumstances: { mustRegister: unknown } },
      [
        'circumstances.mustRegister (cautions)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: eligible-mandatory 1203.4-fulfilled, registration-continues, licenses-and-public-office',
      ],
    ],
    [
      'how the count came out',
      { counts: [{ ...theft, disposition: unknown, convictedOn: unknown }] },
      [
        'cases[0].counts[0].disposition (holds up the outcome)',
        '  plea-of-guilty: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  plea-of-no-contest: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  verdict: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  convicted: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  dismissed: ineligible',
        '  acquitted: ineligible',
        '  diverted: ineligible',
        '  pending: ineligible',
      ],
    ],
    [
      'whether the count was dismissed before',
      { counts: [theft], since: { alreadyDismissed: unknown } },
      [
        'cases[0].since.alreadyDismissed (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: ineligible',
      ],
    ],
    [
      'when in January probation will end',
      {
        counts: [theft],
        sentence: probation('2026-01-10', '2027-01-09', {
          ended: known('running'),
          endedOn: unknown,
          scheduledEndOn: between('2027-01-01', '2027-01-09'),
        }),
      },
      [
        'cases[0].sentence.scheduledEndOn (day)',
        '  a day: not-yet 1203.4-fulfilled 2027-01-02 or later',
      ],
    ],
    [
      'the days of judgment and of a later conviction',
      {
        counts: [theft],
        sentence: noProbation(),
        judgmentOn: between('2024-01-01', '2026-06-30'),
        circumstances: { convictionsSince: known([{ on: between('2025-01-01', '2025-12-31') }]) },
      },
      [
        'cases[0].judgmentOn (holds up the outcome)',
        '  until 2024-12-31: eligible-discretionary 1203.4a-b, auto-relief-may-apply',
        '  from 2025-01-01: needs-facts 1203.4a-a, auto-relief-may-apply',
        '  from 2025-11-23: not-yet 1203.4a-a 2026-11-24 or later',
        '  from 2025-12-31: not-yet 1203.4a-a 2027-01-01 or later',
        'circumstances.convictionsSince[0].on (holds up the outcome)',
        '  a day: needs-facts 1203.4a-a',
      ],
    ],
    [
      'the days of judgment, in spring, and of a conviction in the same year',
      {
        counts: [theft],
        sentence: noProbation(),
        judgmentOn: between('2025-03-01', '2025-06-30'),
        circumstances: { convictionsSince: known([{ on: between('2025-01-01', '2025-12-31') }]) },
      },
      [
        'cases[0].judgmentOn (holds up the outcome)',
        '  a day: needs-facts 1203.4a-a, auto-relief-may-apply',
        'circumstances.convictionsSince[0].on (holds up the outcome)',
        '  until 2025-03-01: eligible-mandatory 1203.4a-a, auto-relief-may-apply',
        '  from 2025-03-02: needs-facts 1203.4a-a, auto-relief-may-apply',
        '  from 2025-07-01: eligible-discretionary 1203.4a-b, auto-relief-may-apply',
      ],
    ],
    [
      'the days of judgment and of a conviction, and whether the person was a victim of trafficking',
      {
        counts: [theft],
        sentence: noProbation(),
        since: { traffickingVictim: unknown },
        judgmentOn: between('2025-05-31', '2026-06-30'),
        circumstances: { convictionsSince: known([{ on: between('2025-06-01', '2025-10-31') }]) },
      },
      [
        'cases[0].judgmentOn (holds up the outcome)',
        '  until 2025-05-31: eligible-discretionary 1203.4a-b, auto-relief-may-apply',
        '  from 2025-06-01: needs-facts 1203.4a-a, auto-relief-may-apply',
        '  from 2025-10-31: eligible-mandatory 1203.4a-a, auto-relief-may-apply',
        '  from 2025-11-23: not-yet 1203.4a-a 2026-11-24 or later',
        'circumstances.convictionsSince[0].on (holds up the outcome)',
        '  a day: needs-facts 1203.4a-a',
        'cases[0].since.traffickingVictim (remedies)',
        '  no: needs-facts 1203.4a-a',
        '  yes: needs-facts 1203.4a-a, PC 236.14',
      ],
    ],
    [
      'the days of judgment and of a conviction, either a year ago today',
      {
        counts: [theft],
        sentence: noProbation(),
        judgmentOn: between('2025-06-01', '2026-06-30'),
        circumstances: { convictionsSince: known([{ on: between('2025-11-22', '2026-03-31') }]) },
      },
      [
        'cases[0].judgmentOn (holds up the outcome)',
        '  until 2025-11-21: eligible-discretionary 1203.4a-b, auto-relief-may-apply',
        '  from 2025-11-22: needs-facts 1203.4a-a, auto-relief-may-apply',
        '  from 2025-11-23: not-yet 1203.4a-a 2026-11-24 or later',
        '  from 2026-03-31: not-yet 1203.4a-a 2027-04-01 or later',
        'circumstances.convictionsSince[0].on (holds up the outcome)',
        '  a day: needs-facts 1203.4a-a',
      ],
    ],
    [
      'whether the person is charged, while probation runs',
      { counts: [theft], sentence: running, circumstances: { charged: unknown } },
      [
        'circumstances.charged (holds up the outcome)',
        '  no: not-yet 1203.4-fulfilled 2027-06-01',
        '  yes: not-yet 1203.4-fulfilled',
        '  infraction: needs-lawyer 1203.4-fulfilled',
      ],
    ],
    [
      'whether the person was in a fire camp, if a petition is for a lawyer either way',
      {
        counts: [count('HS 11378', 'felony', grown)],
        judgmentOn: '2019-02-03',
        sentence: prison('2023-04-01', '2025-04-01'),
        since: { fireCamp: unknown },
      },
      [
        'cases[0].since.fireCamp (outcome)',
        '  no: needs-lawyer 1203.41-prison',
        '  yes: needs-lawyer 1203.4b, PC 1203.4b',
      ],
    ],
    [
      'how a count of another case came out, and whether the person is charged',
      {
        counts: [theft],
        sentence: noProbation(),
        circumstances: { charged: unknown, warrant: unknown },
        otherCases: [
          {
            ...caseWith({
              counts: [{ ...theft, disposition: unknown, convictedOn: unknown }],
              sentence: unknown,
              judgmentOn: '2023-05-01',
            }),
            number: 'BA000001',
          },
        ],
      },
      [
        'circumstances.charged (holds up the outcome)',
        '  no: needs-facts 1203.4a-a, auto-relief-may-apply',
        '  yes: not-yet 1203.4a-a',
        '  infraction: needs-lawyer 1203.4a-a',
        'cases[1].counts[0].disposition (holds up the outcome)',
        '  plea-of-guilty: needs-facts 1203.4a-a',
        '  plea-of-no-contest: needs-facts 1203.4a-a',
        '  verdict: needs-facts 1203.4a-a',
        '  convicted: needs-facts 1203.4a-a',
        '  dismissed: needs-facts 1203.4a-a',
        '  acquitted: needs-facts 1203.4a-a',
        '  diverted: needs-facts 1203.4a-a',
        '  pending: not-yet 1203.4a-a',
        'cases[1].counts[0].convictedOn (holds up the outcome)',
        '  until 2022-03-10: needs-facts 1203.4a-a',
        '  from 2022-03-11: needs-facts 1203.4a-a',
      ],
    ],
    [
      'how and when probation ended, and when it was to end',
      {
        counts: [theft],
        sentence: probation('2022-03-10', '2023-03-09', {
          ended: unknown,
          endedOn: between('2022-01-01', '2023-12-31'),
          scheduledEndOn: between('2023-01-01', '2023-12-31'),
        }),
      },
      [
        'cases[0].sentence.ended (holds up the outcome)',
        '  completed: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  early-discharge: eligible-mandatory 1203.4-early-discharge, auto-relief-may-apply, licenses-and-public-office',
        '  closed-for-misconduct: needs-facts 1203.4-interest-of-justice',
        '  revoked: needs-lawyer 1203.4-interest-of-justice',
        '  summarily-revoked: needs-lawyer 1203.4-interest-of-justice',
        '  running: needs-lawyer 1203.4-fulfilled',
        'cases[0].sentence.endedOn (holds up the outcome)',
        '  until 2023-03-10: needs-facts 1203.4-fulfilled',
        '  from 2023-03-11: needs-facts 1203.4-fulfilled',
      ],
    ],
    [
      'whether the sentence was served and the fine paid, if there was no probation',
      { counts: [theft], sentence: noProbation({ performed: unknown }) },
      [
        'cases[0].sentence.performed (holds up the outcome)',
        '  no: not-yet 1203.4a-a',
        '  yes: eligible-mandatory 1203.4a-a, auto-relief-may-apply',
      ],
    ],
    [
      'whether the person is charged, and whether an arrest warrant is out',
      { counts: [theft], circumstances: { charged: unknown, warrant: unknown } },
      [
        'circumstances.charged (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: not-yet 1203.4-fulfilled',
        '  infraction: needs-lawyer 1203.4-fulfilled',
      ],
    ],
    [
      'whether a protective order still holds',
      { counts: [theft], since: { protectiveOrderUntil: unknown } },
      [
        'cases[0].since.protectiveOrderUntil (cautions)',
        '  none: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  a day: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'whether the state has already cleared the record',
      { counts: [theft], since: { automaticRelief: unknown } },
      [
        'cases[0].since.automaticRelief (cautions)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: eligible-mandatory 1203.4-fulfilled, relief-already-shown, auto-relief-may-apply, licenses-and-public-office',
      ],
    ],
    [
      'whether the person is serving another sentence',
      { counts: [theft], circumstances: { servingSentence: unknown } },
      [
        'circumstances.servingSentence (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: not-yet 1203.4-fulfilled',
      ],
    ],
    [
      'when next year another sentence ends',
      {
        counts: [theft],
        circumstances: {
          servingSentence: known({ is: true, until: between('2027-01-01', '2027-12-31') }),
        },
      },
      [
        'circumstances.servingSentence.until (day)',
        '  a day: not-yet 1203.4-fulfilled 2027-01-02 or later',
      ],
    ],
    [
      'how one of two counts came out, and whether the person is on probation elsewhere',
      {
        counts: [
          { ...theft, disposition: unknown, convictedOn: unknown },
          count('PC 459', 'felony', { ...grown, number: 2 }),
        ],
        circumstances: { onProbationElsewhere: unknown },
      },
      [
        'cases[0].counts[0].disposition (holds up the outcome)',
        '  plea-of-guilty: needs-facts 1203.4-fulfilled',
        '  plea-of-no-contest: needs-facts 1203.4-fulfilled',
        '  verdict: needs-facts 1203.4-fulfilled',
        '  convicted: needs-facts 1203.4-fulfilled',
        '  dismissed: ineligible',
        '  acquitted: ineligible',
        '  diverted: ineligible',
        '  pending: ineligible',
        'circumstances.onProbationElsewhere (holds up the outcome)',
        '  no: needs-facts 1203.4-fulfilled',
        '  yes: not-yet 1203.4-fulfilled or later',
      ],
    ],
    [
      'how probation for driving under the influence ended, and whether it was violated',
      {
        counts: [count('VC 23152(a)', 'misdemeanor', grown)],
        sentence: probation('2022-03-10', '2025-03-09', { violations: unknown, ended: unknown }),
      },
      [
        'cases[0].sentence.ended (holds up the outcome)',
        '  completed: eligible-discretionary 1203.4-vehicle, dui-prior-survives, license-not-restored, licenses-and-public-office',
        '  early-discharge: eligible-discretionary 1203.4-vehicle, dui-prior-survives, license-not-restored, licenses-and-public-office',
        '  closed-for-misconduct: eligible-discretionary 1203.4-vehicle, dui-prior-survives, license-not-restored, licenses-and-public-office',
        '  revoked: needs-lawyer 1203.4-vehicle',
        '  summarily-revoked: needs-lawyer 1203.4-vehicle',
        '  running: not-yet 1203.4-vehicle',
        'cases[0].sentence.violations (cautions)',
        '  none: needs-facts 1203.4-vehicle',
        '  found: needs-facts 1203.4-vehicle',
      ],
    ],
    [
      'whether the person is on probation elsewhere, and how probation in a second case ended',
      {
        counts: [theft],
        circumstances: { onProbationElsewhere: unknown },
        otherCases: [
          {
            ...caseWith({
              judgmentOn: '2025-05-01',
              counts: [theft],
              sentence: probation('2025-05-01', '2026-04-30', { ended: unknown, endedOn: unknown }),
            }),
            number: 'BA000001',
          },
        ],
      },
      [
        'circumstances.onProbationElsewhere (holds up the outcome)',
        '  no: eligible-mandatory 1203.4-fulfilled, auto-relief-may-apply, licenses-and-public-office',
        '  yes: not-yet 1203.4-fulfilled',
      ],
    ],
    [
      'the sentence',
      { counts: [theft], sentence: unknown },
      [
        'cases[0].sentence (holds up the outcome)',
        '  probation: needs-facts 1203.4-fulfilled',
        '  no-probation: needs-facts 1203.4a-a',
        '  revoked-to-jail: needs-lawyer 1203.4-interest-of-justice',
        '  county-jail-1170h: needs-facts 1203.4a-a',
        '  state-prison: needs-facts 1203.4a-a',
        '  deferred-entry: needs-facts 1203.43',
      ],
    ],
  ])('%s, each answer leads to what is shown beside it', (_, told, shown) => {
    expect(asked(told)).toEqual(shown);
  });
});

describe('a preview', () => {
  const leadsTo = (told: Told, path: string) => {
    const { cases } = determined(recordWith({ counts: [theft], ...told }), asOf);
    return cases[0].counts[0].questions.find((one) => one.path === path)?.leadsTo;
  };

  it('names the days it is about, and leaves out what it cannot say', () => {
    const sentence = probation('2025-11-10', '2026-11-09', {
      endedOn: between('2026-11-01', '2026-11-30'),
    });
    expect(leadsTo({ sentence }, 'cases[0].sentence.endedOn')).toStrictEqual([
      {
        answer: 'until 2026-11-22',
        outcome: 'eligible-mandatory',
        route: '1203.4-fulfilled',
        brings: ['auto-relief-may-apply', 'licenses-and-public-office'],
        from: '2026-11-01',
        until: '2026-11-22',
      },
      {
        answer: 'from 2026-11-23',
        outcome: 'needs-lawyer',
        route: '1203.4-fulfilled',
        brings: [],
        from: '2026-11-23',
        until: '2026-11-30',
      },
    ]);
  });

  it('of a word has no days, and of a bar for good no route', () => {
    const since = { alreadyDismissed: unknown };
    expect(leadsTo({ since }, 'cases[0].since.alreadyDismissed')).toStrictEqual([
      {
        answer: 'no',
        outcome: 'eligible-mandatory',
        route: '1203.4-fulfilled',
        brings: ['auto-relief-may-apply', 'licenses-and-public-office'],
      },
      { answer: 'yes', outcome: 'ineligible', brings: [] },
    ]);
  });
});

describe('a question cites the law that makes the fact matter:', () => {
  it.each<readonly [string, string, Told]>([
    ['circumstances.charged', 'PC 1203.4(a)(1)', { circumstances: { charged: unknown } }],
    ['cases[0].since.transferredTo', 'PC 1203.9(b)', { since: { transferredTo: unknown } }],
    ['cases[0].since.traffickingVictim', 'PC 236.14(l)', { since: { traffickingVictim: unknown } }],
    [
      'cases[0].since.traffickingVictim',
      'PC 1203.49',
      { counts: [count('PC 647(b)', 'misdemeanor')], since: { traffickingVictim: unknown } },
    ],
    ['cases[0].since.violenceVictim', 'PC 236.15', { since: { violenceVictim: unknown } }],
    ['cases[0].counts[0].ageAtOffense', 'PC 1203.45(a)', {}],
    [
      'cases[0].counts[0].statute',
      'PC 1203.4(b)',
      { counts: [count('PC 261.5', 'felony', { ...grown, wobbler: known(true) })] },
    ],
  ])('%s, %s', (path, law, told) => {
    const record = recordWith({ ...told, circumstances: { asOf, ...told.circumstances } });
    const [first] = determined(record, asOf).cases;
    const question = first.counts[0].questions.find((one) => one.path === path);
    expect(question?.authorities.map(cite)).toContain(law);
  });
});

it('a question cites the law of the day: PC 1203.41 reaches prison only since 2023', () => {
  const told: Told = {
    counts: [count('HS 11378', 'felony')],
    judgmentOn: '2008-02-03',
    sentence: prison('2009-04-01', 'unknown'),
  };
  const law = (day: string) => {
    const circumstances = { asOf: plain(day) };
    const [first] = determined(recordWith({ ...told, circumstances }), plain(day)).cases;
    const asks = first.counts[0].questions;
    return asks.find(({ path }) => path.endsWith('completedOn'))?.authorities.map(cite);
  };
  expect(['2022-12-31', '2023-01-01', '2023-01-02'].map(law)).toEqual([
    ['PC 1203.42(a)(2)'],
    ['PC 1203.41(a)(2)'],
    ['PC 1203.41(a)(2)'],
  ]);
});

it('a count shows its level at conviction and today, and whether it could be either', () => {
  const levelOf = (...told: Parameters<typeof count>) => {
    const [first] = determined(recordWith({ counts: [count(...told)] }), asOf).cases;
    return first.counts[0].level;
  };
  const reductions = [
    { under: '17(b)', to: 'misdemeanor', on: known(plain('2024-05-01')) },
  ] as const;
  expect(levelOf('PC 459/460(b)', 'felony', { reductions })).toStrictEqual({
    atConviction: 'felony',
    today: 'misdemeanor',
    wobbler: true,
  });
  expect(levelOf('PC 496(a)', 'unknown')).toStrictEqual({});
  expect(levelOf('PC 484(a)', 'misdemeanor')).toStrictEqual({
    atConviction: 'misdemeanor',
    today: 'misdemeanor',
  });
});
