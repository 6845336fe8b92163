import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courtFormsPapers } from '../../src/forms/court-forms-papers.ts';
import { bundled } from '../../src/pdf/bundle.ts';
import type { FilingPlan } from '../../src/petition/plan.ts';
import { readyForms } from '../forms/ready-official.ts';
import { stressPlans } from '../forms/stress-plans.ts';
import { inEnglish } from '../in-english.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { flatOf } from '../pdf/flat-of.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'court-forms-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Every paper of a plan on the courts' forms, as files, and all flat ones as one print job. */
async function written(plan: FilingPlan): Promise<ReadonlyMap<string, string>> {
  const papers = await courtFormsPapers(plan, await readyForms(), inEnglish.filed);
  const { petition, order, attachment, declaration } = papers;
  const forms = Object.entries({ petition, attachment, declaration, order }).flatMap(
    ([name, form]) => (form === undefined ? [] : [{ name, form }]),
  );
  const job = bundled(
    forms.map(({ form }) => form),
    { title: 'For the court', language: 'en' },
  );
  const files = [
    ...forms.flatMap(({ name, form }) => [
      { name: `${name}-fillable`, bytes: form.fillable },
      { name: `${name}-flat`, bytes: flatOf(form) },
    ]),
    { name: 'job', bytes: job },
  ];
  const paths = new Map<string, string>();
  for (const { name, bytes } of files) {
    const path = join(folder, `${name}.pdf`);
    await writeFile(path, bytes);
    paths.set(name, path);
  }
  return paths;
}

/** How dark a part of a page is at its darkest, 0 black and 255 white, as poppler draws it. */
async function darkest(path: string, page: number, box: readonly number[]): Promise<number> {
  const [x = 0, y = 0, width = 0, height = 0] = box.map((points) => String(Math.round(points)));
  const to = join(folder, 'part');
  const number = String(page);
  await run('pdftoppm', [
    ...['-r', '72', '-gray', '-singlefile', '-f', number, '-l', number],
    ...['-x', x, '-y', y, '-W', width, '-H', height, path, to].map(String),
  ]);
  const image = await readFile(`${to}.pgm`);
  const head = /^P5\s+\d+\s+\d+\s+255\s/u.exec(image.subarray(0, 40).toString('latin1'));
  return Math.min(...image.subarray(head?.[0].length ?? 0));
}

describe.runIf(officialFormsAreThere)(`filled court forms ${ofOfficialForms}`, () => {
  it.each(stressPlans)('%s: qpdf and poppler report no problems', async (_, plan) => {
    for (const [name, path] of await written(plan)) {
      const { stdout, stderr } = await run('qpdf', ['--check', path]);
      expect(stdout + stderr, name).toContain('No syntax or stream encoding errors');
      const read = await run('pdftotext', ['-layout', path, '-']);
      expect(read.stderr, name).toBe('');
      for (const button of ['Print this form', 'Clear this form', 'For your protection']) {
        expect(read.stdout, name).not.toContain(button);
      }
    }
  });

  it.each(stressPlans)(
    '%s: poppler reads back the name, the case and the reasons',
    async (_, plan) => {
      const path = (await written(plan)).get('job') ?? '';
      const read = await run('pdftotext', [path, '-'], { maxBuffer: 1 << 24 });
      const said = read.stdout.normalize('NFC').replaceAll(/\s+/gu, '');
      for (const text of [plan.caption.defendant, plan.caption.caseNumber, ...plan.statement]) {
        // A page may end within a paragraph: its beginning is on one page.
        expect(said).toContain(text.normalize('NFC').replaceAll(/\s+/gu, '').slice(0, 30));
      }
    },
  );

  it('no gray bar or button is left at the bottom of a page, in a print job too', async () => {
    const [first] = stressPlans;
    const paths = first === undefined ? new Map<string, string>() : await written(first[1]);
    const job = paths.get('job') ?? '';
    // Below the last printed line, from the lower left: where the bar and the buttons were.
    expect(await darkest(job, 3, [36, 792 - 34, 540, 30])).toBe(255);
    expect(await darkest(job, 5, [36, 792 - 30, 540, 26])).toBe(255);
    // And the line above is there: the page was drawn.
    expect(await darkest(job, 3, [36, 792 - 60, 540, 30])).toBeLessThan(64);
  });
});
