import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courtFormsPapers } from '../../src/forms/court-forms-papers.ts';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import { bundled } from '../../src/pdf/bundle.ts';
import { madePlan } from '../forms/made-plan.ts';
import { readyForms } from '../forms/ready-official.ts';
import { stressPlans } from '../forms/stress-plans.ts';
import { inEnglish } from '../in-english.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { copyOf } from '../pdf/flat-of.ts';
import { readBack } from '../pdf/read-back.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-by-all-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The text of a file as each of four readers finds it, without the spaces that each sets in its own way. */
async function asAllRead(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const path = join(folder, 'paper.pdf');
  await writeFile(path, bytes);
  const said = async (tool: string, ...words: readonly string[]) => {
    const { stdout } = await run(tool, words, { maxBuffer: 1 << 26 });
    return stdout;
  };
  const gs = ['-q', '-dBATCH', '-dNOPAUSE', '-dSAFER', '-sDEVICE=txtwrite', '-sOutputFile=-'];
  const { pages } = await readBack(bytes);
  const texts = [
    ['poppler', await said('pdftotext', path, '-')],
    ['MuPDF', await said('mutool', 'draw', '-F', 'txt', path)],
    ['Ghostscript', await said('gs', ...gs, path)],
    ['pdf.js', pages.map((page) => page.text).join('\n')],
  ] as const;
  return new Map(texts.map(([reader, text]) => [reader, squeezed(text)]));
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '');
}

async function facesLeftOut(bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'faces.pdf');
  await writeFile(path, bytes);
  const { stdout } = await run('pdffonts', [path]);
  // After the name and the kind, which may have spaces: encoding, embedded, part, mapped, object.
  return stdout
    .split('\n')
    .filter((line) => / no +(?:yes|no) +(?:yes|no) +\d+ +\d+ *$/u.test(line));
}

const names = [
  'Rosa Elena Méndez',
  'Đặng Thị Ngọc Ánh',
  'Олена Ґалаґан-Коваленко',
  'Γιώργος Παπαδόπουλος',
  'Zoë Łużyńska-Çağlar',
] as const;

it.each(names)('%s is read back as it was put in, by all four readers', async (name) => {
  const plan = madePlan([{}]);
  const papers = ownPetitionPapers(
    {
      ...plan,
      petitioner: name,
      caption: { ...plan.caption, defendant: name },
    },
    inEnglish.filed,
  );
  for (const as of ['flat', 'fillable'] as const) {
    const bytes = copyOf(papers.petition, as);
    expect(await facesLeftOut(bytes)).toEqual([]);
    for (const [reader, text] of await asAllRead(bytes)) {
      // What a field shows is a note beside the page to pdf.js, and no part of its text.
      if (as === 'fillable' && reader === 'pdf.js') continue;
      expect(text, reader).toContain(squeezed(name));
    }
  }
});

describe.runIf(officialFormsAreThere)(`on the courts’ forms ${ofOfficialForms}`, () => {
  it.each(stressPlans)(
    '%s: all four readers find the same words, and as many ticks',
    async (_, plan) => {
      const papers = await courtFormsPapers(plan, await readyForms(), inEnglish.filed);
      const { petition, attachment, declaration, order } = papers;
      const forms = [petition, attachment, declaration, order].flatMap((form) => form ?? []);
      const job = bundled(forms, { title: 'For the court', language: 'en' });
      expect(await facesLeftOut(job)).toEqual([]);
      const read = await asAllRead(job);
      const signs = [...read.values()].map((text) => [
        text.split('☒').length,
        text.split('☐').length,
      ]);
      expect(new Set(signs.map(String)).size).toBe(1);
      for (const [reader, text] of read) {
        expect(text, reader).toContain(squeezed(plan.caption.defendant).slice(0, 30));
        expect(text, reader).toContain(squeezed(plan.caption.caseNumber));
      }
    },
  );
});
