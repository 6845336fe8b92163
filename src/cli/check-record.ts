import type { PlainDate } from '../calendar/plain-date.ts';
import { findingInWords } from '../documents/finding-in-words.ts';
import type { CountDetermination, Determination } from '../eligibility/determination.ts';
import type { RouteDecision } from '../law/outcome.ts';
import { jsonPieces } from '../packet/json-text.ts';
import type { Words } from '../words/words.ts';
import { checkLines } from './check-lines.ts';
import { determinedRecord } from './determined-record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { outcomeCode } from './outcome-code.ts';
import { inLanguageOf, type Run, recordTyped } from './setting.ts';
import { checkWhatIf } from './what-if.ts';
import { wrappedAsSetIn } from './wrapped.ts';

export interface CheckOptions {
  readonly asOf?: PlainDate;
  readonly json?: true;
  readonly why?: true;
  readonly whatIf?: readonly string[];
}

/** Checks a record: loaded only if needed. */
export async function checkRecord(
  run: Run,
  name: string,
  { whatIf, ...options }: CheckOptions,
): Promise<void> {
  if (whatIf === undefined) await check(run, name, options);
  else await checkWhatIf(run, name, { ...options, whatIf });
}

async function check(asked: Run, name: string, options: CheckOptions): Promise<void> {
  const found = await determinedRecord(name, options.asOf, asked);
  const screen = inLanguageOf(asked, found.record);
  const { words } = screen;
  if (options.json === true) {
    for (const piece of jsonPieces(jsonOf(words, found, options.why === true))) screen.print(piece);
  } else {
    screen.say(findingLines(words, found.findings, screen.errorStyle, screen.width));
  }
  if (found.record === undefined) return screen.end(exitCodes.recordInvalid);
  const { record, determination } = found;
  if (options.json !== true) {
    const { style, width } = screen;
    const recordName = recordTyped(name, screen);
    const why = options.why === true ? { why: whyWithin(words, width) } : {};
    screen.printLines(
      checkLines(record, determination, { words, style, width, recordName, ...why }),
    );
  }
  return screen.end(outcomeCode(determination.cases.map((one) => one.outcome)));
}

function jsonOf(words: Words, found: Awaited<ReturnType<typeof determinedRecord>>, why: boolean) {
  const findings = found.findings.map((one) => findingInWords(words, one));
  if (found.record === undefined) return { findings };
  const { determination } = found;
  return { findings, determination: why ? determination : withoutTrees(determination) };
}

/** The trees are nine tenths of what there is to print: they come with `--why`. */
function withoutTrees(determination: Determination) {
  return {
    ...determination,
    cases: determination.cases.map((one) => ({
      ...one,
      counts: one.counts.map((count) => ({ ...count, routes: count.routes.map(withoutTree) })),
    })),
  };
}

function withoutTree({ route, outcome, opensOn, because }: RouteDecision) {
  return { route, outcome, ...(opensOn === undefined ? {} : { opensOn }), because };
}

/** A count's tree within the page width, each line indented by its question's depth. */
function whyWithin(
  { whyLines }: Words,
  width: number,
): (count: CountDetermination) => readonly string[] {
  return (count) => whyLines(count).flatMap((line) => wrappedAsSetIn(line, width - 4, 4));
}
