import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFCheckBox, PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../cli/run-captured.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { triedOn } from './answers-to.ts';

// An attorney may override "not yet". That requests the relief; it changes no fact.

const scratch = mkdtempSync(join(tmpdir(), 'dismissal-override-'));
const forms = join(scratch, 'forms');
afterAll(() => rmSync(scratch, { recursive: true }));

const file = (name: string) => new URL(`law/${name}.yaml`, import.meta.url).pathname;

/** The checked boxes in item 2 of the CR-180 in each case's folder. */
async function tickedIn(name: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const out = join(scratch, name);
  for (const form of ['cr-180.pdf', 'cr-181.pdf']) {
    const official = join(process.env['OFFICIAL_FORMS_DIR'] ?? '', form);
    await runCaptured('forms', 'add', official, '--forms-dir', forms);
  }
  await runCaptured(
    ...['packet', file(name), '--as-of', triedOn, '--out', out, '--forms-dir', forms],
    ...['--petition', 'cr-180', '--override', 'probation is to be ended at the same hearing'],
  );
  const cases = readdirSync(out, { withFileTypes: true }).filter((one) => one.isDirectory());
  const ticked = cases.map(async (one) => {
    const petition = readFileSync(join(out, one.name, 'petition.pdf'));
    const fields = (await PDFDocument.load(petition)).getForm().getFields();
    const boxes = fields.filter((field) => field instanceof PDFCheckBox && field.isChecked());
    return [one.name, boxes.map((field) => field.getName())] as const;
  });
  return new Map(await Promise.all(ticked));
}

/** "... the petitioner is not [...] on probation for any offense ...": the box of item 2 itself. */
const notOnProbation = /\.ProbationGranted\[0\]$/u;
/** Item 2a: "has fulfilled the conditions of probation for the entire period thereof". */
const fulfilled = /\.li2a\[0\]/u;

describe('a box that the record denies is not checked, override or not', () => {
  it.runIf(officialFormsAreThere)(
    `this probation is running: neither "not on probation" nor "fulfilled" ${ofOfficialForms}`,
    async () => {
      const ticked = await tickedIn('c-notyet-attorney');
      expect([...ticked.keys()]).toEqual(['TA000000']);
      const boxes = [...ticked.values()].flat();
      expect(boxes.filter((box) => notOnProbation.test(box) || fulfilled.test(box))).toEqual([]);
    },
  );

  it.runIf(officialFormsAreThere)(
    `probation in another case is running: not "not on probation", in neither case ${ofOfficialForms}`,
    async () => {
      const ticked = await tickedIn('c-brown-attorney');
      expect([...ticked.keys()].sort()).toEqual(['6CP01200', '9CP03311']);
      const boxes = [...ticked.values()].flat();
      expect(boxes.filter((box) => notOnProbation.test(box))).toEqual([]);
      expect(ticked.get('6CP01200')?.filter((box) => fulfilled.test(box))).toEqual([]);
    },
  );
});
