import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authority } from '../../src/authority/authority.ts';
import type { Decision } from '../../src/decision/told.ts';
import type { CountDetermination } from '../../src/eligibility/determination.ts';
import { determinationSchema } from '../../src/eligibility/published-schema.ts';
import type { PersonName, PersonRecord } from '../../src/record/record.ts';
import { anyRecord } from '../eligibility/any-record.ts';
import { anyAsOf } from '../records/generated-days.ts';
import { withHoles } from '../records/generated-holes.ts';
import { anyStory } from '../records/generated-stories.ts';
import { writtenDown } from '../records/written-down.ts';
import { decided, determined } from './decided.ts';
import { runs } from './runs.ts';

const holed = anyStory.chain(withHoles);

/** Everything said about a count, each with its authorities. */
function statements(count: CountDetermination): readonly {
  readonly code: string;
  readonly authorities: readonly Authority[];
}[] {
  return [
    ...count.because,
    ...count.requests,
    ...count.cautions,
    ...count.alternatives,
    ...count.plan,
    ...count.questions,
    ...count.routes.flatMap((route) => route.because),
    ...count.routes.flatMap((route) => decisionsIn(route.tree)),
  ];
}

function decisionsIn(
  decision: Decision,
): readonly { code: string; authorities: readonly Authority[] }[] {
  const { question: code, authorities } = decision;
  return [{ code, authorities }, ...decision.because.flatMap(decisionsIn)];
}

function isSourced(authorities: readonly Authority[]): boolean {
  return (
    authorities.length > 0 &&
    authorities.every(
      ({ reading }) => /^https?:/u.test(reading.page) && /^20\d\d-\d\d-\d\d$/u.test(reading.readOn),
    )
  );
}

describe('for every record', () => {
  it('each reason, caution, request, remedy, step and question has an authority', () => {
    fc.assert(
      fc.property(holed, ({ story, says }) => {
        const { cases } = determined(writtenDown(story, says), story.asOf);
        const said = cases.flatMap((found) => found.counts.flatMap(statements));
        const bare = said.filter(({ code, authorities }) => code === '' || !isSourced(authorities));
        expect(bare.map((one) => one.code)).toEqual([]);
      }),
      runs(25),
    );
  });

  it('what is open today cites only law in effect', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { outcome, because } of decided(writtenDown(story), story.asOf)) {
          if (!outcome.startsWith('eligible')) continue;
          for (const authority of because.flatMap((reason) => reason.authorities)) {
            const { effectiveFrom = '1872-01-01', effectiveUntil = '9999-12-31' } = {
              effectiveFrom: undefined,
              effectiveUntil: undefined,
              ...authority,
            };
            expect(effectiveFrom <= story.asOf && story.asOf <= effectiveUntil).toBe(true);
          }
        }
      }),
      runs(300),
    );
  });

  it('the answer is what the published schema says, and the same bytes each time', () => {
    fc.assert(
      fc.property(holed, ({ story, says }) => {
        const record = writtenDown(story, says);
        const answer = determined(record, story.asOf);
        const printed = JSON.stringify(answer);
        expect(JSON.stringify(determined(record, story.asOf))).toBe(printed);
        expect(determinationSchema.strict().parse(JSON.parse(printed))).toEqual(
          JSON.parse(printed),
        );
      }),
      runs(15),
    );
  });

  it('there is an answer, even if its facts contradict each other', () => {
    fc.assert(
      fc.property(anyRecord, anyAsOf, (record, asOf) => {
        for (const { because } of decided(record, asOf)) expect(because.length).toBeGreaterThan(0);
      }),
      runs(400),
    );
    fc.assert(
      fc.property(anyRecord, anyAsOf, (record, asOf) => {
        expect(determined(record, asOf).cases.length).toBe(record.cases.length);
      }),
      runs(20),
    );
  });

  it('names and addresses change nothing', () => {
    fc.assert(
      fc.property(holed, anyWho, ({ story, says }, who) => {
        const record = writtenDown(story, says);
        const other = who(record);
        expect(JSON.stringify(determined(other, story.asOf))).toBe(
          JSON.stringify(determined(record, story.asOf)),
        );
      }),
      runs(15),
    );
  });
});

const anyName: fc.Arbitrary<PersonName> = fc.record({
  first: fc.string({ minLength: 1 }),
  last: fc.string({ minLength: 1 }),
});

/** The same record for another person, with another lawyer, prosecutor and statement. */
const anyWho: fc.Arbitrary<(record: PersonRecord) => PersonRecord> = fc
  .record({ name: anyName, other: anyName, text: fc.string(), zip: fc.string() })
  .map(({ name, other, text, zip }) => (record) => {
    const address = { kind: 'postal', lines: [text], city: text, state: 'CA', zip } as const;
    const [first, ...rest] = record.cases.map((one) => ({
      ...one,
      nameOnCase: other,
      prosecutor: text,
      statement: [text],
    }));
    if (first === undefined) return record;
    return {
      ...record,
      petitioner: {
        ...record.petitioner,
        name,
        otherNames: [other],
        mailingAddress: address,
        phone: text,
        email: text,
        language: 'es',
      },
      filer: { kind: 'attorney', name: other, barNumber: '1', address, phone: text },
      preparedBy: text,
      cases: [first, ...rest],
    };
  });
