import { bytesOf } from '../writing/bytes-of.ts';
import {
  begin,
  entrySize,
  type Output,
  put,
  putBytes,
  putEntry,
  putWhole,
} from '../writing/output.ts';
import type { PartObjects } from '../writing/part-objects.ts';
import type { CompiledFile } from './compiled-form.ts';

/** The objects that a filling appends to a file, with their cross-reference entries. */
export interface Tail {
  readonly output: Output;
  readonly file: CompiledFile;
  readonly entries: { readonly number: number; readonly at: number }[];
  /** The next free object number. */
  next: number;
}

export function beginTail(output: Output, file: CompiledFile, next: number): Tail {
  begin(output, file.bytes);
  return { output, file, entries: [], next };
}

export function newNumber(tail: Tail): number {
  tail.next += 1;
  return tail.next - 1;
}

/** Opens an object; what is written next goes into it. */
export function openObject({ output, entries }: Tail, number: number): void {
  entries.push({ number, at: output.length });
  putWhole(output, number);
  put(output, ' 0 obj\n');
}

export function closeObject({ output }: Tail): void {
  put(output, '\nendobj\n');
}

/** A stream whose content is at hand, with the entries of its dictionary. */
export function putStream(tail: Tail, number: number, entries: string, content: Output): void {
  const { output } = tail;
  openObject(tail, number);
  put(output, `<<${entries}/Length ${content.length}>>\nstream\n`);
  putBytes(output, content.bytes.subarray(0, content.length));
  put(output, '\nendstream');
  closeObject(tail);
}

export function putPart({ output, entries }: Tail, first: number, part: PartObjects): void {
  for (const [index, start] of part.starts.entries()) {
    entries.push({ number: first + index, at: output.length + start });
  }
  putBytes(output, part.bytes);
}

/** The cross-references of what was appended, linked to those of the original file. */
export function endTail(tail: Tail): Uint8Array {
  const { output, entries } = tail;
  const [number, start] = [newNumber(tail), output.length];
  entries.push({ number, at: start });
  entries.sort((a, b) => a.number - b.number);
  putBytes(output, headOfTable(tail));
  for (const { at } of entries) putEntry(output, at);
  put(output, '\nendstream\nendobj\nstartxref\n');
  putWhole(output, start);
  put(output, '\n%%EOF\n');
  return output.bytes.subarray(0, output.length);
}

/** What opens the cross-references of these objects. */
interface KeptHead {
  readonly numbers: readonly number[];
  readonly words: Uint8Array;
}

const keptHeads = new WeakMap<CompiledFile, KeptHead>();

/** The next person's form mostly appends the same objects as the last one's. */
function headOfTable({ file, entries }: Tail): Uint8Array {
  const kept = keptHeads.get(file);
  if (kept?.numbers.length === entries.length && areOf(entries, kept.numbers)) return kept.words;
  const words = bytesOf(newHead(file, entries));
  keptHeads.set(file, { numbers: entries.map(({ number }) => number), words });
  return words;
}

function areOf(entries: Tail['entries'], numbers: readonly number[]): boolean {
  return entries.every(({ number }, at) => number === numbers[at]);
}

function newHead({ root, info, crossReferences }: CompiledFile, entries: Tail['entries']): string {
  const number = entries.at(-1)?.number ?? 0;
  const id = `<${'0'.repeat(32)}>`;
  return (
    `${number} 0 obj\n<</Type/XRef/Size ${number + 1}/W[1 4 1]/Index[${runs(entries)}]/Root ${root} 0 R` +
    `/Info ${info} 0 R/ID[${id}${id}]/Prev ${crossReferences}/Length ${entries.length * entrySize}>>\nstream\n`
  );
}

/** Runs of consecutive numbers: the first one and the count. */
function runs(entries: Tail['entries']): string {
  const found: { first: number; count: number }[] = [];
  for (const { number } of entries) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.count === number) last.count += 1;
    else found.push({ first: number, count: 1 });
  }
  return found.map(({ first, count }) => `${first} ${count}`).join(' ');
}
