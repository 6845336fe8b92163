import type { PlainDate } from '../../calendar/plain-date.ts';
import { degreeIn } from '../printed-charge.ts';
import { readSlashedDay, slashedDay } from '../printed-days.ts';
import type { Clause } from './clauses.ts';
import { allCounts, countsNamed } from './count-references.ts';
import type { DocketCase, DocketCount } from './docket-case.ts';
import {
  citedIn,
  levelIn,
  takeOtherSection,
  takeSection,
  withoutGround,
} from './docket-charges.ts';
import { isPromised } from './promised.ts';

const words = String.raw`(NOL[O0] CONTENDERE|NOL[O0]|NO CONTEST|N\/C|NOT GUILTY|GUILTY)`;
const plea = new RegExp(
  String.raw`\b(?:PLEADS?|PLED|ENTERS? (?:A |HIS |HER )?PLEAS? OF|PLEA ENTERED(?: OF)?|PLEA OF|PLEAS?:(?: COUNTS?[^A-Z]*)?|PLEADING|CHANGES? (?:HIS |HER |THE )?PLEA(?: FROM NOT GUILTY)?(?: TO)?)\s+(?:(?!NOT\b)\w+\s+)?${words}\b|\b(?:AND|,)\s+${words}\s+(?:AS )?TO COUNTS?\b`,
  'gu',
);

/** A plea of guilty or no contest, on that entry's date; it ignores not guilty. */
export function takePlea(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const { text } = clause;
  if (isPromised(text) || isRefused(text)) return false;
  if (takesBack(text)) return withdrawn(clause, context, state);
  const found = [...text.matchAll(plea)].filter(
    ({ index }) => !isWithdrawn(text, index) && !isOnlySpokenOf(text.slice(0, index)),
  );
  const apart = found.flatMap((one, at): readonly SaidPlea[] => {
    const after = text.slice(one.index, found[at + 1]?.index);
    return countsNamed(after).length === 0 ? [] : [{ said: wordOf(one), at: one.index, after }];
  });
  const last = found.at(-1);
  if (last === undefined) return false;
  const only = { said: wordOf(last), at: last.index, after: text.slice(last.index) };
  for (const one of apart.length > 1 ? apart : [only]) enters(one, clause, context, state);
  return true;
}

/** One plea of a clause, with what follows it: "GUILTY TO COUNT 01 AND NO CONTEST TO COUNT 02". */
interface SaidPlea {
  readonly said: string;
  readonly at: number;
  readonly after: string;
}

function wordOf([, first, second]: RegExpExecArray): string {
  return first ?? second ?? '';
}

function enters(
  { said, at, after: printed }: SaidPlea,
  clause: Clause,
  context: Clauses,
  state: DocketCase,
): void {
  const { text } = clause;
  if (said === 'NOT GUILTY') return;
  const is = said === 'GUILTY' ? 'plea-of-guilty' : 'plea-of-no-contest';
  const after = withoutBargain(printed);
  const counts = state.meant(pleaCounts(after, text, context), allCounts(after));
  if (counts === undefined) {
    state.say(clause, 'which-count');
    return;
  }
  const on = dayOfPlea(text.slice(0, at), after, clause);
  if (!/\bWITHDR/u.test(text) && isOfAnotherOffense(counts, after)) {
    state.say(clause, 'contradicts');
    return;
  }
  for (const count of counts) pleads(count, is, clause, on);
  if (counts.length === 1 && counts[0] !== undefined) pleadedAs(counts[0], after, clause);
  else ofEach(counts, after, clause);
}

/** "PLED GUILTY TO 484 PC ON 03/04/09", of a count pleaded to before and under another section. */
function isOfAnotherOffense(counts: readonly DocketCount[], after: string): boolean {
  const cited = countsNamed(after).length > 0 ? undefined : citedIn(withoutGround(after));
  return (
    cited !== undefined &&
    counts.some(
      ({ plea: before, section }) =>
        before !== undefined && section !== undefined && section.section !== cited.section,
    )
  );
}

/** A clause's context: the counts that "AS TO COUNT (01):" named before it. */
export interface Clauses {
  readonly counts: readonly number[];
}

function pleaCounts(after: string, text: string, { counts }: Clauses): readonly number[] {
  const named = countsNamed(after);
  if (named.length > 0) return named;
  const before = countsNamed(text);
  return before.length > 0 ? before : counts;
}

/**
 * What was promised for the plea is no part of it: "IN EXCHANGE FOR DISMISSAL OF COUNT 02". Nor is
 * what is admitted beside it: "TO COUNT 02 AND ADMITS THE ALLEGATION AS TO COUNT 01".
 */
function withoutBargain(text: string): string {
  return text.replace(
    /\b(?:IN EXCHANGE|IN RETURN|IN CONSIDERATION|WITH THE UNDERSTANDING|ADMITS)\b.*$/u,
    '',
  );
}

/** "HAVING PLED NOLO CONTENDERE ON 04/02/18": that day; without a day, an earlier one that is not given. */
function dayOfPlea(before: string, after: string, { on }: Clause): PlainDate | undefined {
  // The day of a prior conviction, of the offense or of the sentencing is not that of the plea.
  const own = after.replace(
    /\b(?:ADMIT\w*|PRIORS?|COMMITTED|OCCURR\w+|SENTENC\w+|CONTINUED)\b.*$/u,
    '',
  );
  const named = new RegExp(String.raw`\bON\s+(${slashedDay})`, 'u').exec(own)?.[1];
  if (named !== undefined) return on === undefined ? undefined : readSlashedDay(named, on);
  return /\b(?:HAVING|HAD|HAS|EARLIER|HERETOFORE)\W*(?:\w+\W+)?$/u.test(before) ? undefined : on;
}

