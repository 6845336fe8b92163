import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountDetermination } from '../eligibility/determination.ts';
import { jsonText } from '../packet/json-text.ts';
import { whyLines } from '../words/en/why-lines.ts';
import { checkLines } from './check-lines.ts';
import { determinedRecord } from './determined-record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { outcomeCode } from './outcome-code.ts';
import type { Screen } from './screen.ts';
import { checkWhatIf } from './what-if.ts';
import { wrappedAsSetIn } from './wrapped.ts';

export interface CheckOptions {
  readonly asOf?: PlainDate;
  readonly json?: true;
  readonly why?: true;
  readonly whatIf?: readonly string[];
}

/** Checks a record: loaded only where there is one. */
export async function checkRecord(
  screen: Screen,
  name: string,
  { whatIf, ...options }: CheckOptions,
): Promise<void> {
  if (whatIf === undefined) await check(screen, name, options);
  else await checkWhatIf(screen, name, { ...options, whatIf });
}

async function check(screen: Screen, name: string, options: CheckOptions): Promise<void> {
  const found = await determinedRecord(name, options.asOf);
  if (options.json === true) {
    screen.print(jsonText(jsonOf(found)));
  } else {
    screen.say(findingLines(found.findings, screen.errorStyle, screen.width));
  }
  if (found.record === undefined) return screen.end(exitCodes.recordInvalid);
  const { record, determination } = found;
  if (options.json !== true) {
    const { style, width } = screen;
    const why = options.why === true ? { why: whyWithin(width) } : {};
    screen.printLines(
      checkLines(record, determination, { style, width, recordName: name, ...why }),
    );
  }
  return screen.end(outcomeCode(determination.cases.map((one) => one.outcome)));
}

function jsonOf(found: Awaited<ReturnType<typeof determinedRecord>>) {
  return found.record === undefined
    ? { findings: found.findings }
    : { findings: found.findings, determination: found.determination };
}

/** The tree of a count within the page's width, each line set in as deep as its question lies. */
function whyWithin(width: number): (count: CountDetermination) => readonly string[] {
  return (count) => whyLines(count).flatMap((line) => wrappedAsSetIn(line, width - 4, 4));
}
