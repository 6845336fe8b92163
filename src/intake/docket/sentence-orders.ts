import { countiesKnown } from '../courts/counties-known.ts';
import type { Clause } from './clauses.ts';
import { countsNamed } from './count-references.ts';
import type { DocketCase, SentenceOrder } from './docket-case.ts';
import { lengthsIn, type PlacedLength, termIn, termWithMore } from './docket-lengths.ts';

/** Reads what a clause orders as a sentence into `order`; returns whether it ordered anything. */
export function takeSentence({ text, place }: Clause, order: SentenceOrder): boolean {
  const before = JSON.stringify(order);
  const plain = withoutStricken(text);
  suspension(plain, place, order);
  selectedTerm(plain, place, order);
  moreTerm(plain, order);
  // Subdivision (h)(3) is the exception: a term in state prison.
  if (/\b1170\s*\(\s*H\s*\)(?!\s*\(\s*3)/u.test(plain)) jailFelony(plain, place, order);
  else if (/\bSTATE PRISON\b|\bDEPARTMENT OF CORRECTIONS\b|\bCDCR?\b/u.test(plain))
    prison(plain, place, order);
  bareTerm(plain, place, order);
  mandatorySupervision(plain, place, order);
  probation(plain, place, order);
  jail(plain, place, order);
  // "2 YEARS ON COUNT 01, 8 MONTHS CONSECUTIVE ON COUNT 02": the term read is not the whole.
  if (order.prison !== undefined && /\bCONSECUTIVE(?:LY)? (?:ON|AS TO|FOR|IN) COUNT/u.test(plain))
    order.prison = { ...order.prison, months: null };
  if (/\bSTAYED\b.*\b654\b|\b654\b.*\bSTAYED\b/u.test(plain)) order.stayed = true;
  if (/\bCONCURRENT/u.test(plain)) order.runs = 'concurrent';
  if (/\bCONSECUTIVE/u.test(plain)) order.runs = 'consecutive';
  const runs = /\b(?:CONCURRENT|CONSECUTIVE)\w*\b.*$/u.exec(plain)?.[0];
  if (runs !== undefined) order.runsWith = countsNamed(runs);
  if (ordersFine(plain)) order.fine ??= place;
  return JSON.stringify(order) !== before;
}

function ordersFine(text: string): boolean {
  if (/\bFAIL(?:S|ED|URE)? TO PAY\b|\bHAS NOT PAID\b/u.test(text)) return false;
  if (/\bFINE OF \$|\bPAY (?:A )?(?:BASE )?FINE\b/u.test(text)) return true;
  return /(?<!RESTITUTION )\bFINE:? \$/u.test(text) && !/\bPAID\b|\bBALANCE\b|\bDUE\b/u.test(text);
}

/** The total of the prison terms, said after the last count: it is not that count's sentence. */
export function ofPrison({ text, place }: Clause, { orders }: DocketCase): boolean {
  const months = termIn(text);
  const whole = [...orders.values()].find((one) => one.prison !== undefined);
  const total =
    /\b(?:TOTAL|AGGREGATE)\b.*\bPRISON\b|\b(?:TOTAL|AGGREGATE) (?:TERM|SENTENCE)\b|\bPRISON\b.*\b(?:TOTAL|AGGREGATE)\b/u;
  if (!total.test(text) || /\b1170\s*\(\s*H/u.test(text)) return false;
  if (whole === undefined || months === undefined) return false;
  whole.total = { months, place };
  return true;
}

/**
 * The total of county jail terms on several counts, and the part of it that is mandatory
 * supervision: named after the last count, and of the whole sentence.
 */
export function ofJailFelony(
  { text, place }: Clause,
  counts: readonly number[],
  { orders }: DocketCase,
): boolean {
  if (/\bSTATE PRISON\b|\b1170\s*\(\s*H/u.test(text)) return false;
  const whole = [...orders.values()].find(({ jailFelony: found }) => found !== undefined);
  const own = counts.some((n) => orders.get(n)?.jailFelony !== undefined);
  if (whole === undefined) return false;
  if (/\b(?:TOTAL|AGGREGATE) (?:TERM|SENTENCE)\b/u.test(text)) {
    const months = termIn(text);
    if (months !== undefined) whole.total = { months, place };
    return months !== undefined;
  }
  if (own || !/\bMANDATORY SUPERVISION\b/u.test(text)) return false;
  mandatorySupervision(text, place, whole);
  return true;
}

/** "180 DAYS COUNTY JAIL AS A CONDITION OF PROBATION" is a term of the probation, whichever count it names. */
export function isConditionOfProbation({ text, place }: Clause, { orders }: DocketCase): boolean {
  const granted = [...orders.values()].find((one) => one.probation !== undefined);
  if (granted === undefined || !/\bCONDITION OF (?:HIS |HER |THE )?PROBATION\b/u.test(text))
    return false;
  const length = jailLength(text);
  if (length !== undefined) granted.jail ??= { length, place };
  return length !== undefined;
}

/** "(THE ENTRY "LOW TERM OF 016 MONTHS" IS STRICKEN NUNC PRO TUNC.)" withdrew itself. */
export function withoutStricken(text: string): string {
  return text
    .replaceAll(/"[^"]*"(?=[^"]*\b(?:STRICKEN|VACATED|DELETED)\b)/gu, ' ')
    .replaceAll(/\([^)]*\bSTRICKEN\b[^)]*\)/gu, ' ')
    .replaceAll(
      new RegExp(
        String.raw`\bIN LIEU OF (?:THE )?(?:\(?\d+\)?\s*(?:DAYS?|MONTHS?|YEARS?)\s*(?:OF |IN )?)?${countyBefore}(?:COUNTY )?(?:JAIL|CUSTODY|\S+)`,
        'gu',
      ),
      ' ',
    );
}

