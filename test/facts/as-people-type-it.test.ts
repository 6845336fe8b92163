import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { plain } from '../../src/calendar/plain-date.ts';
import { isNoConviction } from '../../src/facts/count.ts';
import { day, dayOrSpan } from '../../src/facts/days-written.ts';
import { oneOf, wordFact } from '../../src/facts/declared.ts';
import { answersAt, declaredAt, type FactPath } from '../../src/facts/every-fact.ts';
import { firstOf, known, lastOf, unknown } from '../../src/facts/fact.ts';
import { shownStatute } from '../../src/facts/safe-to-show.ts';
import {
  caseNumber,
  citation,
  countyName,
  dollars,
  email,
  phone,
  placeElsewhere,
  report,
  stateLetters,
  timeOfDay,
  wholeNumber,
  word,
  zip,
} from '../../src/facts/scalars.ts';

/** What is read, or what is found: its code, and what may be shown of it. */
function read(schema: z.ZodType, written: unknown): unknown {
  const found = schema.safeParse(written);
  if (found.success) return found.data;
  return found.error.issues.map((one) => (one.code === 'custom' ? one.params : one.message));
}

const found = (finding: string, seen?: string) => [
  seen === undefined ? { finding } : { finding, seen },
];

describe('what people type', () => {
  it.each<readonly [string, z.ZodType, unknown, unknown]>([
    ['a word with spaces and capitals', word('felony'), ' Felony ', 'felony'],
    ['a state in small letters', stateLetters, ' ca ', 'CA'],
    ['no state', stateLetters, 'Calif', found('not-a-state')],
    ['a federal case', placeElsewhere, ' us ', 'US'],
    ['another state', placeElsewhere, ' nv ', 'NV'],
    ['no place', placeElsewhere, 'Nevada', found('not-a-state')],
    ['a case number in small letters', caseNumber, ' ba 123456 ', 'BA123456'],
    ['a case number not known', caseNumber, ' N/A ', 'unknown'],
    ['a case number of one word', caseNumber, 'Rosa', 'Rosa'],
    ['words for a case number', caseNumber, 'see docket', 'unknown'],
    ['nothing for a case number', caseNumber, ' ', found('empty-text')],
    ['a long case number', caseNumber, '1'.repeat(201), found('text-too-long')],
    ['a county in capitals', countyName, 'LOS ANGELES', 'Los Angeles'],
    ['a county in small letters with periods', countyName, 'l.a.', 'Los Angeles'],
    ['a county elsewhere', countyName, 'Clark', 'Clark'],
    ['an e-mail address', email, 'ana@example.com', 'ana@example.com'],
    ['no e-mail address', email, 'ana at example.com', found('not-an-email')],
    ['half an e-mail address', email, 'ana@example', found('not-an-email')],
    ['no telephone number', phone, 'call Rosa', found('not-a-phone')],
    ['no ZIP code', zip, '9001', found('not-a-zip')],
    ['a time with spaces', timeOfDay, ' 8:30 am ', '08:30'],
    ['no time', timeOfDay, 'noon', [{ finding: 'not-a-time' }]],
    ['an hour that no day has', timeOfDay, '25:00', found('not-a-time', '25:00')],
    ['a number with spaces and zeros', wholeNumber(0, 9), ' 02 ', 2],
    ['a number that is not whole', wholeNumber(0, 9), 'two', ['a whole number']],
    ['yes for a number', wholeNumber(0, 9), true, ['a whole number']],
    ['[2] for a number', wholeNumber(0, 9), ['2'], ['a whole number']],
    ['dollars with spaces', dollars, ' $350 ', 350],
    ['nothing owed', dollars, ' paid in full ', 0],
    ['no dollars', dollars, 'some', ['dollars (350 or 1200.50)']],
    ['no section of the law', citation, 'see docket 5', found('statute-no-code')],
    [
      'a day with a year that nobody has',
      day,
      '1066-10-14',
      found('year-out-of-range', '1066-10-14'),
    ],
    ['a year that nobody has', dayOrSpan, '2101', found('year-out-of-range', '2101')],
    ['a month that no year has', dayOrSpan, '2019-13', found('not-a-date', '2019-13')],
    [
      'a day that no month has',
      dayOrSpan,
      '2019-02-30',
      found('date-does-not-exist', '2019-02-30'),
    ],
  ])('%s', (_, schema, written, expected) => {
    expect(read(schema, written)).toStrictEqual(expected);
  });

  it('may contradict itself within a group: what is found names the key', () => {
    const group = z.object({ level: z.string() }).transform((one, context) => {
      report(context, { finding: 'level-differs', seen: 'felony', at: 'level' });
      return one;
    });
    expect(group.safeParse({ level: 'misdemeanor' }).error?.issues).toMatchObject([
      { path: ['level'], params: { finding: 'level-differs', seen: 'felony' } },
    ]);
  });

  it('a count whose section nobody can read is a count all the same', () => {
    expect(read(citation, ' illegible ')).toMatchObject({
      ok: true,
      statute: { section: 'unknown', unread: true },
    });
  });
});

