import { readdirSync, readFileSync } from 'node:fs';
import { plain } from '../../src/calendar/plain-date.ts';
import { afterFiling } from '../../src/documents/after-filing.ts';
import { beforeYouSign } from '../../src/documents/before-you-sign.ts';
import { clientSheet } from '../../src/documents/client-sheet.ts';
import { declarationWorksheet } from '../../src/documents/declaration-worksheet.ts';
import { filingInstructions } from '../../src/documents/filing-instructions.ts';
import { folderSheet } from '../../src/documents/folder-sheet.ts';
import { hearingChecklist } from '../../src/documents/hearing-checklist.ts';
import { planPaper } from '../../src/documents/plan-paper.ts';
import { startHere } from '../../src/documents/start-here.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { Paper } from '../../src/paper/block.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { writtenName } from '../../src/petition/written-name.ts';
import { readRecord } from '../../src/record/read-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';
import { filedWords } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/words.ts';
import { losAngeles } from '../los-angeles.ts';

const asOf = plain('2026-11-25');

export const samples = readdirSync('samples').filter((name) => name.endsWith('.yaml'));

/** Names of places and offices, the same in every language. */
export const placeNames: readonly string[] = [
  ...[...losAngeles.courthouses, ...losAngeles.prosecutors, ...losAngeles.help].map(
    (one) => one.name,
  ),
  ...losAngeles.help.flatMap(({ nameIn = {} }) => Object.values(nameIn)),
  ...['Los Angeles', 'California'],
];

export function recordOf(sample: string): PersonRecord {
  const { record } = readRecord(readFileSync(`samples/${sample}`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  return record;
}

/** Every paper that a person keeps, by name, in one language. */
export function personPapers(record: PersonRecord, words: Words): ReadonlyMap<string, Paper> {
  const said = { words, filed: filedWords };
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const county = losAngeles;
  const whole = { record, determination, county, asOf, words, reductionOnly: [] };
  const papers = new Map([
    ['client', clientSheet(whole)],
    ['folder', folderSheet(whole, new Map())],
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
        ...said,
      };
      papers.set(`plan ${index + 1}`, planPaper(plan));
      continue;
    }
    const own = { form: 'own' as const, ...said };
    const input = { plan: filing.plan, record, courtCase, county, ...own };
    papers.set('before you sign', beforeYouSign(input));
    papers.set('filing instructions', filingInstructions(input));
    papers.set('after filing', afterFiling(input));
    papers.set('hearing checklist', hearingChecklist(input));
    papers.set('worksheet', declarationWorksheet(words, filing.plan));
    papers.set('start here', startHere(input, [], []));
  }
  return papers;
}
