import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { readBack } from '../pdf/read-back.ts';
import { runCaptured } from './run-captured.ts';

let out: string;
let kept: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'packets-'));
  kept = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
  await rm(kept, { recursive: true });
});

const packet = (sample: string, ...flags: readonly string[]) =>
  runCaptured(
    ...['packet', `samples/${sample}.yaml`, '--as-of', '2026-11-25', '--lang', 'en', '--out', out],
    ...['--forms-dir', kept, ...flags],
  );

const add = (...forms: readonly string[]) =>
  runCaptured(
    ...['forms', 'add', '--forms-dir', kept],
    ...forms.map((form) => join(process.env['OFFICIAL_FORMS_DIR'] ?? '', `${form}.pdf`)),
  );

async function textOf(...path: readonly string[]): Promise<string> {
  const { pages } = await readBack(new Uint8Array(await readFile(join(out, ...path))));
  return pages.map((page) => page.text).join('\n');
}

describe('without the courts’ forms', () => {
  it('the petition is the project’s own', async () => {
    const { code, out: said } = await packet('completed-probation');
    expect(code).toBe(0);
    expect(said).toContain('this program’s own pleading');
  });

  it('--petition cr-180 names the form that is missing, and how to add it', async () => {
    const { code, err } = await packet('completed-probation', '--petition', 'cr-180');
    expect(code).toBe(2);
    expect(err).toContain('CR-180');
    expect(err).toContain('dismissal forms add cr-180.pdf');
  });
});

describe.runIf(officialFormsAreThere)(
  `with the courts’ forms kept ${ofOfficialForms}`,
  { timeout: 180_000 },
  () => {
    it('the packet holds CR-180 with CR-181, and the instructions explain no other petition', async () => {
      await add('cr-180', 'cr-181');
      const { code, out: said } = await packet('completed-probation');
      expect(code).toBe(0);
      expect(said).toContain('CR-180, with CR-181');
      const folder = '2CJ00000-01';
      expect(await textOf(folder, '1-file.pdf')).toContain('CR-180 [Rev. January 1, 2024]');
      expect(await textOf(folder, '2-serve.pdf')).toContain('CR-181 [Rev. January 1, 2024]');
      expect(await textOf(folder, 'filing-instructions.pdf')).not.toContain('CR-180');
      expect(await textOf(folder, 'cover-letter.pdf')).toContain('form CR-180');
      const petition = await PDFDocument.load(await readFile(join(out, folder, 'petition.pdf')));
      expect(petition.getForm().getFields().length).toBeGreaterThan(70);
      const manifest: unknown = JSON.parse(
        await readFile(join(out, folder, 'manifest.json'), 'utf8'),
      );
      expect(manifest).toMatchObject({
        forms: [
          { id: 'cr-180', revision: 'Rev. January 1, 2024' },
          { id: 'cr-181', revision: 'Rev. January 1, 2024' },
        ],
        ticked: [
          { paper: 'petition.pdf', box: 'item 2', counts: [1] },
          { paper: 'petition.pdf', box: 'item 2a', counts: [1] },
        ],
      });
    });

    it('--petition own still makes the project’s own', async () => {
      await add('cr-180', 'cr-181');
      const { out: said } = await packet('completed-probation', '--petition', 'own');
      expect(said).toContain('this program’s own pleading');
      expect(await textOf('2CJ00000-01', 'petition.pdf')).not.toContain('CR-180 [Rev.');
      expect(await textOf('2CJ00000-01', 'filing-instructions.pdf')).toContain(
        'why it is not on form CR-180',
      );
    });

    it('a statement that CR-180 has no room for is sworn on MC-031', async () => {
      await add('cr-180', 'cr-181', 'mc-025', 'mc-031');
      await packet('discretionary-statement');
      const served = (await textOf('NA000000-01', '2-serve.pdf')).replaceAll(/\s+/gu, ' ');
      expect(served).toContain('MC-031 [Rev. July 1, 2005]');
      expect(served).toContain('I finished. Thank you for reading this.');
      expect(served).toContain('See attached declaration.');
    });

    it('without MC-031 the declaration is the project’s own, and says the same', async () => {
      await add('cr-180', 'cr-181');
      await packet('discretionary-statement');
      const declaration = await textOf('NA000000-01', 'declaration.pdf');
      expect(declaration).not.toContain('MC-031 [Rev.');
      expect(declaration.replaceAll(/\s+/gu, ' ')).toContain('for reading this.');
    });

    it('counts that do not fit CR-180 go on MC-025, or else on our own attachment', async () => {
      await add('cr-180', 'cr-181');
      await packet('attorney-long');
      const own = await textOf('YA000000-02', '2-serve.pdf');
      expect(own).toContain('ATTACHMENT 1');
      await add('mc-025');
      await packet('attorney-long', '--replace');
      const courts = await textOf('YA000000-02', '2-serve.pdf');
      expect(courts).toContain('MC-025 [Rev. July 1, 2009]');
      for (const text of [own, courts]) {
        for (const section of [
          '484e(d)',
          '530.5(a)',
          '487(a)',
          '148.9(a)',
          '664/487(a)',
          '23103',
        ]) {
          expect(text).toContain(section);
        }
      }
    });
  },
);
