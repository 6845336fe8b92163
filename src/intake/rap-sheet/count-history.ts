import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place, PlacedText } from '../place.ts';
import { type ChargeOfCount, chargeOf } from './charge-of-count.ts';
import type { CourtPart } from './court-parts.ts';
import { dispositionOf } from './disposition-words.ts';
import { withOrdersByCount } from './orders-by-count.ts';
import type { SheetCount, SheetEvent, SheetStep } from './sheet-events.ts';

/** A count with everything the sheet says about it, over time, across its case's events. */
export interface CountHistory {
  readonly n: number;
  readonly charge: ChargeOfCount | undefined;
  readonly attemptedFlag: boolean;
  readonly jailFelonySentencing?: Place;
  readonly place: Place;
  readonly steps: readonly HistoryStep[];
  /** Its lines, or those of the count below it, are not in the order in which sheets print them. */
  readonly outOfOrder?: 'itself' | 'below';
  /** Lines under it that are another count's, and not read. */
  readonly ofNoCertainCount: readonly PlacedText[];
}

export interface HistoryStep {
  /** Under a date of its own; not what the event says itself. */
  readonly dated: boolean;
  readonly sentenceFirst?: true;
  readonly on: PlainDate | null;
  readonly day: Place;
  readonly dispositions: readonly PlacedText[];
  readonly status?: PlacedText;
  readonly otherStatus?: PlacedText;
  readonly sentence: readonly PlacedText[];
  readonly comments: readonly PlacedText[];
}

export interface CaseHistory {
  readonly counts: readonly CountHistory[];
  /** From a later event whose only charge is a violation of probation. */
  readonly ofCase: readonly HistoryStep[];
}

/** The first event's counts; later events with the number continue them, or add some. */
export function historyOf(parts: readonly CourtPart[]): CaseHistory {
  const counts: CountHistory[] = [];
  for (const part of parts) {
    const ordered = withOrdersByCount(
      part.counts.map(({ count }) => count),
      isConvicted,
    );
    part.counts.forEach(({ charge }, index) => {
      const count = ordered[index];
      const below = ordered[index + 1]?.outOfOrder === true;
      if (count === undefined) return;
      for (const n of numbersOf(count)) take(counts, part, { count, charge, below }, n);
    });
  }
  const ofCase = parts.flatMap((part) =>
    part.procedural.flatMap((count) => count.steps.map((step) => stepOf(step, part))),
  );
  return { counts, ofCase };
}

function isConvicted({ steps }: SheetCount): boolean {
  return steps.some(({ dispositions }) =>
    dispositions.some(({ text }) => dispositionOf(text) === 'convicted'),
  );
}

/**
 * What a probation department's event says later of a count in this case: revoked, reinstated,
 * reduced, set aside. Its own lines are the grant again. `untied` are of no count for certain.
 */
export function withReceived(
  { counts, ofCase }: CaseHistory,
  received: readonly SheetEvent[],
): { readonly history: CaseHistory; readonly untied: readonly HistoryStep[] } {
  const all = [...counts];
  const untied: HistoryStep[] = [];
  for (const event of received) {
    // It prints no outcome of a count: all of them are on probation.
    for (const count of withOrdersByCount(event.counts, () => true)) {
      untied.push(...ofNoCount(count, event));
      const later = count.steps
        .filter(({ date }) => date !== undefined)
        .map((step) => stepOf(step, { event }));
      const charge = chargeOf(count, event.counts);
      const [at, ...more] = all.flatMap((one, index) => (isSameCharge(one, charge) ? [index] : []));
      const one = at === undefined ? undefined : all[at];
      if (at === undefined || one === undefined || more.length > 0) untied.push(...later);
      else all[at] = { ...one, steps: [...one.steps, ...later] };
    }
  }
  return { history: { counts: all, ofCase }, untied };
}

function ofNoCount(
  { ofNoCertainCount, steps }: SheetCount,
  event: SheetEvent,
): readonly HistoryStep[] {
  const [step] = steps;
  if (ofNoCertainCount === undefined || step === undefined) return [];
  return [{ ...stepOf(step, { event }), dispositions: ofNoCertainCount }];
}

function isSameCharge(before: CountHistory, charge: ChargeOfCount | undefined): boolean {
  const [one, other] = [before.charge?.charge, charge?.charge];
  if (one?.kind !== 'section' || other?.kind !== 'section') return false;
  return one.code === other.code && one.section === other.section;
}

export function numbersOf({ first, last }: SheetCount): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function take(
  counts: CountHistory[],
  part: CourtPart,
  { count, charge, below }: CourtPart['counts'][number] & { readonly below: boolean },
  n: number,
): void {
  const { anotherFrom = [], ofNoCertainCount: orders = [] } = count;
  const ofNoCertainCount = [anotherFrom, orders].flat();
  const steps = count.steps.map((step) => stepOf(step, part));
  const same = counts.findIndex((one) => isSame(one, n, charge));
  const before = counts[same];
  if (before !== undefined) {
    counts[same] = {
      ...before,
      steps: [...before.steps, ...steps],
      ofNoCertainCount: [...before.ofNoCertainCount, ...ofNoCertainCount],
    };
    return;
  }
  const taken = counts.some((one) => one.n === n);
  counts.push({
    n: taken ? counts.reduce((most, one) => Math.max(most, one.n), 0) + 1 : n,
    charge,
    attemptedFlag: isAttempt(count),
    ...(count.jailFelonySentencing === undefined
      ? {}
      : { jailFelonySentencing: count.jailFelonySentencing.place }),
    place: count.place,
    steps,
    ...(count.outOfOrder === true
      ? { outOfOrder: 'itself' }
      : below
        ? { outOfOrder: 'below' }
        : {}),
    ofNoCertainCount,
  });
}

/** The flag, on a line of its own or behind the charge. */
export function isAttempt({ flags, charge }: SheetCount): boolean {
  return (
    flags.some(({ text }) => /ATTEMPT/u.test(text)) || /\s-ATTEMPTED\b/u.test(charge?.text ?? '')
  );
}

/** A later event's count is an earlier one's if the number and the section match. */
function isSame(before: CountHistory, n: number, charge: ChargeOfCount | undefined): boolean {
  if (before.n !== n) return false;
  const [one, other] = [before.charge?.charge, charge?.charge];
  if (one?.kind !== 'section' || other?.kind !== 'section') return other === undefined;
  return isSameCharge(before, charge);
}

export function stepOf(
  { date, ...step }: SheetStep,
  { event }: Pick<CourtPart, 'event'>,
): HistoryStep {
  const day = date ?? event.date;
  return {
    ...step,
    dated: date !== undefined,
    on: day?.on ?? null,
    day: day?.place ?? event.place,
  };
}
