import { describe, expect, it } from 'vitest';
import { printedIdentity, revisionDay } from '../../src/forms/printed-identity.ts';

const council = 'Judicial Council of California';
const pages = (...lines: readonly string[]) => ({
  pages: [lines.join('\n')],
  title: '',
  author: '',
});

describe('what a form prints about itself', () => {
  it.each([
    [['CR-180  [Rev. January 1, 2024]'], 'CR-180', 'Rev. January 1, 2024'],
    [['CR-115 [Rev. Jan. 1, 2020]'], 'CR-115', 'Rev. Jan. 1, 2020'],
    [['MC-020 [New January 1, 1987]'], 'MC-020', 'New January 1, 1987'],
    [['POS-040(P) [Rev. July 1, 2011]'], 'POS-040(P)', 'Rev. July 1, 2011'],
    [['APP-001-INFO [Rev. January 1, 2024]'], 'APP-001-INFO', 'Rev. January 1, 2024'],
    [
      ['courts.ca.gov', 'Rev. March 1, 2026, Mandatory Form', 'FW-001, ', 'Page 1 of 2'],
      'FW-001',
      'Rev. March 1, 2026',
    ],
    [
      ['FW-003,', ' Page 1 of 3', 'Revised September 1, 2019, Mandatory Form'],
      'FW-003',
      'Revised September 1, 2019',
    ],
  ])('%j is %s [%s]', (lines, number, revision) => {
    expect(printedIdentity(pages(council, ...lines))).toEqual({ number, revision });
  });

  it('is not the number of another form its text mentions', () => {
    const found = printedIdentity(
      pages(council, 'use Attachment (form MC-025)', 'CR-180 [Rev. January 1, 2024]'),
    );
    expect(found?.number).toBe('CR-180');
  });

  it('is its title if its pages are scanned images', () => {
    const found = printedIdentity({ pages: [''], title: 'CR-290 Order', author: council });
    expect(found).toEqual({ number: 'CR-290', title: 'Order' });
  });

  it('is nothing if it is not a court form', () => {
    expect(printedIdentity(pages('ABC-123 [Rev. January 1, 2024]'))).toBeUndefined();
  });
});

it.each([
  ['Rev. January 1, 2024', '2024-01-01'],
  ['Rev. Jan. 1, 2020', '2020-01-01'],
  ['Revised September 1, 2019', '2019-09-01'],
  ['New July 15, 2005', '2005-07-15'],
  ['Rev. someday', undefined],
])('the day of %s is %s', (revision, day) => {
  expect(revisionDay(revision)).toBe(day);
});
