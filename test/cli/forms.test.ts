import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formsFolder } from '../../src/cli/forms-folder.ts';
import { keepForm, keptForms } from '../../src/cli/kept-forms.ts';
import { formFolder } from '../../src/forms/form-folder.ts';
import { recognize } from '../../src/forms/recognizing.ts';
import { compiledVersion } from '../../src/pdf/compiled/compiled-form.ts';
import { madeMap } from '../forms/made-folder.ts';
import { officialForm, officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { madeForm, madePdf } from '../pdf/preparing/made-pdf.ts';
import { olderLock } from '../pdf/preparing/test-lock.ts';
import { runCaptured } from './run-captured.ts';

let home: string;
let kept: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'forms-'));
  kept = join(home, 'kept');
});
afterEach(async () => {
  await rm(home, { recursive: true });
});

async function written(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(home, name);
  await writeFile(path, bytes);
  return path;
}

const forms = (...words: readonly string[]) => runCaptured('forms', ...words, '--forms-dir', kept);

describe('where the forms are kept', () => {
  it('is where the user says, or else the user’s data folder', () => {
    const xdg = { XDG_DATA_HOME: '/data' };
    expect(formsFolder('/own', { ...xdg, DISMISSAL_FORMS_DIR: '/env' }, '/h')).toBe('/own');
    expect(formsFolder(undefined, { ...xdg, DISMISSAL_FORMS_DIR: '/env' }, '/h')).toBe('/env');
    expect(formsFolder(undefined, xdg, '/h')).toBe('/data/dismissal/forms');
    expect(formsFolder(undefined, {}, '/h')).toBe('/h/.local/share/dismissal/forms');
    expect(formsFolder(undefined, { XDG_DATA_HOME: 'not/absolute' }, '/h')).toBe(
      '/h/.local/share/dismissal/forms',
    );
  });
});

describe('dismissal forms', () => {
  it('lists every court form with its revision and page, and makes no folder', async () => {
    const { out, code } = await forms();
    expect(out).toContain('CR-180 [Rev. January 1, 2024] Petition for Dismissal');
    expect(out).toContain('https://selfhelp.courts.ca.gov/jcc-form/CR-180');
    expect(out.match(/not here yet/gu)).toHaveLength(4);
    expect(code).toBe(0);
    expect(await readdir(home)).toEqual([]);
  });

  it('says as JSON what it says to a person', async () => {
    const listed: unknown = JSON.parse((await forms('--json')).out);
    expect(listed).toMatchObject({
      folder: kept,
      forms: [{ form: 'CR-180', state: 'not-there' }, {}, {}, {}],
    });
  });

  it('takes its options before or after the word add', async () => {
    const file = await written('a.txt', 'no form');
    for (const words of [
      ['--json', 'add', file],
      ['add', file, '--json'],
    ]) {
      const { out, code } = await forms(...words);
      expect(JSON.parse(out)).toMatchObject({ folder: kept, files: [{ kind: 'not-a-pdf' }] });
      expect(code).toBe(2);
    }
  });

  it.each([
    ['a text', 'Dear clerk', 'This is not a PDF.'],
    ['a file that is cut off', '%PDF-1.7\n1 0 obj\n', 'This PDF is cut off: its end is missing.'],
    [
      'a file that needs a password',
      madePdf({ objects: madeForm(), lock: olderLock('rc4-128', 'secret') }),
      'This PDF opens only with a password.',
    ],
    [
      'a form that has no map',
      madePdf({ objects: madeForm() }),
      'This is the Judicial Council’s form XX-100 [Rev. January 1, 2031].',
    ],
    [
      'another revision of CR-180',
      madePdf({ objects: madeForm({ number: 'CR-180', revision: 'Rev. July 1, 2031' }) }),
      'This is form CR-180 [Rev. July 1, 2031]; this program knows [Rev. January 1, 2024].',
    ],
    [
      'a file that only calls itself CR-180',
      madePdf({ objects: madeForm({ number: 'CR-180', revision: 'Rev. January 1, 2024' }) }),
      'This says it is form CR-180 [Rev. January 1, 2024], but 80 fields differ',
    ],
  ])('refuses %s, says what it is, and keeps nothing', async (_, bytes, what) => {
    const file = await written('cr-180.pdf', bytes);
    const { out, err, code } = await forms('add', file);
    expect(err.replace(/\s+/gu, ' ')).toContain(`Refused ${file} ${what}`);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(await readdir(home)).toEqual(['cr-180.pdf']);
  });

  it('says if there is no such file', async () => {
    const { err, code } = await forms('add', join(home, 'nothing.pdf'), home);
    expect(err).toContain('There is no such file.');
    expect(err).toContain('This is not a file.');
    expect(code).toBe(2);
  });

  it('checks nothing if no form was added', async () => {
    const { out, code } = await forms('verify');
    expect(out).toBe(`No form is kept in ${kept}.\n`);
    expect(code).toBe(0);
  });
});