function suspension(text: string, place: Clause['place'], order: SentenceOrder): void {
  const imposition =
    /\bIMPOSITION (?:OF (?:THE )?SENTENCE )?(?:IS |BE |IS ORDERED |HEREBY )*SUSPENDED\b|\bISS\b|\bPRON\w*\.? (?:OF )?(?:JUDGMENT|SENTENCE)?\s*(?:IS )?SUSPENDED|\bIMP(?:OSITION)? SENT?(?:ENCE)? SUSP/u;
  const execution =
    /\bEXECUTION OF (?:THE |SAID )*SENTENCE (?:IS |BE |IS ORDERED |HEREBY )*SUSPENDED\b|\bESS\b|\bEXECUTION (?:THEREOF )?(?:IS )?SUSPENDED\b/u;
  if (imposition.test(text)) order.imposition ??= place;
  if (
    /\bEXECUTION OF (?:THE |SAID )*SENTENCE IS$|\bEXECUTION OF (?:THE |SAID )*SENTENCE IS (?!ORDERED|HEREBY|SUSPENDED|NOT)/u.test(
      text,
    )
  )
    order.inDoubt ??= place;
  if (!execution.test(text)) return;
  order.execution ??= place;
  // The jail named before is the suspended term, not a condition.
  order.jail = undefined;
}

/** "THE COURT SELECTS THE MID TERM OF 3 YEARS": where it is served stands in another clause. */
function selectedTerm(text: string, place: Clause['place'], order: SentenceOrder): void {
  const found =
    /\b(?:SELECTS|CHOOSES|IMPOSES|IMPOSED)\b.{0,24}?\b(?:LOW(?:ER)?|MID(?:DLE)?|UPPER|HIGH)[ -]?(?:BASE )?TERM (?:OF )?(.*)$/u.exec(
      text,
    )?.[1];
  const months = found === undefined ? undefined : termWithMore(found);
  if (months !== undefined) order.term ??= { months, place };
}

/** "AS TO COUNT 02: 1/3 THE MID TERM, 016 MONTHS, CONSECUTIVE": where it is served is said of another count. */
function bareTerm(text: string, place: Clause['place'], order: SentenceOrder): void {
  const runs = /\b(?:CONSECUTIVE|CONCURRENT)|\b(?:1\/3|ONE[- ]THIRD)\b/u.test(text);
  if (!runs || /\b(?:JAIL|PROBATION|SUPERVISION|PROGRAM|DAYS|TOTAL|AGGREGATE|STAYED)\b/u.test(text))
    return;
  const months = termWithMore(text);
  if (months !== undefined) order.term ??= { months, place };
}

/** "PLUS 001 YEAR PURSUANT TO 667.5(B) PC", in a clause of its own, is added to the term before it. */
function moreTerm(text: string, order: SentenceOrder): void {
  if (!/^(?:AND )?PLUS\b/u.test(text)) return;
  const more = termWithMore(`0 YEARS ${text}`);
  if (typeof more !== 'number') return;
  if (typeof order.prison?.months === 'number')
    order.prison = { ...order.prison, months: order.prison.months + more };
  else if (typeof order.term?.months === 'number')
    order.term = { ...order.term, months: order.term.months + more };
}

