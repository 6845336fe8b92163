import { setAsideUnder } from '../rap-sheet/later-orders.ts';
import type { ReadReduction } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { allCounts, countsNamed } from './count-references.ts';
import type { DocketCase, DocketCount } from './docket-case.ts';
import { grantsProbation } from './granted-probation.ts';
import type { Clauses } from './pleas.ts';
import { isPromised } from './promised.ts';

type Topic =
  | { readonly is: 'set-aside'; readonly under: string }
  | { readonly is: 'reduction'; readonly under: NonNullable<ReadReduction['under']> }
  | { readonly is: 'early-termination' }
  | { readonly is: 'automatic-relief' };

/** The petitions in an entry: the motion in one clause, "GRANTED" in another. */
export class Petitions {
  readonly topics: Topic[] = [];
  granted = false;
  /** The counts that a clause of the petition named: "GRANTED AS TO COUNT 01. PLEA SET ASIDE." */
  counts: readonly number[] = [];
  /** Granted under a section that reduces or dismisses, and nothing yet says which. */
  undecided: Clause | undefined;
  /** What the same clause refuses: "GRANTED AS TO TERMINATION AND DENIED AS TO 1203.4". */
  refused: readonly Topic['is'][] = [];
}

/** A petition or motion after judgment: named, granted, denied, or only heard. */
export function takePetition(
  clause: Clause,
  context: Clauses,
  state: DocketCase,
  petitions: Petitions,
): boolean {
  const parts = grantedAndDenied(clause.text);
  if (parts !== undefined) {
    petitions.refused = topicsIn(parts.denied).map(({ is }) => is);
    const taken = takePetition({ ...clause, text: parts.granted }, context, state, petitions);
    petitions.refused = [];
    return taken;
  }
  const { text } = clause;
  if (isPromised(text)) return false;
  if (state.judgment === undefined && state.deferred === undefined)
    return ofNoJudgment(clause, state, petitions);
  // "PROBATION IS TERMINATED. MOTION UNDER 1203.3 GRANTED": that was the motion.
  const closes =
    /\b1203\.3\b/u.test(text) && state.end?.on === clause.on && clause.on !== undefined;
  const ofEnd: readonly Topic[] = closes ? [{ is: 'early-termination' }] : [];
  const named = [...topicsIn(text), ...ofEnd].filter(({ is }) => !petitions.refused.includes(is));
  for (const one of named) petitions.topics.push(one);
  const counts = countsNamed(text);
  if (named.length > 0 || counts.length > 0) petitions.counts = counts;
  if (
    /\b(?:DENIED|OFF CALENDAR|WITHDRAWN BY|CONTINUED|CONTINUANCE|TO CONTINUE|WITHOUT PREJUDICE)\b/u.test(
      text,
    )
  ) {
    const speaks = petitions.topics.length > 0 || /\b(?:PETITION|MOTION)\b/u.test(text);
    petitions.topics.length = 0;
    return speaks;
  }
  // What of it was granted is told elsewhere, or not at all.
  if (/\bGRANTED IN PART\b(?! (?:AND|AS TO))/u.test(text)) {
    petitions.topics.length = 0;
    return false;
  }
  const grants =
    /\b(?:GRANTED|GRANTS)\b/u.test(text) && !grantsProbation(text) && !grantsAnother(text, named);
  const carriesOut =
    /\b(?:DISMISSED|SET ASIDE|VACATED)\b/u.test(text) && (petitions.granted || named.length > 0);
  const lowers =
    !isNotLowered(text) &&
    ((grants && /\bREDUCE\b.*\bMISDEMEANORS?\b/u.test(text)) ||
      /\b(?:REDUCE[DS]|DEEM(?:ED|S)|DECLARE[DS]|DETERMINE[DS]|DESIGNATE[DS]|REDESIGNATE[DS])\b.*\b(?:MISDEMEANORS?|INFRACTIONS?)\b/u.test(
        text,
      ) ||
      (petitions.granted && /\bCOUNTS?\b.*\bAS (?:A )?MISDEMEANORS?\b/u.test(text)));
  if (!grants && !carriesOut && !lowers) return named.length > 0;
  petitions.granted = petitions.granted || grants;
  const topics = named.length > 0 ? named : petitions.topics;
  if (lowers && topics.every(({ is }) => is === 'early-termination'))
    reduces(clause, context, state, null);
  const of = petitions.counts.length > 0 ? { counts: petitions.counts } : context;
  for (const one of topics) {
    if (one.is !== 'reduction' || one.under !== 'HS 11361.8') carryOut(one, clause, of, state);
    else if (/\bDISMISS/u.test(text)) setsAside(one.under, clause, of, state);
    else if (lowers) carryOut(one, clause, of, state);
    const open =
      one.is === 'reduction' && one.under === 'HS 11361.8' && !lowers && !/\bDISMISS/u.test(text);
    petitions.undecided = open ? clause : undefined;
  }
  return topics.length > 0 || lowers;
}

/** "17(B) PETITION GRANTED AS TO COUNT 04 AND DENIED AS TO COUNT 01": what was granted of it. */
function grantedAndDenied(
  text: string,
): { readonly granted: string; readonly denied: string } | undefined {
  const [first = '', ...more] = text.split(
    /\s*(?:[,;]|\bAND\b|\bBUT\b)\s*(?=(?:(?:IS|ARE) )?(?:DENIED|GRANTED)\b)/u,
  );
  const [second = ''] = more;
  const grants = [first, second].filter((one) => /\bGRANTED\b/u.test(one));
  if (grants.length !== 1 || more.length !== 1 || !/\bDENIED\b/u.test(text)) return undefined;
  if (grants[0] === first) return { granted: first, denied: second };
  const [motion = '', denied = ''] = first.split(/(?=\bDENIED\b)/u);
  return { granted: `${motion}${second}`, denied };
}

