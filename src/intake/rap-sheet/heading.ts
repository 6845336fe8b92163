import { type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';
import { printedAgency } from '../courts/printed-court.ts';
import type { Place } from '../place.ts';
import { compactDay } from '../printed-days.ts';
import type { Notice, NotRead, ReadName, Supervision } from '../reading.ts';
import { asDigits, asLetters } from '../slips.ts';
import type { SheetLine } from './sheet-lines.ts';

/** What the heading says about the person; the rest never leaves this module. */
export interface Heading {
  readonly names: ReadonlyMap<number, ReadName>;
  readonly births: readonly { readonly printed: string; readonly place: Place }[];
  readonly notices: readonly Notice[];
  readonly supervision: readonly Supervision[];
  readonly deceasedOn?: PlainDate;
  readonly notRead: readonly NotRead[];
  readonly noRecord: boolean;
}

const at = (line: number): Place => ({ paper: 'rap-sheet', line });

export function headingOf(lines: readonly SheetLine[]): Heading {
  const whole = lines.map(({ text }) => text).join(' ');
  const deceased = /DECEASED\W*(?:ON|DATE)?\W*(\d{8})?/iu.exec(whole);
  const day = compactDay(deceased?.[1] ?? '');
  const { names, notRead } = namesOf(lines);
  const named = lines.find(({ text }) => /^\W*NA[MN]E?\s*[/:7]/iu.test(text))?.line ?? Infinity;
  const born = birthsIn(lines);
  // The primary one stands above the names; those below them are others that were given.
  const lost = born[0] !== undefined && born[0].place.line > named;
  return {
    names,
    births: lost && born[0] !== undefined ? [{ printed: '', place: born[0].place }, ...born] : born,
    notices: noticesOf(whole, deceased !== null),
    supervision: supervisionOf(lines),
    ...(day === undefined ? {} : { deceasedOn: day }),
    notRead,
    noRecord: /RECORD\s+ERROR/iu.test(whole),
  };
}

function birthsIn(lines: readonly SheetLine[]): Heading['births'] {
  return lines.flatMap(({ line, text }) => {
    const found = /^\W*D[O0]B\s*[/:7]\s*(.*)$/iu.exec(text);
    return [...(found?.[1] ?? '').matchAll(/(?<![A-Z/])[0-9OQUDIlSB?.]{8,10}(?![A-Z/])/gu)].map(
      ([printed]) => ({ printed, place: at(line) }),
    );
  });
}

function noticesOf(whole: string, deceased: boolean): readonly Notice[] {
  const said: readonly (readonly [Notice, boolean])[] = [
    ['multiple-source', /M[UO]LT[I1l]P[L1]E[\s-]S[O0]URCE/iu.test(whole)],
    ['identity-theft-victim', /V[I1l]CT[I1l]M\s+[O0]F\s+[I1l]DENT[I1l]TY/iu.test(whole)],
    ['consolidated', /C[O0]NS[O0]L[I1l]DAT(?:ED\s+W[I1l]TH|[I1l][O0]N\s+[O0]F)/iu.test(whole)],
    ['deceased', deceased],
  ];
  return said.flatMap(([notice, is]) => (is ? [notice] : []));
}

/** "NAM/001 LAST,FIRST MIDDLE", others below with only their number. */
function namesOf(lines: readonly SheetLine[]): Pick<Heading, 'names' | 'notRead'> {
  const names = new Map<number, ReadName>();
  const notRead: NotRead[] = [];
  let inNames = false;
  for (const { line, text } of withWholeNames(lines)) {
    const first = /^\W*NA[MN]E?\s*[/:7]\s*(.*)$/iu.exec(text);
    const label = /^\W*[A-Z0]{3}\s*\/\s*\S/iu.test(text);
    if (first === null && (label || !inNames)) {
      inNames = false;
      continue;
    }
    const found = /^\s*([0-9OUQDIl]{1,3})?\s+?(\S.*,.*)$/u.exec(` ${first?.[1] ?? text}`);
    inNames = first !== null || found !== null;
    if (found === null) continue;
    const number = Number(asDigits(found[1] ?? '')) || names.size + 1;
    const name = nameOf(found[2] ?? '', at(line));
    if (name === undefined) notRead.push({ place: at(line), text, why: 'unreadable-name' });
    else if (!names.has(number)) names.set(number, name);
  }
  return { names, notRead };
}

/** "02 WIMBLE," and "02 DE LA" in a narrow column go on in the next line. */
function withWholeNames(lines: readonly SheetLine[]): readonly SheetLine[] {
  const isCut = (one: SheetLine | undefined) =>
    /^\W*(?:NAM\/)?\d{1,3}\s+[A-Z' -]+,?\s*$/u.test(one?.text ?? '');
  const isRest = (one: SheetLine | undefined) => /^\s*[A-Z][A-Z', -]*$/u.test(one?.text ?? '');
  return lines.flatMap((one, index) => {
    const next = lines[index + 1];
    if (isCut(lines[index - 1]) && isRest(one)) return [];
    if (!isCut(one) || next === undefined || !isRest(next)) return [one];
    return [{ ...one, text: `${one.text} ${next.text.trim()}`.replace(/(?<=[,-]) /u, '') }];
  });
}

const suffixes: ReadonlySet<string> = new Set(['JR', 'SR', 'II', 'III', 'IV']);

/** "PLACEHOLDER,PETRA ANN JR"; undefined if a letter is in doubt. */
export function nameOf(printed: string, place: Place): ReadName | undefined {
  const [last = '', ...behind] = printed.split(',');
  const given = behind
    .join(' ')
    .split(/[\s.]+/u)
    .filter((one) => one !== '');
  const ends = given.length > 1 && suffixes.has(given.at(-1) ?? '');
  const [first = '', ...middle] = (ends ? given.slice(0, -1) : given).map(correctedName);
  const parts = [correctedName(last.trim()), first, ...middle];
  if (parts.some((one) => !/^\p{Lu}[\p{Lu}' -]*$/u.test(one))) return undefined;
  return {
    last: parts[0] ?? '',
    first,
    ...(middle.length === 0 ? {} : { middle: middle.join(' ') }),
    ...(ends ? { suffix: given.at(-1) ?? '' } : {}),
    at: { last: place, first: place, middle: place, suffix: place },
  };
}

/** In a name 0 can only be O; 1 and l may be I or L, and stay in doubt. */
function correctedName(part: string): string {
  return part.replaceAll('0', 'O').replaceAll('5', 'S').replaceAll('8', 'B');
}

/** "PROBATION: EXP:20271013", and the agency with its number on the next line. */
function supervisionOf(lines: readonly SheetLine[]): readonly Supervision[] {
  return lines.flatMap(({ line, text }, index) => {
    const found = /^\W*(PR[O0]BATI[O0]N|PAR[O0]LE)\s*[:;]\s*(.*)$/iu.exec(text);
    if (found === null) return [];
    const rest = `${found[2] ?? ''} ${supervisingAgency(lines[index + 1]?.text)}`;
    const agency = /\b(CAP[AR]\s.*?)(?:\s{2,}|\s*#|$)/u.exec(rest)?.[1];
    const number = /#\s*(\S+)/u.exec(rest)?.[1];
    const until = /EXP\w*\s*[:;.]?\s*([0-9OIlQUDSB?]{8})/iu.exec(rest)?.[1];
    return {
      kind: asLetters(found[1] ?? '').startsWith('PAR')
        ? ('parole' as const)
        : ('probation' as const),
      until: (until === undefined ? undefined : compactDay(until)) ?? null,
      ...(agency === undefined ? {} : { agency: printedAgency(agency) }),
      ...(number === undefined || /\d[A-Za-z?]/u.test(number) ? {} : { number }),
      at: { kind: at(line), until: at(line), agency: at(line + 1), number: at(line + 1) },
    };
  });
}

function supervisingAgency(text: string | undefined): string {
  return text !== undefined && /^\s*CAP[AR]\b/u.test(text) ? text : '';
}

/** The sheet's date, from the request line. */
export function dayOfSheet(messageHead: SheetLine | undefined): PlainDate | undefined {
  const printed = /DATE\s*[:;.]\s*([0-9OIlQUDSB?]{8})/iu.exec(messageHead?.text ?? '')?.[1];
  const day = compactDay(printed ?? '');
  return day === undefined ? undefined : parsePlainDate(day);
}
