import type { PlainDate } from '../../calendar/plain-date.ts';
import { degreeIn } from '../printed-charge.ts';
import { readSlashedDay, slashedDay } from '../printed-days.ts';
import type { Clause } from './clauses.ts';
import { allCounts, countsNamed } from './count-references.ts';
import type { DocketCase, DocketCount } from './docket-case.ts';
import { citedIn, levelIn, takeSection } from './docket-charges.ts';
import type { Clauses } from './pleas.ts';
import { isPromised } from './promised.ts';

const verdictWords =
  /\b(?:(?:CONVICTED|FOUND GUILTY|GUILTY VERDICT)\b.*\bBY (?:THE )?(?:JURY|COURT)|JURY\b[^.;]{0,60}\b(?:FINDS?|FOUND|RETURNS?)\b.*(?<!\bNOT )\bGUILTY|VERDICT OF GUILTY|GUILTY BY JURY|FOUND GUILTY AFTER (?:COURT|JURY) TRIAL)\b/u;

/** Verdicts, acquittals, convictions the clerk names, dismissals, mistrials. */
export function takeOutcome(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const { text } = clause;
  if (isPromised(text)) return false;
  const decided = withoutHung(text);
  if (decided !== text) return takeOutcome({ ...clause, text: decided }, context, state);
  const acquitted =
    /\b(?:NOT GUILTY BY JURY|FOUND NOT GUILTY|ACQUITTED|ACQUITTAL|(?:FINDS?|FOUND) (?:THE )?DEFENDANT(?:,[^,]{0,40},)? NOT GUILTY|VERDICT OF NOT GUILTY|1118(?:\.1)? .*GRANTED)\b/u.test(
      text,
    );
  state.verdicts ||= /\bVERDICTS?\b|\bJURY (?:FINDS?|FOUND|RETURNS?)\b/u.test(text);
  const apart = outcomesApart(text);
  if (apart.length > 1) {
    for (const one of apart) takeOutcome({ ...clause, text: one }, context, state);
    return true;
  }
  if (takesVerdictBack(clause, context, state)) return true;
  if (ofLesser.test(text)) return lesser(clause, context, state);
  if (takesEach(clause, state)) return true;
  if (state.verdicts && takesListed(clause, state)) return true;
  if (acquitted || (state.verdicts && /^NOT GUILTY (?:AS TO|ON|OF) /u.test(text)))
    return ends('acquitted', clause, context, state);
  if (verdictWords.test(text)) return verdict(clause, context, state);
  if (/\bCRIMINAL PROCEEDINGS (?:ARE )?SUSPENDED\b|\b1368\b/u.test(text))
    return suspended(clause, state);
  if (/\bPROCEEDINGS (?:ARE )?(?:RESUMED?|REINSTATED)\b/u.test(text)) return resumed(state);
  if (/\bMISTRIAL\b|\bHUNG\b|UNABLE TO (?:AGREE|REACH)/u.test(text)) return true;
  if (/\bDISMISS(?:ED|AL|ES)?\b/u.test(text)) return dismissal(clause, context, state);
  return convicted(clause, context, state);
}

/** "GUILTY ON COUNTS 1 AND 3, HUNG ON COUNT 2": the jury did not decide that count. */
function withoutHung(text: string): string {
  if (!/\bGUILTY\b/u.test(text)) return text;
  return text.replace(
    /,?\s*(?:\bAND |\bBUT )?\b(?:HUNG|DEADLOCKED|MISTRIAL(?: DECLARED)?|UNABLE TO (?:AGREE|REACH A VERDICT)) (?:ON|AS TO|IN|OF) COUNTS?[\s\d(),&]+(?:AND [\s\d()]+)?/gu,
    ' ',
  );
}

