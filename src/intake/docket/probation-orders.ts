import type { PlainDate } from '../../calendar/plain-date.ts';
import { readComingDay, readSlashedDay, slashedDay } from '../printed-days.ts';
import type { SentenceChange } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { DocketCase, ProbationEnd } from './docket-case.ts';
import { termIn } from './docket-lengths.ts';
import { isConditional } from './promised.ts';

/**
 * What one entry did to probation, gathered over its clauses: an order and its terms are separate.
 */
export class EntryOrders {
  revoked = false;
  reinstated: number | undefined;
  modified: number | undefined;
  remainsRevoked = false;
  imposed = false;
  terminated = false;
  /** A motion to end or change probation early (PC 1203.3) is before the court. */
  motionToEnd = false;
  /** The entry speaks of a sentence that was pronounced before. */
  isLater = false;
  /** The entry puts the sentence off. */
  putsOff = false;
  /** Formal probation is terminated: summary probation in the same entry takes its place. */
  endedFormal = false;
  /** What follows in the entry belongs to another, whose head was lost. */
  ofAnotherDay = false;
}

const subject = '(?:PROBATION|MANDATORY SUPERVISION|SUPERVISION|CONDITIONAL SENTENCE)';
const is = String.raw`(?:(?:IS|WAS|ARE|AND|DEEMED|HEREBY|NOW|ORDERED|REMAINS|CONTINUES|TO BE|BE|PREVIOUSLY|GRANT)\s+)*`;

const pattern = (words: string) => new RegExp(words, 'u');
const revocation = pattern(
  String.raw`\b${subject}\s+${is}(?:(?:SUMMARILY|PRELIMINARILY)\s+)?${is}REVOKED\b|\bREVOKES\s+(?:\w+\s+)?${subject}\b`,
);
const reinstatement = pattern(
  String.raw`\b${subject}\s+${is}(?:REVOKED\s+AND\s+)?(?:CONTINUED\s+AND\s+)?REINSTATED\b|\bREINSTATES\s+(?:\w+\s+)?${subject}\b|(?<!\b(?:OR|BAIL|BOND|RECOGNIZANCE|RELEASE) (?:IS )?)\bREVOKED AND REINSTATED\b|\bPROBATION\b.*\bREINSTATED\b`,
);
const termination = pattern(
  String.raw`\b${subject}\s+${is}(?:REVOKED\s+AND\s+)?${is}TERMINATE[SD]\b|\b${subject}\s+${is}(?:REVOKED,?\s+)?(?:AND\s+)?REINSTATED,?\s+AND\s+(?:THEN\s+)?TERMINATED\b|\bTERMINATES\s+(?:\w+\s+)?${subject}\b`,
);
const extension = pattern(String.raw`\b${subject}\b.*\bEXTENDED\b|\bEXTENDS\b.*\b${subject}\b`);
const expiry = pattern(
  String.raw`\b${subject}\s+${is}(?:HAS\s+)?(?:EXPIRE[SD]|ENDED|ENDS|COMPLETED|SUCCESSFULLY COMPLETED)\b|\bSENTENCE (?:IS )?COMPLETED\b`,
);

/** Whether a clause is about something that may happen, or was only requested. */
export function isOnlyPossible(text: string): boolean {
  if (/\bPROBATION (?:IS )?DENIED\b/u.test(text)) return false;
  return (
    isConditional(text) ||
    /\b(?:TENTATIVE(?:LY)?|IF|MAY BE(?! SERVED)|UNLESS|ADVISED|INFORMED|WARNED|WILL BE|(?:UPON|AFTER) (?:THE |HIS |HER )?(?:COMPLETION|PAYMENT|SUCCESSFUL|RELEASE|SERVICE|SERVING|PROOF)|(?<!ORDERED )TO BE (?:TERMINATED|REVOKED|REINSTATED|CONVERTED)|REQUESTS?|REQUESTING|CONTINUED TO|SET FOR|RESERVED|TRAILED|OFF CALENDAR|DENIED|ARGUES?|ISSUE IS)\b/u.test(
      text,
    )
  );
}

