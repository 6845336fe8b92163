import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { findingInWords } from '../../src/documents/finding-in-words.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { languages } from '../../src/words/languages.ts';
import { inWords } from '../record/in-words.ts';

const asOf = plain('2026-11-20');

function aCase(number: string, sentence: object, judgmentOn = '2024-03-04', more: object = {}) {
  return {
    number,
    court: { county: 'Los Angeles' },
    judgmentOn,
    counts: [{ number: 1, statute: 'PC 459', level: 'felony', convictedOn: judgmentOn, ...more }],
    sentence,
  };
}

const jail = { kind: 'no-probation', jailDays: 900, completedOn: '2027-06-30' };
const realigned = { kind: 'county-jail-1170h', completedOn: '2027-06-30' };
const released = { kind: 'state-prison', releasedOn: '2027-06-30' };
const probation = { kind: 'probation', startedOn: '2024-03-04', scheduledEndOn: '2027-06-30' };
const parole = { kind: 'state-prison', releasedOn: '2025-01-05', supervisionNow: 'parole' };
const over = {
  kind: 'probation',
  startedOn: '2012-03-05',
  endedOn: '2015-03-04',
  ended: 'completed',
};
const old = aCase('BA000001', over, '2012-03-05');

function found(circumstances: object, ...cases: readonly object[]) {
  const record = {
    petitioner: { name: { first: 'Jordan', last: 'Example' }, mailingAddress: 'none' },
    circumstances: { asOf, ...circumstances },
    cases,
  };
  return readRecord(JSON.stringify(record), asOf).findings.filter(
    ({ code }) => code === 'longer-than-said',
  );
}

const shown = (circumstances: object, ...cases: readonly object[]) =>
  found(circumstances, ...cases).map(({ path, with: { other } = {} }) => `${path} / ${other}`);

const until = (on: string) => ({ is: 'yes', until: on });
const serving = (on: string) => ({ servingSentence: until(on) });
const onProbation = (on: string) => ({ onProbationElsewhere: until(on) });
const supervised = (on: string) => ({ supervisionElsewhere: { is: 'parole', until: on } });

describe('what a case shows to run past the day that the person gives', () => {
  it.each([
    ['jail', jail, 'completedOn'],
    ['jail after revoked probation', { ...realigned, kind: 'revoked-to-jail' }, 'completedOn'],
    ['jail under PC 1170(h)', realigned, 'completedOn'],
    ['prison', released, 'releasedOn'],
  ])('is custody: %s', (_, sentence, key) => {
    const contradicts = [`circumstances.servingSentence.until / cases[1].sentence.${key}`];
    expect(shown(serving('2027-06-29'), old, aCase('BA000002', sentence))).toEqual(contradicts);
    expect(shown(serving('2027-06-30'), old, aCase('BA000002', sentence))).toEqual([]);
  });

  it('is custody in the only case too: "in any case" is this one as well', () => {
    expect(shown(serving('2027-06-29'), aCase('BA000002', jail))).toHaveLength(1);
  });

  it.each([
    ['the last day ordered', probation, 'scheduledEndOn'],
    ['the last day ordered, while it runs', { ...probation, ended: 'running' }, 'scheduledEndOn'],
    ['the day it ends', { ...probation, endedOn: '2027-08-31' }, 'endedOn'],
  ])('is probation: %s', (_, sentence, key) => {
    const contradicts = [`circumstances.onProbationElsewhere.until / cases[1].sentence.${key}`];
    expect(shown(onProbation('2027-06-29'), old, aCase('BA000002', sentence))).toEqual(contradicts);
    expect(shown(onProbation('2027-08-31'), old, aCase('BA000002', sentence))).toEqual([]);
  });

  it('is the count’s own sentence', () => {
    const own = aCase('BA000002', over, '2012-03-05', { sentence: probation });
    expect(shown(onProbation('2027-06-29'), old, own)).toEqual([
      'circumstances.onProbationElsewhere.until / cases[1].counts[0].sentence.scheduledEndOn',
    ]);
  });

  it.each([
    ['supervisionUntil', { ...parole, supervisionUntil: '2027-06-30' }],
    ['paroleEndedOn', { ...released, releasedOn: '2025-01-05', paroleEndedOn: '2027-06-30' }],
    ['prcsEndedOn', { ...parole, supervisionNow: 'prcs', prcsEndedOn: '2027-06-30' }],
    ['completedOn', { ...parole, completedOn: '2027-06-30' }],
    ['supervisionUntil', { kind: 'county-jail-1170h', supervisionUntil: '2027-06-30' }],
  ])('is supervision: %s', (key, sentence) => {
    const contradicts = [`circumstances.supervisionElsewhere.until / cases[1].sentence.${key}`];
    expect(shown(supervised('2027-06-29'), old, aCase('BA000002', sentence))).toEqual(contradicts);
    expect(shown(supervised('2027-06-30'), old, aCase('BA000002', sentence))).toEqual([]);
  });

  it('is told once, beside the last of the days', () => {
    const cases = [jail, { ...released, releasedOn: '2028-01-31' }, realigned].map((one, index) =>
      aCase(`BA00000${index}`, one),
    );
    expect(shown(serving('2027-01-01'), ...cases)).toEqual([
      'circumstances.servingSentence.until / cases[1].sentence.releasedOn',
    ]);
  });

  it('is told of a month from its last day, and up to its first', () => {
    const inJune = aCase('BA000002', { ...jail, completedOn: '2027-06' });
    expect(shown(serving('2027-05-31'), inJune)).toHaveLength(1);
    expect(shown(serving('2027-06'), inJune)).toEqual([]);
    expect(shown(serving('2027-05'), aCase('BA000002', jail))).toHaveLength(1);
  });
});