/** "NEW TRIAL GRANTED AS TO COUNT 02", "VERDICT AS TO COUNT 02 IS SET ASIDE": what follows decides. */
function takesVerdictBack({ text }: Clause, context: Clauses, state: DocketCase): boolean {
  const anew =
    /\bVERDICTS?\b.*\b(?:SET ASIDE|VACATED)\b|\bNEW TRIAL\b.*\bGRANTED\b|\bGRANTS\b.*\bNEW TRIAL\b/u;
  if (!anew.test(text) || /\bDENIED\b|\bNOT\b/u.test(text)) return false;
  const counts = meantBy(text, context, state) ?? [];
  for (const count of counts) if (count.disposition?.is === 'verdict') count.takenBack();
  return counts.length > 0;
}

/** "CONVICTED OF COUNT 03 AND ACQUITTED OF COUNTS 01 AND 02": each with its own counts. */
function outcomesApart(text: string): readonly string[] {
  const parts = text.split(
    /(?:,\s*|\s)(?:AND|BUT)\s+(?=(?:(?:WAS|IS|IS HEREBY) )?(?:ACQUITTED|CONVICTED)\b)/u,
  );
  const each = parts.every(
    (one) => /\b(?:ACQUITTED|CONVICTED|GUILTY)\b/u.test(one) && countsNamed(one).length > 0,
  );
  return each ? parts : [text];
}

/** "HAVING BEEN CONVICTED BY JURY ON 01/31/13": that day; without one, an earlier day that is not given. */
function dayOfVerdict({ text, on }: Clause): PlainDate | undefined {
  const own = text.replace(/\b(?:PRIORS?|ADMIT\w*|COMMITTED|OCCURR\w+)\b.*$/u, '');
  const named = new RegExp(String.raw`\bON\s+(${slashedDay})`, 'u').exec(own)?.[1];
  if (named !== undefined) return on === undefined ? undefined : readSlashedDay(named, on);
  return /\b(?:HAVING|HAD|HERETOFORE)\b/u.test(own) ? undefined : on;
}

const eachWord =
  /\b(NOT GUILTY|GUILTY)\s+(?:AS CHARGED (?:IN|ON)|OF|ON|AS TO|IN)\s+(COUNTS?\b.*?)(?=\b(?:NOT )?GUILTY\b|$)/gu;

/** "GUILTY OF COUNT 02 AND NOT GUILTY OF COUNT 01": a verdict on each, with the word before it. */
function takesEach(clause: Clause, state: DocketCase): boolean {
  const found = [...clause.text.matchAll(eachWord)];
  if (found.length < 2 || /\bPL(?:EA|EADS?|ED)\b/u.test(clause.text)) return false;
  for (const [, word, text = ''] of found) {
    const apart = { counts: countsNamed(text) };
    if (word === 'GUILTY') verdict({ ...clause, text }, apart, state);
    else ends('acquitted', { ...clause, text }, apart, state);
  }
  return true;
}

const ofLesser =
  /(?<!\bNOT )\b(?:GUILTY|CONVICTED)(?: BY (?:THE )?(?:JURY|COURT))?,? (?:OF|ON|AS TO) (?:(?:THE|A|ITS?) )?(?:\w+ )?LESSER\b/u;

/** "NOT GUILTY OF 187(A) PC, GUILTY OF THE LESSER OFFENSE OF 192(B) PC": the lesser one is the conviction. */
function lesser(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const parts = clause.text.split(/(?=\bCOUNTS?\b)/u);
  if (countsNamed(clause.text).length > 1 && parts.length > 1) {
    for (const text of parts) takeOutcome({ ...clause, text }, context, state);
    return true;
  }
  const counts = meantBy(clause.text, context, state) ?? state.acquitted;
  if (counts === undefined || clause.on === undefined) {
    state.say(clause, 'which-count');
    return true;
  }
  const named = clause.text.slice(clause.text.search(ofLesser)).replace(/^.*?\bLESSER\b/u, '');
  const section = citedIn(named);
  for (const count of counts) {
    convicts(count, { ...clause, text: named }, clause.on);
    const level = levelIn(named);
    count.level = level === undefined ? undefined : { is: level, place: clause.place };
    if (section !== undefined) takeSection(count, section, clause);
    else {
      count.section = undefined;
      count.unreadable = { printed: named, place: clause.place };
    }
  }
  if (section === undefined) state.say(clause, 'unreadable-section');
  return true;
}