/** "COUNT 1 IS NOT REDUCED TO A MISDEMEANOR". */
function isNotLowered(text: string): boolean {
  return /\bNOT (?:BE |BEEN )?(?:REDUCED|DEEMED|DECLARED|DETERMINED|DESIGNATED|REDESIGNATED)\b/u.test(
    text,
  );
}

/** "MOTION TO TRAVEL IS GRANTED": a request of its own, and not the petition before it. */
function grantsAnother(text: string, named: readonly Topic[]): boolean {
  return (
    named.length === 0 &&
    /\b(?:MOTION|REQUEST|LEAVE|APPLICATION|PETITION|PERMISSION) (?:(?:BY|OF) [\w' ]+ )?(?:TO|FOR) .*\bGRANTED\b/u.test(
      text,
    )
  );
}

/** A conviction that the printout does not show is set aside: the dismissal is not how the count ended. */
function ofNoJudgment(clause: Clause, state: DocketCase, petitions: Petitions): boolean {
  for (const one of topicsIn(clause.text)) if (one.is === 'set-aside') petitions.topics.push(one);
  if (petitions.topics.length === 0) return false;
  petitions.granted = true;
  state.say(clause, 'contradicts');
  return true;
}

function topicsIn(text: string): readonly Topic[] {
  const found: Topic[] = [];
  if (/1203\.425/u.test(text)) return [{ is: 'automatic-relief' }];
  const under = /1203\.4/u.test(text) ? setAsideUnder(text) : undefined;
  if (under !== undefined) found.push({ is: 'set-aside', under });
  if (/1170\.18\b|\bPROP(?:OSITION)?\.? 47\b/u.test(text))
    found.push({ is: 'reduction', under: '1170.18' });
  if (/11361\.8\b/u.test(text)) found.push({ is: 'reduction', under: 'HS 11361.8' });
  if (/\b17\s*\(D\)/u.test(text)) found.push({ is: 'reduction', under: '17(d)(2)' });
  if (/\b17\s*\(B\)/u.test(text)) found.push({ is: 'reduction', under: '17(b)' });
  const early =
    /\b(?:MOTION|REQUEST|PETITION) (?:TO TERMINATE|FOR TERMINATION OF) (?:FORMAL |SUMMARY )?PROBATION\b|\bTERMINATE (?:FORMAL |SUMMARY )?PROBATION EARLY\b|\bEARLY TERMINATION\b(?! OF (?!(?:FORMAL |SUMMARY )?PROBATION))|\bTERMINATION OF PROBATION\b/u.test(
      text,
    );
  // The section also modifies and revokes.
  const ended = /\b1203\.3\b/u.test(text) && /\bTERMINAT|\bDISCHARG|\bEARLY\b/u.test(text);
  if (ended || early) found.push({ is: 'early-termination' });
  return found;
}

function carryOut(topic: Topic, clause: Clause, context: Clauses, state: DocketCase): void {
  const { on, place } = clause;
  if (on === undefined) return;
  switch (topic.is) {
    case 'set-aside':
      setsAside(topic.under, clause, context, state);
      return;
    case 'reduction':
      reduces(clause, context, state, topic.under);
      return;
    case 'early-termination':
      if (/\b(?:TERMINAT|1203\.3|GRANTED)/u.test(clause.text)) {
        state.end = { on, place, how: 'early-discharge' };
      }
      return;
    case 'automatic-relief':
      state.relief = { on, place };
  }
}

function convictedMeant(
  clause: Clause,
  { counts }: Clauses,
  state: DocketCase,
): readonly DocketCount[] {
  const named = countsNamed(clause.text);
  const from = named.length > 0 ? named : allCounts(clause.text) ? [] : counts;
  const convicted = state.convicted();
  return from.length === 0 ? convicted : convicted.filter(({ n }) => from.includes(n));
}

function setsAside(under: string, clause: Clause, context: Clauses, state: DocketCase): void {
  const { on, place } = clause;
  if (on === undefined) return;
  if (on === state.judgment?.on) {
    state.say(clause, 'contradicts');
    return;
  }
  // A plea on which judgment was deferred is set aside by a section of its own.
  const meant =
    under === 'PC 1203.43'
      ? [...state.counts.values()].filter(({ disposition }) => disposition?.is === 'diverted')
      : convictedMeant(clause, context, state);
  for (const count of meant) {
    count.setAside ??= { under, on: { on, place } };
  }
}

function reduces(
  clause: Clause,
  context: Clauses,
  state: DocketCase,
  under: ReadReduction['under'],
): void {
  const { on, place, text } = clause;
  if (on === undefined) return;
  const to = under === '17(d)(2)' || /\bINFRACTION/u.test(text) ? 'infraction' : 'misdemeanor';
  const above = to === 'infraction' ? 'misdemeanor' : 'felony';
  const meant = convictedMeant(clause, context, state);
  const able = meant.filter(({ level }) => level === undefined || level.is === above);
  const named = countsNamed(text).length > 0 || allCounts(text);
  if (able.length > 1 && !named) {
    state.say(clause, 'which-count');
    return;
  }
  for (const count of able) {
    const again = count.reductions.some((one) => one.on === on);
    if (!again) count.reductions.push({ under, on, to, at: { under: place, on: place } });
  }
}