describe('no contradiction', () => {
  it.each([
    ['probation in the only case is not elsewhere', onProbation('2027-01-01'), [probation]],
    ['supervision in the only case is not elsewhere', supervised('2027-01-01'), [parole]],
    ['a fine is not served', serving('2027-01-01'), [over, { ...jail, jailDays: 0 }]],
    [
      'nobody says that there was jail',
      serving('2027-01-01'),
      [over, { ...jail, jailDays: 'unknown' }],
    ],
    [
      'probation was ended early',
      onProbation('2027-01-01'),
      [over, { ...probation, ended: 'early-discharge' }],
    ],
    [
      'parole is no custody',
      serving('2027-01-01'),
      [over, { ...parole, completedOn: '2027-06-30' }],
    ],
    ['probation is no custody', serving('2027-01-01'), [over, probation]],
    ['the day said was already past then', serving('2026-11-19'), [over, jail]],
  ])('%s', (_, said, sentences) => {
    const cases = sentences.map((one, index) => aCase(`BA00000${index}`, one));
    expect(shown(said, ...cases)).toEqual([]);
  });

  it('with a count that has no conviction', () => {
    const dismissed = aCase('BA000002', jail, '2024-03-04', { disposition: 'dismissed' });
    expect(shown(serving('2027-01-01'), old, dismissed)).toEqual([]);
  });

  it('but with a count beside it that has one, and with a judgment on an unknown day', () => {
    const counts = [
      { number: 1, statute: 'PC 459', level: 'felony', disposition: 'dismissed' },
      { number: 2, statute: 'PC 459', level: 'felony', convictedOn: '2024-03-04' },
    ];
    const both = { ...aCase('BA000002', jail), counts };
    expect(shown(serving('2027-01-01'), old, both)).toHaveLength(1);
    const { judgmentOn: _, ...undated } = both;
    expect(shown(serving('2027-01-01'), old, undated)).toHaveLength(1);
  });

  it('with a judgment given after the statement', () => {
    const later = aCase('BA000002', jail, '2026-10-05');
    expect(shown({ ...serving('2027-01-01'), asOf: '2026-10-04' }, old, later)).toEqual([]);
    expect(shown({ ...serving('2027-01-01'), asOf: '2026-10-05' }, old, later)).toHaveLength(1);
  });
});

describe('the finding', () => {
  const [one] = found(serving('2027-01-01'), old, aCase('BA000002', jail));

  it('names both lines and both days, and stops', () => {
    expect(one?.severity).toBe('error');
    expect(inWords(one)).toMatchObject({
      message:
        'circumstances.servingSentence.until says that it is over after 2027-01-01, and cases[1].sentence.completedOn says that it goes on until 2027-06-30.',
      fix: 'Check which of the two is right. If more than one is running, write the last day of them all.',
    });
  });

  it('is said in Spanish', () => {
    expect(one && findingInWords(languages.es, one).message).toBe(
      'Según circumstances.servingSentence.until, termina el 2027-01-01; pero según cases[1].sentence.completedOn, sigue hasta el 2027-06-30.',
    );
  });
});