export function takeProbationOrder(
  clause: Clause,
  state: DocketCase,
  orders: EntryOrders,
  printedOn: PlainDate | undefined,
): boolean {
  const { text, on, place } = clause;
  if (on === undefined) {
    state.probationLost ||=
      !isOnlyPossible(text) &&
      (revocation.test(text) || termination.test(text) || reinstatement.test(text));
    return false;
  }
  if (/\b1203\.3\b/u.test(text) && !isOnlyPossible(text)) orders.motionToEnd = true;
  if (
    /\bPROBATION (?:(?:IS|WAS|HAS|BEEN) )*NOT (?:BEEN )?TERMINATED\b/u.test(text) &&
    state.end !== undefined
  ) {
    state.end = undefined;
    state.say(clause, 'contradicts');
  }
  const violation = takeViolation(clause, state);
  if (isOnlyPossible(text)) return violation;
  let taken = violation;
  if (orders.endedFormal && /\b(?:SUMMARY|INFORMAL|COURT|BENCH) PROBATION\b/u.test(text)) {
    keepsAsSummary(clause, state, orders);
    return true;
  }
  if (reinstatement.test(text)) {
    reinstates(clause, state, orders);
    taken = true;
  } else if (revocation.test(text)) {
    revokes(clause, state, orders);
    taken = true;
  }
  if (/^EXTENDED\b/u.test(text) || extension.test(text)) {
    extends_(clause, state);
    taken = true;
  }
  if (
    /\b(?:CONVERTED|CHANGED|MODIFIED)(?: FROM (?:FORMAL|SUPERVISED)(?: PROBATION)?)? TO (?:SUMMARY|INFORMAL|COURT|BENCH|UNSUPERVISED)\b|\bCONVERTS (?:FORMAL )?PROBATION TO (?:SUMMARY|INFORMAL|COURT|BENCH)\b/u.test(
      text,
    )
  ) {
    state.changes.push({ on, what: 'converted-to-summary', at: { on: place, what: place } });
    taken = true;
  } else if (
    /\b(?:PROBATION|TERMS|CONDITIONS)\b.*\bMODIFIED\b/u.test(text) &&
    orders.reinstated === undefined
  ) {
    orders.modified = push(state, { on, what: 'modified', at: { on: place, what: place } });
    taken = true;
  }
  return takeEnd(clause, state, orders, printedOn) || taken;
}

function takeViolation({ text, on, place }: Clause, state: DocketCase): boolean {
  const found =
    /\bADMIT(?:S|TED)? (?:(?!PRIORS?\b|ALLEG|COUNTS?\b|NOT?\b|STRIKE)[\w-]+ ){0,6}VIOLATI(?:ON|NG)S?\b(?! OF (?:SECTION )?\d)|\bFOUND (?:TO BE )?IN VIOLATION\b|\bFINDS? (?:THAT )?(?:THE )?DEFENDANT (?:(?:IS|TO BE|WAS) )?IN VIOLATION\b|\bFINDS? (?:THERE (?:IS|WAS) )?(?:A )?(?:WILLFUL )?VIOLATION OF PROBATION\b|\b(?:FOUND TO HAVE|FINDS? (?:THAT )?(?:THE )?DEFENDANT (?:HAS )?)(?: WILLFULLY)? ?VIOLATED\b|\bVIOLATION (?:IS |WAS )?(?:FOUND|ADMITTED|SUSTAINED)(?: TRUE)?\b|\bSTIPULATES? (?:TO|THAT (?:HE|SHE|DEFENDANT) (?:IS|WAS) IN) (?:(?:A|THE|BEING IN|PROBATION) ){0,3}VIOLATION\b|\bFINDS? (?:THE )?(?:PROBATION )?VIOLATIONS? (?:TO BE )?TRUE\b/u.test(
      text,
    );
  if (
    !found ||
    /\bNOT (?:TO BE )?IN VIOLATION\b|\bDENIE[SD]\b|\bNO (?:PROBATION )?VIOLATION\b|\bNOT FIND\b|\bNOT (?:FOUND )?TRUE\b/u.test(
      text,
    )
  ) {
    return /\bIN VIOLATION\b|\bDENIES\b.*\bVIOLATION\b/u.test(text);
  }
  if (on === undefined) return true;
  // Probation cannot be violated on the day of its grant: the day of another entry was lost.
  if (on === state.judgment?.on) {
    state.say({ text, place }, 'contradicts');
    state.violationLost = true;
  } else state.violations.push({ on, place });
  return true;
}

/** Probation is not revoked or reinstated on the day of its grant: the head of an entry was lost. */
function isOnDayOfGrant(clause: Clause, state: DocketCase, orders: EntryOrders): boolean {
  if (clause.on !== state.judgment?.on) return false;
  if (!orders.ofAnotherDay) state.say(clause, 'contradicts');
  orders.ofAnotherDay = true;
  return true;
}

function revokes(clause: Clause, state: DocketCase, orders: EntryOrders): void {
  const { text, on, place } = clause;
  if (on === undefined || isOnDayOfGrant(clause, state, orders)) return;
  goesOnAfterEnd(clause, state);
  orders.revoked = true;
  if (/\b(?:REMAINS?|CONTINUES?) (?:SUMMARILY )?REVOKED\b/u.test(text)) {
    orders.remainsRevoked = true;
    return;
  }
  const what = /\b(?:SUMMARILY|PRELIMINARILY)\b/u.test(text) ? 'summarily-revoked' : 'revoked';
  state.revoked = { on, place };
  state.changes.push({ on, what, at: { on: place, what: place } });
}

function reinstates(clause: Clause, state: DocketCase, orders: EntryOrders): void {
  const { on, place } = clause;
  if (on === undefined || orders.reinstated !== undefined) return;
  if (isOnDayOfGrant(clause, state, orders)) return;
  goesOnAfterEnd(clause, state);
  orders.reinstated = push(state, { on, what: 'reinstated', at: { on: place, what: place } });
  state.reinstated = { on, place };
  state.revoked = undefined;
}