function prison(text: string, place: Clause['place'], order: SentenceOrder): void {
  const months = /\bLIFE\b/u.test(text) ? null : (termWithMore(text) ?? order.term?.months ?? null);
  // "REMOVAL ORDER FROM STATE PRISON": no term, and no word that orders one.
  if (months === null && !/\b(?:SENTENCED?|SERVE|COMMITTED|IMPOSE[DS]?|TERM|LIFE)\b/u.test(text))
    return;
  if (/\b(?:TOTAL|AGGREGATE)\b/u.test(text)) {
    order.total = { months, place };
    if (order.prison === undefined) order.prison = { months, place };
  } else if (order.prison === undefined || order.prison.months === null) {
    order.prison = { months, place };
  }
}

function jailFelony(text: string, place: Clause['place'], order: SentenceOrder): void {
  const form = /\(5\)\s*\(B\)/u.test(text)
    ? 'split'
    : /\(5\)\s*\(A\)/u.test(text)
      ? 'straight'
      : null;
  order.jailFelony = { form: form ?? order.jailFelony?.form ?? null, place };
  const supervised = text.search(/\b(?:LAST|FINAL|BALANCE|REMAINING|MANDATORY)\b/u);
  const months = termWithMore(supervised === -1 ? text : text.slice(0, supervised));
  if (months !== undefined) order.term ??= { months, place };
  if (months !== undefined && /\b(?:TOTAL|AGGREGATE)\b(?! CREDIT)/u.test(text))
    order.total = { months, place };
  if (/\bSTRAIGHT\b/u.test(text) && form === null) order.jailFelony = { form: 'straight', place };
}

function mandatorySupervision(text: string, place: Clause['place'], order: SentenceOrder): void {
  const found =
    /\b(?:LAST|FINAL|REMAINING|CONCLUDING|BALANCE OF|REMAINDER OF)\s+(.{0,24}?)\s*\b(?:OF|IS|ARE|SHALL|SUSPENDED|TO BE)\b/u.exec(
      text,
    )?.[1] ??
    /(\d{1,3}\s*(?:MONTHS|YEARS?|DAYS))\s*(?:(?:IS |ARE |SHALL BE |TO BE )?(?:SERVED |SPENT )?(?:OF|ON|UNDER|AS))?\s*MANDATORY SUPERVISION/u.exec(
      text,
    )?.[1] ??
    /^MANDATORY SUPERVISION:? (?:FOR |OF )?(\d{1,3} (?:MONTHS|YEARS?|DAYS))/u.exec(text)?.[1];
  const ofTerm = /\bMANDATORY SUPERVISION\b|\bSUSPENDED\b/u.test(text);
  const months = found === undefined || !ofTerm ? undefined : termIn(found);
  const split =
    /\b(?:PLACED|ORDERED) ON MANDATORY SUPERVISION\b|\bSPLIT\b/u.test(text) || months !== undefined;
  if (!split) return;
  if (order.jailFelony === undefined && !/\bMANDATORY SUPERVISION\b/u.test(text)) return;
  order.jailFelony = { form: 'split', place: order.jailFelony?.place ?? place };
  if (typeof months === 'number') order.supervisionMonths ??= { is: months, place };
}

const granted =
  /\b(?:PLACED ON|GRANTED|(?<!\b(?:WAS|BEEN|IS|STILL|ALREADY|WHILE) )ON)\b.*\bPROBATION\b|\b(?:SUMMARY|FORMAL|INFORMAL|COURT|BENCH|UNSUPERVISED|SUPERVISED) PROBATION\b|\bCONDITIONAL SENTENCE\b|\bPROBATION (?:IS )?GRANTED\b|\bPROBATION FOR\b/u;

function probation(text: string, place: Clause['place'], order: SentenceOrder): void {
  if (/\bPROBATION (?:IS )?DENIED\b/u.test(text)) {
    order.denied ??= place;
    return;
  }
  if (/\b(?:REPORT TO (?:THE |HIS |HER )?PROBATION|PROBATION AND SENTENCE|PSR\b)/u.test(text)) {
    if (/\bREPORT TO\b|\bPSR\b/u.test(text)) order.supervision ??= { is: 'formal', place };
    if (!granted.test(text.replace(/PROBATION (?:AND SENTENCE|OFFICER|DEPARTMENT)/u, ''))) return;
  }
  if (
    !granted.test(text) ||
    /\b(?:REVOKED|REINSTATED|TERMINAT(?:ED?|ION)|VIOLATION|EXTENDED)\b/u.test(text)
  ) {
    periodAlone(text, place, order);
    return;
  }
  order.probation ??= place;
  const kind = kindOf(text);
  if (kind !== undefined) order.supervision = { is: kind, place };
  const months = periodOf(text);
  if (months !== undefined) order.months ??= { is: months, place };
}

