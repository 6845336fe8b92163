import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import type { PersonRecord } from '../../src/record/record.ts';

/** What is known of a person, from a list of case numbers and sections. */
export interface Known {
  readonly now?: object;
  readonly cases: readonly { readonly more?: object; readonly counts: readonly object[] }[];
}

export function recordOf({ now, cases }: Known, asOf: PlainDate): PersonRecord {
  const { record, findings } = readRecord(
    JSON.stringify({
      petitioner: { name: { first: 'Ana', last: 'Example' }, mailingAddress: 'none' },
      circumstances: { asOf: '2026-11-20', ...now },
      cases: cases.map(({ more, counts }, index) => ({
        number: `BA10000${index}`,
        court: { county: 'Los Angeles' },
        counts: counts.map((count, at) => ({ number: at + 1, ...count })),
        ...more,
      })),
    }),
    asOf,
  );
  if (record === undefined) throw new Error(JSON.stringify(findings));
  return record;
}
