import { describe, expect, it } from 'vitest';
import { partAt, withPart } from '../../src/facts/at-path.ts';
import { declaredAt, type FactPath } from '../../src/facts/every-fact.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import {
  caseNumber,
  citation,
  language,
  line,
  namePart,
  placeElsewhere,
  wholeNumber,
} from '../../src/facts/scalars.ts';

/** What a fact is if a record writes this, or the codes of what is wrong. */
function readAs(path: FactPath, written: unknown): unknown {
  const found = declaredAt(path)?.schema.safeParse(written);
  return found?.success === true ? found.data : 'not read';
}

const within = { from: '2027-01-01', to: '2027-01-31' };

describe('a fact as a record writes it', () => {
  it.each<readonly [FactPath, unknown, unknown]>([
    ['circumstances.onProbationElsewhere', 'no', known({ is: false })],
    ['circumstances.onProbationElsewhere', { is: 'no' }, known({ is: false })],
    ['circumstances.onProbationElsewhere', { is: 'unknown' }, unknown],
    [
      'circumstances.onProbationElsewhere',
      { is: 'yes', until: '2027-01', state: 'nv', from: 'client' },
      known({ is: true, until: { known: false, within }, state: 'NV' }, 'client'),
    ],
    ['circumstances.supervisionElsewhere', 'none', known({ kind: 'none' })],
    ['circumstances.supervisionElsewhere', { is: 'none' }, known({ kind: 'none' })],
    ['circumstances.supervisionElsewhere', { is: 'unknown' }, unknown],
    [
      'circumstances.supervisionElsewhere',
      { is: 'parole', until: '2027-01-31' },
      known({ kind: 'parole', until: known('2027-01-31') }),
    ],
    [
      'cases.sentence.probation.violations',
      { firstOn: '2015-06-01', reinstated: 'yes' },
      known({ found: true, firstOn: known('2015-06-01'), reinstated: known(true) }),
    ],
    ['cases.since.protectiveOrderUntil', '2027-01-15', known('2027-01-15')],
    ['cases.since.protectiveOrderUntil', '2027-01', known('2027-01-31')],
    ['cases.since.automaticRelief', 'yes', known({ on: unknown })],
    ['cases.since.automaticRelief', 'no', known('no')],
    ['cases.since.transferredTo', { county: 'Orange County' }, known({ county: 'Orange' })],
    ['cases.obligations.programs', undefined, known([])],
    ['cases.obligations.programs', 'unknown', unknown],
  ])('%s: %j', (path, written, expected) => {
    expect(readAs(path, written)).toEqual(expected);
  });
});

it('a county and a section have no list of answers', () => {
  expect(declaredAt('cases.court.county')).toBeUndefined();
  expect(declaredAt('cases.counts.statute')).toBeUndefined();
});

describe('what is wrong with a text', () => {
  const wrong = (schema: typeof line | typeof caseNumber | typeof language, text: string) =>
    (schema.safeParse(text).error?.issues ?? []).flatMap((one) =>
      one.code === 'custom' ? [{ message: one.message, ...one.params }] : [],
    );

  it.each([
    ['an empty line', line, '  ', [{ finding: 'empty-text' }]],
    ['no answer', line, 'N/A', [{ finding: 'no-answer', seen: 'n/a' }]],
    ['no answer for a name', namePart, 'Unknown', [{ finding: 'no-answer', seen: 'unknown' }]],
    ['nothing in a name like Na', namePart, 'Na', []],
    ['nothing in 200 letters', line, 'a'.repeat(200), []],
    ['too many letters', line, 'a'.repeat(201), [{ finding: 'text-too-long' }]],
    ['a control code', line, 'Ro\u0007sa', [{ finding: 'control-letters' }]],
    ['no such state', placeElsewhere, 'ZZ', [{ finding: 'not-a-state' }]],
    ['nothing in a state', placeElsewhere, 'nv', []],
    ['nothing in a federal case', placeElsewhere, 'us', []],
    ['an empty case number', caseNumber, '\u200b', [{ finding: 'empty-text' }]],
    ['nothing in a case number not known', caseNumber, 'illegible', []],
  ] as const)('is %s', (_, schema, text, expected) => {
    expect(wrong(schema, text)).toMatchObject(expected);
  });

  it('is nothing if a section cannot be read: the docket may not show it', () => {
    expect(citation.parse('illegible')).toMatchObject({ statute: { unread: true } });
  });

  it('is that it is no language', () => {
    expect(wrong(language, 'Spanish!')).toEqual([
      { message: 'not-a-language', finding: 'not-a-language' },
    ]);
  });

  it('is that a number is not whole, or is a word', () => {
    const months = wholeNumber(1, 60);
    expect(months.safeParse('036').data).toBe(36);
    expect(months.safeParse('36 months').success).toBe(false);
    expect(months.safeParse(true).success).toBe(false);
  });
});

describe('a part of a record', () => {
  const record = { cases: [{ counts: [{ level: known({ is: 'felony' }) }, undefined] }] };

  it('is found by its path, inside a fact too', () => {
    expect(partAt(record, 'cases[0].counts[0].level')).toEqual(known({ is: 'felony' }));
    expect(partAt(record, 'cases[0].counts[0].level.is')).toBe('felony');
    expect(partAt(record, 'cases[0].counts[1].level')).toBeUndefined();
    expect(partAt(record, 'cases[3].counts[0].level')).toBeUndefined();
  });

  it('is put in a copy; the record stays as it was', () => {
    const copy = withPart(record, 'cases[0].counts[0].level', unknown);
    expect(partAt(copy, 'cases[0].counts[0].level')).toEqual(unknown);
    expect(partAt(record, 'cases[0].counts[0].level')).toEqual(known({ is: 'felony' }));
  });

  it.each([
    'cases[0].counts[0].degree',
    'cases[3].counts[0].level',
    'cases[0].counts[1].level',
    '',
  ])('that no record has cannot be put there: "%s"', (path) => {
    expect(() => withPart(record, path, unknown)).toThrow('is in no record');
  });
});
