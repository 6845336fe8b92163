import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import { determine } from '../eligibility/determine.ts';
import { readRecord } from '../law/read-record.ts';
import { jsonText } from '../packet/json-text.ts';
import { printedNumber } from '../record/case-number.ts';
import { harmless } from '../record/harmless.ts';
import { readSyntax } from '../record/reading/syntax.ts';
import type { PersonRecord } from '../record/record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { recordSource } from './record-source.ts';
import type { Run } from './setting.ts';
import { today } from './today.ts';
import { UsageFault } from './usage-fault.ts';

/** Prints a record without what is about the person: loaded only if needed. */
export async function redactRecord(run: Run, name: string, day: PlainDate): Promise<void> {
  const bytes = await recordSource(name);
  const { record, findings } = readRecord(bytes, day, today());
  const syntax = readSyntax(bytes);
  if (record === undefined || !syntax.ok) {
    run.say(findingLines(run.words, findings, run.errorStyle, run.width));
    run.end(exitCodes.recordInvalid);
    return;
  }
  const text = jsonText(harmless(syntax.written.value, publicNames(run.county)));
  const again = readRecord(text, day, today()).record;
  if (again === undefined || !decidesTheSame(record, again, day, run.county)) {
    throw UsageFault.of('not-harmless');
  }
  run.print(text);
  run.end(exitCodes.done);
}

function publicNames({ courthouses, prosecutors }: CountyProfile): ReadonlySet<string> {
  return new Set([...courthouses, ...prosecutors].flatMap(({ id, name }) => [id, name]));
}

/** Every decision for each count, without the case number and the facts as stated. */
function decidesTheSame(
  one: PersonRecord,
  other: PersonRecord,
  day: PlainDate,
  county: CountyProfile,
): boolean {
  return decisionsOf(one, day, county) === decisionsOf(other, day, county);
}

const asTold: ReadonlySet<string> = new Set(['from', 'seen']);

function decisionsOf(record: PersonRecord, day: PlainDate, county: CountyProfile): string {
  const result = determine(record, day, county.name);
  if (result.kind !== 'determined') return result.kind;
  const counts = result.determination.cases.map((one) => one.counts);
  const said = JSON.stringify(counts, (key, value: unknown) => (asTold.has(key) ? '' : value));
  return record.cases.reduce(
    (text, one, index) => text.replaceAll(printedNumber(one), `case ${index + 1}`),
    said,
  );
}
