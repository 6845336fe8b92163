import { expect, it } from 'vitest';
import { knownForms } from '../../src/forms/registry.ts';
import { petitionPapers } from '../../src/packet/which-petition.ts';
import type { ReadyForm } from '../../src/pdf/fill.ts';
import { notCarriedWords } from '../../src/words/en/which-petition.ts';
import { madePlan } from '../forms/made-plan.ts';
import { inEnglish } from '../in-english.ts';

/** An added form; what it cannot hold is found before its file is opened. */
function kept(id: string): ReadyForm {
  const folder = knownForms.find((form) => form.id === id);
  if (folder === undefined) throw new Error(`no form ${id}`);
  return { folder, blank: new Uint8Array() };
}

it('what CR-180 has no box for goes on the project’s own petition, and the papers say why', async () => {
  const plan = madePlan([{ route: '1203.41-split' }, { route: '1203.41-prison' }]);
  const papers = await petitionPapers(
    plan,
    { cr180: kept('cr-180'), cr181: kept('cr-181') },
    inEnglish.filed,
  );
  expect(papers.form).toBe('own');
  expect(papers.forms.map((form) => form.id)).toEqual(['own-petition', 'own-order']);
  expect(papers.notCarried && notCarriedWords(papers.notCarried)).toContain(
    'item 5 lets one box be ticked, and the counts of this case need 5a and 5c.',
  );
});

it('without the court form the papers say how to get CR-180', async () => {
  const papers = await petitionPapers(madePlan([{}]), undefined, inEnglish.filed);
  expect(papers.form).toBe('own');
  expect(papers.notCarried).toBeUndefined();
});
