import { type PlainDate, weekday } from '../../calendar/plain-date.ts';
import type { RawFinding } from '../reading/raw-finding.ts';
import type { PersonRecord } from '../record.ts';

/** A hearing that cannot be: past, or on a day when no court sits. */
export function hearingChecks({ cases }: PersonRecord, today: PlainDate): readonly RawFinding[] {
  return cases.flatMap(({ hearing }, index): readonly RawFinding[] => {
    if (hearing === undefined) return [];
    const path = ['cases', index, 'hearing', 'on'];
    const at = { severity: 'warning' as const, path, seen: hearing.on };
    if (hearing.on < today) return [{ ...at, code: 'hearing-past' }];
    const weekend = weekday(hearing.on) === 0 || weekday(hearing.on) === 6;
    return weekend ? [{ ...at, code: 'hearing-on-weekend' }] : [];
  });
}
