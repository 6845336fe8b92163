import { rm, stat } from 'node:fs/promises';
import { writeOwnerFile } from '../../packet/owner-file.ts';
import { diskFault } from '../disk-fault.ts';
import { UsageFault } from '../usage-fault.ts';

/**
 * Writes a record that its owner alone may read.
 *
 * @throws UsageFault where another file is in the way, or the folder takes none.
 */
export async function writeRecord(out: string, text: string, replace: boolean): Promise<void> {
  await mustBeFree(out, replace);
  try {
    await rm(out, { force: true });
    await writeOwnerFile(out, text);
  } catch (fault) {
    throw diskFault(fault, out);
  }
}

/** @throws UsageFault where `out` names no file that may be written. */
export async function mustBeFree(out: string, replace: boolean): Promise<void> {
  if (out.trim() === '') throw new UsageFault('--out names nothing.', 'Name a file with --out.');
  const found = await stat(out).catch(() => undefined);
  if (found === undefined || (replace && found.isFile())) return;
  if (!found.isFile()) throw new UsageFault(`${out} is not a file.`, 'Name a file with --out.');
  throw new UsageFault(
    `${out} is there already.`,
    'Name another file with --out, or replace it with --replace.',
  );
}

/** A file name by the number of the case, which no file has yet. */
export async function freeName(caseNumber: string): Promise<string> {
  const safe = caseNumber.replaceAll(/[^A-Za-z0-9-]+/gu, '') || 'record';
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${safe}.yaml` : `${safe}-${copy}.yaml`;
    const found = await stat(name).catch(() => undefined);
    if (found === undefined) return name;
  }
}
