import type { Words } from '../../words/words.ts';
import type { Row } from './row.ts';
import { dayFormat } from './written-day.ts';

/**
 * Headings that clinics and case systems use, and what they most likely mean. The first match wins.
 */
const guesses: readonly (readonly [heading: RegExp, target: string])[] = [
  [/client ?(?:id|#|no|num)|^id$|matter|^ref/u, 'reference'],
  [/d\.?o\.?b|birth/u, 'petitioner.bornOn'],
  [/first.*name|given name/u, 'petitioner.name.first'],
  [/middle/u, 'petitioner.name.middle'],
  [/last.*name|surname/u, 'petitioner.name.last'],
  [/a\.?k\.?a|alias|other name|maiden/u, 'petitioner.otherNames'],
  [/^(?:client|defendant|full|petitioner)?'?s? ?name/u, 'petitioner.name'],
  [/phone|cell|mobile|^tel/u, 'petitioner.phone'],
  [/e-?mail/u, 'petitioner.email'],
  [/street|address ?(?:line)? ?1/u, 'petitioner.mailingAddress.street'],
  [/apt|unit|address ?(?:line)? ?2/u, 'petitioner.mailingAddress.unit'],
  [/^city/u, 'petitioner.mailingAddress.city'],
  [/^state$/u, 'petitioner.mailingAddress.state'],
  [/zip|postal/u, 'petitioner.mailingAddress.zip'],
  [/addr/u, 'petitioner.mailingAddress'],
  [/^lang/u, 'petitioner.language'],
  [/(?:case|docket).*(?:#|no|num)|^case$/u, 'case.number'],
  [/court ?house|^court|^ct\.? house/u, 'case.court.courthouse'],
  [/prosecut|agency/u, 'case.prosecutor'],
  [/docket.*read/u, 'case.docketReadOn'],
  [/prob.*(?:start|began|grant)/u, 'case.sentence.startedOn'],
  [/prob.*(?:sched|due)/u, 'case.sentence.scheduledEndOn'],
  [/prob.*(?:end|exp|term.*date|over)/u, 'case.sentence.endedOn'],
  [/how.*end|prob.*(?:status|outcome|result)/u, 'case.sentence.ended'],
  [/violat/u, 'case.sentence.violations'],
  [/judg|sent.*(?:date|\bdt\b|on$)|date.*sent/u, 'case.judgmentOn'],
  [
    /(?:plea|verdict|conv|disp).*(?:date|\bdt\b|on$)|date.*(?:plea|verdict|conv|disp)/u,
    'count.convictedOn',
  ],
  [/disp|plea|outcome|result/u, 'count.disposition'],
  [/level|class|fel|misd|severity/u, 'count.level'],
  [/charge|statute|section|offense|code|count/u, 'count.statute'],
  [/sentence|probation/u, 'case.sentence'],
  [/^rest.*(?:owe|bal|due|\$)/u, 'case.obligations.restitution.owed'],
  [/restitution/u, 'case.obligations.restitution'],
  [/fines?/u, 'case.obligations.fine'],
  [/fees?/u, 'case.obligations.fees'],
  [/pending|open case|charged/u, 'circumstances.charged'],
  [/warrant/u, 'circumstances.warrant'],
  [/intake|interview|as of/u, 'circumstances.asOf'],
];

const knownFormats = [
  ...['YYYY-MM-DD', 'M/D/YYYY', 'M/D/YY', 'M-D-YYYY', 'D-MMM-YY', 'D-MMM-YYYY'],
  ...['MMM D, YYYY', 'D MMM YYYY', 'YYYY/MM/DD'],
];

/** A draft of a table's columns file, for someone who knows the table to complete. */
export function draftMapping(
  rows: readonly Row[],
  { batchWords, filled }: Pick<Words, 'batchWords' | 'filled'>,
  county: string,
): string {
  const header = headingRow(rows);
  const headings = (header?.cells ?? []).map(onOneLine).filter((cell) => cell !== '');
  const below = rows.filter(({ line }) => line > (header?.line ?? 0));
  const { taken, left } = guessed(headings);
  return [
    ...batchWords.draftHead.map((line) => `# ${line}`),
    ...(header === undefined || header.line === 1 ? [] : [`header: ${header.line}`]),
    `dates: [${formatsIn(below).map(quoted).join(', ')}]`,
    repeats(taken, header, below) ?? `# ${batchWords.draftPerson}`,
    `same: { case.court.county: ${county} }`,
    ...batchWords.draftSame.map((line) => `# ${line}`),
    'columns:',
    ...taken.map(([target, heading]) => `  ${target}: ${quoted(heading)}`),
    ...left.map((heading) => `  # ${filled(batchWords.notUsed, { heading: quoted(heading) })}`),
    '',
  ].join('\n');
}

/** Exports often begin with a title and a date: the headings are the fullest of the first rows. */
function headingRow(rows: readonly Row[]): Row | undefined {
  const filled = ({ cells }: Row): number => cells.filter((cell) => cell !== '').length;
  return rows
    .slice(0, 10)
    .reduce<Row | undefined>(
      (most, row) => (most === undefined || filled(row) > filled(most) ? row : most),
      undefined,
    );
}

/** The clinic's own number on several rows: a person has a row for each case or count. */
function repeats(
  taken: readonly (readonly [target: string, heading: string])[],
  header: Row | undefined,
  below: readonly Row[],
): string | undefined {
  const heading = taken.find(([target]) => target === 'reference')?.[1];
  const at = header?.cells.findIndex((cell) => onOneLine(cell) === heading) ?? -1;
  const numbers = below.map(({ cells }) => cells[at] ?? '').filter((one) => one !== '');
  if (heading === undefined || new Set(numbers).size === numbers.length) return undefined;
  return `person: ${quoted(heading)}`;
}

/** A heading over several lines is found by its words. */
function onOneLine(heading: string): string {
  return heading.replaceAll(/\s+/gu, ' ').trim();
}

function guessed(headings: readonly string[]) {
  const taken = new Map<string, string>();
  const left: string[] = [];
  for (const heading of headings) {
    const plain = heading.toLowerCase();
    const target = guesses.find(([pattern, one]) => pattern.test(plain) && !taken.has(one))?.[1];
    if (target === undefined) left.push(heading);
    else taken.set(target, heading);
  }
  return { taken: [...taken], left };
}

function formatsIn(rows: readonly Row[]): readonly string[] {
  const cells = rows.flatMap((row) => row.cells);
  const found = knownFormats.filter((one) => {
    const pattern = dayFormat(one)?.pattern;
    return pattern !== undefined && cells.some((cell) => pattern.test(cell));
  });
  return found.length === 0 ? ['M/D/YYYY'] : found;
}

/** JSON's quotes are YAML's too. */
function quoted(text: string): string {
  return /^[A-Za-z][A-Za-z0-9 /_-]*[A-Za-z0-9]$/u.test(text) ? text : JSON.stringify(text);
}
