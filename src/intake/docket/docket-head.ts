import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place } from '../place.ts';
import { readSlashedDay, slashedDay } from '../printed-days.ts';
import { type PrintedNumber, printedNumber } from '../printed-number.ts';
import type { ReadName } from '../reading.ts';
import { type DocketLine, earlierNumber } from './docket-lines.ts';

export interface DocketHead {
  readonly number?: PrintedNumber;
  readonly numberPlace?: Place;
  readonly printedNumber?: string;
  /** Numbers of the same case in the municipal court, or before it was renumbered. */
  readonly alsoNumbers: readonly string[];
  readonly printedOn?: PlainDate;
  readonly printedPlace?: Place;
  /** The client's number among the defendants; undefined if there is only one. */
  readonly defendant?: number;
  readonly severalDefendants: boolean;
  readonly names: readonly ReadName[];
  readonly dob?: PlainDate;
  readonly dobPlace?: Place;
}

export const onLine = (line: number): Place => ({ paper: 'docket', line });

export function docketHead(lines: readonly DocketLine[], county: string): DocketHead {
  const number = firstMatch(
    lines.filter(({ text }) => !earlierNumber.test(text)),
    /(?:^|\s)(?:CASE\s+)?N(?:[O0]|UMBER)\b\s*[.:]{0,2}\s*((?=[A-Z0-9-]*\d{3})[A-Z0-9?][A-Z0-9?-]{4,20}(?:\s-?\s?\d{2}(?=\s{2}|\s*$))?)/iu,
  );
  const printed = firstMatch(
    lines,
    new RegExp(
      String.raw`(?:CURRENT\s+DATE|DATE\s+PRINTED|PRINTED(?:\s+ON)?|PRINT\s+DATE)\s*:?\s*(${slashedDay})`,
      'iu',
    ),
  );
  const printedOn = printed === undefined ? undefined : readSlashedDay(printed.text, undefined);
  const born = firstMatch(
    lines,
    new RegExp(String.raw`\b(?:D[O0]B|DATE\s+OF\s+BIRTH|BORN)\s*:?\s*(${slashedDay})`, 'iu'),
  );
  const dob = born === undefined ? undefined : readSlashedDay(born.text, printedOn);
  const read = number === undefined ? undefined : printedNumber(capitals(number.text), county);
  return {
    ...(read === undefined ? {} : { number: read }),
    ...(number === undefined
      ? {}
      : { numberPlace: onLine(number.line), printedNumber: number.text }),
    alsoNumbers: earlierNumbers(lines, county),
    ...(printedOn === undefined || printed === undefined
      ? {}
      : { printedOn, printedPlace: onLine(printed.line) }),
    ...(dob === undefined || born === undefined ? {} : { dob, dobPlace: onLine(born.line) }),
    ...defendants(lines, read?.suffix),
  };
}

function earlierNumbers(lines: readonly DocketLine[], county: string): readonly string[] {
  const found = lines.flatMap(({ text }) => {
    const printed = earlierNumber.exec(text)?.[0].split(/\s/u).at(-1);
    return printed === undefined ? [] : (printedNumber(capitals(printed), county)?.number ?? []);
  });
  return [...new Set(found)];
}

/** In a print of small letters l, o and the like are letters; among capitals they are digits misread. */
function capitals(number: string): string {
  return /[A-Z]/u.test(number) ? number : number.toUpperCase();
}

interface Found {
  readonly text: string;
  readonly line: number;
}

function firstMatch(lines: readonly DocketLine[], pattern: RegExp): Found | undefined {
  for (const { line, text } of lines) {
    const found = pattern.exec(text);
    if (found !== null) return { text: found[1] ?? '', line };
  }
  return undefined;
}

