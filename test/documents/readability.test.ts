import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { losAngeles } from '../../src/court/los-angeles/profile.ts';
import { afterFiling } from '../../src/documents/after-filing.ts';
import { beforeYouSign } from '../../src/documents/before-you-sign.ts';
import { clientSheet } from '../../src/documents/client-sheet.ts';
import { filingInstructions } from '../../src/documents/filing-instructions.ts';
import { hearingChecklist } from '../../src/documents/hearing-checklist.ts';
import { planPaper } from '../../src/documents/plan-paper.ts';
import { startHere } from '../../src/documents/start-here.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { Paper } from '../../src/paper/block.ts';
import { paperToText } from '../../src/paper/to-text.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { writtenName } from '../../src/petition/written-name.ts';
import { readRecord } from '../../src/record/read-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { inEnglish } from '../in-english.ts';
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
  const papers = new Map([
    ['client', clientSheet({ record, determination, county, asOf, ...inEnglish })],
  ]);
  for (const [index, courtCase] of record.cases.entries()) {
    const found = determination.cases[index];
    if (found === undefined) continue;
    const venue = venueOf(courtCase, county, asOf);
    const filing = filePlan({ record, courtCase, found, venue, asOf, orders: {} });
    if (!filing.ready) {
      const defendant = writtenName(courtCase.nameOnCase ?? record.petitioner.name);
      const { lawReadOn } = determination;
      const plan = {
        record,
        courtCase,
        defendant,
        found,
        why: filing.why,
        asOf,
        lawReadOn,
        county,
        ...inEnglish,
      };
      papers.set(`plan ${index + 1}`, planPaper(plan));
      continue;
    }
    const own = { form: 'own' as const, ...inEnglish };
    const input = { plan: filing.plan, record, courtCase, county, ...own };
    papers.set('before you sign', beforeYouSign(input));
    papers.set('filing instructions', filingInstructions(input));
    papers.set('after filing', afterFiling(input));
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

  it('read at or below the sixth grade, and an attorney’s at the seventh (Flesch-Kincaid)', () => {
    const grade = record.filer.kind === 'attorney' ? 7 : 6;
    for (const [name, paper] of papers) {
      expect(readingGrade(sentencesOf(paper, names)), name).toBeLessThanOrEqual(grade);
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
