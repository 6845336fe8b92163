import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountContext } from '../eligibility/count-context.ts';

/**
 * Convictions since the judgment of the case, from the record's other cases and from what it says of
 * cases that stand nowhere in it; `undefined` for one whose day is not known.
 */
export function convictionsSince({
  record,
  courtCase,
  asOf,
}: CountContext): readonly (PlainDate | undefined)[] | 'unknown' {
  const { judgmentOn } = courtCase;
  const start = judgmentOn.known ? judgmentOn.is : undefined;
  const inRecord = record.cases
    .filter((one) => one !== courtCase)
    .flatMap((one) => one.counts)
    .filter((count) => !count.disposition.known || isConviction(count.disposition.is))
    .flatMap((count) => (count.convictedOn.known ? [count.convictedOn.is] : []))
    .filter((day) => (start === undefined || day > start) && day <= asOf);
  const said = record.circumstances.convictionsSince;
  if (!said.known) return inRecord.length > 0 ? inRecord : 'unknown';
  const others = said.is
    .map((one) => (one.on.known ? one.on.is : undefined))
    .filter((day) => day === undefined || ((start === undefined || day > start) && day <= asOf));
  return [...inRecord, ...others];
}

function isConviction(disposition: string): boolean {
  return !['dismissed', 'acquitted', 'diverted', 'pending'].includes(disposition);
}
