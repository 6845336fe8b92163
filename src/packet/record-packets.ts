import type { CountyProfile } from '../court/county.ts';
import { byHandLine, type CaseToPrint } from '../documents/case-words.ts';
import { clientSheet } from '../documents/client-sheet.ts';
import { folderSheet } from '../documents/folder-sheet.ts';
import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import type { CourtForms } from '../forms/court-forms-papers.ts';
import { paperToPdf } from '../paper/to-pdf.ts';
import { type Filing, filePlan } from '../petition/file-plan.ts';
import type { ReductionOrders } from '../petition/planned-count.ts';
import type { FilingOrders } from '../petition/readiness.ts';
import { venueOf } from '../petition/venue.ts';
import { writtenName } from '../petition/written-name.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { FiledWords, Words } from '../words/words.ts';
import { folderNames } from './folder-name.ts';
import type { Packet, PacketFile } from './packet.ts';
import { personMark } from './person-mark.ts';
import type { PetitionPapers } from './petition-papers.ts';
import { planPacket } from './plan-packet.ts';
import { hashesOf, readyPacket } from './ready-packet.ts';
import { recordHash } from './record-hash.ts';
import { petitionPapers } from './which-petition.ts';

/** What the user asked for one case, by the case's printed number. */
export interface CaseOrders extends FilingOrders, Partial<ReductionOrders> {}

/** A record with its determination, and what the user asked for. */
export interface RecordToPrint {
  readonly record: PersonRecord;
  readonly determination: Determination;
  readonly county: CountyProfile;
  /** The filer's language, for everything except what is filed. */
  readonly words: Words;
  /** The client's language, for the client's own sheet, if the attorney uses another. */
  readonly client?: Words;
  /** English, for everything that is filed. */
  readonly filed: FiledWords;
  /** Cases to print, by their printed numbers; every case if left out. */
  readonly only?: readonly string[];
  readonly orders?: (caseNumber: string) => CaseOrders;
  /** The court forms to use; without them, the project's own petition. */
  readonly courtForms?: CourtForms;
}

/** One case with its packet: the petition and its papers, or the plan if it cannot be filed. */
export interface MadeCase {
  readonly caseNumber: string;
  readonly found: CaseDetermination;
  readonly filing: Filing;
  readonly packet: Packet;
  /** Which petition it is, if there is one. */
  readonly petition?: Pick<PetitionPapers, 'form' | 'notCarried'>;
}

/** Everything made from one record, as bytes; nothing is written to disk. */
export interface RecordPackets {
  readonly cases: readonly MadeCase[];
  /** Sheets for all cases, next to the folders. */
  readonly beside: readonly PacketFile[];
}

/**
 * A record's packets, one folder per case, and the sheets for all of them. The same record, day and
 * forms give the same bytes.
 *
 * @throws MissingLetterError if the record has a letter that no court paper font has.
 * @throws RangeError if the determination is for another record, or `only` names no case in it.
 */
export async function recordPackets(input: RecordToPrint): Promise<RecordPackets> {
  const { record, determination } = input;
  mustBelongTogether(input);
  const hash = await recordHash(record);
  const folders = folderNames(determination.cases.map((found) => found.caseNumber));
  const cases: MadeCase[] = [];
  for (const [index, found] of determination.cases.entries()) {
    const courtCase = record.cases[index];
    const wanted = input.only === undefined || input.only.includes(found.caseNumber);
    if (courtCase === undefined || !wanted) continue;
    cases.push(await madeCase(input, { courtCase, found, folder: folders[index] ?? 'case', hash }));
  }
  const beside = await sheetsOf(input, cases);
  return { cases: await withSheets(cases, record, beside), beside };
}

/** Papers for one record from another's decisions would request what the law does not give. */
function mustBelongTogether({ record, determination, only = [] }: RecordToPrint): void {
  const told = determination.cases.map(({ caseNumber, counts }) =>
    [caseNumber, ...counts.map(({ count }) => count)].join(' '),
  );
  const own = record.cases.map((one) =>
    [printedNumber(one), ...one.counts.map(({ number }) => number)].join(' '),
  );
  if (told.length !== own.length || told.some((one, index) => one !== own[index])) {
    throw new RangeError(
      'The determination is not of this record: its cases or counts are others.',
    );
  }
  const numbers = determination.cases.map(({ caseNumber }) => caseNumber);
  const unknown = only.filter((number) => !numbers.includes(number));
  if (unknown.length > 0) {
    throw new RangeError(
      `\`only\` names ${unknown.join(', ')}; the cases of the record are ${numbers.join(', ')}.`,
    );
  }
}

/** Each manifest says whose papers these are, and which sheets were written with them. */
async function withSheets(
  cases: readonly MadeCase[],
  { petitioner }: PersonRecord,
  sheets: readonly PacketFile[],
): Promise<readonly MadeCase[]> {
  const person = personMark(petitioner.name);
  const beside = await hashesOf(sheets);
  return cases.map((one) => {
    const manifest = { ...one.packet.manifest, person, beside };
    return { ...one, packet: { ...one.packet, manifest } };
  });
}

interface CaseToMake {
  readonly courtCase: CourtCase;
  readonly found: CaseDetermination;
  readonly folder: string;
  readonly hash: string;
}

async function madeCase(
  { record, determination, county, words, filed, orders, courtForms }: RecordToPrint,
  { courtCase, found, folder, hash }: CaseToMake,
): Promise<MadeCase> {
  const { caseNumber } = found;
  const { asOf, lawReadOn } = determination;
  const filing = filePlan({
    record,
    courtCase,
    found,
    venue: venueOf(courtCase, county, asOf),
    asOf,
    orders: orders?.(caseNumber) ?? {},
  });
  if (!filing.ready) {
    const defendant = writtenName(courtCase.nameOnCase ?? record.petitioner.name);
    const notReady = {
      record,
      courtCase,
      defendant,
      found,
      why: filing.why,
      asOf,
      lawReadOn,
      county,
      words,
    };
    return { caseNumber, found, filing, packet: await planPacket(notReady, folder, hash) };
  }
  const forms = await petitionPapers(filing.plan, courtForms, filed);
  const plan = { ...filing.plan, byHand: forms.byHand };
  const { form, notCarried } = forms;
  const toPrint: CaseToPrint = {
    plan,
    county,
    words,
    filed,
    form,
    ...(notCarried === undefined ? {} : { notCarried }),
  };
  const packet = await readyPacket({
    input: toPrint,
    forms,
    folder,
    recordSha256: hash,
    lawReadOn,
  });
  return { caseNumber, found, filing: { ready: true, plan }, packet, petition: forms };
}

/** The client's sheet always; the folder sheet if someone else prepares the papers. */
async function sheetsOf(
  { record, determination, county, words, client = words }: RecordToPrint,
  cases: readonly MadeCase[],
): Promise<readonly PacketFile[]> {
  const whole = { record, determination, county, words, asOf: determination.asOf };
  const byHand = new Map(
    cases.map(({ caseNumber, filing }) => [
      caseNumber,
      filing.ready ? filing.plan.byHand.map((one) => byHandLine(words, one)) : [],
    ]),
  );
  const clinic = record.preparedBy !== undefined || record.filer.kind === 'attorney';
  return [
    { name: 'client.pdf', bytes: await paperToPdf(clientSheet({ ...whole, words: client })) },
    ...(clinic
      ? [{ name: 'folder.pdf', bytes: await paperToPdf(folderSheet(whole, byHand)) }]
      : []),
  ];
}
