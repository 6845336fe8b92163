import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplesAsOf } from '../../scripts/expected/sample-texts.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { outlineOf, readBack } from '../pdf/read-back.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-tags-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const roles = /^ *(?:Document|Part|Sect|H[1-3]|P|LI|LBody|Lbl|L|Table|TR|TH|TD|Note|Form)\b/u;

/** What poppler finds under the tags, without the names of the tags. */
async function popplersWords(pdf: string): Promise<readonly string[]> {
  const { stdout, stderr } = await run('pdfinfo', ['-struct-text', pdf], { maxBuffer: 1 << 26 });
  expect(stderr).toBe('');
  return [...stdout.matchAll(/^ *"(.*)"$/gmu)].flatMap(([, words = '']) => wordsOf(words)).sort();
}

async function pdfJsWords(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readBack(bytes);
  const lines = pages.flatMap(outlineOf).map((line) => line.replace(roles, ''));
  return lines.flatMap(wordsOf).sort();
}

function wordsOf(text: string): readonly string[] {
  return text.replaceAll('Root', '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

it.each(['completed-probation', 'attorney-long', 'two-cases'])(
  'poppler and pdf.js find the same words under the tags of every paper of %s',
  async (sample) => {
    const { record } = readRecord(await readFile(`samples/${sample}.yaml`), samplesAsOf);
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
    for (const { name, bytes } of [...(cases[0]?.packet.files ?? []), ...beside]) {
      // A field that can still be filled in shows its words by its widget, not under a mark.
      if (!name.endsWith('.pdf') || name === 'petition.pdf' || name === 'order.pdf') continue;
      const path = join(folder, `${sample}-${name}`);
      await writeFile(path, bytes);
      const words = await popplersWords(path);
      expect(words.length, name).toBeGreaterThan(30);
      expect(words, name).toEqual(await pdfJsWords(bytes));
    }
  },
);
