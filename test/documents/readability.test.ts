import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { losAngeles } from '../../src/court/los-angeles/profile.ts';
import { clientSheet } from '../../src/documents/client-sheet.ts';
import { filingInstructions } from '../../src/documents/filing-instructions.ts';
import { hearingChecklist } from '../../src/documents/hearing-checklist.ts';
import { planPaper } from '../../src/documents/plan-paper.ts';
import { startHere } from '../../src/documents/start-here.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { bundles } from '../../src/packet/bundles.ts';
import type { Paper } from '../../src/paper/block.ts';
import { paperToText } from '../../src/paper/to-text.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { writtenName } from '../../src/petition/written-name.ts';
import { readRecord } from '../../src/record/read-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { effectsOf } from '../../src/words/en/effects.ts';
import { readingGrade, sentencesOf } from '../reading-grade.ts';

const asOf = plain('2026-11-25');
const samples = readdirSync('samples').filter((name) => name.endsWith('.yaml'));

const places = [
  ...[...losAngeles.courthouses, ...losAngeles.prosecutors, ...losAngeles.help].map(
    (one) => one.name,
  ),
  ...['Superior Court of California', 'Los Angeles', 'California', 'Department of Justice'],
  ...['Department of Consumer Affairs', 'Labor Code', 'Government Code', 'Civil Code'],
  ...['Business and Professions Code', 'Code of Civil Procedure', 'Rules of Court'],
];

function recordOf(sample: string): PersonRecord {
  const { record } = readRecord(readFileSync(`samples/${sample}`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  return record;
}

/** Every paper that a person keeps, by its name. */
function clientPapers(record: PersonRecord): ReadonlyMap<string, Paper> {
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const county = losAngeles;
  const papers = new Map([['client', clientSheet({ record, determination, county, asOf })]]);
  for (const [index, courtCase] of record.cases.entries()) {
    const found = determination.cases[index];
    if (found === undefined) continue;
    const venue = venueOf(courtCase, county, asOf);
    const filing = filePlan({ record, courtCase, found, venue, asOf, orders: {} });
    if (!filing.ready) {
      const defendant = writtenName(courtCase.nameOnCase ?? record.petitioner.name);
      const { lawReadOn } = determination;
      const plan = { courtCase, defendant, found, why: filing.why, asOf, lawReadOn, county };
      papers.set(`plan ${index + 1}`, planPaper(plan));
      continue;
    }
    const input = { plan: filing.plan, record, courtCase, county, form: 'own' as const };
    const jobs = bundles.map(({ file, copies, what }) => ({ file, copies, what }));
    papers.set('filing instructions', filingInstructions(input, jobs));
    papers.set('hearing checklist', hearingChecklist(input));
    papers.set('start here', startHere(input, [], []));
  }
  return papers;
}

describe.each(samples)('the papers for the person of %s', (sample) => {
  const record = recordOf(sample);
  const papers = clientPapers(record);
  const names = [
    ...places,
    ...[record.petitioner.name, ...record.petitioner.otherNames].map(writtenName),
  ];

  it('read at or below the eighth grade (Flesch-Kincaid)', () => {
    for (const [name, paper] of papers) {
      expect(readingGrade(sentencesOf(paper, names)), name).toBeLessThanOrEqual(8);
    }
  });

  it('inform, and never advise', () => {
    for (const [name, paper] of papers) {
      expect(paperToText(paper), name).not.toMatch(
        /\b(?:you|they|petitioner) (?:should|ought to|must file|had better)\b|we (?:recommend|advise|suggest)/iu,
      );
    }
  });

  it('never say “never” of what this petition does not reach', () => {
    for (const [name, paper] of papers) {
      expect(paperToText(paper), name).not.toMatch(/\bnever\b|\bnot eligible\b|\bineligible\b/iu);
    }
  });

  it('have nothing empty in them: no “()”, no lone comma, no missing value', () => {
    for (const [name, paper] of papers) {
      const text = paperToText(paper);
      expect(text, name).not.toMatch(/\( *\)|\[ *\](?! )|undefined|\bNaN\b|, *,|,\s*\.|\{\{/u);
      expect(
        text.split('\n').every((line) => line === line.trimEnd()),
        name,
      ).toBe(true);
    }
  });
});

describe('the grade itself', () => {
  it('is the published formula', () => {
    // 13 words in 2 sentences, 13 + 1 syllables: 0.39 * 6.5 + 11.8 * 14/13 - 15.59.
    const grade = readingGrade(['The cat sat on the mat.', 'The dog ran to the water now.']);
    expect(grade).toBeCloseTo(0.39 * 6.5 + 11.8 * (14 / 13) - 15.59, 5);
  });

  it('leaves out citations, and grades long words up', () => {
    expect(
      readingGrade(['Notwithstanding subsequent prosecutorial communications.']),
    ).toBeGreaterThan(20);
  });
});

describe('what a dismissal does not end differs by section, as the statutes differ', () => {
  it('1203.4 and 1203.42: public office, a state or local license, the Lottery', () => {
    for (const route of ['1203.4-fulfilled', '1203.42'] as const) {
      const words = effectsOf(route).doesNot.join(' ');
      expect(words).toMatch(
        /public office, a state or local license, or a contract with the State Lottery/u,
      );
      expect(words).not.toMatch(/tribal|in-home/u);
    }
  });

  it('1203.41(b)(2): tribal licenses and in-home care too, and (h) licensed care', () => {
    const words = effectsOf('1203.41-split').doesNot.join(' ');
    expect(words).toMatch(/tribal license, for in-home care work.*\(PC 1203\.41\(b\)\(2\)\)/u);
    expect(words).toContain('(PC 1203.41(h))');
  });

  it('1203.4a has no words on disclosure, and says so', () => {
    expect(effectsOf('1203.4a-a').doesNot[0]).toMatch(
      /^The section says nothing of forms that ask/u,
    );
  });

  it('1203.42 has no words on protective orders; 1203.4, 1203.4a and 1203.41 have', () => {
    expect(effectsOf('1203.42').doesNot.join(' ')).not.toContain('protective order');
    for (const route of ['1203.4-fulfilled', '1203.4a-a', '1203.41-prison'] as const) {
      expect(effectsOf(route).doesNot.join(' ')).toContain('protective order');
    }
  });

  it('1203.43 ends the plea itself: no prior, no duty to tell', () => {
    expect(effectsOf('1203.43').doesNot.join(' ')).not.toMatch(/prior|must still be told/u);
  });
});
