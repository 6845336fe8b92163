import type { Authority } from '../../authority/authority.ts';
import { covers } from '../../authority/citation/covers.ts';
import type { PleadedCode, PleadedStatute } from '../../authority/citation/statute.ts';
import { penalCode, vehicleCode } from '../../authority/citing.ts';
import { existence } from './existence.ts';
import type { CountFacts } from './listed.ts';

/** Why no one can be convicted under the section. */
export type NoSuchSection =
  | { readonly why: 'not-in-the-code'; readonly authority: Authority }
  /** The offense or the conviction is before the section's first day. */
  | { readonly why: 'not-yet'; readonly from: string; readonly authority: Authority }
  /** The offense is after its last day. A conviction may come later. */
  | { readonly why: 'no-longer'; readonly until: string; readonly authority: Authority };

/**
 * Numbers beyond the end of a code. We did not read the ends from a table of contents, so the
 * bounds leave room; no crime is near them.
 */
const beyond: readonly (readonly [PleadedCode, number, Authority])[] = [
  ['PC', 35_000, penalCode('16000', '', { confidence: 'low' })],
  ['VC', 43_000, vehicleCode('42001')],
];

/**
 * Driving offenses labeled PC, which has no sections with these numbers: a typo that would take the
 * offense off the VC 12810 list.
 */
const ofTheVehicleCode: readonly string[] = ['10851', '20001', '20002', '23103', '23152', '23153'];

/**
 * Whether no conviction under the section is possible: its number is beyond the code, or its dates
 * do not fit. No answer means nothing: not all sections are here.
 */
export function noSuchSection(
  pleaded: PleadedStatute,
  { convictedOn, committedOn }: Pick<CountFacts, 'convictedOn' | 'committedOn'> = {},
): NoSuchSection | undefined {
  const outside = notInTheCode(pleaded);
  if (outside !== undefined) return { why: 'not-in-the-code', authority: outside };
  for (const { row: listed, term, authority } of existence) {
    if (covers(listed.section, { ...pleaded, with: [] }) === 'no') continue;
    const day = committedOn ?? convictedOn;
    const { from, until } = term;
    if (from !== undefined && day !== undefined && day < from) {
      return { why: 'not-yet', from, authority };
    }
    if (until !== undefined && committedOn !== undefined && committedOn > until) {
      return { why: 'no-longer', until, authority };
    }
  }
  return undefined;
}

function notInTheCode({ code, section }: PleadedStatute): Authority | undefined {
  const number = Number.parseInt(section, 10);
  const found = beyond.find(([of, last]) => of === code && number >= last);
  if (found !== undefined) return found[2];
  return code === 'PC' && ofTheVehicleCode.includes(section)
    ? vehicleCode(section, '', { confidence: 'low' })
    : undefined;
}