function convicts(count: DocketCount, { text, place }: Clause, on: PlainDate | undefined): void {
  count.disposition = { is: 'verdict', place };
  count.convictedOn = on === undefined ? undefined : { on, place };
  const degree = degreeIn(text);
  if (degree !== undefined) count.degree = { is: degree, place };
}

const listed = /\bCOUNTS?\b[^A-Z]*(?:(?:AND|COUNTS?)\b[^A-Z]*)*(NOT GUILTY|GUILTY)\b/gu;

/** "VERDICTS: COUNT 01 GUILTY, COUNT 02 NOT GUILTY": each count with the word behind it. */
function takesListed(clause: Clause, state: DocketCase): boolean {
  const found = [...clause.text.matchAll(listed)];
  if (found.length === 0 || /\bPL(?:EA|EADS?|ED)\b/u.test(clause.text)) return false;
  for (const [text, word] of found) {
    const one = { ...clause, text };
    const apart = { counts: countsNamed(text) };
    if (word === 'GUILTY') verdict(one, apart, state);
    else ends('acquitted', one, apart, state);
  }
  return true;
}

/** Proceedings are suspended while competence is decided (PC 1368). */
function suspended({ place }: Clause, state: DocketCase): boolean {
  for (const count of state.counts.values()) {
    if (count.disposition === undefined) count.disposition = { is: 'pending', place };
  }
  return true;
}

/** Proceedings go on: a count without an outcome has it in what follows. */
function resumed(state: DocketCase): true {
  for (const count of state.counts.values()) {
    if (count.disposition?.is === 'pending') count.disposition = undefined;
  }
  return true;
}

function meantBy(
  text: string,
  { counts }: Clauses,
  state: DocketCase,
): readonly DocketCount[] | undefined {
  const named = countsNamed(text);
  return state.meant(named.length > 0 ? named : counts, allCounts(text));
}

function verdict(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const counts = meantBy(clause.text, context, state);
  if (counts === undefined || clause.on === undefined) {
    state.say(clause, 'which-count');
    return true;
  }
  const day = dayOfVerdict(clause);
  for (const count of counts) {
    if (day !== undefined || !count.isConvicted()) convicts(count, clause, day);
    const level = /\bLESSER\b/u.test(clause.text) ? levelIn(clause.text) : undefined;
    if (level !== undefined) count.level = { is: level, place: clause.place };
  }
  if (/\bLESSER\b/u.test(clause.text)) state.say(clause, 'contradicts');
  return true;
}

function ends(is: 'acquitted', clause: Clause, context: Clauses, state: DocketCase): boolean {
  const counts = meantBy(clause.text, context, state);
  if (counts === undefined) state.say(clause, 'which-count');
  state.acquitted = counts;
  for (const count of counts ?? []) {
    count.disposition = { is, place: clause.place };
    count.convictedOn = undefined;
  }
  return true;
}

/**
 * "DISPOSITION: CONVICTED" and "COURT FINDS DEFENDANT GUILTY" confirm a plea; alone they add
 * nothing.
 */
function convicted(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const { text, on, place } = clause;
  const said =
    /\bDISPOSITION:?\s*CONVICTED\b|\bFINDS? (?:THE )?DEFENDANT GUILTY\b|\bFOUND GUILTY\b|\bCONVICTED\b.*\bCOUNT|\bCOUNTS?\b.*:\s*CONVICTED\b|\bCOUNTS?\b[^A-Z]*CONVICTED\b/u;
  if (!said.test(text)) return false;
  const named = meantBy(text, context, state);
  const deferred = [...state.counts.values()].filter(
    ({ disposition, plea }) => disposition?.is === 'diverted' && plea !== undefined,
  );
  const confirmsOnly = named === undefined || countsNamed(text).length === 0;
  for (const count of deferred)
    if (confirmsOnly || named?.includes(count)) judged(count, state, clause);
  if (on === undefined) return true;
  const tried =
    state.courtTrial && /\bFINDS? (?:THE )?DEFENDANT GUILTY\b|\bFOUND GUILTY\b/u.test(text);
  for (const count of countsNamed(text).length > 0 || tried ? (named ?? []) : []) {
    if (!count.isOpen()) continue;
    count.disposition = { is: tried ? 'verdict' : 'convicted', place };
    count.convictedOn = { on, place };
  }
  return true;
}

