import { readFile } from 'node:fs/promises';
import { plain } from '../../src/calendar/plain-date.ts';
import { checkLines } from '../../src/cli/check-lines.ts';
import { findingLines } from '../../src/cli/finding-lines.ts';
import { inLanguageOf, settingFor } from '../../src/cli/setting.ts';
import { noStyle } from '../../src/cli/style.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { paperIds } from '../../src/packet/case-papers.ts';
import type { CaseOrders } from '../../src/packet/record-cases.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { courtFindings } from '../../src/petition/court-findings.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { pdfText } from './pdf-text.ts';

/** The decision day for the samples' expected answers and papers. */
export const samplesAsOf = plain('2026-11-25');

/** What a sample's first lines say to ask for, beside the record. */
const ordersOf: Readonly<Record<string, CaseOrders>> = {
  'reduction-only': { reductionOnly: true },
};

/** A sample's output, as text by file name. */
export async function sampleTexts(name: string): Promise<ReadonlyMap<string, string>> {
  const file = `samples/${name}.yaml`;
  const { record, findings } = readRecord(await readFile(file), samplesAsOf);
  if (record === undefined) throw new Error(`${file} is no record`);
  const result = determine(record, samplesAsOf);
  if (result.kind !== 'determined') throw new Error(`${file}: ${result.kind}`);
  const { determination } = result;
  const { county, words, client, filed } = inLanguageOf(settingFor(undefined), record);
  const all = [...findings, ...courtFindings(record, county, samplesAsOf)];
  const said = [
    ...findingLines(words, all, noStyle, 80),
    ...checkLines(record, determination, { words, style: noStyle, width: 80, recordName: file }),
  ];
  const texts = new Map([['check.txt', `${said.join('\n')}\n`]]);
  const { cases, beside } = await recordPackets({
    record,
    determination,
    county,
    words,
    client,
    filed,
    orders: () => ordersOf[name] ?? {},
  });
  const papers = [
    ...cases.flatMap(({ packet }) =>
      packet.files.map((one) => ({ ...one, in: `${packet.folder}/` })),
    ),
    ...beside.map((one) => ({ ...one, in: '' })),
  ];
  for (const { name: paper, bytes, in: folder } of papers) {
    if (standsInAPrintJob(paper)) continue;
    texts.set(`${folder}${paper.replace(/\.pdf$/u, '.txt')}`, await textOf(paper, bytes));
  }
  return texts;
}

/**
 * The print jobs contain these papers as printed; the prosecutor's copies repeat the court's, and
 * the editable declaration repeats the declaration.
 */
function standsInAPrintJob(name: string): boolean {
  return (
    ['2-serve.pdf', 'declaration.docx'].includes(name) ||
    paperIds.some((id) => name === `${id}.pdf`)
  );
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  return name.endsWith('.pdf') ? pdfText(bytes) : new TextDecoder().decode(bytes);
}
