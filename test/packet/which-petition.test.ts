import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { ownForm } from '../../src/forms/registry.ts';
import { petitionPapers } from '../../src/packet/which-petition.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { notCarriedWords } from '../../src/words/en/which-petition.ts';
import { madePlan } from '../forms/made-plan.ts';

async function rosa() {
  const source = await readFile('samples/completed-probation.yaml', 'utf8');
  const { record } = readRecord(source, plain('2026-11-25'));
  if (record === undefined) throw new Error('the sample is no record');
  return record;
}

it('what CR-180 has no box for goes on the project’s own petition, and the papers say why', async () => {
  const plan = madePlan([{ route: '1203.41-split' }, { route: '1203.41-prison' }]);
  const kept = { cr180: ownForm('own-petition'), cr181: ownForm('own-order') };
  const papers = await petitionPapers(plan, await rosa(), kept);
  expect(papers.form).toBe('own');
  expect(papers.forms.map((form) => form.id)).toEqual(['own-petition', 'own-order']);
  expect(papers.notCarried && notCarriedWords(papers.notCarried)).toContain(
    'item 5 lets one box be ticked, and the counts of this case need 5a and 5c.',
  );
});

it('where no form of the courts is at hand the petition is the project’s own, for no other reason', async () => {
  const papers = await petitionPapers(madePlan([{}]), await rosa(), undefined);
  expect(papers.form).toBe('own');
  expect(papers.notCarried).toBeUndefined();
});