describe('a fact with a few answers', () => {
  const ended = { completed: ['served in full'], running: ['still on it'] };

  it('is read by its own words and by those that dockets use, and by no others', () => {
    const schema = oneOf(ended);
    expect(read(schema, ' Served-in-full ')).toBe('completed');
    expect(read(schema, 'RUNNING')).toBe('running');
    expect(schema.safeParse('revoked').success).toBe(false);
    expect(schema.safeParse(7).success).toBe(false);
    expect(read(oneOf({ yes: [], no: [] }), false)).toBe('no');
    expect(() => oneOf({ yes: ['y'], no: ['Y'] })).toThrow('Y stands for two answers');
  });

  it('has an answer for each of its own words', () => {
    expect(wordFact(ended).answers).toEqual({
      kind: 'choice',
      of: [
        { says: 'completed', is: 'completed' },
        { says: 'running', is: 'running' },
      ],
    });
    expect(wordFact(ended).docketWords).toBe(ended);
  });

  it('is not declared by its parts: a county and a section have no list of answers', () => {
    for (const path of ['cases.court.county', 'cases.counts.statute'] as const) {
      expect([answersAt(path), declaredAt(path)]).toEqual([undefined, undefined]);
    }
  });
});

describe('a fact left out, or said to be none', () => {
  it.each<readonly [FactPath, unknown, unknown]>([
    ['cases.obligations.programs', 'none', known([])],
    ['cases.obligations.programs', undefined, known([])],
    ['cases.sentence.probation.violations', 'none', known({ found: false })],
    ['circumstances.servingSentence', { is: 'yes' }, known({ is: true, until: unknown })],
  ])('%s: %j', (path, written, expected) => {
    expect(declaredAt(path)?.schema.parse(written)).toStrictEqual(expected);
  });
});

describe('a day of a record', () => {
  const within = { from: plain('2019-03-01'), to: plain('2019-03-31') };

  it('is on its day, or between the first and the last that it may be', () => {
    const on = known(plain('2019-03-14'));
    expect([firstOf(on), lastOf(on)]).toEqual(['2019-03-14', '2019-03-14']);
    const march = { known: false, within } as const;
    expect([firstOf(march), lastOf(march)]).toEqual(['2019-03-01', '2019-03-31']);
    expect([firstOf(unknown), lastOf(unknown)]).toEqual([undefined, undefined]);
  });
});

it('what is known says whom it comes from only if somebody said it', () => {
  expect(known('no')).toStrictEqual({ known: true, is: 'no' });
  expect(known('no', 'client')).toStrictEqual({ known: true, is: 'no', from: 'client' });
});

it.each([
  ['dismissed', true],
  ['acquitted', true],
  ['diverted', true],
  ['pending', true],
  ['plea-of-no-contest', false],
  ['verdict', false],
] as const)('a count that ended as %s has no conviction: %s', (disposition, none) => {
  expect(isNoConviction({ disposition: known(disposition) })).toBe(none);
  expect(isNoConviction({ disposition: unknown })).toBe(false);
});

it('a citation may be shown with every one of its words known, of at most 40 letters', () => {
  expect(shownStatute('PC 459 Rosalinda and no more')).toBeUndefined();
  expect(shownStatute('459')).toBe('459');
  const forty = `${'PC 459 '.repeat(5)}PC 45`;
  expect([forty.length, shownStatute(forty), shownStatute(`${forty}9`)]).toEqual([
    40,
    forty,
    undefined,
  ]);
});
