import type { CountyProfile } from '../court/county.ts';
import type { CaseToPrint } from '../documents/case-words.ts';
import type { CaseNotReady } from '../documents/plan-paper.ts';
import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import type { CourtForms } from '../forms/court-forms-papers.ts';
import { type Filing, filePlan } from '../petition/file-plan.ts';
import type { ReductionOrders } from '../petition/planned-count.ts';
import type { FilingOrders } from '../petition/readiness.ts';
import { venueOf } from '../petition/venue.ts';
import { writtenName } from '../petition/written-name.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { FiledWords, Words } from '../words/words.ts';
import { folderNames } from './folder-name.ts';
import type { PetitionPapers } from './petition-papers.ts';
import { recordHash } from './record-hash.ts';
import { petitionPapers } from './which-petition.ts';

/** What the user asked for one case, by the case's printed number. */
export interface CaseOrders extends FilingOrders, Partial<ReductionOrders> {}

/** A record with what was determined of it, and what the user asked for. */
export interface RecordToPrint {
  readonly record: PersonRecord;
  readonly determination: Determination;
  readonly county: CountyProfile;
  /** The language of who files, in which everything but what is filed speaks. */
  readonly words: Words;
  /** The client's, for the client's own sheet, where an attorney files in another. */
  readonly client?: Words;
  /** English, in which everything that is filed speaks. */
  readonly filed: FiledWords;
  /** Cases to print, by their printed numbers; every case where it is left out. */
  readonly only?: readonly string[];
  readonly orders?: (caseNumber: string) => CaseOrders;
  /** The courts' forms that are at hand and wanted; the project's own petition without them. */
  readonly courtForms?: CourtForms;
}

/** A case that is planned and not drawn yet: its petition, or the plan where it cannot be filed. */
export interface PlannedCase {
  readonly caseNumber: string;
  readonly found: CaseDetermination;
  readonly filing: Filing;
  readonly folder: string;
  readonly recordSha256: string;
  readonly printed: ReadyCase | { readonly kind: 'plan'; readonly plan: CaseNotReady };
}

export interface ReadyCase {
  readonly kind: 'petition';
  readonly input: CaseToPrint;
  readonly forms: PetitionPapers;
  readonly lawReadOn: string;
}

/**
 * The cases of a record that are wanted, each with its petition or, where it cannot be filed, its plan.
 *
 * @throws RangeError if the determination is for another record, or `only` names none of its cases.
 */
export async function plannedCases(input: RecordToPrint): Promise<readonly PlannedCase[]> {
  const { record, determination } = input;
  mustBelongTogether(input);
  const hash = await recordHash(record);
  const folders = folderNames(determination.cases.map((found) => found.caseNumber));
  const cases: PlannedCase[] = [];
  for (const [index, found] of determination.cases.entries()) {
    const courtCase = record.cases[index];
    const wanted = input.only === undefined || input.only.includes(found.caseNumber);
    if (courtCase === undefined || !wanted) continue;
    cases.push(
      await plannedCase(input, { courtCase, found, folder: folders[index] ?? 'case', hash }),
    );
  }
  return cases;
}

/** Papers of one record by the decisions of another would ask for what the law does not give. */
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

interface CaseToMake {
  readonly courtCase: CourtCase;
  readonly found: CaseDetermination;
  readonly folder: string;
  readonly hash: string;
}

async function plannedCase(
  { record, determination, county, words, filed, orders, courtForms }: RecordToPrint,
  { courtCase, found, folder, hash }: CaseToMake,
): Promise<PlannedCase> {
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
  const said = { caseNumber, found, folder, recordSha256: hash };
  if (!filing.ready) {
    const defendant = writtenName(courtCase.nameOnCase ?? record.petitioner.name);
    const { why } = filing;
    const plan = { record, courtCase, defendant, found, why, asOf, lawReadOn, county, words };
    return { ...said, filing, printed: { kind: 'plan', plan } };
  }
  const forms = await petitionPapers(filing.plan, courtForms, filed);
  const plan = { ...filing.plan, byHand: forms.byHand };
  const { form, notCarried } = forms;
  const input: CaseToPrint = {
    plan,
    county,
    words,
    filed,
    form,
    ...(notCarried === undefined ? {} : { notCarried }),
  };
  const printed = { kind: 'petition', input, forms, lawReadOn } as const;
  return { ...said, filing: { ready: true, plan }, printed };
}
