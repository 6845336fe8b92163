import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { losAngeles } from '../../src/court/los-angeles/profile.ts';
import type { CaseToPrint } from '../../src/documents/case-words.ts';
import { clientSheet } from '../../src/documents/client-sheet.ts';
import { coverLetter } from '../../src/documents/cover-letter.ts';
import { filingInstructions } from '../../src/documents/filing-instructions.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { Paper } from '../../src/paper/block.ts';
import { paperToText } from '../../src/paper/to-text.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { readRecord } from '../../src/record/read-record.ts';

const asOf = plain('2026-11-25');

function determinedSample(sample: string) {
  const { record } = readRecord(readFileSync(`samples/${sample}.yaml`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  return { record, determination: result.determination };
}

function caseToPrint(sample: string): CaseToPrint {
  const { record, determination } = determinedSample(sample);
  const [courtCase] = record.cases;
  const [found] = determination.cases;
  if (found === undefined) throw new Error(`${sample} has no case`);
  const venue = venueOf(courtCase, losAngeles, asOf);
  const filing = filePlan({ record, courtCase, found, venue, asOf, orders: {} });
  if (!filing.ready) throw new Error(`${sample} is not ready`);
  return { plan: filing.plan, record, courtCase, county: losAngeles, form: 'own' };
}

const client = (sample: string) =>
  textOf(clientSheet({ ...determinedSample(sample), county: losAngeles, asOf }));

const textOf = (paper: Paper) => paperToText(paper).replaceAll(/\s+/gu, ' ');

describe('what the papers say of notice to the prosecutor', () => {
  it('is that relief cannot be granted without it, where the section says so', () => {
    for (const sample of ['completed-probation', 'infraction', 'prison-1203-41']) {
      const input = caseToPrint(sample);
      expect(textOf(filingInstructions(input, []))).toContain(
        'The court cannot grant relief unless',
      );
      expect(textOf(coverLetter(input, []))).toContain(
        'The prosecuting attorney must be given 15 days’ notice',
      );
    }
  });

  it('is that the section gives no days, for a misdemeanor under 1203.4a and a plea under 1203.43', () => {
    for (const sample of ['no-probation', 'deferred-entry']) {
      const input = caseToPrint(sample);
      const steps = textOf(filingInstructions(input, []));
      expect(steps).toContain('The section gives no number of days');
      expect(steps).not.toMatch(/cannot grant|the law presumes/u);
      expect(textOf(coverLetter(input, []))).not.toContain('must be given 15 days');
    }
  });

  it('tells when to serve where no hearing is set', () => {
    expect(textOf(filingInstructions(caseToPrint('completed-probation'), []))).toContain(
      'If no hearing is set, serve as soon as the papers are filed',
    );
  });
});

describe('what is left for a hand', () => {
  it('is the prosecutor’s address alone where the record names the office', () => {
    const codes = caseToPrint('completed-probation').plan.byHand.map((one) => one.code);
    expect(codes).toContain('ask-prosecutor-address');
    expect(codes).not.toContain('ask-prosecutor');
  });
});

describe('the client’s sheet', () => {
  it('lists the other ways, the questions and what would end a bar, as its words promise', () => {
    expect(client('excluded-offense')).toContain('A pardon: it is asked of the Governor');
    expect(client('facts-missing')).toContain('Is any criminal charge open now, anywhere?');
    expect(client('not-yet')).toContain('Probation ends by itself on its last day');
  });

  it('does not call a case the judge’s choice alone where some counts are a right', () => {
    expect(client('attorney-long')).toContain('For some counts the law says that the court shall');
    expect(client('dui-discretionary')).not.toContain('For some counts');
  });
});
