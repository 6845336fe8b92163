import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printReference, printStatute } from '../../../src/authority/citation/print.ts';
import { penalCode } from '../../../src/authority/citing.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { lawBook } from '../../../src/law/book/law-book.ts';
import { levelTable } from '../../../src/law/offenses/levels/level-table.ts';
import { isListed, type OffenseList, rows } from '../../../src/law/offenses/listed.ts';
import { subdivisionsThatMatter } from '../../../src/law/offenses/subdivisions-that-matter.ts';
import { pleaded } from '../../records/clean-record.ts';

const made = (...citations: readonly string[]): OffenseList => ({
  authorities: [penalCode('9998')],
  rows: rows(...citations),
});
const lists = [
  made('PC 9990(a)', 'PC 9990(c)(1)'),
  made('PC 9990(a)', 'PC 9990(b)', 'PC 9990'),
  made('PC 9991(a)(1)(A)'),
];
const of = (citation: string) => subdivisionsThatMatter(pleaded(citation), lists).map(printStatute);

describe('the parts of a section that a list distinguishes', () => {
  it('are each of them and "another", if the docket names only the section', () => {
    expect(of('PC 9990')).toEqual([
      'PC 9990(a)',
      'PC 9990(c)(1)',
      'PC 9990(c)(another)',
      'PC 9990(b)',
      'PC 9990(another)',
    ]);
  });

  it('are those below what the docket names', () => {
    expect(of('PC 9990(c)')).toEqual(['PC 9990(c)(1)', 'PC 9990(c)(another)']);
    expect(of('PC 9991(a)(1)')).toEqual(['PC 9991(a)(1)(A)', 'PC 9991(a)(1)(another)']);
  });

  it('are none if the docket says enough, or no list asks', () => {
    for (const citation of ['PC 9990(a)', 'PC 9990(d)', 'PC 9992', 'VC 9990']) {
      expect(of(citation)).toEqual([]);
    }
  });

  it('keep the attempt, and include the joined sections', () => {
    expect(of('PC 664/9990(c)')).toEqual(['PC 664/9990(c)(1)', 'PC 664/9990(c)(another)']);
    expect(of('PC 459/9990(c)')).toEqual(['PC 459/9990(c)(1)', 'PC 459/9990(c)(another)']);
  });

  it('leave nothing open: every list says yes or no to each part', () => {
    const citations = ['PC 9990', 'PC 9990(c)', 'PC 9991', 'PC 9991(a)', 'PC 9990/9991'];
    for (const part of citations.flatMap((one) => subdivisionsThatMatter(pleaded(one), lists))) {
      for (const list of lists) {
        expect(isListed(list, part, plain('2026-11-20')), printStatute(part)).not.toBe('unknown');
      }
    }
  });

  it('are few for every section in the real lists and the table of levels', () => {
    const real = [...lawBook.flatMap(({ tables }) => tables.map((one) => one.list)), levelTable];
    for (const { section } of real.flatMap((list) => [...list.rows])) {
      const bare = { ...section, subdivisions: [], with: [] };
      const parts = subdivisionsThatMatter(bare, real);
      expect(parts.length, printReference(section)).toBeLessThan(30);
      expect(new Set(parts.map(printStatute)).size).toBe(parts.length);
    }
  });

  it('cover every subdivision: each one matches one of them on every list', () => {
    const deeper = fc.array(fc.constantFrom('a', 'b', 'c', '1', '2', 'A', 'z'), {
      minLength: 3,
      maxLength: 4,
    });
    const answers = (subdivisions: readonly string[]) =>
      lists.map((list) =>
        isListed(list, { ...pleaded('PC 9990'), subdivisions }, plain('2026-11-20')),
      );
    const known = subdivisionsThatMatter(pleaded('PC 9990'), lists).map(({ subdivisions }) =>
      answers(subdivisions).join(),
    );
    fc.assert(
      fc.property(deeper, (subdivisions) => {
        expect(known).toContain(answers(subdivisions).join());
      }),
    );
  });
});
