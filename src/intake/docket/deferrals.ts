import type { Clause } from './clauses.ts';
import { countsNamed } from './count-references.ts';
import type { DocketCase } from './docket-case.ts';
import { termIn } from './docket-lengths.ts';
import { judged } from './outcomes.ts';
import type { Clauses } from './pleas.ts';

const deferred = /\bDEFERRED ENTRY OF JUDGMENT\b|\bDEJ\b|\bENTRY OF JUDGMENT (?:IS )?DEFERRED\b/u;
const diversion = /\bDIVERSION\b|\bDIVERTED\b/u;

/** Deferred entry of judgment (a plea, former PC 1000) and diversion (none): granted, ended, completed. */
export function takeDeferral(clause: Clause, context: Clauses, state: DocketCase): boolean {
  const { text } = clause;
  const ofDeferral = deferred.test(text);
  if (state.deferred !== undefined && state.terminatedDeferral === undefined && isPerformed(text)) {
    state.deferred.performed = true;
    if (!/\bDISMISS/u.test(text)) return true;
  }
  if (!ofDeferral && !diversion.test(text) && !(state.deferred !== undefined && endsDeferral(text)))
    return false;
  if (
    /\b(?:DENIED|REFERRED|ELIGIB\w+|INELIGIBLE|REQUESTS?|CONTINUED|SET FOR|APPLICATION)\b/u.test(
      text,
    )
  )
    return true;
  if (/\b(?:TERMINATED|REVOKED|UNSUCCESSFUL\w*|FAILED|REINSTATED)\b/u.test(text))
    return terminated(clause, state);
  if (/\b(?:COMPLETED|COMPLETION|1000\.3|DISMISSED|PERFORMED)\b/u.test(text))
    return completed(clause, state);
  if (/\b(?:GRANT(?:ED|S)|PLACE[DS]|ORDER(?:ED|S)|DIVERT(?:ED|S)|DEFER(?:RED|S))\b/u.test(text))
    return granted(clause, context, state, ofDeferral);
  return false;
}

function isPerformed(text: string): boolean {
  return /\bSUCCESSFULLY COMPLETED (?:THE |HIS |HER )?(?:PC 1000 |DRUG )?(?:PROGRAM|DIVERSION|TERMS)\b/u.test(
    text,
  );
}

function endsDeferral(text: string): boolean {
  return /\b1000\.3\b/u.test(text) || /\bJUDGMENT (?:IS )?ENTERED\b/u.test(text);
}

function granted(
  clause: Clause,
  { counts: context }: Clauses,
  state: DocketCase,
  deferral: boolean,
): boolean {
  const { on, place, text } = clause;
  const named = countsNamed(text);
  const from = named.length > 0 ? named : context;
  const pleaded = [...state.counts.values()].filter(({ plea }) => plea !== undefined);
  const counts =
    from.length > 0 ? state.meant(from, false) : deferral ? pleaded : state.meant([], true);
  for (const count of counts ?? []) {
    if (!deferral && count.disposition !== undefined && !count.isOpen()) continue;
    count.disposition = { is: 'diverted', place };
    count.convictedOn = undefined;
  }
  if (!deferral || on === undefined) return true;
  const said = termIn(text);
  // "DISPOSITION: DEFERRED ENTRY OF JUDGMENT" below the grant says it again, without its term.
  const months = said ?? (state.deferred?.granted.on === on ? state.deferred.months : undefined);
  state.deferred = { granted: { on, place }, ...(typeof months === 'number' ? { months } : {}) };
  state.judgment ??= { on, place };
  return true;
}

function terminated(clause: Clause, state: DocketCase): boolean {
  const { on, place } = clause;
  for (const count of state.counts.values()) {
    if (count.disposition?.is !== 'diverted') continue;
    if (count.plea === undefined) count.disposition = { is: 'pending', place };
    else judged(count, state, clause);
  }
  if (on !== undefined && state.deferred !== undefined) {
    state.terminatedDeferral ??= { on, place };
    state.judgment = undefined;
  }
  return true;
}

function completed({ on, place, text }: Clause, state: DocketCase): boolean {
  if (on === undefined) return true;
  if (state.deferred !== undefined) {
    if (/\bDISMISS|1000\.3\b/u.test(text)) state.deferred.ended = { on, place };
    if (/\bSUCCESSFUL|\bCOMPLETED\b|\bPERFORMED\b/u.test(text)) state.deferred.performed = true;
    return true;
  }
  const counts = [...state.counts.values()];
  // "DIVERSION COMPLETED" shows that it was granted, even if that entry is not in the printout.
  if (!counts.some(({ disposition }) => disposition?.is === 'diverted')) {
    for (const count of counts) if (count.isOpen()) count.disposition = { is: 'diverted', place };
  }
  if (!/\bDISMISS/u.test(text)) return true;
  for (const count of counts) {
    if (count.disposition?.is === 'diverted') count.dismissedOn ??= { on, place };
  }
  return true;
}
