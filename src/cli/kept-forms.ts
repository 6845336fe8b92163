import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { fieldDifferences } from '../forms/field-check.ts';
import type { FormFolder } from '../forms/form-folder.ts';
import { revisionDay } from '../forms/printed-identity.ts';
import type { RecognizedForm } from '../forms/recognizing.ts';
import { jsonText } from '../packet/json-text.ts';
import { writeOwnerFile } from '../packet/owner-file.ts';
import { makeOwnerFolder } from '../packet/owner-folder.ts';
import { sha256 } from '../packet/sha256.ts';
import { lockName, whileHeld } from '../packet/writing/hold-folder.ts';
import { readRegularFile } from '../packet/writing/read-regular-file.ts';
import { prepare } from '../pdf/preparing/prepare.ts';
import { UsageFault } from './usage-fault.ts';

/** The note beside a kept form: which one it is, of which file it was made, and how to check it. */
const keptNote = z.strictObject({
  form: z.string(),
  revision: z.string(),
  /** SHA-256 of the file that was added. */
  served: z.string(),
  /** Whether that file is one that the form's folder knows. */
  seen: z.boolean(),
  /** The prepared file, and its SHA-256. */
  file: z.string().regex(/^[\w-]+\.pdf$/u),
  sha256: z.string(),
});

export type KeptNote = z.infer<typeof keptNote>;

export type KeptForm =
  | {
      readonly state: 'there';
      readonly note: KeptNote;
      readonly form: FormFolder;
      readonly blank: Uint8Array;
    }
  | { readonly state: 'changed' | 'fields-differ' | 'not-known'; readonly note: KeptNote };

/**
 * Keeps a form. The prepared file is written first, under a name of its own; the note that names it
 * is moved into its place last. So a crash, or two runs at once, leave one whole form or the other.
 */
export async function keepForm(folder: string, found: RecognizedForm): Promise<void> {
  await makeOwnerFolder(folder);
  await clearHalfWritten(folder);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { held } = await whileHeld(folder, () => keepIn(folder, found));
    if (held) return;
    await setTimeout(100);
  }
  throw UsageFault.of('forms-held', { folder, lock: join(folder, lockName) });
}

/** To keep a form takes a moment: a run that has kept one for ten seconds has another trouble. */
const mostTries = 100;

async function keepIn(folder: string, found: RecognizedForm): Promise<void> {
  const name = nameOf(found.form);
  const before = await readNote(join(folder, `${name}.json`));
  const hash = await sha256(found.blank);
  const note: KeptNote = {
    form: found.form.id,
    revision: found.form.revision,
    served: found.fingerprint,
    seen: found.seen,
    file: `${name}-${hash.slice(0, 12)}.pdf`,
    sha256: hash,
  };
  await writeInPlace(folder, note.file, found.blank);
  await writeInPlace(folder, `${name}.json`, jsonText(note));
  if (before !== undefined && before.file !== note.file) {
    await rm(join(folder, before.file), { force: true });
  }
}

/** The form and the day of its revision, as cr-180-2024-01-01. */
function nameOf(form: FormFolder): string {
  return [form.id, revisionDay(form.revision) ?? 'undated'].join('-');
}

const halfWritten = /^\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.new$/u;

/**
 * Takes away what a run that was killed has left half written. A run that writes now holds the folder,
 * and its file stays.
 */
export async function clearHalfWritten(folder: string): Promise<void> {
  const found = (await readdir(folder).catch(() => [])).filter((name) => halfWritten.test(name));
  if (found.length === 0) return;
  await whileHeld(folder, async () => {
    for (const name of found) await rm(join(folder, name), { force: true });
  });
}

async function writeInPlace(
  folder: string,
  name: string,
  bytes: Uint8Array | string,
): Promise<void> {
  const fresh = join(folder, `.${crypto.randomUUID()}.new`);
  try {
    await writeOwnerFile(fresh, bytes);
    await rename(fresh, join(folder, name));
  } catch (fault) {
    await rm(fresh, { force: true });
    throw fault;
  }
}

/**
 * Every form that is kept, checked again: the file is the one that was kept, and its fields are
 * those of the map that this version of the program has.
 */
export async function keptForms(
  folder: string,
  forms: readonly FormFolder[],
): Promise<readonly KeptForm[]> {
  const names = await readdir(folder).catch(() => []);
  const found: KeptForm[] = [];
  for (const name of names.filter((one) => /^[^.].*\.json$/u.test(one)).sort()) {
    const note = await readNote(join(folder, name));
    if (note !== undefined) found.push(await checked(folder, note, forms));
  }
  return found;
}

async function readNote(path: string): Promise<KeptNote | undefined> {
  try {
    const bytes = await readRegularFile(path);
    return bytes && keptNote.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

async function checked(
  folder: string,
  note: KeptNote,
  forms: readonly FormFolder[],
): Promise<KeptForm> {
  const form = forms.find((one) => one.id === note.form && one.revision === note.revision);
  if (form === undefined) return { state: 'not-known', note };
  const blank = await readRegularFile(join(folder, note.file));
  if (blank === undefined || (await sha256(blank)) !== note.sha256)
    return { state: 'changed', note };
  const prepared = await prepare(blank);
  if (prepared.kind !== 'prepared') return { state: 'changed', note };
  if (fieldDifferences(form, prepared.fields).length > 0) return { state: 'fields-differ', note };
  return { state: 'there', note, form, blank };
}
