import { rm, stat } from 'node:fs/promises';
import { writeOwnerFile } from '../packet/owner-file.ts';
import { diskFault } from './disk-fault.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * @throws UsageFault if `out` is not a writable file name.
 */
export async function fileMustBeFree(out: string, replace: boolean): Promise<void> {
  if (out.trim() === '') throw UsageFault.of('file-to-write-names-nothing');
  const found = await stat(out).catch(() => undefined);
  if (found === undefined || (replace && found.isFile())) return;
  if (!found.isFile()) throw UsageFault.of('file-to-write-not-a-file', { out });
  throw UsageFault.of('file-to-write-there', { out });
}

/** Writes a record only its owner may read, replacing an existing one. */
export async function writeRecord(out: string, text: string): Promise<void> {
  try {
    await rm(out, { force: true });
    await writeOwnerFile(out, text);
  } catch (fault) {
    throw diskFault(fault, out);
  }
}

/** An unused file name from the case number. */
export async function freeName(caseNumber: string): Promise<string> {
  return unused(caseNumber.replaceAll(/[^A-Za-z0-9-]+/gu, '') || 'record', '.yaml');
}

/** A folder that is not there yet: one person's papers never go among another's. */
export async function freeFolder(name: string): Promise<string> {
  return unused(name, '');
}

async function unused(stem: string, ending: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? `${stem}${ending}` : `${stem}-${copy}${ending}`;
    const found = await stat(name).catch(() => undefined);
    if (found === undefined) return name;
  }
}
