import type { PlainDate } from '../calendar/plain-date.ts';
import { letterPaths } from '../cli/letters-found.ts';
import { inLanguageOf, type Setting } from '../cli/setting.ts';
import { letterFindings } from '../documents/letter-findings.ts';
import { determine } from '../eligibility/determine.ts';
import type { CourtForms } from '../forms/court-forms-papers.ts';
import { readRecord } from '../law/read-record.ts';
import { folderName } from '../packet/folder-name.ts';
import { personMark } from '../packet/person-mark.ts';
import { printJobs } from '../packet/print-jobs.ts';
import type { RecordToPrint } from '../packet/record-cases.ts';
import { type RecordPackets, recordPackets } from '../packet/record-packets.ts';
import { MissingLetterError } from '../pdf/missing-letter.ts';
import { courtFindings } from '../petition/court-findings.ts';
import { printedNumber } from '../record/case-number.ts';
import type { Finding } from '../record/finding.ts';
import type { PersonRecord } from '../record/record.ts';
import { batchFinding } from './batch-finding.ts';
import { type PackedJob, packedJobs } from './packed/packed-jobs.ts';
import { type PersonAnswer, personAnswer } from './person-answer.ts';
import type { EntrySource } from './reading/entry.ts';
import { findingsByColumn } from './table/findings-by-column.ts';

export interface HowToAnswer {
  /** The decision day, and today. */
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  /** The papers in files of their own, the pages for everyone's files, or the answers alone. */
  readonly papers: 'files' | 'pages' | 'none';
  readonly setting: Setting;
  readonly courtForms?: CourtForms;
}

/** What a batch makes for one person; nothing is written to disk here. */
export type OnePerson =
  | {
      readonly kind: 'answered';
      /** The folder's name, unique to the person. */
      readonly folder: string;
      readonly answer: PersonAnswer;
      readonly made?: RecordPackets;
      readonly jobs?: readonly PackedJob[];
      /** Warnings and notes, for the summary. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

/**
 * Reads, decides and prints one person. Whatever is wrong with the record is reported, never
 * thrown.
 */
export async function onePerson(source: EntrySource, how: HowToAnswer): Promise<OnePerson> {
  const read = source.kind === 'paper' ? await readPaper(source.bytes, how) : source;
  if (read.kind === 'fault') return { kind: 'failed', findings: read.findings };
  if (read.kind === 'paper') return failed(batchFinding('not-a-paper'));
  const { record, findings } = readRecord(read.text, how.asOf, how.today);
  if (record === undefined) return { kind: 'failed', findings: whyFailed(findings, read) };
  const setting = inLanguageOf(how.setting, record);
  const result = determine(record, how.asOf, setting.county.name);
  if (result.kind !== 'determined') return failed(batchFinding('program-fault'));
  const { determination } = result;
  const told = [
    ...findings,
    ...courtFindings(record, setting.county, how.asOf),
    ...letterFindings(setting.words, record),
  ];
  const answered = {
    kind: 'answered',
    folder: personFolder(record),
    answer: personAnswer(determination),
    findings: told,
  } as const;
  return withPapers(answered, { record, determination, ...partsOf(setting, how) }, how.papers);
}

async function readPaper(bytes: Uint8Array, { today, setting }: HowToAnswer): Promise<EntrySource> {
  const { paperEntry } = await import('./reading/paper-entry.ts');
  return paperEntry(bytes, { today, county: setting.county.name });
}

/** What must be fixed, and not what could be better: by its column, if a table has it. */
function whyFailed(
  findings: readonly Finding[],
  { columns }: Extract<EntrySource, { kind: 'record' }>,
): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return columns === undefined ? errors : findingsByColumn(errors, columns);
}

async function withPapers(
  answered: Extract<OnePerson, { kind: 'answered' }>,
  toPrint: RecordToPrint,
  papers: HowToAnswer['papers'],
): Promise<OnePerson> {
  try {
    if (papers === 'none') return answered;
    if (papers === 'pages') return { ...answered, jobs: packedJobs(await printJobs(toPrint)) };
    return { ...answered, made: await recordPackets(toPrint) };
  } catch (fault) {
    return failed(faultFinding(fault, toPrint));
  }
}

function partsOf({ county, words, filed }: Setting, { courtForms }: HowToAnswer) {
  return { county, words, filed, ...(courtForms === undefined ? {} : { courtForms }) };
}

function faultFinding(fault: unknown, { record }: RecordToPrint): Finding {
  if (fault instanceof MissingLetterError) {
    return batchFinding('letter-missing', { path: letterPaths(fault, record).join(', ') });
  }
  const tooLong = fault instanceof Error && fault.name === 'DoesNotFitError';
  return batchFinding(tooLong ? 'does-not-fit' : 'program-fault');
}

function failed(...findings: readonly Finding[]): OnePerson {
  return { kind: 'failed', findings };
}

/**
 * The first case number, plus the mark that tells codefendants apart. It has no name in it, and
 * stays the same if the record is corrected or others are inserted before it.
 */
function personFolder({ cases, petitioner }: PersonRecord): string {
  return `${folderName(printedNumber(cases[0]))}-${personMark(petitioner.name)}`;
}