function isWithdrawn(text: string, index: number): boolean {
  return /\b(?:WITHDRAWS?|WITHDRAWN|SETS? ASIDE|WITHDRAWAL OF|PRIOR|PREVIOUS(?:LY)?)\s+(?:(?!AND\b)\w+\s+){0,4}$/u.test(
    text.slice(0, index),
  );
}

/** "THE CONSEQUENCES OF A PLEA OF GUILTY", "PEOPLE OFFER: PLEA OF NO CONTEST": a plea that is not entered. */
function isOnlySpokenOf(before: string): boolean {
  return /\b(?:CONSEQUENCES? OF|OFFER\w*|WISHES|INTENDS|DECLINES|REJECTS|EFFECTS? OF|INDICATE\w*)\b[^.]*$/u.test(
    before,
  );
}

/** "THE PLEA OF GUILTY IS REJECTED BY THE COURT", "FAILS TO PLEAD": none was entered. */
function isRefused(text: string): boolean {
  return /\bPLEAS?\b[^.]*\b(?:REJECTED|REFUSED|NOT ACCEPTED)\b|\bREJECTS (?:THE |SAID )?PLEA\b(?! BARGAIN| OFFER| AGREEMENT)|\b(?:FAIL(?:S|ED)|UNWILLING|UNABLE|DECLINE[SD]|REFUSE[SD]) TO PLEAD\b/u.test(
    text,
  );
}

/** A plea withdrawn for good (PC 1018), not to plead again. */
function takesBack(text: string): boolean {
  const set =
    /\bPLEA(?:S)?(?: OF (?:GUILTY|NOLO\w*(?: CONTENDERE)?|NO CONTEST))?(?: (?:AS )?(?:TO|ON|IN) COUNTS?[\s\d(),&AND]+)? ?(?:IS |ARE |IS ORDERED |ORDERED |HEREBY )*(?:WITHDRAWN|SET ASIDE|VACATED)\b/u.test(
      text,
    );
  const motion =
    /\b(?:MOTION TO )?WITHDRAW(?:S|AL OF)? (?:HIS |HER |THE )?PLEA\b/u.test(text) &&
    /\bGRANTED\b/u.test(text);
  return (set || motion) && !/1203\.4|PLEADS?\b/u.test(text);
}

function withdrawn(clause: Clause, { counts }: Clauses, state: DocketCase): boolean {
  const named = countsNamed(clause.text);
  const meant = state.meant(named.length > 0 ? named : counts, true) ?? [];
  const later = state.judgment !== undefined && state.judgment.on !== clause.on;
  // "PLEA WITHDRAWN AND CASE DISMISSED PURSUANT TO 1210.1(E) PC" does not go back to before the plea.
  const whose =
    /\b1018\b/u.test(clause.text) ||
    (/\bWITHDR/u.test(clause.text) && !/\bDISMISS/u.test(clause.text));
  if (later && !whose && meant.some((count) => count.isConvicted()))
    state.say(clause, 'contradicts');
  for (const count of meant) {
    if (later && !whose && count.isConvicted()) count.contradicted = true;
    if (count.plea === undefined || count.contradicted || count.isSetAside()) continue;
    // A plea on which judgment was deferred is withdrawn as the program ends well.
    if (count.disposition?.is === 'diverted') continue;
    count.plea = undefined;
    count.convictedOn = undefined;
    count.disposition = { is: 'pending', place: clause.place };
  }
  return true;
}

function pleads(
  count: DocketCount,
  is: 'plea-of-guilty' | 'plea-of-no-contest',
  { place }: Clause,
  day: PlainDate | undefined,
): void {
  if (day === undefined && count.plea?.is === is) return;
  count.disposition = { is, place };
  const on = day === undefined ? undefined : { on: day, place };
  count.plea = on === undefined ? undefined : { is, on };
  count.convictedOn = on;
}

/** The count pleaded to, as the clerk names it, is what counts: section, level, degree. */
function pleadedAs(count: DocketCount, printed: string, clause: Clause): void {
  const text = withoutGround(printed);
  const section = citedIn(text);
  const level = levelIn(text);
  const lesser = /\bLESSER\b/u.test(printed) && !/\b(?:TO|AS) (?:A|AN|THE) FELONY\b/u.test(printed);
  if (section !== undefined) (lesser ? takeOtherSection : takeSection)(count, section, clause);
  if (level !== undefined) count.level = { is: level, place: clause.place };
  const degree = degreeIn(text);
  if (degree !== undefined) count.degree = { is: degree, place: clause.place };
}

/** "TO COUNTS 01 AND 02 AS MISDEMEANORS" is said of each. */
const asLevel = /\bAS (?:MISDEMEANORS|INFRACTIONS|FELONIES)\b/u;

/** "COUNT 01, 484(A) PC, AND COUNT 02, 459.5 PC": each count with what follows it. */
function ofEach(counts: readonly DocketCount[], printed: string, clause: Clause): void {
  const text = withoutGround(printed);
  for (const count of counts) {
    const at = new RegExp(String.raw`\bCOUNT\s*\(?0*${count.n}\)?(?!\d)`, 'u').exec(text);
    if (at === null) continue;
    const own = text.slice(at.index + at[0].length).split(/\bCOUNT/u)[0] ?? '';
    const level = levelIn(asLevel.exec(text)?.[0] ?? own);
    if (level !== undefined) count.level = { is: level, place: clause.place };
    const section = citedIn(own);
    if (section !== undefined) takeSection(count, section, clause);
  }
}
