import { Command } from 'commander';
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
import { dayArgument, today } from './today.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * `dismissal redact RECORD`: the same record with nothing about the person in it, for a bug report.
 */
export function redactCommand(run: Run): Command {
  const { redact: says, record, asOf } = run.words.helpWords;
  return new Command('redact')
    .description(says.does)
    .argument('<record>', record)
    .option('--as-of <day>', asOf, dayArgument)
    .action(async (name: string, options: { readonly asOf?: PlainDate }) =>
      redact(run, await recordSource(name), options.asOf ?? today()),
    );
}

function redact(run: Run, bytes: Uint8Array, day: PlainDate): void {
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
