import { knownForms } from '../forms/registry.ts';
import { jsonText } from '../packet/json-text.ts';
import { exitCodes } from './exit-codes.ts';
import type { FormsOptions } from './forms.ts';
import { formsFolder } from './forms-folder.ts';
import { formLines, formRows } from './forms-lines.ts';
import { clearHalfWritten, keptForms } from './kept-forms.ts';
import type { Run } from './setting.ts';

/** Which court forms are known, and which are added. */
export async function listForms(screen: Run, options: FormsOptions): Promise<void> {
  const folder = formsFolder(options.formsDir, process.env);
  await clearHalfWritten(folder).catch(() => {});
  const rows = formRows(knownForms, await keptForms(folder, knownForms));
  if (options.json === true) screen.print(jsonText({ folder, forms: rows }));
  else screen.printLines(formLines(folder, rows, screen));
  return screen.end(exitCodes.done);
}

/** Every added form, checked again. */
export async function verifyForms(screen: Run, options: FormsOptions): Promise<void> {
  const folder = formsFolder(options.formsDir, process.env);
  await clearHalfWritten(folder).catch(() => {});
  const kept = await keptForms(folder, knownForms);
  const rows = formRows(knownForms, kept).filter((row) => row.state !== 'not-there');
  if (options.json === true) screen.print(jsonText({ folder, forms: rows }));
  else if (rows.length === 0)
    screen.printLines([screen.words.filled(screen.words.formsSaid.noneKept, { folder })]);
  else screen.printLines(formLines(folder, rows, screen));
  return screen.end(rows.every((row) => row.state === 'there') ? exitCodes.done : exitCodes.usage);
}
