import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { outlineOf, type ReadBack, readBack } from './read-back.ts';

const asOf = plain('2026-11-25');

async function papersOf(sample: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { record } = readRecord(readFileSync(`samples/${sample}.yaml`), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const { cases, beside } = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
  });
  const files = [...(cases[0]?.packet.files ?? []), ...beside];
  return new Map(
    files.flatMap(({ name, bytes }) => (name.endsWith('.pdf') ? [[name, bytes] as const] : [])),
  );
}

/** Text drawn outside a tag and outside the furniture; a field's own drawing is tagged by its widget. */
async function untaggedText(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes) });
  const document = await task.promise;
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const open: boolean[] = [];
    let annotation = false;
    for (const [index, fn] of fnArray.entries()) {
      const args: unknown[] = argsArray[index] ?? [];
      if (fn === OPS.beginAnnotation) annotation = true;
      else if (fn === OPS.endAnnotation) annotation = false;
      else if (fn === OPS.beginMarkedContentProps)
        open.push(args[0] === 'Artifact' || typeof args[1] === 'number');
      else if (fn === OPS.beginMarkedContent) open.push(args[0] === 'Artifact');
      else if (fn === OPS.endMarkedContent) open.pop();
      else if (fn === OPS.showText && !annotation && !open.includes(true))
        found.push(`page ${number}, operator ${index}`);
    }
  }
  await task.destroy();
  return found;
}

describe.each(['attorney-long', 'two-cases'])('every PDF of %s', (sample) => {
  let papers: ReadonlyMap<string, Uint8Array>;
  let read: ReadonlyMap<string, ReadBack>;
  beforeAll(async () => {
    papers = await papersOf(sample);
    const pairs: [string, ReadBack][] = [];
    for (const [name, bytes] of papers) pairs.push([name, await readBack(bytes)]);
    read = new Map(pairs);
  }, 120_000);

  it('has all drawn text in a tag, or in a header or footer', async () => {
    for (const [name, bytes] of papers) expect(await untaggedText(bytes), name).toEqual([]);
  });

  it('has a title, its language, and opens without a warning', () => {
    for (const [name, { title, language, warnings }] of read) {
      expect(title, name).toMatch(/\w/u);
      expect(language, name).toMatch(/^en/u);
      expect(warnings, name).toEqual([]);
    }
  });

  it('has headings in order, without skipping a level', () => {
    for (const [name, { pages }] of read) {
      const levels = pages
        .flatMap(outlineOf)
        .flatMap((line) => /^ *H([1-3])\b/u.exec(line)?.[1] ?? [])
        .map(Number);
      for (const [index, level] of levels.entries()) {
        expect(level, name).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      }
    }
  });

  it('has each list item with a body, and each table with rows of cells', () => {
    for (const [name, { pages }] of read) {
      for (const page of pages) {
        const lines = outlineOf(page).map((line) => line.trim());
        const count = (role: string) => lines.filter((line) => line.split(' ')[0] === role).length;
        expect(count('LBody'), name).toBeGreaterThanOrEqual(count('Lbl'));
        if (count('Table') > 0) expect(count('TH'), name).toBeGreaterThan(0);
      }
    }
  });

  it('says of every header cell what it heads', async () => {
    for (const [name, bytes] of papers) {
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('TH')) {
          continue;
        }
        const scope = object.lookup(PDFName.of('A'), PDFDict).get(PDFName.of('Scope'));
        expect([PDFName.of('Column'), PDFName.of('Row')], name).toContain(scope);
      }
    }
  });

  it('has every form field in its own tag', async () => {
    for (const [name, bytes] of papers) {
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      const tagged = new Set<PDFRef>();
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict)) continue;
        const kids = object.lookup(PDFName.of('K'));
        if (!(kids instanceof PDFArray)) continue;
        for (let index = 0; index < kids.size(); index += 1) {
          const kid = kids.lookup(index);
          const widget = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
          if (widget instanceof PDFRef) tagged.add(widget);
        }
      }
      for (const page of document.getPages()) {
        for (const ref of page.node.Annots()?.asArray() ?? []) {
          expect(ref instanceof PDFRef && tagged.has(ref), name).toBe(true);
        }
      }
    }
  });

  it('is read in the order it is written', () => {
    const petition = read.get('petition.pdf') ?? read.get('plan.pdf');
    const lines = (petition?.pages ?? []).flatMap(outlineOf).join('\n');
    const order =
      sample === 'two-cases'
        ? ['Plan for case 9CJ00000', 'Count by count', 'Count 1:', 'Where to get help']
        : [
            'SUPERIOR COURT',
            'PETITION FOR REDUCTION',
            'Convictions.',
            'Probation.',
            'Grounds, counts 1 through 8.',
            'PRAYER',
          ];
    const places = order.map((words) => lines.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});
