import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authority } from '../../../src/authority/authority.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { holidayAuthorities } from '../../../src/court/judicial-holidays.ts';
import { lastDayToServe } from '../../../src/court/last-day-to-serve.ts';
import type { Decision } from '../../../src/decision/told.ts';
import { citationOf, lawBook } from '../../../src/law/book/law-book.ts';
import { lookUp } from '../../../src/law/book/look-up.ts';
import type { PersonRecord } from '../../../src/record/record.ts';
import { lawWords, wordsOf } from '../../../src/words/en/law/law-words.ts';
import { anyDay, anyRecord } from '../../eligibility/any-record.ts';
import { decided } from '../../properties/decided.ts';

function found(written: string): readonly string[] {
  const result = lookUp(written);
  return result.kind === 'found' ? result.entries.map(citationOf) : [];
}

describe('the law book', () => {
  it('has words for every section, change and list, and no extra ones', () => {
    for (const entry of lawBook) {
      const words = wordsOf(citationOf(entry));
      expect(words.rule.length, citationOf(entry)).toBeGreaterThan(0);
      expect(Object.keys(words.changes ?? {}).sort()).toEqual(
        entry.changes.map((one) => one.what).sort(),
      );
      expect(Object.keys(words.tables ?? {}).sort()).toEqual(
        entry.tables.map((one) => one.what).sort(),
      );
    }
    expect(Object.keys(lawWords).sort()).toEqual(lawBook.map(citationOf).sort());
  });

  it('lists a section’s changes from oldest to newest', () => {
    for (const { changes } of lawBook) {
      const days = changes.map((one) => one.from);
      expect(days).toEqual([...days].sort());
    }
  });

  it('holds every section that an answer may cite', () => {
    const cited = new Set<string>();
    const see = (authorities: readonly Authority[]) => {
      for (const one of authorities) {
        if (one.kind === 'statute') cited.add(`${one.code} ${one.section}`);
      }
    };
    for (const [record, asOf] of fc.sample(fc.tuple(anyRecord, anyDay), {
      numRuns: 400,
      seed: 49,
    })) {
      for (const authorities of citedFor(record, asOf)) see(authorities);
    }
    see(lastDayToServe(plain('2027-03-01'), 15, 'mail-in-california').authorities);
    see(holidayAuthorities);
    expect(cited.size).toBeGreaterThan(35);
    expect([...cited].filter((section) => found(section).length === 0)).toEqual([]);
  });
});

function citedFor(
  record: PersonRecord,
  asOf: ReturnType<typeof plain>,
): readonly (readonly Authority[])[] {
  return decided(record, asOf).flatMap((count) => [
    ...count.routes.flatMap(({ tree }) => ofTree(tree)),
    ...[...count.requests, ...count.cautions, ...count.alternatives, ...count.plan].map(
      ({ authorities }) => authorities,
    ),
  ]);
}

function ofTree({ authorities, because }: Decision): readonly (readonly Authority[])[] {
  return [authorities, ...because.flatMap(ofTree)];
}

describe('looking a section up', () => {
  it.each([
    ['1203.41', ['PC 1203.41']],
    ['PC 1203.41', ['PC 1203.41']],
    ['1203.41(a)(2)', ['PC 1203.41']],
    ['Penal Code section 1203.4a', ['PC 1203.4a']],
    ['12810', ['VC 12810']],
    ['Veh. Code § 42001(a)', ['VC 42001']],
    ['17', ['PC 17(b)', 'PC 17(d)(2)']],
    ['17(b)(3)', ['PC 17(b)']],
    ['17(d)', ['PC 17(d)(2)']],
    ['1170(h)(5)', ['PC 1170(h)']],
    ['H&S 11361.8', ['HS 11361.8']],
    ['CCP 12c(a)', ['CCP 12c']],
    ['AB 1950', ['PC 1203.1', 'PC 1203a']],
    ['Proposition 47', ['PC 1170.18']],
  ])('%s', (written, expected) => {
    expect(found(written)).toEqual(expected);
  });

  it('does not take another code’s section for one that is here', () => {
    expect(lookUp('VC 1203.4').kind).toBe('not-here');
  });

  it('names the nearest sections if one is not here', () => {
    const result = lookUp('1203.44');
    expect(result.kind === 'not-here' && result.near.map(citationOf)).toEqual([
      'PC 1203.43',
      'PC 1203.45',
      'PC 1203.425',
    ]);
  });

  it.each(['', 'foo', '()', 'PC', 'AB'])('cannot read "%s"', (written) => {
    expect(lookUp(written).kind).toBe('unreadable');
  });

  it('says if an act is not here', () => {
    expect(lookUp('AB 1')).toEqual({ kind: 'not-here', near: [] });
  });
});
