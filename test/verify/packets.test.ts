import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, PDFTextField } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesAsOf } from '../../scripts/expected/sample-texts.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

const run = promisify(execFile);
const samples = (await readdir('samples')).filter((name) => name.endsWith('.yaml')).sort();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function pdfsOf(sample: string): Promise<readonly { name: string; path: string }[]> {
  const { record } = readRecord(await readFile(join('samples', sample)), samplesAsOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, samplesAsOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const { cases, beside } = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
  });
  const files = [...cases.flatMap((one) => one.packet.files), ...beside];
  const made: { name: string; path: string }[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    if (!name.endsWith('.pdf')) continue;
    const path = join(folder, `${sample}-${index}-${name}`);
    await writeFile(path, bytes);
    made.push({ name, path });
  }
  return made;
}

/** What a tool prints about a file on either stream, and whether it succeeded. */
async function said(tool: string, ...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(tool, words, { maxBuffer: 1 << 26 });
  return `${stdout}${stderr}`;
}

/** The warnings of pdf.js, which it prints. */
async function pdfJsWarnings(bytes: Uint8Array): Promise<readonly string[]> {
  const heard: string[] = [];
  const own = console.log;
  console.log = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '));
  };
  try {
    const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.WARNINGS });
    const document = await task.promise;
    for (let page = 1; page <= document.numPages; page += 1) {
      const found = await document.getPage(page);
      await found.getOperatorList();
      await found.getTextContent();
    }
    await task.destroy();
  } finally {
    console.log = own;
  }
  return heard.filter((line) => line.startsWith('Warning'));
}

describe.each(samples)('every PDF of %s', (sample) => {
  it('is opened by qpdf, poppler and pdf.js without a warning', async () => {
    for (const { name, path } of await pdfsOf(sample)) {
      expect(await said('qpdf', '--check', path), name).toContain(
        'No syntax or stream encoding errors',
      );
      expect(await said('pdfinfo', path), name).toMatch(/Tagged: +yes/u);
      const { stderr } = await run('pdftotext', ['-layout', path, '-']);
      expect(stderr, name).toBe('');
      const rendered = await run('pdftoppm', ['-r', '20', '-png', path, `${path}-page`]);
      expect(rendered.stderr, name).toBe('');
      expect(await pdfJsWarnings(await readFile(path)), name).toEqual([]);
    }
  });

  it('shows on the page the text of every field', async () => {
    for (const { name, path } of await pdfsOf(sample)) {
      const document = await PDFDocument.load(await readFile(path));
      const fields = document.getForm().getFields();
      if (fields.length === 0) continue;
      const text = flat(await said('pdftotext', '-layout', path, '-'));
      for (const field of fields) {
        if (!(field instanceof PDFTextField)) continue;
        for (const word of (field.getText() ?? '').split(/(?<=-)|\s+/u)) {
          expect(text, `${name}: ${field.getName()}`).toContain(flat(word));
        }
      }
    }
  });
});

/** Joins words broken at a line's end. */
function flat(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '');
}
