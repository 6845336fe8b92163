import { open, stat } from 'node:fs/promises';
import { type Recognized, recognize } from '../forms/recognizing.ts';
import { knownForms } from '../forms/registry.ts';
import { jsonText } from '../packet/json-text.ts';
import { limits } from '../pdf/preparing/limits.ts';
import type { Refusal, Words } from '../words/words.ts';
import { diskFault } from './disk-fault.ts';
import { exitCodes } from './exit-codes.ts';
import type { FormsOptions } from './forms.ts';
import { formsFolder } from './forms-folder.ts';
import { keepForm } from './kept-forms.ts';
import type { Run } from './setting.ts';
import { wrapped } from './wrapped.ts';

/** What became of one given file. */
export type Added =
  | {
      readonly file: string;
      readonly kept: true;
      readonly form: string;
      readonly revision: string;
      readonly served: string;
      readonly seen: boolean;
      readonly drawnOtherwise: readonly number[];
    }
  | ({ readonly file: string; readonly kept: false; readonly kind: string } & Refusal);

/** Each file is added in full or refused with a reason; a refused one does not stop the others. */
export async function addForms(
  screen: Run,
  files: readonly string[],
  options: FormsOptions,
): Promise<void> {
  const folder = formsFolder(options.formsDir, process.env);
  const added: Added[] = [];
  for (const file of files) added.push(await addForm(screen.words, folder, file));
  if (options.json === true) {
    screen.print(jsonText({ folder, files: added }));
  } else {
    for (const one of added) say(screen, one);
    if (added.some((one) => one.kept))
      screen.printLines([screen.words.filled(screen.words.formsSaid.keptIn, { folder })]);
  }
  return screen.end(added.every((one) => one.kept) ? exitCodes.done : exitCodes.usage);
}

async function addForm(words: Words, folder: string, file: string): Promise<Added> {
  const found = await read(words, file);
  if ('what' in found) return { file, kept: false, kind: 'no-file', ...found };
  const recognized = await recognize(found, knownForms);
  if (recognized.kind !== 'recognized') {
    return { file, kept: false, kind: recognized.kind, ...refusalOf(words, recognized) };
  }
  await keepForm(folder, recognized).catch((fault: unknown) => {
    throw diskFault(fault, folder, '--forms-dir');
  });
  const { form, fingerprint: served, seen, drawnOtherwise } = recognized;
  const { id, revision } = form;
  return { file, kept: true, form: id.toUpperCase(), revision, served, seen, drawnOtherwise };
}

/** Reads no more of a file than a form may have; one more byte shows that it is too large. */
async function read({ formsSaid }: Words, file: string): Promise<Uint8Array | Refusal> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    return formsSaid.noSuchFile;
  }
  if (!found.isFile()) return formsSaid.notAFile;
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) {
    return formsSaid.unreadable;
  }
  try {
    const bytes = new Uint8Array(Math.min(found.size, limits.fileBytes + 1));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function refusalOf({ forms }: Words, found: Exclude<Recognized, { kind: 'recognized' }>): Refusal {
  switch (found.kind) {
    case 'other-pdf':
    case 'no-map':
    case 'other-revision':
    case 'fields-differ':
    case 'filled-in':
    case 'print-differs':
      return forms.notTakenWords(found, fillable());
    default:
      return forms.unreadableWords(found);
  }
}

function fillable(): readonly string[] {
  return knownForms
    .filter((form) => form.maker === 'judicial-council')
    .map((form) => `${form.id.toUpperCase()} [${form.revision}]`);
}

function say(screen: Run, added: Added): void {
  const { filled, forms, formsSaid } = screen.words;
  if (added.kept) {
    screen.printLines([
      `${screen.style.good(formsSaid.added)} ${filled(formsSaid.from, { form: `${added.form} [${added.revision}]`, file: added.file })}`,
      ...(added.seen ? [] : wrapped(forms.notSeenWords(added.drawnOtherwise), screen.width, '  ')),
    ]);
    return;
  }
  screen.say([
    `${screen.errorStyle.stop(formsSaid.refused)} ${added.file}`,
    ...wrapped(added.what, screen.width, '  '),
    ...wrapped(added.fix, screen.width, '  '),
  ]);
}