const defendantLine =
  /(?<!\bAS TO )\bDEFENDANT\s+(\d{1,2})\s*:\s*([A-Z][A-Z',. -]*?)(?=\s{2,}|\s+(?:FILED|CURRENT|DOB|D\.O\.B|CASE|AKA|PAGE)\b|\s*$)/giu;

/** "02  NATHANIEL ROOK" below "VS": the defendant without the word. */
const belowVersus =
  /^\s*(?:DEFENDANT\s+)?(\d{1,2})\s*:?\s+([A-Z][A-Z',. -]*?)(?=\s{2,}|\s+(?:FILED|CURRENT|DOB|D\.O\.B|CASE|AKA|PAGE)\b|\s*$)/giu;

/** Who the defendant is: the one whose number is the suffix of the case number, or the only one. */
function defendants(
  lines: readonly DocketLine[],
  suffix: string | undefined,
): Pick<DocketHead, 'defendant' | 'severalDefendants' | 'names'> {
  const named = lines.flatMap(({ line, text }, index) =>
    [
      ...text.matchAll(
        /VS?\.?\s*$/iu.test(lines[index - 1]?.text ?? '') ? belowVersus : defendantLine,
      ),
    ].map((found) => ({ number: Number(found[1]), text: found[2] ?? '', line })),
  );
  const numbers = new Set(named.map(({ number }) => number));
  const own = suffix === undefined ? undefined : Number(suffix);
  const [only, ...more] = numbers;
  const defendant = own ?? (more.length === 0 ? only : undefined);
  const client = named.find(({ number }) => number === defendant);
  const titled = client === undefined ? caseTitle(lines, defendant) : undefined;
  const name = client === undefined ? undefined : naturalName(client.text, onLine(client.line));
  const also = akas(lines);
  const labelled = named.length > 0 ? undefined : defendantName(lines);
  return {
    ...(defendant === undefined ? {} : { defendant }),
    severalDefendants: more.length > 0 && own === undefined,
    names: namesWith(name ?? titled ?? labelled, also),
  };
}

/** The first name is the primary one: where its line was lost, no other stands in for it. */
function namesWith(primary: ReadName | undefined, also: readonly ReadName[]): readonly ReadName[] {
  return primary === undefined ? [] : [primary, ...also];
}

/** "People v. Figment, Delia Rose"; "et al." behind it, and it names the first of several. */
function caseTitle(
  lines: readonly DocketLine[],
  defendant: number | undefined,
): ReadName | undefined {
  const found = firstMatch(
    lines,
    /P(?:EOPLE|PL)?[^\n]*?\bVS?\.?\s+((?!CURRENT|DEF)[A-Z][A-Z' -]+(?:,\s*|\s)[A-Z][A-Z',. -]*?)(?:\s{2,}|\s*$)/iu,
  );
  if (found === undefined) return undefined;
  const [name = '', others] = found.text.split(/,?\s+(?=ET\s+AL\b)/iu);
  return others !== undefined && defendant !== 1
    ? undefined
    : naturalName(name, onLine(found.line));
}

/** "DEFENDANT NAME: ROWENA C PASTICHE". */
function defendantName(lines: readonly DocketLine[]): ReadName | undefined {
  const found = firstMatch(
    lines,
    /\bDEFENDANT(?:'S)?(?:\s+NAME)?\s*:\s*([A-Z][A-Z',. -]*?)(?:\s{2,}|\s*$)/iu,
  );
  return found === undefined ? undefined : naturalName(found.text, onLine(found.line));
}

function akas(lines: readonly DocketLine[]): readonly ReadName[] {
  return lines.flatMap(({ line, text }) => {
    const found = text.matchAll(
      /\b(?:AKA|ALSO KNOWN AS)\b\s*:?\s*([A-Z][A-Z',. -]*?)(?=\s{2,}|\s*$|\s*[,;]?\s*\bAKA\b)/giu,
    );
    return [...found].flatMap(([, name = '']) => naturalName(name, onLine(line)) ?? []);
  });
}

const suffixes: ReadonlySet<string> = new Set(['JR', 'SR', 'II', 'III', 'IV']);
/** Words that begin a last name of several words. */
const particles: ReadonlySet<string> = new Set([
  'DE',
  'DEL',
  'LA',
  'LAS',
  'LOS',
  'VAN',
  'VON',
  'DER',
  'SAN',
  'SANTA',
  'ST',
]);

/** "LUZ M PARADIGM", or "Figment, Delia Rose". */
export function naturalName(printed: string, place: Place): ReadName | undefined {
  const plain = printed
    .toUpperCase()
    .replaceAll('.', ' ')
    .replace(/[\s,]+$/u, '');
  const [before = '', ...behind] = plain.split(',');
  const words = (behind.length > 0 ? behind.join(' ') : before).trim().split(/\s+/u);
  const ends = words.length > 1 && suffixes.has(words.at(-1) ?? '');
  const given = ends ? words.slice(0, -1) : words;
  const last =
    behind.length > 0 && !suffixes.has(behind.join(' ').trim()) ? before.trim() : undefined;
  const parts = last === undefined ? natural(given) : { last, given };
  const [first, ...middle] = parts.given;
  if (first === undefined || first === '' || parts.last === '') return undefined;
  return {
    last: parts.last,
    first,
    ...(middle.length === 0 ? {} : { middle: middle.join(' ') }),
    ...(ends ? { suffix: words.at(-1) ?? '' } : {}),
    at: { last: place, first: place, middle: place, suffix: place },
  };
}

function natural(words: readonly string[]): {
  readonly last: string;
  readonly given: readonly string[];
} {
  // "PASTICHE-VAN DER SHAM": the last name begins with what is joined to the particle.
  const particle = words.findIndex(
    (word, index) => index > 0 && particles.has(word.slice(word.lastIndexOf('-') + 1)),
  );
  const from = particle === -1 ? words.length - 1 : particle;
  return { last: words.slice(from).join(' '), given: words.slice(0, from) };
}
