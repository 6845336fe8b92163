import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { isThere } from '../../packet/writing/found-packet.ts';
import { NumberColumn } from '../running/number-column.ts';
import { writeWhole } from '../running/write-whole.ts';
import { ObjectsSeen } from './objects-met-before.ts';
import { pageTree } from './page-tree.ts';
import { node as nodeOfTree, type PageObject, type PageObjects } from './pages-in-making.ts';

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
    // A file that no page had come into was taken away at the end.
    if (this.logLength === 0) await writeWhole(file, Buffer.from(head, 'latin1'), 0);
    for await (const { first, offsets, shared } of this.steps()) {
      this.next = first + offsets.length;
      for (const [hash, number] of shared) this.shared.touch(hash, number);
    }
  }

  /** Adds a print job; how many pages it has. */
  async add(pages: PageObjects): Promise<number> {
    const writing = new JobWriting(this.next, this.length, this.shared);
    writing.write(pages);
    await this.put(writing.bytes(), writing.step());
    this.next = writing.after;
    return pages.pages.length;
  }

  private async put(bytes: Uint8Array, done: Step): Promise<void> {
    const { file, log } = this.opened();
    const line = Buffer.from(`${JSON.stringify(done)}\n`);
    await writeWhole(file, bytes, this.length);
    await writeWhole(log, line, this.logLength);
    this.length += bytes.length;
    this.logLength += line.length;
  }

  /** Writes what a reader needs to navigate, and gives the file its name. */
  async finish(title: string): Promise<void> {
    if (this.logLength === 0) return this.remove();
    const { file, log } = this.opened();
    const end = new PackEnd(file, this.length);
    const [numbers, counts, begins] = [new NumberColumn(), new NumberColumn(), new NumberColumn()];
    let jobs = 0;
    for await (const { node, pages } of this.steps()) {
      numbers.set(jobs, node);
      counts.set(jobs, pages.length);
      jobs += 1;
    }
    const nodes = {
      length: jobs,
      numberOf: (index: number) => numbers.at(index),
      countOf: (index: number) => counts.at(index),
    };
    const tree = pageTree(nodes, root, this.next);
    let index = 0;
    for await (const { node, pages } of this.steps()) {
      const parent = tree.parentOf(index);
      begins.set(index, await end.object(node, pagesNode(pages, pages.length, parent)));
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
    index = 0;
    for await (const { first, node, offsets } of this.steps()) {
      const begun = begins.at(index);
      const lines = offsets.map((offset, at) => entry(first + at === node ? begun : offset));
      await end.text(lines.join(''));
      index += 1;
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

  /** A file without pages is not kept: no one needs that step. */
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
  private readonly node: number;
  private readonly pieces: Uint8Array[] = [];
  private readonly offsets: number[] = [];
  private readonly touched: [string, number][] = [];
  private readonly shared: ObjectsSeen;
  private pages: readonly number[] = [];
  private at: number;

  constructor(first: number, at: number, shared: ObjectsSeen) {
    this.first = first;
    this.at = at;
    this.shared = shared;
    this.node = first;
    this.offsets.push(0);
  }

  get after(): number {
    return this.first + this.offsets.length;
  }

  write({ objects, pages }: PageObjects): void {
    const numbers: number[] = [];
    const numberOf = (place: number) => (place === nodeOfTree ? this.node : (numbers[place] ?? 0));
    for (const one of objects) numbers.push(this.object(one, numberOf));
    this.pages = pages.map(numberOf);
  }

  private object(
    { words, between, stream, shared }: PageObject,
    numberOf: (place: number) => number,
  ): number {
    let text = words[0] ?? '';
    for (const [at, place] of between.entries()) text += numberOf(place) + (words[at + 1] ?? '');
    if (shared === undefined) return this.put(text, stream);
    const hash = createHash('sha256').update(`${text}\n${shared}`).digest('hex').slice(0, 24);
    const number = this.shared.numberOf(hash) ?? this.put(text, stream);
    this.shared.touch(hash, number);
    this.touched.push([hash, number]);
    return number;
  }

  private put(text: string, stream: Uint8Array | undefined): number {
    const number = this.after;
    this.offsets.push(this.at);
    this.add(Buffer.from(`${number} 0 obj\n`));
    if (stream === undefined) this.add(Buffer.from(text, 'latin1'));
    else {
      this.add(Buffer.from(`<<${text}/Length ${stream.length}>>\nstream\n`, 'latin1'));
      this.add(stream);
      this.add(Buffer.from('\nendstream'));
    }
    this.add(Buffer.from('\nendobj\n'));
    return number;
  }

  private add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.at += piece.length;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.pieces);
  }

  step(): Step {
    const { first, offsets, node, pages, touched } = this;
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
    await writeWhole(this.file, bytes, this.length);
    this.length += bytes.length;
  }
}
