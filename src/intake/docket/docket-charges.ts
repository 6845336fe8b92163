import { degreeIn, printedCharge } from '../printed-charge.ts';
import { slashedDay } from '../printed-days.ts';
import { printedCode } from '../printed-section.ts';
import type { ReadLevel } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { countsNamed } from './count-references.ts';
import type { DocketCase, DocketCount } from './docket-case.ts';
import { isPromised } from './promised.ts';

const codes = String.raw`(?:P\.?C|V\.?C|H\.?S|B\.?P|W\.?I|G\.?C|C\.?C|C\.?I|E\.?C|F\.?A|F\.?C|F\.?G|H\.?N|I\.?C|L\.?C|M\.?V|P\.?R|R\.?T|S\.?H|U\.?I|C\.?P)`;
const part = String.raw`(?<![0-9?]|[0-9?][A-Z]|[0-9?]\.)(?=\S*\d\S*\d)[0-9LI?][0-9OQDILSB?]{1,4}(?:\.[0-9OILSB?]{1,3})?[A-HJ-NP-Z]?\d?\s*(?:\(\s*[0-9A-Z?]{1,3}\s*\)\s*)*`;
/** Never more than four: a run of days without blanks, "05/24/2023/24/2023", would be tried in every way. */
const joined = String.raw`${part}(?:\s*(?:[-/]|PER)\s*(?:${part}|(?:\(\s*[0-9A-Z]{1,3}\s*\)\s*)+)){0,3}`;
/** A section with its code's letters after or before it. */
const cited = String.raw`(?:(${joined})\s*(${codes})\b|\b(${codes})\s*(?:SECTION\s*)?(${joined})(?!\.?[A-Z0-9?]))`;
const citation = new RegExp(cited, 'u');
const asGround = new RegExp(String.raw`\b(?:PURSUANT TO|UNDER)\s+(?:SECTIONS?\s+)?${cited}`, 'gu');

export interface Cited {
  readonly text: string;
  readonly code: string;
  readonly section: string;
  readonly attempted: boolean;
}

/** The first readable section with a code in a text. */
export function citedIn(printed: string): Cited | undefined {
  const text = withReckless(printed).replace(/\((?:1ST|2ND)(?: DEG\w*)?\)/u, ' ');
  const found = citation.exec(text);
  if (found === null) return undefined;
  // "23103(A) VC PER 23?03.5": what follows PER belongs to the section.
  if (/^\s*(?:PER|\/)\s*[\d?]/u.test(text.slice(found.index + found[0].length))) return undefined;
  const section = found[1] ?? found[4] ?? '';
  const code = (found[2] ?? found[3] ?? '').replaceAll('.', '');
  const charge = printedCharge(`${section.trim().replace(/^[LI]/u, '1')} ${code}`);
  if (charge.kind !== 'section') return undefined;
  return {
    text: found[0],
    code: charge.code,
    section: charge.section,
    attempted: charge.attempted,
  };
}

/** "23103(A) VC PURSUANT TO 23103.5 VC": one offense, whichever word ties the two sections. */
function withReckless(printed: string): string {
  return printed.replace(
    /\b(23103\s*(?:\(A\))?)\s*(?:VC\b)?\s*,?\s*(?:AS\s+)?(?:PER|PURSUANT TO|AS SPECIFIED IN|UNDER|WITHIN)\s+(?=23103\.5\s*(?:VC\b|\(A\)))/u,
    '$1 PER ',
  );
}

const levelWords: readonly (readonly [RegExp, ReadLevel])[] = [
  [/\bMISD(?:EMEANOR)?S?\b|\(M\)/u, 'misdemeanor'],
  [/\bFEL(?:ONY)?\b|\(F\)/u, 'felony'],
  [/\bINFR?(?:ACTION)?\b|\(I\)/u, 'infraction'],
];

