import { describe, expect, it } from 'vitest';
import { cr180Filling } from '../../src/forms/cr-180.ts';
import { inEnglish } from '../in-english.ts';
import { madePlan } from './made-plan.ts';

function rowsOf(plan: Parameters<typeof cr180Filling>[0]): readonly string[] {
  const { values } = cr180Filling(plan, inEnglish.filed);
  return [1, 2, 3, 4, 5].map((row) =>
    ['code', 'section', 'type', '17b', '17d2']
      .map((key) => values.get(`offense-${row}-${key}`) ?? '')
      .join(' | '),
  );
}

describe('the table of item 1', () => {
  it('writes the code in short, the section as pleaded and the level then and now', () => {
    const plan = madePlan([
      { codeShort: 'H&S', section: '11350(a)', levelNow: 'misdemeanor' },
      {
        codeShort: 'Veh.',
        section: '23152(b)',
        levelAtConviction: 'misdemeanor',
        levelNow: 'misdemeanor',
      },
    ]);
    expect(rowsOf(plan).slice(0, 2)).toEqual([
      'H&S | 11350(a) | felony, now misdemeanor | no | no',
      'Veh. | 23152(b) | misdemeanor | no | no',
    ]);
  });

  it('names the code of an attempt and of what was attempted in the column for codes', () => {
    expect(rowsOf(madePlan([{ section: '664/HS 11352(a)' }]))[0]).toBe(
      'Pen./H&S | 664/11352(a) | felony | no | no',
    );
  });

  it('says yes to PC 17(b) and 17(d)(2) only if the petition requests it', () => {
    const plan = madePlan([
      { wobbler: true, requests: ['17(b)(3)'] },
      { levelAtConviction: 'misdemeanor', levelNow: 'misdemeanor', requests: ['17(d)(2)'] },
      { levelAtConviction: 'misdemeanor', levelNow: 'misdemeanor', open: ['17(d)(2)'] },
    ]);
    expect(rowsOf(plan).slice(0, 3)).toEqual([
      'Pen. | 459 | felony | yes | no',
      'Pen. | 459 | misdemeanor | no | yes',
      'Pen. | 459 | misdemeanor | no | not requested',
    ]);
  });

  it('leaves PC 17(b) to fill in by hand if the record does not settle it', () => {
    const plan = madePlan([{ wobbler: true }]);
    expect(rowsOf(plan)[0]).toBe('Pen. | 459 | felony |  | no');
    expect(cr180Filling(plan, inEnglish.filed).byHand).toContainEqual({
      code: 'write-17b',
      with: { count: '1' },
    });
  });

  it('says no to PC 17(b) after prison or jail for a felony: there was no grant of probation', () => {
    expect(rowsOf(madePlan([{ wobbler: true, route: '1203.41-prison' }]))[0]).toBe(
      'Pen. | 459 | felony | no | no',
    );
  });

  it('holds five offenses with one date and needs no attachment', () => {
    const plan = madePlan([{}, {}, {}, {}, {}]);
    expect(rowsOf(plan).every((row) => row.startsWith('Pen.'))).toBe(true);
    expect(cr180Filling(plan, inEnglish.filed).overflow).toEqual([]);
  });

  it('shows four of six offenses, and in the fifth row where the others are', () => {
    const plan = madePlan([{}, {}, {}, {}, {}, {}]);
    expect(rowsOf(plan)[4]).toBe(' |  | See Attachment 1 |  | ');
    const [more] = cr180Filling(plan, inEnglish.filed).overflow;
    expect(more?.rows.map(([count]) => count)).toEqual(['5', '6']);
    expect(more?.item).toBe('1');
  });

  it('has the offenses with one date; those with another go on the attachment with their date', () => {
    const plan = madePlan([
      { section: '459' },
      { section: '470(d)', convictedOn: '2016-05-14' },
      { section: '476' },
      { section: '487(a)', convictedOn: '2016-06-30' },
    ]);
    const { values, overflow } = cr180Filling(plan, inEnglish.filed);
    expect(values.get('conviction-date')).toBe('2/29/2016');
    expect(rowsOf(plan).map((row) => row.split(' | ')[1])).toEqual(['459', '476', '', '', '']);
    expect(rowsOf(plan)[2]).toContain('See Attachment 1');
    expect(overflow.map((part) => part.title)).toEqual([
      expect.stringMatching(/^Item 1, .*: May 14, 2016$/u),
      expect.stringMatching(/^Item 1, .*: June 30, 2016$/u),
      expect.stringContaining('“17(b)” is the column of item 1 on reduction to a misdemeanor'),
    ]);
  });

  it('leaves the date blank if the record has none, and never gives one offense another’s date', () => {
    const plan = madePlan([{ convictedOn: undefined }, { section: '487(a)' }]);
    const { values, overflow } = cr180Filling(plan, inEnglish.filed);
    expect(values.get('conviction-date')).toBe('2/29/2016');
    expect(values.get('offense-1-section')).toBe('487(a)');
    expect(overflow[0]?.title).toMatch(/: _+$/u);
    expect(
      cr180Filling(madePlan([{ convictedOn: undefined }]), inEnglish.filed).values.get(
        'conviction-date',
      ),
    ).toBe('');
  });

  it('says for each offense which item requests relief, if there is more than one', () => {
    const plan = madePlan([{ route: '1203.4-fulfilled' }, { route: '1203.42' }]);
    expect(rowsOf(plan)[0]).toContain('felony (item 2a)');
    expect(rowsOf(plan)[1]).toContain('felony (item 6)');
  });
});
