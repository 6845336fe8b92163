import { isNoConviction } from '../../facts/count.ts';
import { unknownNumber } from '../../facts/scalars.ts';
import { printedNumber } from '../case-number.ts';
import type { RawFinding } from '../reading/raw-finding.ts';
import type { CourtCase, PersonRecord } from '../record.ts';

/** Counts and cases by their numbers, levels and dispositions. */
export function countChecks(record: PersonRecord): readonly RawFinding[] {
  return [
    ...duplicateCases(record),
    ...record.cases.flatMap((courtCase, index) => [
      ...duplicateCounts(courtCase, index),
      ...infractionOnProbation(courtCase, index),
      ...withoutConviction(courtCase, index),
    ]),
  ];
}

function duplicateCases({ cases }: PersonRecord): readonly RawFinding[] {
  const keys = cases.map((one) =>
    [one.court.system === 'federal' ? 'federal' : one.court.county, printedNumber(one)]
      .join(' ')
      .toUpperCase()
      // A letter from another script makes a different number, even if it looks the same.
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  return cases.flatMap((one, index) =>
    keys.indexOf(keys[index] ?? '') === index || one.number === unknownNumber
      ? []
      : [{ code: 'duplicate-case', path: ['cases', index, 'number'], seen: one.number }],
  );
}

function duplicateCounts({ counts }: CourtCase, at: number): readonly RawFinding[] {
  const numbers = counts.map((count) => count.number);
  return numbers.flatMap((number, index) =>
    numbers.indexOf(number) === index
      ? []
      : [
          {
            code: 'duplicate-count',
            path: ['cases', at, 'counts', index, 'number'],
            seen: String(number),
          },
        ],
  );
}

/** An infraction is punished by a fine (PC 19.6): probation means that level or sentence is wrong. */
function infractionOnProbation({ counts, sentence }: CourtCase, at: number): readonly RawFinding[] {
  return counts.flatMap((count, index) => {
    const own = count.sentence ?? (sentence.known ? sentence.is : undefined);
    const infraction = count.level.known && count.level.is === 'infraction';
    if (!infraction || own?.kind !== 'probation') return [];
    return [
      {
        code: 'infraction-with-probation',
        path: ['cases', at, 'counts', index, 'level'],
        seen: 'infraction',
      },
    ];
  });
}

/** Dismissed counts beside a conviction are how dockets read; a case of nothing else may be mistyped. */
function withoutConviction({ counts, sentence }: CourtCase, at: number): readonly RawFinding[] {
  if (sentence.known && sentence.is.kind === 'deferred-entry') return [];
  if (!counts.every(isNoConviction)) return [];
  return counts.flatMap((count, index) => {
    if (!count.disposition.known) return [];
    return [
      {
        code: 'count-without-conviction',
        severity: 'warning' as const,
        path: ['cases', at, 'counts', index, 'disposition'],
        seen: count.disposition.is,
      },
    ];
  });
}
