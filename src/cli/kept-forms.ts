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
import type { CompiledForm } from '../pdf/compiled/compiled-form.ts';
import { compiledFrom } from '../pdf/compiled/compiled-from.ts';
import { packedForm, unpackedForm } from '../pdf/compiled/packed-form.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * The note next to an added form: which form it is, which file it came from, and how to check it.
 */
const keptNote = z.strictObject({
  form: z.string(),
  revision: z.string(),
  /** SHA-256 of the file that was added. */
  served: z.string(),
  /** Whether the form's folder knows that file. */
  seen: z.boolean(),
  /** The prepared file, and its SHA-256. */
  file: z.string().regex(/^[\w-]+\.pdf$/u),
  sha256: z.string(),
  /** The compiled form and its SHA-256; a form added by an older version has none. */
  compiled: z
    .strictObject({ file: z.string().regex(/^[\w-]+\.compiled$/u), sha256: z.string() })
    .exactOptional(),
});

export type KeptNote = z.infer<typeof keptNote>;

export type KeptForm =
  | {
      readonly state: 'there';
      readonly note: KeptNote;
      readonly form: FormFolder;
      readonly blank: Uint8Array;
      readonly compiled?: CompiledForm;
    }
  | { readonly state: 'changed' | 'fields-differ' | 'not-known'; readonly note: KeptNote };

/**
 * Stores a form. Its prepared and compiled files are written first, under unique names; the note
 * that names them is moved into place last. So a crash, or two runs at once, leaves one complete
 * form or the other.
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

/** Storing a form takes a moment: a run that takes ten seconds has another problem. */
const mostTries = 100;

async function keepIn(folder: string, found: RecognizedForm): Promise<void> {
  const name = nameOf(found.form);
  const before = await readNote(join(folder, `${name}.json`));
  const hash = await sha256(found.blank);
  // The PDF reader is loaded only to add a form, or for one stored without its compiled file.
  const { compileForm } = await import('../pdf/compiled/compile.ts');
  const packed = packedForm(await compileForm({ folder: found.form, blank: found.blank }));
  const compiled = {
    file: `${name}-${hash.slice(0, 12)}.compiled`,
    sha256: await sha256(packed),
  };
  const note: KeptNote = {
    form: found.form.id,
    revision: found.form.revision,
    served: found.fingerprint,
    seen: found.seen,
    file: `${name}-${hash.slice(0, 12)}.pdf`,
    sha256: hash,
    compiled,
  };
  await writeInPlace(folder, note.file, found.blank);
  await writeInPlace(folder, compiled.file, packed);
  await writeInPlace(folder, `${name}.json`, jsonText(note));
  for (const old of [before?.file, before?.compiled?.file]) {
    if (old === undefined || old === note.file || old === compiled.file) continue;
    await rm(join(folder, old), { force: true });
  }
}

/** The form and its revision date, like cr-180-2024-01-01. */
function nameOf(form: FormFolder): string {
  return [form.id, revisionDay(form.revision) ?? 'undated'].join('-');
}

const halfWritten = /^\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.new$/u;

/**
 * Removes what a killed run left half written. A run that is writing now holds the folder, and its
 * file stays.
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
 * Every added form, checked again: the file is unchanged, and its fields match this program
 * version's map.
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
  const compiled = await compiledOf(folder, note, form, blank);
  // A form compiled from this file and map was checked against the map then.
  if (compiled !== undefined) return { state: 'there', note, form, blank, compiled };
  const { prepare } = await import('../pdf/preparing/prepare.ts');
  const prepared = await prepare(blank);
  if (prepared.kind !== 'prepared') return { state: 'changed', note };
  if (fieldDifferences(form, prepared.fields).length > 0) return { state: 'fields-differ', note };
  return { state: 'there', note, form, blank };
}

/** The compiled form, if it is intact and compiled by this version from this file and map. */
async function compiledOf(
  folder: string,
  { compiled }: KeptNote,
  form: FormFolder,
  blank: Uint8Array,
): Promise<CompiledForm | undefined> {
  if (compiled === undefined) return undefined;
  const file = await readRegularFile(join(folder, compiled.file));
  if (file === undefined || (await sha256(file)) !== compiled.sha256) return undefined;
  const found = unpacked(new Uint8Array(file));
  return found?.of === compiledFrom({ folder: form, blank }) ? found : undefined;
}

/** The form in a file; undefined if another version wrote it in a different format. */
function unpacked(file: Uint8Array): CompiledForm | undefined {
  try {
    return unpackedForm(file);
  } catch {
    return undefined;
  }
}
