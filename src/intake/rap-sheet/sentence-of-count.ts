import type { PlainDate } from '../../calendar/plain-date.ts';
import { inMonths, ofJail } from '../lengths.ts';
import type { Place, Places } from '../place.ts';
import type { ReadLevel, ReadSentence } from '../reading.ts';
import type { PrintedSentence } from './sentence-words.ts';

export interface SentenceContext {
  readonly level: ReadLevel | null;
  readonly judgmentOn: PlainDate | null;
  readonly judgmentPlace: Place;
  /** Where the sheet says that the sentence was under 1170(h). */
  readonly jailFelony: Place | undefined;
}

/** From this day on a felony could be sentenced to county jail under PC 1170(h). */
const realignment = '2011-10-01';

/** The kind of a printed sentence, from its parts; `kind: null` if they do not show it. */
export function sentenceFrom(printed: PrintedSentence, context: SentenceContext): ReadSentence {
  const { parts } = printed;
  const beside = besideTheKind(printed);
  if (parts.probation !== undefined) return probation(printed, context, beside);
  // A term that was suspended is not served: what was granted in its place is not printed.
  if (parts.prison?.suspended === true) {
    const at = { ...beside.at, kind: parts.prison.place, jailDays: printed.place };
    return { kind: null, ...jailOf(printed), ...beside, at };
  }
  if (parts.prison !== undefined) {
    const months = printed.life ? null : inMonths(parts.prison.lengths);
    const at = { ...beside.at, kind: parts.prison.place, prisonMonths: parts.prison.place };
    return { kind: 'state-prison', prisonMonths: months, ...beside, at };
  }
  if (is1170h(printed, context)) return jailFelony(printed, context, beside);
  // A word that could not be read may have been probation; what is suspended hangs on a grant of it.
  const hangs = printed.impositionSuspended !== undefined || parts.jail?.suspended === true;
  const clear = printed.notRead.length === 0 && !hangs;
  if (clear && (context.level === 'misdemeanor' || context.level === 'infraction')) {
    return {
      kind: 'no-probation',
      performed: null,
      ...jailOf(printed),
      ...beside,
      at: { ...beside.at, kind: printed.place, jailDays: printed.place },
    };
  }
  const at = { ...beside.at, kind: printed.place, jailDays: printed.place };
  return { kind: null, ...jailOf(printed), ...beside, at };
}

interface Beside {
  readonly fine?: 'ordered' | 'suspended';
  readonly restitution?: 'ordered' | 'suspended';
  readonly at: Places;
}

function besideTheKind({ parts }: PrintedSentence): Beside {
  const word = (suspended: boolean) => (suspended ? ('suspended' as const) : ('ordered' as const));
  const { fine, restitution } = parts;
  return {
    ...(fine === undefined ? {} : { fine: word(fine.suspended) }),
    ...(restitution === undefined ? {} : { restitution: word(restitution.suspended) }),
    at: {
      ...(fine === undefined ? {} : { fine: fine.place }),
      ...(restitution === undefined ? {} : { restitution: restitution.place }),
    },
  };
}

/** Suspended jail is not ordered jail. */
function jailOf({ parts }: PrintedSentence): { jailDays?: number; jailMonths?: number } {
  return parts.jail === undefined || parts.jail.suspended ? {} : ofJail(parts.jail.lengths);
}

function probation(
  printed: PrintedSentence,
  { judgmentOn, judgmentPlace }: SentenceContext,
  beside: Beside,
): ReadSentence {
  const { parts, impositionSuspended } = printed;
  const { prison } = parts;
  // Prison and probation together, without saying that the term was suspended: one of them is
  // misread.
  if (prison !== undefined && !prison.suspended) {
    return { kind: null, ...jailOf(printed), ...beside, at: { ...beside.at, kind: printed.place } };
  }
  const place = parts.probation?.place ?? printed.place;
  const term = prison === undefined ? null : inMonths(prison.lengths);
  return {
    kind: 'probation',
    months: inMonths(parts.probation?.lengths ?? []),
    supervision: printed.supervision ?? null,
    suspended: suspendedIn(printed),
    startedOn: judgmentOn,
    ...jailOf(printed),
    ...(term === null ? {} : { suspendedPrisonMonths: term }),
    endedOn: null,
    ended: null,
    violations: null,
    ...beside,
    at: {
      ...beside.at,
      kind: place,
      months: place,
      supervision: place,
      suspended: impositionSuspended ?? prison?.place ?? place,
      startedOn: judgmentPlace,
      jailDays: parts.jail?.place ?? place,
      jailMonths: parts.jail?.place ?? place,
    },
  };
}

function suspendedIn({
  parts,
  impositionSuspended,
}: PrintedSentence): 'imposition' | 'execution' | null {
  if (parts.prison?.suspended === true) {
    return impositionSuspended === undefined ? 'execution' : null;
  }
  return impositionSuspended === undefined ? null : 'imposition';
}

function is1170h(
  printed: PrintedSentence,
  { level, judgmentOn, jailFelony }: SentenceContext,
): boolean {
  if (level !== 'felony' && level !== null) return false;
  const said =
    jailFelony !== undefined || printed.of1170h !== undefined || printed.split !== undefined;
  const possible = judgmentOn === null || judgmentOn >= realignment;
  return said && possible && (printed.parts.jail !== undefined || printed.split !== undefined);
}

function jailFelony(
  printed: PrintedSentence,
  { jailFelony: said }: SentenceContext,
  beside: Beside,
): ReadSentence {
  const { parts, split, straight, place } = printed;
  const supervision = inMonths(parts['mandatory-supervision']?.lengths ?? []);
  const jail = parts.jail === undefined ? {} : ofJail(parts.jail.lengths);
  const form = split !== undefined ? 'split' : straight !== undefined ? 'straight' : null;
  return {
    kind: 'county-jail-1170h',
    form: split !== undefined && straight !== undefined ? null : form,
    months: parts.jail === undefined ? null : inMonths(parts.jail.lengths),
    ...(jail.jailDays === undefined ? {} : { jailDays: jail.jailDays }),
    ...(supervision === null ? {} : { supervisionMonths: supervision }),
    completedOn: null,
    ...beside,
    at: {
      ...beside.at,
      kind: said ?? place,
      form: split ?? straight ?? place,
      months: parts.jail?.place ?? place,
      supervisionMonths: parts['mandatory-supervision']?.place ?? place,
    },
  };
}
