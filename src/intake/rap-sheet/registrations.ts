import type { Place } from '../place.ts';
import type { NotRead, Registration } from '../reading.ts';
import { chargeOf } from './charge-of-count.ts';
import { dispositionOf } from './disposition-words.ts';
import type { SheetEvent } from './sheet-events.ts';

/** Duties to register on the sheet, and when each ended, if it says so. */
export function registrationsOf(events: readonly SheetEvent[]): readonly Registration[] {
  return events
    .filter(({ kind }) => kind === 'registration')
    .flatMap((event) =>
      event.counts.flatMap((count): readonly Registration[] => {
        const found = chargeOf(count, event.counts);
        if (found?.charge.kind !== 'section') return [];
        const end = count.steps.find(({ dispositions }) =>
          dispositions.some(({ text }) => dispositionOf(text) === 'registration-ended'),
        );
        const place: Place = event.place;
        return [
          {
            on: event.date?.on ?? null,
            code: found.charge.code,
            section: found.charge.section,
            ended: end?.date?.on ?? null,
            at: { on: place, section: found.place, ended: end?.dispositions[0]?.place ?? place },
          },
        ];
      }),
    );
}

/** Orders on a duty to register that do not tell whether it is over. */
export function registrationOrdersUnread({ kind, counts }: SheetEvent): readonly NotRead[] {
  if (kind !== 'registration') return [];
  return counts
    .flatMap(({ steps }) => steps.flatMap(({ dispositions }) => dispositions))
    .filter(({ text }) => dispositionOf(text) !== 'registration-ended')
    .map((printed) => ({ ...printed, why: 'unknown-disposition' }));
}
