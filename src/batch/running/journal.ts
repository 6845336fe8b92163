import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import * as z from 'zod';
import { findingCodes } from '../../facts/finding-code.ts';
import { outcomes } from '../../law/outcome.ts';
import { packedNote } from '../packed/pack.ts';
import { NumberColumn } from './number-column.ts';
import { NumbersByName } from './numbers-by-name.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What a batch has done so far, one line per person, in the order of the records. It does not
 * identify them: only case numbers, codes, dates, and hashes of whole records.
 */

const head = z.strictObject({
  journal: z.literal(1),
  program: z.string(),
  asOf: z.string(),
  /** The day the run started: a record cannot contain anything later. */
  today: z.string(),
  /** What else changes the papers: which petition, and the added forms. */
  papers: z.string(),
  shard: z.exactOptional(z.string()),
});

export type JournalHead = z.infer<typeof head>;

/** A finding as written by one run and read back by another. */
export const writtenFinding = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.enum(findingCodes),
  path: z.string(),
  place: z.exactOptional(z.object({ line: z.number(), column: z.number() })),
  seen: z.exactOptional(z.string()),
  allowed: z.exactOptional(z.string()),
  with: z.exactOptional(z.record(z.string(), z.string())),
});

const caseAnswer = z.object({
  caseNumber: z.string(),
  outcome: z.enum(outcomes),
  opensOn: z.exactOptional(z.string()),
  atTheEarliest: z.exactOptional(z.literal(true)),
  lacks: z.array(z.object({ code: z.string(), path: z.string() })).readonly(),
  counts: z
    .array(
      z.object({
        count: z.number(),
        outcome: z.enum(outcomes),
        ground: z.exactOptional(z.string()),
        reasons: z.array(z.string()).readonly(),
        questions: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

const answered = z.object({
  n: z.number(),
  input: z.string(),
  folder: z.string(),
  answer: z.object({ cases: z.array(caseAnswer).readonly() }),
  warnings: z.array(z.string()).readonly(),
  packed: z.exactOptional(packedNote),
});

const failed = z.object({
  n: z.number(),
  input: z.string(),
  failed: z.array(writtenFinding).readonly(),
});

const line = z.union([answered, failed]);

export type JournalLine = z.infer<typeof line>;
export type AnsweredLine = z.infer<typeof answered>;

/** Where a line is in the journal. */
interface Span {
  readonly at: number;
  readonly length: number;
}

/** Where the lines of a journal stand. */
class Spans {
  private readonly begins = new NumberColumn();
  private readonly lengths = new NumberColumn();

  get length(): number {
    return this.lengths.length;
  }

  set(index: number, { at, length }: Span): void {
    this.begins.set(index, at);
    this.lengths.set(index, length);
  }

  at(index: number): Span | undefined {
    const length = this.lengths.at(index);
    return length === 0 ? undefined : { at: this.begins.at(index), length };
  }
}

/** A person whom an earlier run was done with. */
export interface Known extends Span {
  readonly number: number;
  readonly input: string;
  /** The name of their folder; undefined if the record gave no papers. */
  readonly folder?: string;
}

/** What was done so far, and what was made for everyone. */
export interface DoneSoFar {
  /** The person whom an earlier run made papers for, by the hash of what was read. */
  readonly knownBy: (input: string) => Promise<Known | undefined>;
  /** Takes over what an earlier run wrote of a person. */
  readonly keep: (number: number, known: Known) => void;
  readonly note: (written: JournalLine) => Promise<void>;
  readonly line: (number: number) => Promise<JournalLine | undefined>;
  /** Everyone, in the order of the records. */
  readonly inOrder: () => AsyncGenerator<JournalLine>;
}

/** The same for a run that writes nothing. */
export function noJournal(): DoneSoFar {
  const lines: JournalLine[] = [];
  return {
    knownBy: async () => undefined,
    keep: () => {},
    note: async (written) => {
      lines[written.n] = written;
    },
    line: async (number) => lines[number],
    inOrder: async function* () {
      for (const one of lines) if (one !== undefined) yield one;
    },
  };
}

export class Journal implements DoneSoFar {
  private readonly path: string;
  private readonly file: FileHandle;
  private end: number;
  private headLength: number;
  /** What an earlier run wrote, line by line. */
  private readonly before: Spans;
  /** Who got papers then, by the hash of what was read of them. */
  private readonly known: Pick<NumbersByName, 'get'>;
  /** The lines of this run, by the number of the record. */
  private readonly lines = new Spans();

  private constructor(path: string, file: FileHandle, found: WhatIsThere) {
    this.path = path;
    this.file = file;
    this.end = found.end;
    this.headLength = found.headLength;
    this.before = found.before;
    this.known = found.known;
  }

  /** Opens a run's journal, or starts one; a line that a crash left half written is dropped. */
  static async open(path: string, begun: JournalHead): Promise<Journal> {
    const found = await whatIsThere(path);
    const { end } = found;
    const file = await open(path, end === 0 ? 'w+' : 'r+', 0o600);
    await file.truncate(end);
    const journal = new Journal(path, file, found);
    if (end === 0) journal.headLength = (await journal.append(begun)).length;
    return journal;
  }

  async knownBy(input: string): Promise<Known | undefined> {
    const index = this.known.get(input);
    const found = index === undefined ? undefined : await this.earlier(index);
    // A part of its hash led here: the line has it whole.
    return found?.input === input ? found : undefined;
  }

  /** Takes over what an earlier run wrote about a person. */
  keep(number: number, { at, length }: Known): void {
    this.lines.set(number, { at, length });
  }

  async note(written: JournalLine): Promise<void> {
    this.lines.set(written.n, await this.append(written));
  }

  private async append(value: JournalHead | JournalLine): Promise<Span> {
    const bytes = new TextEncoder().encode(`${JSON.stringify(value)}\n`);
    const at = this.end;
    await writeWhole(this.file, bytes, at);
    this.end += bytes.length;
    return { at, length: bytes.length };
  }

  /** What this run knows about everyone, one at a time, in the order of the records. */
  async *inOrder(): AsyncGenerator<JournalLine> {
    for (let number = 0; number < this.lines.length; number += 1) {
      const found = await this.line(number);
      if (found !== undefined) yield found;
    }
  }

  private async lineAt({ at, length }: Span): Promise<JournalLine | undefined> {
    const bytes = new Uint8Array(length);
    await this.file.read(bytes, 0, length, at);
    return lineOf(new TextDecoder().decode(bytes));
  }

  async line(number: number): Promise<JournalLine | undefined> {
    const span = this.lines.at(number);
    const found = span === undefined ? undefined : await this.lineAt(span);
    return found === undefined ? undefined : { ...found, n: number };
  }

  /** The line an earlier run wrote about a person. */
  async lineOf(known: Known): Promise<JournalLine | undefined> {
    return this.lineAt(known);
  }

  /** How many people an earlier run was done with. */
  get doneBefore(): number {
    return this.before.length;
  }

  /** The person of an earlier run at this place in its order. */
  async earlier(index: number): Promise<Known | undefined> {
    const span = this.before.at(index);
    const found = span === undefined ? undefined : await this.lineAt(span);
    if (span === undefined || found === undefined) return undefined;
    const { n, input } = found;
    return { ...span, number: n, input, ...('folder' in found ? { folder: found.folder } : {}) };
  }

  /** Discards everything an earlier run wrote after a person, or all of it. */
  async cutAfter(known: Known | undefined): Promise<void> {
    this.end = known === undefined ? this.headLength : known.at + known.length;
    await this.file.truncate(this.end);
  }

  /**
   * Rewrites the journal in the order of the records, so that a resumed run leaves the same journal
   * as one that never stopped.
   */
  async putInOrder(begun: JournalHead): Promise<void> {
    const fresh = `${this.path}.new`;
    await rm(fresh, { force: true });
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(begun)}\n`);
      for await (const one of this.inOrder()) await file.writeFile(`${JSON.stringify(one)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await this.file.close();
    await rename(fresh, this.path);
  }

  async close(): Promise<void> {
    await this.file.close().catch(() => {});
  }
}

/** The header of an existing journal; undefined if there is none, or only a torn one. */
export async function headOf(path: string): Promise<JournalHead | undefined> {
  for await (const { text } of wholeLines(path)) return parsed(head, text);
  return undefined;
}

interface WhatIsThere {
  readonly end: number;
  readonly headLength: number;
  readonly before: Spans;
  readonly known: Pick<NumbersByName, 'get'>;
}

async function whatIsThere(path: string): Promise<WhatIsThere> {
  const before = new Spans();
  const known = new NumbersByName();
  let end = 0;
  let headLength = 0;
  for await (const { text, at, length } of wholeLines(path)) {
    if (at === 0) {
      if (parsed(head, text) === undefined) break;
      headLength = length;
    } else {
      const found = lineOf(text);
      if (found === undefined) break;
      if ('folder' in found) known.set(found.input, before.length);
      before.set(before.length, { at, length });
    }
    end = at + length;
  }
  return { end, headLength, before, known };
}

/** Completely written lines. */
async function* wholeLines(path: string): AsyncGenerator<Span & { readonly text: string }> {
  let at = 0;
  let bytes = Buffer.alloc(0);
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream) {
      const more: Buffer = chunk;
      bytes = Buffer.concat([bytes, more]);
      let from = 0;
      for (let to = bytes.indexOf(10); to !== -1; to = bytes.indexOf(10, from)) {
        const length = to + 1 - from;
        yield { at, length, text: bytes.toString('utf8', from, to) };
        at += length;
        from = to + 1;
      }
      bytes = bytes.subarray(from);
    }
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault;
  }
}

function lineOf(text: string): JournalLine | undefined {
  return parsed(line, text);
}

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