/** "FOR A PERIOD OF 003 YEARS", separated from its grant. */
function periodAlone(text: string, place: Clause['place'], order: SentenceOrder): void {
  if (order.probation === undefined || order.months !== undefined) return;
  if (!/^(?:IS |ARE )?FOR (?:A |THE )?(?:PERIOD|TERM) OF\b/u.test(text)) return;
  const months = termIn(text);
  if (months !== undefined) order.months = { is: months, place };
}

export function kindOf(text: string): 'formal' | 'summary' | undefined {
  const summary =
    /\b(?:SUMMARY|INFORMAL|COURT|BENCH|UNSUPERVISED) PROBATION\b|\bCONDITIONAL SENTENCE\b/u.test(
      text,
    );
  const formal = /\bFORMAL PROBATION\b|\bPROBATION, FORMAL\b|(?<!UN)\bSUPERVISED PROBATION\b/u.test(
    text,
  );
  if (summary === formal) return undefined;
  return summary ? 'summary' : 'formal';
}

/** The length nearest to the word probation, in months or years. */
function periodOf(text: string): number | null | undefined {
  const at = Math.max(text.indexOf('PROBATION'), text.indexOf('CONDITIONAL SENTENCE'));
  const after = termIn(text.slice(at));
  const before =
    /(\d{1,3}\s*(?:MONTHS?|YEARS?|YRS?|MOS?)|(?:ONE|TWO|THREE|FOUR|FIVE)\s*(?:\(\d\)\s*)?YEARS?)\s*(?:OF |ON )?(?:SUMMARY |FORMAL |INFORMAL |COURT )?(?:PROBATION|CONDITIONAL SENTENCE)/u.exec(
      text,
    )?.[1];
  return before === undefined ? after : termIn(before);
}

function jail(text: string, place: Clause['place'], order: SentenceOrder): void {
  const length = jailLength(text);
  if (length === undefined || isSuspended(text)) return;
  if (order.jail === undefined) order.jail = { length, place };
}

/** "90 DAYS COUNTY JAIL, 60 DAYS SUSPENDED": how much of it is ordered is not told. */
function isSuspended(text: string): boolean {
  return /\bJAIL,? (?:(?:WITH |AND )?\d{1,3} (?:DAYS|MONTHS) (?:STAYED|SUSPENDED)|SUSPENDED)\b/u.test(
    text,
  );
}

const countyBefore = `(?:(?:${countiesKnown.map(({ name }) => name.toUpperCase()).join('|')}) )?`;

const jails = ['JAIL', ...countiesKnown.flatMap(({ printed }) => printed.jail)].join('|');

const inJail = new RegExp(
  String.raw`^\s*(?:IN |OF |AT )?(?:THE |ANY )?${countyBefore}(?:CO(?:UNTY|\.)? )?(?:${jails})\b`,
  'u',
);

/** Days in county jail: named as such, or served; credit is not an order. */
export function jailLength(text: string): PlacedLength | undefined {
  const plain = text.replaceAll(/\b(?:LESS |WITH |TOTAL )?CREDITS?\b.*$/gu, ' ');
  if (
    /\b(?:STATE PRISON|1170|COMMUNITY|PROGRAM|CAL ?TRANS|GRAFFITI)\b/u.test(plain) &&
    !/\bJAIL\b/u.test(plain)
  )
    return undefined;
  if (/\b1170\s*\(\s*H/u.test(plain) || /\bCONTEMPT\b/u.test(plain)) return undefined;
  return lengthsIn(plain).find(({ from, to, unit }) => {
    if (unit === 'hours') return false;
    // "PAY A FINE OR SERVE 13 DAYS", "5 DAYS JAIL OR COMMUNITY SERVICE": a choice, not an order.
    if (/\bOR (?:SERVE |IN DEFAULT )?$/u.test(plain.slice(0, from))) return false;
    if (/^[^,.]*?\bJAIL,? OR\b/u.test(plain.slice(to))) return false;
    const behind = inJail.test(plain.slice(to));
    const before = /\bJAIL(?::| FOR(?: A (?:TERM|PERIOD) OF)?) $/u.test(plain.slice(0, from));
    const served =
      /(?<!\b(?:HAS|HAVE|HAVING|HAD) (?:ALREADY )?)\bSERVE(?:S|D)? (?:AN |A )?(?:ADDITIONAL |TOTAL OF )?$/u.test(
        plain.slice(0, from),
      );
    return behind || before || (served && unit === 'days');
  });
}
