import { printedNumber } from '../printed-number.ts';
import type { NotRead, Reading, ReadName } from '../reading.ts';
import { editDistance, plainLetters } from '../slips.ts';

/** "CASE NO. 5PD90022: PROBATION TERMINATED" inside an entry heads no print. */
const numberLine =
  /^\s*(?:CASE\s+)?N(?:[O0]|UMBER)\b\s*[.:]{0,2}\s*((?=[A-Z0-9-]*\d{3})[A-Z0-9][A-Z0-9-]{4,20})(?![A-Z0-9-]|\s*:\s*[A-Z])/iu;
const filing =
  /\b(?:CASE|INFORMATION|COMPLAINT) FILED\b|^\s*FILED\b|\bCOUNT\s*\(?0*1\)?\s*:|^\s*CHARGES\b/iu;
const above =
  /SUPERIOR COURT|MUNICIPAL COURT|COUNTY OF|MINUTE ORDER|CRIMINAL CASE|CASE SUMMARY|PRINTED/iu;

/**
 * The prints of several cases in one file: each with the lines of the others empty, so that its
 * lines keep their numbers. A page head with another number begins a print only if charges follow:
 * the scanner can misread a number on a later page.
 */
export function docketsIn(text: string, county: string): readonly string[] {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, at) => {
    const printed = numberLine.exec(plainLetters(line))?.[1];
    const number = printed === undefined ? undefined : printedNumber(printed, county)?.number;
    return number === undefined ? [] : [{ at, number }];
  });
  const starts: number[] = [];
  let now = heads[0]?.number;
  heads.forEach(({ at, number }, index) => {
    const own = lines.slice(at, heads[index + 1]?.at);
    const near = now === undefined || editDistance(now, number) <= 1;
    const first = /\bPAGE\s+N[O0]\W*1\b/iu.test(lines[at] ?? '');
    if (number === now || !own.some((line) => filing.test(line)) || (near && !first)) return;
    now = number;
    starts.push(withLinesAbove(lines, at));
  });
  if (starts.length === 0) return [text];
  return [0, ...starts].map((from, index) =>
    lines
      .map((line, at) => (at >= from && at < (starts[index] ?? lines.length) ? line : ''))
      .join('\n'),
  );
}

function withLinesAbove(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && (lines[from - 1]?.trim() === '' || above.test(lines[from - 1] ?? '')))
    from -= 1;
  return from;
}

/** The readings of one person's dockets as one; the docket of another person is left out, and said. */
export function readTogether(readings: readonly [Reading, ...Reading[]]): Reading {
  const [first] = readings;
  const own = readings.filter((one) => isSamePerson(first, one));
  const others = readings.filter((one) => !own.includes(one));
  const { wholeDocket: _, ...rest } = first;
  const dob = own.find(({ person }) => person.dob !== null)?.person;
  return {
    ...rest,
    ...(own.every((one) => one.wholeDocket === true) ? { wholeDocket: true } : {}),
    person: {
      ...first.person,
      ...(dob === undefined ? {} : { dob: dob.dob, at: dob.at }),
      names: distinct(own.flatMap(({ person }) => person.names)),
    },
    cases: own.flatMap(({ cases }) => cases),
    notRead: [...own.flatMap(({ notRead }) => notRead), ...others.flatMap(ofAnother)].sort(
      (a, b) => a.place.line - b.place.line,
    ),
  };
}

function isSamePerson({ person: one }: Reading, { person: other }: Reading): boolean {
  const [name] = other.names;
  return (
    name === undefined ||
    one.names.length === 0 ||
    one.names.some(({ last, first }) => last === name.last && first === name.first)
  );
}

function ofAnother({ person, cases }: Reading): readonly NotRead[] {
  const place = person.names[0]?.at['last'] ?? cases[0]?.at['number'];
  const text = [person.names[0]?.last, person.names[0]?.first, cases[0]?.number]
    .filter((one) => one !== undefined && one !== null)
    .join(' ');
  return place === undefined ? [] : [{ place, text, why: 'another-defendant' }];
}

function distinct(names: readonly ReadName[]): readonly ReadName[] {
  const key = ({ last, first, middle, suffix }: ReadName) =>
    [last, first, middle, suffix].join(' ');
  return [...new Map(names.map((one) => [key(one), one] as const).reverse()).values()].reverse();
}
