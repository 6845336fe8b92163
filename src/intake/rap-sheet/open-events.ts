import { printedAgency } from '../courts/printed-court.ts';
import { ofJail } from '../lengths.ts';
import type { Place } from '../place.ts';
import { isProcedural } from '../printed-charge.ts';
import { printedBooking } from '../printed-number.ts';
import type { OpenEvent } from '../reading.ts';
import { chargeOf } from './charge-of-count.ts';
import { dispositionOf } from './disposition-words.ts';
import { printedSentence } from './sentence-words.ts';
import type { PlacedDay, SheetCount, SheetEvent } from './sheet-events.ts';
import { namedNumbers, names } from './tied-events.ts';

/**
 * Arrests and custody without an outcome: no court event in their cycle, no disposition that ends
 * them, and no case on this sheet named by them or by probation in their cycle.
 */
export function openEvents(
  events: readonly SheetEvent[],
  caseNumbers: readonly string[],
  numberLost: boolean,
): readonly OpenEvent[] {
  return events.flatMap((event) => {
    const cycle = events.filter((one) => one.cycle === event.cycle);
    if (event.kind !== 'custody' && !isArrest(event, cycle)) return [];
    if (event.kind === 'custody' && event.custody === 'federal') return [];
    if (event.agency === undefined) return [];
    if (cycle.some(({ kind }) => kind === 'court')) return [];
    const naming = [event, ...cycle.filter(({ kind }) => kind === 'probation')];
    if (naming.some((one) => caseNumbers.some((number) => names(one, number)))) return [];
    // The number that it names may be the one that was lost.
    if (numberLost && event.kind === 'arrest' && namedNumbers(event).length > 0) return [];
    return opened(event, cycle);
  });
}

/** Further charges of an arrest that the sheet doesn't have stand for the arrest itself. */
function isArrest(event: SheetEvent, cycle: readonly SheetEvent[]): boolean {
  if (event.kind === 'arrest') return true;
  return event === cycle.find(({ kind }) => kind === 'arrest' || kind === 'supplemental');
}

function opened(event: SheetEvent, cycle: readonly SheetEvent[]): readonly OpenEvent[] {
  const isCustody = event.kind === 'custody';
  const supplements = cycle.filter((one) => one.kind === 'supplemental' && one !== event);
  const counts = [event, ...(isCustody ? [] : supplements)].flatMap((one) =>
    one.counts.map((count) => ({ count, beside: one.counts })),
  );
  const kinds = counts.map(({ count }) => outcomesOf(count));
  // Handed over on another charge, beside one that was rejected: that charge has no outcome.
  const ended = kinds.some((one) => one.includes('arrest-ended'));
  const handed = kinds.map((one) => one.includes('turned-over') && !one.includes('arrest-ended'));
  if (ended && !handed.includes(true)) return [];
  // A day whose order was lost: it may be that of the release.
  if (!isCustody && orderLost(event) !== undefined) return [];
  const goesOn = counts.filter(
    (_, index) =>
      kinds[index]?.includes('goes-on-in-other-counts') !== true && (!ended || handed[index]),
  );
  if (goesOn.length === 0 && counts.length > 0) return [];
  const charges = goesOn.flatMap(({ count, beside }) => chargesOf(count, beside));
  return [
    openEvent(
      event,
      charges,
      kinds.some((one) => one.includes('turned-over')),
    ),
  ];
}

/** A day in an arrest on which something was ordered, and the order was not read. */
export function orderLost({ counts }: SheetEvent): PlacedDay | undefined {
  return counts
    .flatMap(({ steps }) => steps)
    .find(
      ({ date, dispositions, comments }) =>
        date !== undefined && dispositions.length === 0 && comments.length === 0,
    )?.date;
}

function outcomesOf({ steps }: SheetCount) {
  return steps.flatMap(({ dispositions, comments }) => [
    ...dispositions.map(({ text }) => dispositionOf(text)),
    ...comments.flatMap(({ text }) =>
      /ARREST\s+RELIEF\s+GRANTED|851\.(?:93|91|87)/iu.test(text) ? ['arrest-ended' as const] : [],
    ),
  ]);
}

type Charge = OpenEvent['charges'][number];

function chargesOf(count: SheetCount, beside: readonly SheetCount[]): readonly Charge[] {
  const charge = chargeOf(count, beside)?.charge;
  if (charge?.kind !== 'section') return [];
  const attempted = charge.attempted || count.flags.some(({ text }) => text.includes('ATTEMPT'));
  const section = attempted ? `664/${charge.section}` : charge.section;
  return Array.from({ length: count.last - count.first + 1 }, () => ({
    code: charge.code,
    section,
  }));
}

function openEvent(event: SheetEvent, charges: readonly Charge[], turnedOver: boolean): OpenEvent {
  const number = event.counts.find((one) => one.number !== undefined)?.number;
  const cited = event.counts.some(({ numbers }) =>
    numbers.some(({ text }) => /^CITE/iu.test(text)),
  );
  const place: Place = event.place;
  const kind = event.kind === 'custody' ? 'custody' : cited ? 'citation' : 'arrest';
  const procedural =
    charges.length > 0 && charges.every(({ code, section }) => isProcedural(code, section));
  const sentence = printedSentence(event.counts.flatMap(({ steps }) => steps[0]?.sentence ?? []));
  const { jailDays } = ofJail(sentence?.parts.jail?.lengths ?? []);
  return {
    kind,
    on: event.date?.on ?? null,
    agency: printedAgency(event.agency?.text ?? ''),
    number: number === undefined ? null : (printedBooking(number.text) ?? null),
    charges,
    ...(procedural ? { proceduralOnly: true } : {}),
    ...(turnedOver ? { turnedOver: true } : {}),
    ...(kind === 'custody' && jailDays !== undefined ? { jailDays } : {}),
    at: { kind: place, on: place, agency: place, number: number?.place ?? place },
  };
}
