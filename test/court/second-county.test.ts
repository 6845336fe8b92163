import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { type CountyProfile, county } from '../../src/court/county.ts';
import { filingInstructions } from '../../src/documents/filing-instructions.ts';
import { hearingChecklist } from '../../src/documents/hearing-checklist.ts';
import { petitionCaption } from '../../src/documents/petition.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { paperToText } from '../../src/paper/to-text.ts';
import { courtFindings } from '../../src/petition/court-findings.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { languages } from '../../src/words/languages.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

/** A county with nothing but a name. */
const orange: CountyProfile = county.parse({ name: 'Orange' });

const asOf = plain('2026-11-25');
const sample = readFileSync('samples/no-probation.yaml', 'utf8');
const ofOrange = sample
  .replace('county: Los Angeles, courthouse: pasadena', 'county: Orange')
  .replace('    prosecutor: pasadena\n', '');

function recordOf(source: string) {
  const { record } = readRecord(source, asOf);
  if (record === undefined) throw new Error('the sample is no record');
  return record;
}

function determinedFor(source: string, profile: CountyProfile) {
  const result = determine(recordOf(source), asOf, profile.name);
  if (result.kind !== 'determined') throw new Error(result.kind);
  return result.determination.cases[0];
}

function caseToPrint(words = inEnglish.words) {
  const record = recordOf(ofOrange);
  const [courtCase] = record.cases;
  const found = determinedFor(ofOrange, orange);
  const venue = venueOf(courtCase, orange, asOf);
  const filing = filePlan({ record, courtCase, found, venue, asOf, orders: {} });
  if (!filing.ready) throw new Error('the case is not ready');
  const { filed } = inEnglish;
  const form = 'own' as const;
  return { plan: filing.plan, record, courtCase, county: orange, form, words, filed };
}

describe('a county with nothing but a name', () => {
  it('is the court that decides: its own case is open, and a Los Angeles case is filed in Los Angeles', () => {
    expect(determinedFor(ofOrange, orange).outcome).toBe('eligible-mandatory');
    const elsewhere = determinedFor(sample, orange);
    expect(elsewhere.outcome).toBe('ineligible');
    expect(elsewhere.counts[0].alternatives).toContainEqual(
      expect.objectContaining({
        code: 'file in the county of conviction',
        with: { county: 'Los Angeles' },
      }),
    );
    expect(determinedFor(ofOrange, losAngeles).outcome).toBe('ineligible');
  });

  it('gives no warnings about courthouses, numbers or prosecutors, since it has no lists', () => {
    expect(courtFindings(recordOf(ofOrange), orange, asOf)).toEqual([]);
  });

  it('is named in the caption, and its courthouse is left to fill in by hand', () => {
    const caption = petitionCaption(inEnglish.filed, caseToPrint().plan);
    expect(caption.court).toBe('SUPERIOR COURT OF CALIFORNIA, COUNTY OF ORANGE');
    expect(caption.courthouse.parts).toEqual([]);
  });

  it('tells the person what to ask the clerk', () => {
    const text = paperToText(filingInstructions(caseToPrint()));
    for (const ask of [
      /Ask the clerk of the Superior Court which courthouse has the file/u,
      /Ask the clerk for the hours/u,
      /Ask the clerk whether these papers can be filed electronically/u,
      /Ask the criminal clerk which\s+one it is/u,
      /Ask the clerk whether the court has its own form for it/u,
    ]) {
      expect(text).toMatch(ask);
    }
    expect(paperToText(hearingChecklist(caseToPrint()))).toMatch(
      /Ask the clerk of the court, or the county’s public defender/u,
    );
  });

  it('never mentions Los Angeles in any language', () => {
    for (const words of Object.values(languages)) {
      const input = caseToPrint(words);
      for (const paper of [filingInstructions(input), hearingChecklist(input)]) {
        expect(paperToText(paper)).not.toMatch(/Los [AÁ]ngeles|LASC|8:30/u);
      }
    }
  });
});
