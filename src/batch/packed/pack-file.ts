import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { isThere } from '../../packet/writing/found-packet.ts';
import { ObjectsSeen } from './objects-met-before.ts';
import { type WrittenPages, writePages } from './page-objects.ts';
import { pageTree } from './page-tree.ts';

/** How far a packed file and its log have gotten. */
export interface PackLengths {
  readonly file: number;
  readonly log: number;
}

/** What one print job added to the file: enough to resume after it, and to finish the file. */
const step = z.object({
  first: z.number(),
  /**
   * The offset of each object, from the first number on; 0 for the node, which is written at the
   * end.
   */
  offsets: z.array(z.number()),
  node: z.number(),
  pages: z.array(z.number()),
  shared: z.array(z.tuple([z.string(), z.number()])),
});

type Step = z.infer<typeof step>;

const [catalog, root, firstFree] = [1, 2, 3];
const head = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';

/**
 * A PDF to which print jobs are appended: each is written at once, and a log next to it has what is
 * needed to finish the file. A stopped run resumes after the last job in its journal.
 */
export class PackFile {
  private readonly folder: string;
  private readonly name: string;
  private parts: { readonly file: FileHandle; readonly log: FileHandle } | undefined;
  private length = head.length;
  private logLength = 0;
  private next = firstFree;
  private shared = new ObjectsSeen();

  constructor(folder: string, name: string) {
    this.folder = folder;
    this.name = name;
  }

  get lengths(): PackLengths {
    return { file: this.length, log: this.logLength };
  }

  private get final(): string {
    return join(this.folder, this.name);
  }

  private get part(): string {
    return join(this.folder, `.${this.name}.part`);
  }

  private get log(): string {
    return join(this.folder, `.${this.name}.log`);
  }

  /** Resumes the file as it was at some point, or from the start if none is given. */
  async openAt(at: PackLengths | undefined): Promise<void> {
    if ((await isThere(this.final)) && !(await isThere(this.part))) {
      await rename(this.final, this.part);
    }
    const file = await open(this.part, (await isThere(this.part)) ? 'r+' : 'wx+', 0o600);
    const log = await open(this.log, (await isThere(this.log)) ? 'r+' : 'wx+', 0o600);
    this.parts = { file, log };
    this.length = at?.file ?? head.length;
    this.logLength = at?.log ?? 0;
    await file.truncate(this.length);
    await log.truncate(this.logLength);
    // A file without pages was removed at the end.
    if (this.logLength === 0) await file.write(Buffer.from(head, 'latin1'), 0, head.length, 0);
    for await (const { first, offsets, shared } of this.steps()) {
      this.next = first + offsets.length;
      for (const [hash, number] of shared) this.shared.touch(hash, number);
    }
  }

  /** Adds a print job, and returns its number of pages. */
  async add(job: Uint8Array): Promise<number> {
    const writing = new JobWriting(this.next, this.length, this.shared);
    const written = await writePages(job, writing);
    await this.put(writing.bytes(), writing.step(written));
    this.next = writing.after;
    return written.pages.length;
  }

  private async put(bytes: Uint8Array, done: Step): Promise<void> {
    const { file, log } = this.opened();
    const line = Buffer.from(`${JSON.stringify(done)}\n`);
    await file.write(bytes, 0, bytes.length, this.length);
    await log.write(line, 0, line.length, this.logLength);
    this.length += bytes.length;
    this.logLength += line.length;
  }

