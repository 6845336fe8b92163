import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Length, ofJail } from '../lengths.ts';
import { readSlashedDay, slashedDay } from '../printed-days.ts';
import type { Clause } from './clauses.ts';
import type { DocketCase } from './docket-case.ts';
import { lengthsIn, type PlacedLength, termIn } from './docket-lengths.ts';
import { jailLength, kindOf, withoutStricken } from './sentence-orders.ts';

/** A correction changes the order as if it had been written that way: the first, or that of the day it names. */
export function takeCorrection(
  clause: Clause,
  counts: readonly number[],
  state: DocketCase,
  printedOn: PlainDate | undefined,
): boolean {
  const { place } = clause;
  const day = correctedDay(clause.text, printedOn);
  if (day !== undefined && day !== state.judgment?.on) return correctsLater(clause, day, state);
  const text = withoutReplaced(withoutStricken(clause.text));
  const order = state.order(counts[0] ?? [...state.orders.keys()][0] ?? 0);
  const change = exchanged(clause.text);
  const isPeriod = change !== undefined && monthsOf(change.struck) === order.months?.is;
  const isJail = change !== undefined && isSameLength(change.struck, order.jail?.length);
  const months = isPeriod
    ? monthsOf(change.put)
    : /\bPROBATION(?:ARY)?\b/u.test(text)
      ? termIn(text)
      : undefined;
  const jail = isJail && !isPeriod ? change.put : jailLength(text);
  if (months !== undefined) order.months = { is: months, place };
  if (jail !== undefined) order.jail = { length: jail, place };
  const kind = kindOf(text);
  if (kind !== undefined) order.supervision = { is: kind, place };
  const [long, short] = [/\b\d+ (?:MONTHS?|YEARS?)\b/u, /\b\d+ DAYS?\b/u].map((one) =>
    one.test(text),
  );
  const allTaken =
    change !== undefined ||
    ((long !== true || months !== undefined) && (short !== true || jail !== undefined));
  if (allTaken && (months !== undefined || jail !== undefined || kind !== undefined)) return true;
  // What the order changed is not understood, so no length that it may have changed is certain.
  if (order.months !== undefined) order.months = { is: null, place };
  order.jail = undefined;
  if (day === undefined) withoutLaterLengths(state);
  return false;
}

/** "024 MONTHS, NOT 036 MONTHS", "FORMAL RATHER THAN SUMMARY PROBATION": what no longer holds. */
function withoutReplaced(text: string): string {
  return text.replaceAll(
    /,?\s*\b(?:AND NOT|NOT|RATHER THAN|INSTEAD OF|IN LIEU OF)\s+(?:\d+ (?:DAYS?|MONTHS?|YEARS?)(?: (?:IN |OF )?(?:COUNTY )?JAIL)?|(?:FORMAL|SUMMARY|INFORMAL)(?: PROBATION)?)/gu,
    ' ',
  );
}

/** Jail on a violation, or after a revocation, as corrected; not certain where the correction is not understood. */
function correctsLater(clause: Clause, day: PlainDate, state: DocketCase): boolean {
  const change = exchanged(clause.text);
  const { followedBy, changes } = state;
  const put = (length: Length | undefined) =>
    change !== undefined && isSameLength(change.struck, length) ? change.put : undefined;
  let understood = false;
  if (followedBy?.on.on === day) {
    const length = put(followedBy.length);
    state.followedBy = { ...followedBy, length };
    understood = length !== undefined;
  }
  changes.forEach(({ jailDays, ...one }, index) => {
    if (one.on !== day || jailDays === undefined) return;
    const { jailDays: days } = ofJail([put({ amount: jailDays, unit: 'days' }) ?? noLength]);
    changes[index] = days === undefined ? one : { ...one, jailDays: days };
    understood ||= days !== undefined;
  });
  return understood;
}

function withoutLaterLengths(state: DocketCase): void {
  const { followedBy, changes } = state;
  if (followedBy !== undefined) state.followedBy = { ...followedBy, length: undefined };
  changes.forEach(({ jailDays, months, ...one }, index) => {
    changes[index] = one;
  });
}

/** The lengths of 'STRIKING "012 MONTHS" AND INSERTING "024 MONTHS"'. */
function exchanged(
  text: string,
): { readonly struck: PlacedLength; readonly put: PlacedLength } | undefined {
  const [, before = '', after = ''] =
    /\bSTRI(?:KING|KES|CKEN)\b([^"]*"[^"]*")(.*"[^"]*")/u.exec(text) ?? [];
  const [[struck, ...others], [put, ...more]] = [lengthsIn(before), lengthsIn(after)];
  if (struck === undefined || put === undefined) return undefined;
  return others.length + more.length > 0 ? undefined : { struck, put };
}

const noLength: Length = { amount: null, unit: 'days' };

function monthsOf({ amount, unit }: Length): number | undefined {
  if (amount === null) return undefined;
  return unit === 'years' ? amount * 12 : unit === 'months' ? amount : undefined;
}

function isSameLength(one: Length, other: Length | undefined): boolean {
  return other !== undefined && one.unit === other.unit && one.amount === other.amount;
}

/** Made on a later day, though its own may be lost; "STRICKEN NUNC PRO TUNC" may stand in the order itself. */
export function isCorrection(text: string): boolean {
  return (
    /\bNUNC PRO TUNC\b/u.test(text) &&
    /\b(?:ORDER|ENTRY|MINUTES?)\b/u.test(text) &&
    /\bCORRECTED\b|\bIN ERROR\b|\bSTRIKING\b/u.test(text)
  );
}

/** "THE MINUTE ORDER OF 02/13/17 IS CORRECTED". */
export function correctedDay(
  text: string,
  printedOn: PlainDate | undefined,
): PlainDate | undefined {
  const named = new RegExp(
    String.raw`\b(?:ORDERS?|ENTRY|MINUTES?|SENTENCE)\s+(?:OF|DATED|ENTERED(?: ON)?|MADE(?: ON)?|FOR|ON)\s+(${slashedDay})`,
    'u',
  ).exec(text)?.[1];
  return named === undefined ? undefined : readSlashedDay(named, printedOn);
}

/** What a correction strikes and inserts may follow it as a sentence of its own. */
export function withWholeCorrections(clauses: readonly Clause[]): readonly Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses) {
    const before = found.at(-1);
    const more =
      before !== undefined &&
      /\bNUNC PRO TUNC\b/u.test(before.text) &&
      /^(?:BY |AND |TO )?(?:STRIK|INSERT|DELET|READ\b|IT (?:SHALL|SHOULD|IS TO) READ)/u.test(
        clause.text,
      );
    if (more) found[found.length - 1] = { ...before, text: `${before.text} ${clause.text}` };
    else found.push(clause);
  }
  return found;
}