/** Deferral ended and judgment entered: a conviction on the original plea. */
export function judged(count: DocketCount, state: DocketCase, { on, place }: Clause): void {
  if (count.plea === undefined || on === undefined) return;
  count.disposition = { is: count.plea.is, place: count.plea.on.place };
  count.convictedOn = count.plea.on;
  if (state.terminatedDeferral === undefined) state.judgment = undefined;
  state.terminatedDeferral ??= { on, place };
}

function dismissal(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const { text } = clause;
  if (
    /\b(?:DENIED|DECLINES? TO|REFUSES? TO|NOT (?:BE )?DISMISSED|TO BE DISMISSED|WILL BE DISMISSED|MOTION TO DISMISS\b.*\bCONTINUED)\b/u.test(
      text,
    )
  )
    return true;
  const ofAllegation = /\bALLEG|\bPRIOR\b|\bENHANCEMENT|\bSTRIKES?\b/u.test(text);
  if (ofAllegation && countsNamed(text).length === 0) return true;
  const whole =
    /\b(?:CASE|COMPLAINT|INFORMATION|INDICTMENT|ACTION|MATTER|(?:ALL|BOTH) (?:OF THE )?CHARGES)\b/u.test(
      text,
    ) || allCounts(text);
  const named = countsNamed(text);
  const from = named.length > 0 ? named : whole ? [] : context.counts;
  const counts = state.meant(from, whole);
  if (counts === undefined) {
    state.say(clause, 'which-count');
    return true;
  }
  if (
    /\b(?:MOVES?|MOTION|REQUESTS?) TO DISMISS\b/u.test(text) &&
    !/\b(?:GRANTED|DISMISSED)\b/u.test(text)
  ) {
    state.askedToDismiss = counts;
    return true;
  }
  if (/\b(?:REMAINING|OTHER) (?:COUNTS?|CHARGES)\b/u.test(text) && isNoneDecided(state)) {
    state.say(clause, 'which-count');
    return true;
  }
  dismissed(counts, clause, state, named.length > 0);
  return true;
}

/** "ALL REMAINING COUNTS ARE DISMISSED", and no other count has an outcome: its plea was not read. */
function isNoneDecided({ counts }: DocketCase): boolean {
  return [...counts.values()].every((count) => count.isOpen());
}

/** "PEOPLE MOVE TO DISMISS COUNT 02. MOTION GRANTED." */
export function takeGrantedMotion(clause: Clause, state: DocketCase): boolean {
  const { askedToDismiss } = state;
  if (askedToDismiss === undefined || !/\b(?:GRANTED|DENIED|SO ORDERED)\b/u.test(clause.text))
    return false;
  state.askedToDismiss = undefined;
  if (!/\bDENIED\b/u.test(clause.text)) dismissed(askedToDismiss, clause, state, true);
  return true;
}

function dismissed(
  counts: readonly DocketCount[],
  clause: Clause,
  state: DocketCase,
  named: boolean,
): void {
  const { on, place } = clause;
  for (const count of counts) {
    if (count.disposition?.is === 'diverted') {
      if (on !== undefined) count.dismissedOn ??= { on, place };
    } else if (count.isOpen() && /\b1000\.3\b|\b1001\.\d/u.test(clause.text)) {
      count.disposition = { is: 'diverted', place };
      if (on !== undefined) count.dismissedOn = { on, place };
    } else if (count.isOpen()) count.disposition = { is: 'dismissed', place };
    else if (count.isConvicted() && !count.isSetAside() && on !== undefined) {
      // "REMAINING COUNTS DISMISSED": those without a conviction.
      if (!named && /\b(?:REMAINING|OTHER|BALANCE)\b/u.test(clause.text)) continue;
      state.say(clause, 'contradicts');
      if (named) count.contradicted = true;
    }
  }
}
