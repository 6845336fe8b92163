import type { EntryPlace } from '../reading/entry.ts';
import { NumberColumn } from './number-column.ts';

/** Where each person is in what was given, by the number of the record. */
export class Places {
  private readonly files: string[] = [''];
  private readonly fileOf = new NumberColumn();
  private readonly lineOf = new NumberColumn();
  /** Only a table has a column for them. */
  private readonly references = new Map<number, string>();

  /** Files come one after the other, so that only the last of them can be meant again. */
  note(number: number, { file, line = 0, reference }: EntryPlace): void {
    if (this.files.at(-1) !== file) this.files.push(file);
    this.fileOf.set(number, this.files.length - 1);
    this.lineOf.set(number, line);
    if (reference !== undefined) this.references.set(number, reference);
  }

  of(number: number): EntryPlace {
    const file = this.files[this.fileOf.at(number)] ?? '';
    const line = this.lineOf.at(number);
    const reference = this.references.get(number);
    return {
      file,
      ...(line === 0 ? {} : { line }),
      ...(reference === undefined ? {} : { reference }),
    };
  }
}