  /** Writes what a reader needs to navigate, and gives the file its name. */
  async finish(title: string): Promise<void> {
    if (this.logLength === 0) return this.remove();
    const { file, log } = this.opened();
    const end = new PackEnd(file, this.length);
    const nodes: { readonly number: number; readonly count: number }[] = [];
    for await (const { node, pages } of this.steps()) {
      nodes.push({ number: node, count: pages.length });
    }
    const tree = pageTree(nodes, root, this.next);
    const nodeOffsets = new Map<number, number>();
    let index = 0;
    for await (const { node, pages } of this.steps()) {
      const parent = tree.parents[index] ?? root;
      nodeOffsets.set(node, await end.object(node, pagesNode(pages, pages.length, parent)));
      index += 1;
    }
    const upper: number[] = [];
    for (const { number, kids, count, parent } of tree.upper) {
      upper.push(await end.object(number, pagesNode(kids, count, parent)));
    }
    const ofCatalog = await end.object(
      catalog,
      `<</Type/Catalog/Pages ${root} 0 R/Lang(en)/ViewerPreferences<</Duplex/Simplex/PrintScaling/None>>>>`,
    );
    const ofRoot = await end.object(root, pagesNode(tree.top, tree.count, undefined));
    const size = this.next + upper.length + 1;
    const info = await end.object(size - 1, `<</Producer(dismissal)/Title(${title})>>`);
    const startsAt = end.length;
    await end.text(`xref\n0 ${size}\n0000000000 65535 f \n${entry(ofCatalog)}${entry(ofRoot)}`);
    for await (const { first, offsets } of this.steps()) {
      const lines = offsets.map((offset, at) => entry(nodeOffsets.get(first + at) ?? offset));
      await end.text(lines.join(''));
    }
    await end.text([...upper, info].map(entry).join(''));
    await end.text(
      `trailer\n<</Size ${size}/Root ${catalog} 0 R/Info ${size - 1} 0 R/ID[<${noId}><${noId}>]>>\nstartxref\n${startsAt}\n%%EOF\n`,
    );
    await file.sync();
    await log.sync();
    await this.close();
    await rename(this.part, this.final);
  }

  /** A file without pages is not kept: nobody has that step. */
  private async remove(): Promise<void> {
    await this.close();
    await rm(this.part, { force: true });
    await rm(this.log, { force: true });
  }

  /** Whether the file still has to be finished, or was never started. */
  async isEnded(): Promise<boolean> {
    return !(await isThere(this.part));
  }

  async close(): Promise<void> {
    const { parts } = this;
    this.parts = undefined;
    await parts?.file.close();
    await parts?.log.close();
  }

  private opened() {
    if (this.parts === undefined) throw new Error('the file of many people is not open');
    return this.parts;
  }

  private async *steps(): AsyncGenerator<Step> {
    if (this.logLength === 0) return;
    const input = createReadStream(this.log, { end: this.logLength - 1 });
    for await (const line of createInterface({ input })) yield step.parse(JSON.parse(line));
  }
}

const noId = '00000000000000000000000000000000';

function entry(offset: number): string {
  return `${String(offset).padStart(10, '0')} 00000 n \n`;
}

function pagesNode(kids: readonly number[], count: number, parent: number | undefined): string {
  const above = parent === undefined ? '' : `/Parent ${parent} 0 R`;
  return `<</Type/Pages${above}/Count ${count}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
}

/** One job's objects, until they are written together. */
class JobWriting {
  private readonly first: number;
  private readonly pieces: Uint8Array[] = [];
  private readonly offsets: number[] = [];
  private readonly touched: [string, number][] = [];
  private readonly shared: ObjectsSeen;
  private at: number;

  constructor(first: number, at: number, shared: ObjectsSeen) {
    this.first = first;
    this.at = at;
    this.shared = shared;
  }

  get after(): number {
    return this.first + this.offsets.length;
  }

  readonly sharedNumber = (hash: string): number | undefined => {
    const number = this.shared.numberOf(hash);
    if (number !== undefined) this.touched.push([hash, number]);
    return number;
  };

  readonly reserve = (): number => {
    this.offsets.push(0);
    return this.after - 1;
  };

  readonly write = (body: Uint8Array, hash?: string): number => {
    const number = this.after;
    this.offsets.push(this.at);
    for (const piece of [Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]) {
      this.pieces.push(piece);
      this.at += piece.length;
    }
    if (hash !== undefined) {
      this.shared.touch(hash, number);
      this.touched.push([hash, number]);
    }
    return number;
  };

  bytes(): Uint8Array {
    return Buffer.concat(this.pieces);
  }

  step({ node, pages }: WrittenPages): Step {
    const { first, offsets, touched } = this;
    return { first, offsets, node, pages: [...pages], shared: touched };
  }
}

/** The end of the file, written a block at a time. */
class PackEnd {
  private readonly file: FileHandle;
  length: number;

  constructor(file: FileHandle, length: number) {
    this.file = file;
    this.length = length;
  }

  async object(number: number, body: string): Promise<number> {
    const at = this.length;
    await this.text(`${number} 0 obj\n${body}\nendobj\n`);
    return at;
  }

  async text(written: string): Promise<void> {
    const bytes = Buffer.from(written, 'latin1');
    await this.file.write(bytes, 0, bytes.length, this.length);
    this.length += bytes.length;
  }
}
