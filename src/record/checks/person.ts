import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { circumstancesAreFresh, circumstancesGoodForDays } from '../circumstances-age.ts';
import type { RawFinding } from '../reading/raw-finding.ts';
import type { PersonName, PersonRecord } from '../record.ts';
import { hearingChecks } from './hearing.ts';

/** The name on the case, the age of the circumstances, another county, a hearing that cannot be. */
export function personChecks(record: PersonRecord, today: PlainDate): readonly RawFinding[] {
  return [
    ...nameNowhere(record),
    ...staleCircumstances(record, today),
    ...hearingChecks(record, today),
  ];
}

function nameNowhere({ petitioner, cases }: PersonRecord): readonly RawFinding[] {
  const names = [petitioner.name, ...petitioner.otherNames].map(plainName);
  return cases.flatMap(({ nameOnCase }, index) =>
    nameOnCase === undefined || names.includes(plainName(nameOnCase))
      ? []
      : [
          {
            code: 'name-on-case-unknown',
            severity: 'warning' as const,
            path: ['cases', index, 'nameOnCase'],
            seen: 'a name',
          },
        ],
  );
}

/** Dockets print names in capitals, without accents, with or without periods. */
function plainName(name: PersonName): string {
  return [name.first, name.middle, name.last, name.suffix]
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{P}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();
}

function staleCircumstances(
  { circumstances }: PersonRecord,
  today: PlainDate,
): readonly RawFinding[] {
  const { asOf } = circumstances;
  if (asOf === undefined) {
    return [{ code: 'circumstances-without-day', severity: 'warning', path: ['circumstances'] }];
  }
  if (circumstancesAreFresh(asOf, today)) return [];
  return [
    {
      code: asOf > today ? 'circumstances-later' : 'circumstances-old',
      severity: 'warning',
      path: ['circumstances', 'asOf'],
      seen: asOf,
      allowed: `${addDays(today, -circumstancesGoodForDays)} to ${today}`,
    },
  ];
}