/** Probation goes on after the day on which it was read to end: that end is not certain. */
function goesOnAfterEnd(clause: Clause, state: DocketCase): void {
  const { end } = state;
  if (end === undefined || end.how === 'revoked' || (clause.on ?? '') <= end.on) return;
  state.end = undefined;
  state.say(clause, 'contradicts');
}

function push(state: DocketCase, change: SentenceChange): number {
  state.changes.push(change);
  return state.changes.length - 1;
}

function extends_(clause: Clause, state: DocketCase): void {
  const { text, on, place } = clause;
  if (on === undefined) return;
  goesOnAfterEnd(clause, state);
  const day = new RegExp(
    String.raw`\bEXTEND(?:ED|S)\b.*?\b(?:TO|UNTIL|THROUGH)\s+(${slashedDay})`,
    'u',
  ).exec(text)?.[1];
  const until = day === undefined ? undefined : readComingDay(day);
  const months = until === undefined ? termIn(text.slice(text.indexOf('EXTEND'))) : undefined;
  if (until !== undefined) state.extendedTo = until;
  state.changes.push({
    on,
    what: 'extended',
    ...(until === undefined ? {} : { until }),
    ...(typeof months === 'number' ? { months } : {}),
    at: { on: place, what: place, until: place, months: place },
  });
}

function takeEnd(
  clause: Clause,
  state: DocketCase,
  orders: EntryOrders,
  printedOn: PlainDate | undefined,
): boolean {
  const { text, on, place } = clause;
  if (on === undefined || state.judgment === undefined) return false;
  const ends = termination.test(text);
  if (!ends && !expiry.test(text)) return false;
  const day = dayOfEnd(text, on, printedOn);
  // "PROBATION EXPIRES 03/03/16" at the grant gives the last day as ordered, not an end.
  if (day === undefined || on === state.judgment.on) return true;
  // "PROBATION TERMINATES 04/07/16", said before that day, is the last day as ordered too.
  if (day > on && /\b(?:TERMINATES|EXPIRES|ENDS)\b/u.test(text)) return true;
  if (
    /\bMANDATORY SUPERVISION\b|^SUPERVISION\b/u.test(text) ||
    (isJailFelony(state) && !/\bPROBATION\b/u.test(text))
  ) {
    // Revoked for good: the rest of the term is still to be served.
    if (ends && revocation.test(text)) return true;
    state.supervisionEnd = { on: day, place };
    return true;
  }
  if (!/\bPROBATION\b|\bCONDITIONAL\b/u.test(text)) {
    state.performed = { on: day, place };
    if (hasProbation(state)) state.end ??= { on: day, place, how: 'completed' };
    return true;
  }
  // "FORMAL PROBATION TERMINATED AND SUMMARY PROBATION GRANTED": it goes on.
  orders.endedFormal = ends && /\bFORMAL PROBATION\b/u.test(text);
  if (orders.endedFormal && /\b(?:SUMMARY|INFORMAL|COURT|BENCH) PROBATION\b/u.test(text)) {
    keepsAsSummary(clause, state, orders);
    return true;
  }
  orders.terminated = ends;
  const how = ends ? groundOf(text, state, orders) : 'completed';
  if (state.end === undefined || state.end.how === null || how === null) {
    state.end = { on: day, place, how: how ?? sameDay(state.end, day) };
  }
  return true;
}

function keepsAsSummary({ on, place }: Clause, state: DocketCase, orders: EntryOrders): void {
  orders.endedFormal = false;
  orders.terminated = false;
  if (on === undefined) return;
  if (state.end?.on === on) state.end = undefined;
  state.changes.push({ on, what: 'converted-to-summary', at: { on: place, what: place } });
}

function sameDay(end: ProbationEnd | undefined, day: PlainDate): ProbationEnd['how'] {
  return end?.on === day ? end.how : null;
}

function isJailFelony({ orders }: DocketCase): boolean {
  return [...orders.values()].some(({ jailFelony }) => jailFelony !== undefined);
}

function hasProbation({ orders }: DocketCase): boolean {
  return [...orders.values()].some(({ probation }) => probation !== undefined);
}

/** A date after the word is the end date; otherwise the entry's own. */
function dayOfEnd(
  text: string,
  on: PlainDate,
  printedOn: PlainDate | undefined,
): PlainDate | undefined {
  const behind = new RegExp(
    String.raw`\b(?:TERMINATE[SD]|EXPIRE[SD]|ENDED|ENDS|COMPLETED)\b\s*(?:ON|AS OF|EFFECTIVE|:)?\s*(${slashedDay})`,
    'u',
  ).exec(text)?.[1];
  return behind === undefined ? on : readSlashedDay(behind, printedOn);
}

/** Why probation was terminated, if the clause or the motion before the court says so. */
function groundOf(
  text: string,
  state: DocketCase,
  { motionToEnd }: EntryOrders,
): ProbationEnd['how'] {
  if (/\bUNSUCCESSFUL/u.test(text)) return 'closed-for-misconduct';
  if (motionToEnd || /\bEARLY\b|\b1203\.3\b/u.test(text)) return 'early-discharge';
  if (/\bOPERATION OF LAW\b|\bEXPIR/u.test(text)) return 'completed';
  return state.end?.how ?? null;
}
