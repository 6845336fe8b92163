import type { CourtForms } from '../forms/court-forms-papers.ts';
import { recordPackets } from '../packet/record-packets.ts';
import { determinedRecord } from './determined-record.ts';
import { exitCodes } from './exit-codes.ts';
import { findingLines } from './finding-lines.ts';
import { hearingFindings, withHearing } from './hearing.ts';
import { mustBeOpenToInfraction } from './infractions-asked.ts';
import { lettersFound } from './letters-found.ts';
import { outcomeOfPackets, packetLines, packetsAsJson } from './packet-lines.ts';
import type { PacketOptions } from './packet-options.ts';
import { inLanguageOf, type Run } from './setting.ts';
import { UsageFault } from './usage-fault.ts';
import { writeAll } from './write-all.ts';

/** A saved record's papers, written into a folder. */
export async function makePackets(asked: Run, name: string, options: PacketOptions): Promise<void> {
  const found = await determinedRecord(name, options.asOf, asked);
  const screen = inLanguageOf(asked, found.record);
  const { county, words, client, filed } = screen;
  if (options.json !== true || found.record === undefined) {
    screen.say(findingLines(words, found.findings, screen.errorStyle, screen.width));
  }
  if (found.record === undefined) return screen.end(exitCodes.recordInvalid);
  const number = caseAsked(
    found.determination.cases.map((one) => one.caseNumber),
    options,
  );
  const record = withHearing(found.record, number, options.hearing, options.department);
  const { asOf } = found.determination;
  if (options.hearing !== undefined && options.json !== true) {
    const told = hearingFindings(record, asOf, screen);
    screen.say(findingLines(words, told, screen.errorStyle, screen.width));
  }
  // When and where it is heard does not change whether it is open.
  const { determination } = found;
  mustBeOpenToInfraction(determination, number, options.asInfraction ?? []);
  const courtForms = options.petition === 'own' ? undefined : await formsAsked(options, screen);
  const made = await recordPackets({
    record,
    determination,
    county,
    words,
    client,
    filed,
    ...(courtForms === undefined ? {} : { courtForms }),
    ...(options.case === undefined || number === undefined ? {} : { only: [number] }),
    orders: (caseNumber) =>
      number === undefined || caseNumber === number ? ordersOf(options) : {},
  }).catch((fault: unknown) => {
    screen.say(lettersFound(words, fault, record));
    throw fault;
  });
  await writeAll(options.out, made, options.replace === true);
  if (options.json === true) screen.print(packetsAsJson(options.out, made));
  else screen.printLines(packetLines(options.out, made, screen));
  return screen.end(outcomeOfPackets(made));
}

/** What reads the added forms is loaded only where they may be used. */
async function formsAsked(options: PacketOptions, screen: Run): Promise<CourtForms | undefined> {
  const { courtFormsAsked } = await import('./court-forms-asked.ts');
  return courtFormsAsked(options, screen);
}

function ordersOf({ counts, asInfraction, reductionOnly, override }: PacketOptions) {
  return {
    ...(counts === undefined ? {} : { counts }),
    ...(asInfraction === undefined ? {} : { asInfraction }),
    ...(reductionOnly === undefined ? {} : { reductionOnly }),
    ...(override === undefined ? {} : { override }),
  };
}

/** The case the options are for: the named one, or the only one. */
function caseAsked(numbers: readonly string[], options: PacketOptions): string | undefined {
  if (options.case !== undefined) {
    const exact = numbers.filter((one) => one === options.case);
    const begun = numbers.filter((one) => one.startsWith(`${options.case}-`));
    const [only, ...more] = exact.length > 0 ? exact : begun;
    if (only !== undefined && more.length === 0) return only;
    throw UsageFault.of('no-such-case', { number: options.case, cases: numbers.join(', ') });
  }
  if (numbers.length === 1) return numbers[0];
  const { counts, asInfraction, reductionOnly, hearing, department } = options;
  const ofOneCase = [counts, asInfraction, reductionOnly, hearing, department];
  if (ofOneCase.every((one) => one === undefined)) return undefined;
  throw UsageFault.of('which-case', { cases: numbers.join(', ') });
}
