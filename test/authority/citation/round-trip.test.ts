import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNames } from '../../../src/authority/citation/code-names.ts';
import { covers, reaches } from '../../../src/authority/citation/covers.ts';
import { isSubdivisionUnbracketed } from '../../../src/authority/citation/lettered-sections.ts';
import { parseStatute } from '../../../src/authority/citation/parse.ts';
import { printReference, printStatute } from '../../../src/authority/citation/print.ts';
import type { PleadedStatute, SectionReference } from '../../../src/authority/citation/statute.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const number = fc.integer({ min: 1, max: 20 }).map(String);
const levels = [
  letter,
  number,
  letter.map((one) => one.toUpperCase()),
  fc.constantFrom('i', 'ii', 'iv'),
];
const subdivisions = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.tuple(...levels))
  .map(([deep, all]) => all.slice(0, deep));

const section = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    fc.option(letter, { nil: undefined }),
  )
  .map(
    ([whole, part, letters]) => `${whole}${part === undefined ? '' : `.${part}`}${letters ?? ''}`,
  )
  .filter((text) => !['664', '182', '653f'].includes(text));

const code = fc.constantFrom(...codeNames.map((name) => name.code).filter((one) => one !== 'USC'));

/** What may be printed: a letter that can only be a subdivision is refused without its brackets. */
const reference: fc.Arbitrary<SectionReference> = fc
  .record({ code, section, subdivisions })
  .filter((one) => !isSubdivisionUnbracketed(one.code, one.section));

const statute: fc.Arbitrary<PleadedStatute> = fc
  .record({
    main: reference,
    with: fc.array(reference, { maxLength: 2 }),
    inchoate: fc.option(fc.constantFrom('attempt', 'conspiracy', 'solicitation'), {
      nil: undefined,
    }),
    of: subdivisions,
    per: fc.option(reference, { nil: undefined }),
  })
  .map(({ main, inchoate, of, per, ...rest }) => ({
    ...main,
    ...rest,
    ...(inchoate === undefined ? {} : { inchoate }),
    ...(inchoate === undefined || of.length === 0 ? {} : { inchoateSubdivisions: of }),
    ...(per === undefined ? {} : { per }),
  }));

describe('a citation', () => {
  it('is the same after printing and reading', () => {
    fc.assert(
      fc.property(statute, (one) => {
        fc.pre(printStatute(one).length <= 120);
        expect(parseStatute(printStatute(one))).toEqual({ ok: true, statute: one });
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same with the code last, in capitals, without spaces, or with extra spaces', () => {
    fc.assert(
      fc.property(reference, (one) => {
        const plain = { ok: true, statute: { ...one, with: [] } };
        const [letters = '', number = ''] = printReference(one).split(' ');
        for (const written of [`${number} ${letters}`, ` ${letters}   ${number.toUpperCase()} `]) {
          expect(parseStatute(written)).toEqual(plain);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes the parser throw, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(typeof parseStatute(text).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('that was read prints to what reads the same again', () => {
    const typed = fc
      .array(
        fc.constantFrom('PC', 'VC ', '459', '664', '/', '-', '(a)', '(1)', ' per ', ' ', 'F', '.5'),
        {
          maxLength: 8,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        const found = parseStatute(text);
        if (!found.ok) return;
        expect(parseStatute(printStatute(found.statute))).toEqual({
          ok: true,
          statute: found.statute,
        });
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a section of a list', () => {
  const listed = (text: string): SectionReference => {
    const found = parseStatute(text);
    if (!found.ok) throw new Error(text);
    return found.statute;
  };
  const pleaded = (text: string): PleadedStatute => {
    const found = parseStatute(text);
    if (!found.ok) throw new Error(text);
    return found.statute;
  };

  it.each([
    ['PC 288', 'PC 288(a)', 'yes'],
    ['PC 288', 'PC 288', 'yes'],
    ['PC 288', 'PC 288.5', 'no'],
    ['PC 288', 'PC 288a', 'no'],
    ['PC 288', 'VC 288', 'no'],
    ['PC 287(c)', 'PC 287(b)(1)', 'no'],
    ['PC 287(c)', 'PC 287(c)(2)', 'yes'],
    ['PC 287(c)', 'PC 287', 'unknown'],
    ['PC 261.5(d)', 'PC 261.5(d)', 'yes'],
    ['VC 23152(a)', 'VC 23152', 'unknown'],
    ['PC 460', 'PC 459/460(b)', 'yes'],
    ['PC 460(a)', 'PC 459/460(b)', 'no'],
    ['PC 460(a)', 'PC 459/460', 'unknown'],
    ['PC 273a', 'VC 23152(a)/PC 273a(b)', 'yes'],
  ])('%s reaches %s: %s', (of, count, answer) => {
    expect(covers(listed(of), pleaded(count))).toBe(answer);
  });

  it('covers itself and everything under it, never another section number', () => {
    fc.assert(
      fc.property(reference, subdivisions, section, (one, deeper, other) => {
        expect(reaches(one, one)).toBe('yes');
        expect(reaches({ ...one, subdivisions: [] }, one)).toBe('yes');
        expect(reaches(one, { ...one, subdivisions: [...one.subdivisions, ...deeper] })).toBe(
          'yes',
        );
        if (other !== one.section) expect(reaches({ ...one, section: other }, one)).toBe('no');
        if (one.subdivisions.length > 0) {
          expect(reaches(one, { ...one, subdivisions: [] })).toBe('unknown');
        }
      }),
    );
  });
});
