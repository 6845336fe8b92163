import { readFileSync } from 'node:fs';
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { plain } from '../../src/calendar/plain-date.ts';
import { settingFor } from '../../src/cli/setting.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { CourtForms } from '../../src/forms/court-forms-papers.ts';
import { knownForms } from '../../src/forms/registry.ts';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { paperBytes } from '../../src/pdf/paper-bytes.ts';
import { readRecord } from '../../src/record/read-record.ts';
import type { FormToFill } from './forms-to-fill.ts';
import type { ByField } from './naive-pdf-lib.ts';
import { type SamePapers, samePapersAs } from './same-papers.ts';

const asOf = plain('2026-11-25');
const english = settingFor('en');
const sample = readFileSync('samples/completed-probation.yaml', 'utf8');

let people = 0;

/** Each record is another person's, so that nothing is found ready that was made for the one before. */
function recordText(): string {
  people += 1;
  return sample
    .replaceAll('2CJ00000', `2CJ${String(10_000 + people)}`)
    .replaceAll(
      'Méndez',
      `Méndez-${people.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
    )
    .replaceAll('4127 Example', `${4000 + people} Example`);
}

export function decided() {
  const { record } = readRecord(recordText(), asOf);
  if (record === undefined) throw new Error('the sample is no record');
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  return { record, determination: result.determination };
}

/** A packet from the record's text on: reading, validation, decision and questions included. */
export async function packet(courtForms: CourtForms | undefined) {
  const { record, determination } = decided();
  const asked = courtForms === undefined ? {} : { courtForms };
  return recordPackets({ record, determination, ...english, ...asked });
}

export async function filesOf(courtForms: CourtForms | undefined) {
  return (await packet(courtForms)).cases[0]?.packet.files ?? [];
}

/** What a packet's papers are made of, for somebody who draws them another way. */
export async function samePapers(courtForms: CourtForms | undefined): Promise<SamePapers> {
  const { cases, beside } = await packet(courtForms);
  const made = cases[0]?.packet;
  if (made === undefined) throw new Error('the sample has no case');
  const own = Object.fromEntries(made.files.map(({ name, bytes }) => [name, bytes]));
  const petition = courtForms?.cr180.blank ?? own['petition.pdf'];
  const order = courtForms?.cr181?.blank ?? own['order.pdf'];
  if (petition === undefined || order === undefined) throw new Error('the sample is not ready');
  return samePapersAs(made, beside, { 'petition.pdf': petition, 'order.pdf': order });
}

export function courtFormsOf(cr180: FormToFill, cr181: FormToFill): CourtForms {
  const ready = (id: string, { blank, compiled }: FormToFill) => {
    const folder = knownForms.find((form) => form.id === id);
    if (folder === undefined) throw new Error(id);
    return { folder, blank, compiled };
  };
  return { cr180: ready('cr-180', cr180), cr181: ready('cr-181', cr181) };
}

/** The project's own petition as it is printed, in a file of its own. */
export async function ownPetitionFlat(): Promise<Uint8Array> {
  const filing = (await packet(undefined)).cases[0]?.filing;
  if (filing?.ready !== true) throw new Error('the sample is not ready');
  const [print] = ownPetitionPapers(filing.plan, english.filed).petition.prints;
  if (print?.kind !== 'drawn') throw new Error('the petition is not the project’s own');
  return paperBytes(print, 'flat');
}

/** A file that can be filled in, with the same words for each of its lines and every third box ticked. */
export async function fillableWith(
  blank: Uint8Array,
  words: string,
): Promise<{ readonly blank: Uint8Array; readonly byField: ByField }> {
  const fields = (await PDFDocument.load(blank)).getForm().getFields();
  const lines = fields.filter((field) => field instanceof PDFTextField);
  const boxes = fields.filter((field) => field instanceof PDFCheckBox);
  const byField = new Map<string, string | true>([
    ...lines.map((field) => [field.getName(), words] as const),
    ...boxes.filter((_, at) => at % 3 === 0).map((field) => [field.getName(), true] as const),
  ]);
  return { blank, byField };
}
