import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place } from '../place.ts';
import { onLine } from './docket-head.ts';
import type { DocketLine } from './docket-lines.ts';
import { type Entry, goesOn } from './entries.ts';

/** One clause the clerk wrote, in capitals with single spaces. */
export interface Clause {
  readonly text: string;
  readonly place: Place;
  readonly on: PlainDate | undefined;
  readonly entry: number;
}

/** Words with which a clerk starts something new on its own line, numbered or not: "2) COMPLETE". */
const beginning =
  /^\W*(?:(?:\d{1,2}|[A-Z])[.)]\s+)?(?:COUNTS?\b|AS TO\b|PLEADS\b|ADMITS\b|DEFENDANTS?\b|DEFENSE\b|THE\b|COURT\b|PROBATION\b|IMPOSITION\b|EXECUTION\b|SENTENC(?:E|ING)\b|SERVE\b|PAY\b|PERFORM\b|MAKE\b|COMPLETE\b|ATTEND\b|ENROLL\b|STAY\b|OBEY\b|DO NOT\b|NEXT\b|BENCH\b|ARREST\b|WARRANT\b|PROOF\b|RESTITUTION\b|CASE\b|PARTIES\b|REPORT\b|REGISTER\b|ON\b|MOTION\b|PETITION\b|PLEA\b|PEOPLE\b|PROSECUT|MANDATORY\b|LAST\b|PROTECTIVE\b|CRIMINAL\b|SUMMARY\b|FORMAL\b|ALLEG|TOTAL\b|PLUS \d+ (?:YEAR|MONTH)S?\b|PAROLE\b|ABSTRACT\b|COMMITMENT\b|DMV\b|JUR(?:Y|ORS)\b|NO\b|END\b|CURRENT\b|BALANCE\b|IT\b|UPON\b|FINE\b|BAIL\b|NUNC\b|REMITTITUR\b|NOTICE\b|MID\b|LOW\b|UPPER\b|HIGH\b|TRANSFERRED\b|DIVERSION\b|DEFERRED\b|JUDGMENT\b|RELIEF\b|PROCEEDINGS\b|REMAINING (?:COUNTS?|CHARGES)\b|IN (?:THIS |(?:THE |HIS |HER |DEFENDANT'?S )?(?:COMPANION |OTHER ))?CASE\b|(?:IN|ON) (?=[A-Z0-9]*\d{5})[A-Z0-9]{7,14}(?:-\d{2})?:|COMPLAINT\b|INFORMATION\b|COUNSEL\b|MATTER\b)|^\s*-\s*[A-Z]/u;

/** Splits what the clerk wrote into clauses: lines break anywhere, a period ends one. */
export function clausesOf(
  { lines, on }: Pick<Entry, 'lines' | 'on'>,
  entry: number,
): readonly Clause[] {
  const found: { text: string; line: number }[] = [];
  let before: string | undefined;
  for (const { line, text } of lines) {
    const capitals = text.toUpperCase().replaceAll(/\s+/gu, ' ');
    const plain = spelledOut(withoutStraySpaces(capitals)).trim();
    if (plain === '') continue;
    const last = found.at(-1);
    const fresh =
      last === undefined ||
      (beginning.test(plain) && !goesOn(before, plain)) ||
      (ended(before) && !/^DISPOSITION\b/u.test(plain)) ||
      (before !== undefined && disposed.test(before) && !goesOnOfIt.test(plain));
    const [first = '', ...more] = sentences(plain);
    if (fresh || last === undefined) found.push({ text: first, line });
    else last.text = `${last.text} ${first}`;
    for (const one of more) found.push({ text: one, line });
    before = plain;
  }
  return found.flatMap(({ text, line }) => {
    const plain = text.replace(/^[\s,-]+|^\(?\d{1,2}[.)]\s+(?=[A-Z]{3})/gu, '').trim();
    if (plain === '') return [];
    return withDismissalApart(plain).map((one) => ({ text: one, place: onLine(line), on, entry }));
  });
}

/** Clerks' abbreviations, in the words the rules know. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bCT\.?(?=\s*\(?\d)/gu, 'COUNT'],
  [/\bCTS\.?(?=\s*\d{1,4} (?:DAYS?|DS|HOURS?|HRS?)\b)|(?<=\bJAIL,? )CTS\b/gu, 'CREDIT'],
  [/(?<=\b\d{1,3} )DS\b/gu, 'DAYS'],
  [/(?<=\b\d{1,3} )WKS?\b/gu, 'WEEK'],
  [/\bPROT\.?(?= ORDER\b)/gu, 'PROTECTIVE'],
  [/\bEXP\.?(?= \d{1,2}\/)/gu, 'EXPIRES'],
  [/\bPOC\b(?= FILED\b)/gu, 'PROOF OF COMPLETION'],
  [/\bPOE\b/gu, 'PROOF OF ENROLLMENT'],
  [/\bCTS\.?(?=\s*\(?\d)/gu, 'COUNTS'],
  [/\bDEFT\b\.?|\bDEF'T\b\.?|\bDEFS?\b\.?(?=\s*\(?\d)/gu, 'DEFENDANT'],
  [
    /\bDEF\b(?= (?:[A-Z]+S|IN|IS|NOT|HAS|W\/D|FTA|FOUND|PRESENT|PLACED|ORDERED|REMANDED)\b)/gu,
    'DEFENDANT',
  ],
  [/\bCO\.(?= JAIL\b)/gu, 'COUNTY'],
  [/(?<=\b(?:DAYS?|MONTHS?|MOS?|YEARS?|YRS?)\.? )CJ\b/gu, 'COUNTY JAIL'],
  [/(?<=\b(?:MONTHS?|MOS?|YEARS?|YRS?)\.? )SP\b/gu, 'STATE PRISON'],
  [/\bMAND\.? SUPV?\b\.?/gu, 'MANDATORY SUPERVISION'],
  [/\bNO PROBATION(?=[.,;])/gu, 'PROBATION DENIED'],
  [/\bPD\b(?= IN FULL\b)/gu, 'PAID'],
  [/\b(?:IS |ARE )?NOT GRANTED\b/gu, 'DENIED'],
  [
    /\bMOTION TO (\w+) (?:FORMAL |SUMMARY )?PROBATION (?:IS )?DENIED\b/gu,
    'MOTION TO $1 PROBATION: DENIED',
  ],
  [/\bFTA\b/gu, 'FAILS TO APPEAR'],
  [/\bW\/D\b/gu, 'WITHDRAWS'],
  [/\bN\/G\b/gu, 'NOT GUILTY'],
  [/\bP\/A\b/gu, 'PENALTY ASSESSMENT'],
  [/\bREST(?:\.|N\.?)? FINE\b/gu, 'RESTITUTION FINE'],
  [/\bPROB\b\.?/gu, 'PROBATION'],
  [/\bSUMM\b\.?(?= PROBATION)/gu, 'SUMMARY'],
  [/\bSUMM\b\.?/gu, 'SUMMARILY'],
  [/\bVIOL\b\.?/gu, 'VIOLATION'],
  [/\bPV\b\.?/gu, 'PROBATION VIOLATION'],
  [/\bDISM'?D?\b\.?/gu, 'DISMISSED'],
  [/\bB\/W\b|\bBW\b/gu, 'BENCH WARRANT'],
  [/\bTERM'D\b/gu, 'TERMINATED'],
  [/\bREINST(?:'D)?(?![A-Z'])\.?/gu, 'REINSTATED'],
  [/\bREV'D\b/gu, 'REVOKED'],
  [/\bEXT'D\b/gu, 'EXTENDED'],
  [/\bHRG\b\.?/gu, 'HEARING'],
  [
    /\bIMP(?:O|OS)?\.? (?:OF )?SENT(?:ENCE)?\.? (?:IS )?SUSP(?:ENDED|'D)?\b\.?/gu,
    'IMPOSITION OF SENTENCE SUSPENDED',
  ],
  [
    /\bEXEC?\.? (?:OF )?SENT(?:ENCE)?\.? (?:IS )?SUSP(?:ENDED|'D)?\b\.?/gu,
    'EXECUTION OF SENTENCE SUSPENDED',
  ],
  [/\bPLEADS? OPEN(?: TO THE COURT)?[:,]?/gu, 'PLEADS'],
  [/\bH ?& ?S(?: CODE)?\b/gu, 'HS'],
  [/\bB ?& ?P(?: CODE)?\b/gu, 'BP'],
  [/\bW ?& ?I(?: CODE)?\b/gu, 'WI'],
  ...codesInWords('PENAL', 'PC'),
  ...codesInWords('VEHICLE', 'VC'),
  ...codesInWords('HEALTH (?:AND|&) SAFETY', 'HS'),
  ...codesInWords('BUSINESS (?:AND|&) PROFESSIONS', 'BP'),
  ...codesInWords('WELFARE (?:AND|&) INSTITUTIONS', 'WI'),
];

/** "PENAL CODE SECTION 459" and "SECTION 459 OF THE PENAL CODE". */
function codesInWords(name: string, letters: string): readonly (readonly [RegExp, string])[] {
  return [
    [
      new RegExp(
        String.raw`(?:\bOF THE )?(?:\bCALIFORNIA )?\b${name} CODE\b(?: SECTIONS?\b)?`,
        'gu',
      ),
      letters,
    ],
  ];
}

/** Scanned or typed with stray spaces: "COUNTS ( 02 )", "SUSPENDED .DEFENDANT". */
function withoutStraySpaces(text: string): string {
  return text
    .replaceAll(/\(\s+/gu, '(')
    .replaceAll(/\s+\)/gu, ')')
    .replaceAll(/(?<=[A-Z0-9)])\s+([.;])\s?(?=[A-Z]{2}|$)/gu, '$1 ');
}

export function spelledOut(text: string): string {
  return shortForms.reduce((plain, [short, long]) => plain.replaceAll(short, long), text);
}

/** A period ends a clause; a colon only if what it announces follows. */
function ended(before: string | undefined): boolean {
  if (before === undefined || abbreviated.test(before)) return false;
  return /[.;]$/u.test(before) || announces.test(before) || called.test(before);
}

/** "COUNT (02) : DISPOSITION: DISMISSED DUE TO PLEA NEGOTIATION" is whole where its line ends. */
const disposed =
  /\bDISPOSITION:? (?:CONVICTED|DISMISSED (?:DUE TO PLEA NEGOTIATION|IN FURTHERANCE OF JUSTICE(?: PER 1385 PC)?|(?:PER|PURSUANT TO) 1385 PC))$/u;
const goesOnOfIt = /^(?:AND|BY|DUE|IN|OF|ON|PER|PURSUANT|[^A-Z])\b/u;

const announces =
  /(?:^AS TO [^:]*|\b(?:FOLLOWS|FOLLOWING\b[^:]*|JUDGMENT|ORDERS|FINDINGS|EVENT|CONDITIONS?|VERDICTS?|TERMS|MODIFIED|EXCEPT|OFFENSE\(S\)|COUNT \d+))\s*:$/u;

/** "CASE CALLED FOR PROBATION VIOLATION HEARING": what was done at the hearing stands below. */
const called =
  /^(?:THE )?(?:CASE|MATTER) (?:IS )?CALLED FOR\b[^.]*\b(?:HEARING|ARRAIGNMENT|PRETRIAL|TRIAL|CONFERENCE|SETTING|RESETTING|DISPOSITION|SENTENCING|COMPLETION|REPORT|REVIEW|VIOLATION|MOTIONS?|PETITION|PLEA|TERMINATION|PC)$/u;

const abbreviated = /(?:\b(?:NO|VS|V|PRON|DEPT|HON|JR|SR|MR|MS|DR|ST|CT|SUBD|[A-Z]))\.$/u;

/** Periods and semicolons end a clause, but not those in initials and abbreviations. */
function sentences(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.;](?=\s)/gu)) {
    const one = text.slice(from, match.index + 1);
    if (abbreviated.test(one) || isExpiry(one, text.slice(match.index + 1))) continue;
    found.push(one.trim());
    from = match.index + 1;
  }
  return [...found, text.slice(from).trim()];
}

