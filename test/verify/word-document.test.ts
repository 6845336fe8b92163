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

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-word-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The words, without the numbers of the lines and the feet of the pages. */
async function wordsOf(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
  const lines = stdout
    .split('\n')
    .map((line) => line.replace(/^ *\d{1,2}(?= |$)/u, ''))
    .filter((line) => line.trim() !== 'DECLARATION OF PETITIONER');
  return lines.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

it.each(['discretionary-statement', 'attorney-long', 'infraction'])(
  'LibreOffice opens the declaration of %s and finds in it every word of the PDF',
  async (sample) => {
    const { record } = readRecord(await readFile(`samples/${sample}.yaml`), samplesAsOf);
    if (record === undefined) throw new Error(`${sample} is no record`);
    const result = determine(record, samplesAsOf);
    if (result.kind !== 'determined') throw new Error(result.kind);
    const { determination } = result;
    const { cases } = await recordPackets({
      record,
      determination,
      county: losAngeles,
      ...inEnglish,
    });
    for (const name of ['declaration.docx', 'declaration.pdf']) {
      const file = cases[0]?.packet.files.find((one) => one.name === name);
      if (file === undefined) throw new Error(`${sample} has no ${name}`);
      await writeFile(join(folder, name.replace('declaration.pdf', 'ours.pdf')), file.bytes);
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const word = join(folder, 'declaration.docx');
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
    const [theirs, ours] = [join(folder, 'declaration.pdf'), join(folder, 'ours.pdf')];
    expect([...(await wordsOf(theirs))].sort()).toEqual([...(await wordsOf(ours))].sort());
  },
);
