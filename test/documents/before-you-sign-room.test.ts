import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { beforeYouSign } from '../../src/documents/before-you-sign.ts';
import type { CaseDetermination, CountDetermination } from '../../src/eligibility/determination.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { CautionCode } from '../../src/law/outcome.ts';
import { paperToPdf } from '../../src/paper/to-pdf.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { readBack } from '../pdf/read-back.ts';

const asOf = plain('2026-11-25');

const asked = [
  ...['cases.since.traffickingVictim', 'cases.since.violenceVictim', 'cases.since.fireCamp'],
  ...['cases.since.protectiveOrderUntil', 'circumstances.servedInMilitary'],
  ...['cases.obligations.restitution.owed', 'cases.counts.ageAtOffense'],
  ...['circumstances.mustRegister', 'cases.counts.degree'],
];

const cautioned: readonly CautionCode[] = [
  'auto-relief-may-apply',
  'firearm-not-restored',
  'registration-continues',
  'prior-strike-survives',
  'protective-order-continues',
  'restitution-debt-survives',
  '17b-discretionary',
  'licenses-and-public-office',
];

/** A count with many unknown facts and many cautions. */
function withMuchToTell(count: CountDetermination): CountDetermination {
  const { authorities } = count.because[0] ?? { authorities: undefined };
  if (authorities === undefined) throw new Error('a count has no reason');
  return {
    ...count,
    questions: asked.map((code) => ({
      ...{ code, path: code, changes: 'cautions', holdsUp: false, leadsTo: [], authorities },
    })),
    cautions: cautioned.map((code) => ({ code, with: { until: '2028-01-01' }, authorities })),
  };
}

it('nine open questions and nine cautions fit on one page, “Before you sign”', async () => {
  const { record } = readRecord(readFileSync('samples/discretionary-statement.yaml'), asOf);
  if (record === undefined) throw new Error('the sample is no record');
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const [courtCase] = record.cases;
  const [own] = result.determination.cases;
  const [count, ...rest] = own.counts;
  const found: CaseDetermination = {
    ...own,
    counts: [withMuchToTell(count), ...rest.map(withMuchToTell)],
  };
  const venue = venueOf(courtCase, losAngeles, asOf);
  const filing = filePlan({ record, courtCase, found, venue, asOf, orders: {} });
  if (!filing.ready) throw new Error('the sample is not ready');
  const paper = beforeYouSign({
    plan: { ...filing.plan, immigrationAdvice: true },
    county: losAngeles,
    ...inEnglish,
    form: 'own',
  });
  expect((await readBack(await paperToPdf(paper))).pages).toHaveLength(1);
});