/** "PROTECTIVE ORDER ISSUED. EXPIRES 03/15/22": the day belongs to the order. */
function isExpiry(before: string, after: string): boolean {
  return (
    /\b(?:PROTECTIVE|RESTRAINING) ORDER\b|\b136\.2\b/u.test(before) && /^\s*EXPIR/u.test(after)
  );
}

/** "PLEADS NO CONTEST TO COUNT 02, COUNT 01 IS DISMISSED": the dismissal is an order of its own. */
function withDismissalApart(clause: string): readonly string[] {
  const at =
    /(?:\s*,|\s+-|\s+AND)(?:\s+AND)?\s+(?=COUNTS?\b[^A-Z]*(?:(?:AND|THROUGH|THRU|COUNTS?|ARE|IS|TO|BE|WILL|HEREBY|ORDERED|:)[^A-Z]*)*(?:DISPOSITION\W*)?DISMISSED\b)/u.exec(
      clause,
    );
  if (at === null || !/\b(?:PLEADS?|PLED|CONVICTED|FINDS?)\b/u.test(clause.slice(0, at.index)))
    return [clause];
  return [clause.slice(0, at.index), clause.slice(at.index + at[0].length)];
}

export function filingClauses(lines: readonly DocketLine[]): readonly Clause[] {
  return clausesOf({ lines, on: undefined }, -1);
}