describe('keeping a form', () => {
  const known = [formFolder.parse(madeMap)];

  async function keep(revisionOfFile: Parameters<typeof madeForm>[0] = {}) {
    const found = await recognize(madePdf({ objects: madeForm(revisionOfFile) }), known);
    if (found.kind !== 'recognized') throw new Error(found.kind);
    await keepForm(kept, found);
    return found;
  }

  it('gives back the prepared form, whole', async () => {
    const { blank, fingerprint } = await keep();
    const [found, ...more] = await keptForms(kept, known);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ state: 'there', note: { served: fingerprint, seen: false } });
    if (found?.state !== 'there') throw new Error('not there');
    expect(Buffer.from(found.blank).equals(Buffer.from(blank))).toBe(true);
  });

  it('leaves one file, its compiled form and one note, however often it is added', async () => {
    await keep();
    await keep();
    await Promise.all([keep(), keep()]);
    expect((await readdir(kept)).map((name) => name.replace(/-[0-9a-f]{12}\./u, '-HASH.'))).toEqual(
      ['xx-100-2031-01-01-HASH.compiled', 'xx-100-2031-01-01-HASH.pdf', 'xx-100-2031-01-01.json'],
    );
  });

  it.skipIf(process.platform === 'win32')('lets the owner alone read it', async () => {
    await keep();
    expect((await stat(kept)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(kept)) {
      expect((await stat(join(kept, name))).mode & 0o777).toBe(0o600);
    }
  });

  it('compiles a form again if its compiled file is gone or from another version', async () => {
    await keep();
    const [there] = await keptForms(kept, known);
    expect(there?.state === 'there' && there.compiled?.of).toMatch(
      new RegExp(`^${compiledVersion} `, 'u'),
    );
    const [file = ''] = (await readdir(kept)).filter((name) => name.endsWith('.compiled'));
    await writeFile(join(kept, file), 'of another version');
    const [again] = await keptForms(kept, known);
    expect(again).toMatchObject({ state: 'there' });
    expect(again?.state === 'there' && again.compiled).toBeUndefined();
  });

  it('notices that a stored file was changed or is gone', async () => {
    await keep();
    const [file = ''] = (await readdir(kept)).filter((name) => name.endsWith('.pdf'));
    const path = join(kept, file);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from('\n')]));
    expect(await keptForms(kept, known)).toMatchObject([{ state: 'changed' }]);
    await rm(path);
    expect(await keptForms(kept, known)).toMatchObject([{ state: 'changed' }]);
  });

  it('notices that a form no longer fits a newer program’s map, or is not in it', async () => {
    await keep();
    const { agree: _, ...fewer } = madeMap.fields;
    const newer = [formFolder.parse({ ...madeMap, fields: fewer })];
    expect(await keptForms(kept, newer)).toMatchObject([{ state: 'fields-differ' }]);
    expect(await keptForms(kept, [])).toMatchObject([{ state: 'not-known' }]);
  });

  it('ignores other files in the folder', async () => {
    await keep();
    await writeFile(join(kept, 'notes.json'), '{"mine": true}');
    await writeFile(join(kept, '.xx-100-2031-01-01.json.1.new'), '{');
    expect(await keptForms(kept, known)).toHaveLength(1);
  });
});

describe.runIf(officialFormsAreThere)(`dismissal forms add ${ofOfficialForms}`, () => {
  it('takes each form whatever its file name, and refuses the rest', async () => {
    const [petition, order, attachment, declaration, other] = await Promise.all(
      (['cr-180', 'cr-181', 'mc-025', 'mc-031', 'mc-020'] as const).map((name, index) =>
        written(`download (${index}).bin`, officialForm(`${name}.pdf`)),
      ),
    );
    const { out, err, code } = await forms(
      'add',
      ...[petition, order, attachment, declaration, other].map(String),
    );
    for (const name of ['CR-180', 'CR-181', 'MC-025', 'MC-031'])
      expect(out).toContain(`Added ${name}`);
    expect(err).toContain('form MC-020');
    expect(code).toBe(2);
    const verified = await forms('verify');
    expect(verified.out.match(/here and complete$/gmu)).toHaveLength(4);
    expect(verified.code).toBe(0);
    const [file = ''] = (await readdir(kept)).filter((name) => /^cr-181.*pdf$/u.test(name));
    await writeFile(join(kept, file), 'changed');
    const again = await forms('verify');
    expect(again.out).toContain('the stored file was changed or lost; add the form again');
    expect(again.code).toBe(2);
    const packet = [
      ...['--lang', 'en', 'packet', 'samples/completed-probation.yaml'],
      ...['--as-of', '2026-11-25'],
    ];
    const made = await runCaptured(...packet, '--out', join(home, 'out'), '--forms-dir', kept);
    expect(made.err).toContain(
      'CR-181 [Rev. January 1, 2024] is not used: the stored file was changed',
    );
    expect(made.code).toBe(0);
  });
});