export function levelIn(text: string): ReadLevel | undefined {
  const found = levelWords.filter(([pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

const charge = new RegExp(
  String.raw`\bCOUNT(?:\s+|(?=\())\(?0*([1-9]\d{0,2})\)?(?![?A-Z])\s*[:.,-]?\s*(?:CHARGING\s+|A VIOLATION OF\s+)?${cited}\s*[,:-]?\s*(?:AN?\s+)?\(?(MISD\w*|FEL\w*|INFR?\w*|[MFI](?=\)))?\)?([^\n]*)`,
  'u',
);

/** "COUNT 01: 484(A)-490.5(A) PC MISD - PETTY THEFT": a charge as filed, or added later. */
export function takeCharge(clause: Clause, state: DocketCase, filing: boolean): boolean {
  if (takeChargesBefore(clause, state, filing)) return true;
  const found = charge.exec(withReckless(clause.text));
  if (found === null) return damagedCharge(clause, state, filing);
  const level = levelIn(found[6] ?? '');
  if (!filing && level === undefined) return false;
  if (
    !filing &&
    /\b(?:PLEADS?|PLED|ADMITS?|GUILTY|CONVICTED|DISPOSITION|SERVE|DISMISSED)\b/u.test(clause.text)
  )
    return false;
  const count = state.count(Number(found[1]));
  const section = citedIn(found[0].replace(/^COUNT\s*\(?\d+\)?/u, ''));
  if (section === undefined) {
    if (damagedCharge(clause, state, true)) return true;
    count.unreadable = { printed: found[0], place: clause.place };
    state.say(clause, 'unreadable-section');
    return true;
  }
  takeSection(count, section, clause);
  if (level !== undefined) count.level = { is: level, place: clause.place };
  const degree = degreeIn(found[7] ?? '');
  if (degree !== undefined) count.degree = { is: degree, place: clause.place };
  return true;
}

const chargeBefore = new RegExp(
  String.raw`${cited}\s*[,:-]?\s*\(?((?:MISD|FEL|INFR?)[A-Z]*)?\)?[^()]{0,60}\(COUNT\s*0*([1-9]\d{0,2})\)`,
  'gu',
);

/** "459 PC FEL (COUNT 1), 496(A) PC FEL (COUNT 2)": each count stands behind its charge. */
function takeChargesBefore(clause: Clause, state: DocketCase, filing: boolean): boolean {
  const found = [...clause.text.matchAll(chargeBefore)];
  if (!filing && found.some(([, , , , , level]) => level === undefined)) return false;
  for (const [printed, , , , , level = '', n = ''] of found) {
    const section = citedIn(printed);
    const count = state.count(Number(n));
    const is = levelIn(level);
    if (section !== undefined) takeSection(count, section, clause);
    else count.unreadable = { printed, place: clause.place };
    if (is !== undefined) count.level = { is, place: clause.place };
  }
  return found.length > 0;
}

/** "COUNT 1 IS BURGLARY OF THE SECOND DEGREE": a finding of its own. */
export function takeDegree({ text, place }: Clause, state: DocketCase): boolean {
  if (!/^(?:THE COURT FINDS (?:THAT )?)?COUNTS?\b[^:]* (?:IS|ARE|TO BE)\b.*\bDEGREE\b/u.test(text))
    return false;
  const degree = degreeIn(text);
  const counts = state.meant(countsNamed(text), false) ?? [];
  if (degree === undefined) return false;
  for (const count of counts) count.degree = { is: degree, place };
  return counts.length > 0;
}

/** A charge with an unreadable section is still a count. */
function damagedCharge({ text, place }: Clause, state: DocketCase, filing: boolean): boolean {
  const found = /^COUNT\s*\(?0*([1-9]\d{0,2})\)?\s*:\s*(\S.*)$/u.exec(text);
  if (!filing || found === null) return false;
  const count = state.count(Number(found[1]));
  const letters = /\b([A-Z]{2})\b(?=\s*(?:MISD|FEL|INFR|-|$))/u.exec(found[2] ?? '')?.[1] ?? '';
  const code = printedCode(letters);
  count.unreadable = { printed: found[2] ?? '', place, ...(code === undefined ? {} : { code }) };
  const level = levelIn(found[2] ?? '');
  if (level !== undefined) count.level = { is: level, place };
  state.say({ text, place }, 'unreadable-section');
  return true;
}

export function takeSection(
  count: DocketCount,
  { code, section, attempted }: Cited,
  { place }: Clause,
): void {
  count.section = { code, section, attempted, place };
  count.unreadable = undefined;
}

/** Another offense than was filed as a felony: what level it has is not said by the one that it replaces. */
export function takeOtherSection(count: DocketCount, cited: Cited, clause: Clause): void {
  const number = (section: string) => /^[\d.]+/u.exec(section)?.[0];
  const { section: filed, level } = count;
  if (
    level?.is === 'felony' &&
    filed !== undefined &&
    number(filed.section) !== number(cited.section)
  )
    count.level = undefined;
  takeSection(count, cited, clause);
}

/** A charge amended before the plea: to another section, or to a lower level (PC 17(b)(4), (5)). */
export function takeAmendment(clause: Clause, state: DocketCase): boolean {
  const text = withReckless(clause.text);
  const amends =
    /\b(?:AMEND(?:ED|S|MENT)?|INTERLINEATION|READ AS|TO READ|DEEM(?:ED|S)|REDUCED?|REDUCES|REDUCTION|DECLARE[DS]|DESIGNATE[DS]|DETERMINE[DS]|PROCEED(?:S|ED)? AS)\b|\bTO BE (?:AN? )?MISDEMEANORS?\b/u.test(
      text,
    );
  if (
    !amends ||
    isPromised(text) ||
    /\bDENIED\b|\bNOT (?:BE )?(?:AMENDED|REDUCED|DEEMED)\b|1203|1170\.18/u.test(text)
  )
    return false;
  if (takeAdded(text, clause, state)) return true;
  const named = countsNamed(text);
  const counts = state.meant(named, false);
  const [count, ...more] = counts ?? [];
  if (count === undefined) return false;
  if (more.length > 0) return lowersEach(counts ?? [], text, clause);
  if (count.isConvicted()) return lowersAtSentence(count, text, clause, state);
  const section = citedIn(withoutGround(text));
  const lower =
    /\b(?:TO|AS|IS|BE|DEEMED|DECLARED|DESIGNATED) (?:AN? )?(MISDEMEANORS?|INFRACTIONS?)\b/u.exec(
      text,
    )?.[1];
  if (section !== undefined) takeSection(count, section, clause);
  else if (/\b(?:READ|AMENDED TO)\b.*\d/u.test(withoutDays(withoutGround(text)))) {
    count.section = undefined;
    count.unreadable = { printed: text, place: clause.place };
    state.say(clause, 'unreadable-section');
  }
  const degree = degreeIn(text);
  if (degree !== undefined) count.degree = { is: degree, place: clause.place };
  const level = lower === undefined ? undefined : levelIn(lower);
  if (level !== undefined) count.level = { is: level, place: clause.place };
  const added = levelIn(section === undefined ? '' : text.slice(text.indexOf(section.text)));
  if (added !== undefined && level === undefined) count.level = { is: added, place: clause.place };
  return section !== undefined || level !== undefined || degree !== undefined;
}

/** "COUNTS 01 AND 02 ARE REDUCED TO MISDEMEANORS PURSUANT TO 17(B)(5) PC", before any plea. */
function lowersEach(counts: readonly DocketCount[], text: string, { place }: Clause): boolean {
  const lower =
    /\b(?:TO|AS|BE|DEEMED|DECLARED) (MISDEMEANORS|INFRACTIONS)\b/u.exec(text)?.[1] ?? '';
  const level = /\b17\s*\([BD]\)/u.test(text) ? levelIn(lower) : undefined;
  if (level === undefined || counts.some((one) => one.isConvicted())) return false;
  for (const count of counts) count.level = { is: level, place };
  return true;
}

/** "AMENDED TO CORRECT DATE OF OFFENSE TO 12/21/12": the section stays. */
function withoutDays(text: string): string {
  return text
    .replaceAll(new RegExp(slashedDay, 'gu'), ' ')
    .replaceAll(/\bCOUNTS?\s*\(?\d+\)?/gu, ' ');
}

/** "COUNT 02 IS AMENDED TO ADD 415(2) PC AS COUNT 04, A MISDEMEANOR": the charge is count 4's. */
function takeAdded(text: string, clause: Clause, state: DocketCase): boolean {
  const [, charged = '', n = '', behind = ''] =
    /\bADD(?:S|ED|ING)?\b(.*)\bAS COUNT\s*\(?0*([1-9]\d?)\)?(?!\d)(.*)$/u.exec(text) ?? [];
  const section = citedIn(charged) ?? citedIn(behind);
  if (section === undefined) return false;
  const count = state.count(Number(n));
  takeSection(count, section, clause);
  const level = levelIn(`${charged} ${behind}`);
  if (level !== undefined) count.level = { is: level, place: clause.place };
  return true;
}

/** A plea to a felony, and at the sentence the court declares it a misdemeanor (PC 17(b)(3)). */
function lowersAtSentence(
  count: DocketCount,
  text: string,
  clause: Clause,
  state: DocketCase,
): boolean {
  const lowers =
    /\b17\s*\(B\)/u.test(text) && /\b(?:TO|AS|IS|BE) (?:AN? )?MISDEMEANOR\b/u.test(text);
  if (!lowers || state.judgment !== undefined) return false;
  count.lowered = clause;
  return true;
}

/**
 * A section that says how the plea was taken, that lowers the level, or that is admitted beside the
 * plea is not the charge: "PURSUANT TO 859A PC", "17(B)(4) PC", "ADMITS THE PRIOR, 667(A) PC".
 */
export function withoutGround(printed: string): string {
  return withReckless(printed)
    .replaceAll(
      /\b17\s*\([BD]\)\s*(?:\(\d\)\s*)?(?:P\.?C\b)?|\bP\.?C\.?\s*17\s*\([BD]\)(?:\(\d\))?/gu,
      ' ',
    )
    .replaceAll(asGround, ' ')
    .replace(/\bADMIT(?:S|TING|TED)?\b.*$/u, ' ');
}
