import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plain } from '../../src/calendar/plain-date.ts';
import { draftText, leftOpenIn } from '../../src/interview/draft-text.ts';
import { answered, type Given, newInterview, withoutLast } from '../../src/interview/interview.ts';
import { partsOf } from '../../src/interview/written.ts';

const today = plain('2026-11-28');

const change = (path: string, to: unknown, more: Partial<Given> = {}): Given => ({
  key: path,
  changes: [{ path: partsOf(path), to }],
  ...more,
});

function saved(draft: string, ...given: readonly Given[]): string {
  const begun = newInterview(today, draft === '' ? {} : parse(draft));
  const interview = given.reduce((before, one) => answered(before, one), begun);
  return draftText(interview, draft, 'A head.');
}

describe('the record that an interview saves', () => {
  it('is in the order of the samples, whatever was asked first', () => {
    const text = saved(
      '',
      change('cases[0].judgmentOn', '2016-03-14'),
      change('cases[0].number', 'BA000000'),
      change('petitioner.phone', '323-555-0142'),
    );
    expect(text).toBe(
      [
        '# A head.',
        '',
        'version: 1',
        'petitioner:',
        '  phone: 323-555-0142',
        'cases:',
        '  - { number: BA000000, judgmentOn: 2016-03-14 }',
        '',
      ].join('\n'),
    );
  });

  it('keeps what the draft said as written, with its comments', () => {
    const draft = '# Compare it.\n\ncases:\n  - number: BA000000 # docket, line 6\n';
    const text = saved(draft, change('cases[0].judgmentOn', '2016-03-14'));
    expect(text).toContain('# Compare it.\n');
    expect(text).toContain('number: BA000000 # docket, line 6\n');
    expect(parse(text)).toEqual({ cases: [{ number: 'BA000000', judgmentOn: '2016-03-14' }] });
  });

  it.each([
    ['circumstances.onProbationElsewhere', 'yes', 'until', { is: 'yes', until: '2027-01-31' }],
    ['cases[0].sentence.violations', 'found', 'until', { until: '2027-01-31' }],
    ['cases[0].sentence', 'unknown', 'until', { until: '2027-01-31' }],
  ])('%s: %s becomes a group once more is known about it', (path, word, key, group) => {
    const base = saved('', change(path, word));
    const text = saved(base, change(`${path}.${key}`, '2027-01-31'));
    expect(JSON.stringify(parse(text))).toContain(JSON.stringify(group));
    expect(saved('', change(path, word), change(`${path}.${key}`, '2027-01-31'))).toContain(
      'until: 2027-01-31',
    );
  });

  it('writes a repeated name without an alias', () => {
    const name = { first: 'Kim', last: 'Dang' };
    const text = saved(
      '',
      change('petitioner.otherNames', [name]),
      change('cases[0].nameOnCase', name),
    );
    expect(text).not.toMatch(/[&*]/u);
  });

  it('records which questions were asked and not answered', () => {
    const phone: Given = { key: 'petitioner.phone', changes: [], open: true };
    const birth: Given = { key: 'petitioner.bornOn', changes: [], open: true };
    const once = saved('', change('cases[0].number', 'BA000000'), phone);
    expect(leftOpenIn(once)).toEqual(['petitioner.phone']);
    const begun = newInterview(today, parse(once), leftOpenIn(once));
    const twice = draftText(answered(begun, birth), once, 'A head.');
    expect(leftOpenIn(twice)).toEqual(['petitioner.phone', 'petitioner.bornOn']);
    expect(twice.match(/asked already/gu)).toHaveLength(1);
    expect(leftOpenIn('cases: []\n')).toEqual([]);
  });
});

describe('going back', () => {
  it('forgets only the latest answer', () => {
    const begun = newInterview(today, { petitioner: { phone: '323-555-0142' } });
    const one = answered(begun, change('cases[0].number', 'BA000000'));
    const two = answered(one, change('cases[0].number', 'BA000001'));
    expect(withoutLast(two)?.record).toEqual(one.record);
    expect(withoutLast(one)?.record).toEqual(begun.record);
    expect(withoutLast(begun)).toBeUndefined();
  });
});
