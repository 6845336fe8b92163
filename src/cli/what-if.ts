import type { PlainDate } from '../calendar/plain-date.ts';
import { findingInWords } from '../documents/finding-in-words.ts';
import { whatIf } from '../eligibility/what-if.ts';
import { readChangedRecord, readRecord } from '../law/read-record.ts';
import { jsonText } from '../packet/json-text.ts';
import { decidedCases } from './determined-record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { outcomeCode } from './outcome-code.ts';
import { recordSource } from './record-source.ts';
import { inLanguageOf, type Run } from './setting.ts';
import { today } from './today.ts';
import { wrappedAsSetIn } from './wrapped.ts';

export interface WhatIfOptions {
  readonly asOf?: PlainDate;
  readonly json?: true;
  /** Each as "path=value". */
  readonly whatIf: readonly string[];
}

/** `dismissal check RECORD --what-if path=value`: what a change of fact changes, count by count. */
export async function checkWhatIf(
  asked: Run,
  name: string,
  { asOf, json, whatIf: changes }: WhatIfOptions,
): Promise<void> {
  const bytes = await recordSource(name);
  const now = today();
  const day = asOf ?? now;
  const was = readRecord(bytes, day, now);
  const would = was.record === undefined ? was : readChangedRecord(bytes, changes, day, now);
  const screen = inLanguageOf(asked, was.record);
  const { words } = screen;
  const findings = would.findings.map((one) => findingInWords(words, one));
  if (was.record === undefined || would.record === undefined) {
    if (json === true) screen.print(jsonText({ findings }));
    else screen.say(findingLines(words, would.findings, screen.errorStyle, screen.width));
    return screen.end(exitCodes.recordInvalid);
  }
  const after = decidedCases(would.record, day, asked);
  const counts = whatIf(decidedCases(was.record, day, asked), after);
  if (json === true) {
    screen.print(jsonText({ findings, whatIf: { changes, counts } }));
  } else {
    screen.printLines(
      words.whatIfLines(changes, counts).flatMap((line) => wrappedAsSetIn(line, screen.width, 2)),
    );
  }
  return screen.end(outcomeCode(after.cases.map((one) => one.outcome)));
}
