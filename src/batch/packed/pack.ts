import { join } from 'node:path';
import * as z from 'zod';
import { PackFile } from './pack-file.ts';
import { packNames } from './pack-names.ts';
import type { PackedJob } from './packed-jobs.ts';

/** Where everyone's print jobs are within a batch's folder. */
export function packedFolder(out: string): string {
  return join(out, 'packed');
}

/** What a person's papers added to the files, as kept in the journal. */
export const packedNote = z.object({
  /** How far each file and its log had gotten after that. */
  lengths: z.array(z.tuple([z.number(), z.number()])).readonly(),
  /** How many pages each case has in each file; the sheets for all cases come first. */
  pages: z
    .array(z.object({ caseNumber: z.string(), of: z.array(z.number()).readonly() }))
    .readonly(),
});

export type PackedNote = z.infer<typeof packedNote>;

/** One print-ready file for each step, with everyone's papers in the order of the records. */
export class Pack {
  private readonly folder: string;
  private readonly files: readonly PackFile[];
  private isOpen = false;

  constructor(out: string) {
    this.folder = packedFolder(out);
    this.files = packNames.map((name) => new PackFile(this.folder, name));
  }

  /** Resumes the files as they were after some person, or from the start if none is given. */
  async openAfter(note: PackedNote | undefined): Promise<void> {
    if (this.isOpen) return;
    this.isOpen = true;
    for (const [index, file] of this.files.entries()) {
      const [length, log] = note?.lengths[index] ?? [];
      const at = length === undefined || log === undefined ? undefined : { file: length, log };
      await file.openAt(at);
    }
  }

  async add(jobs: readonly PackedJob[]): Promise<PackedNote> {
    const pages = new Map<string, number[]>();
    for (const { file, caseNumber = '', pages: added } of jobs) {
      const at = packNames.indexOf(file);
      const count = (await this.files[at]?.add(added)) ?? 0;
      const own = pages.get(caseNumber) ?? packNames.map(() => 0);
      own[at] = (own[at] ?? 0) + count;
      pages.set(caseNumber, own);
    }
    return {
      lengths: this.files.map(({ lengths }) => [lengths.file, lengths.log]),
      pages: [...pages].map(([caseNumber, of]) => ({ caseNumber, of })),
    };
  }

  /** Finishes the files, unless nothing was added since they were last finished. */
  async finish(): Promise<void> {
    if (!this.isOpen) return;
    for (const [index, file] of this.files.entries()) {
      await file.finish(packNames[index] ?? '');
    }
    this.isOpen = false;
  }

  async close(): Promise<void> {
    for (const file of this.files) await file.close();
  }

  /** False if a run stopped before the files were finished. */
  async isFinished(): Promise<boolean> {
    const ended = await Promise.all(this.files.map((file) => file.isEnded()));
    return ended.every(Boolean);
  }
}
