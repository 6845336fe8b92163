import type { Authority } from '../../authority/authority.ts';
import { covers } from '../../authority/citation/covers.ts';
import type { PleadedCode, PleadedStatute } from '../../authority/citation/statute.ts';
import { penalCode, statute, vehicleCode } from '../../authority/citing.ts';
import {
  failingToRegister,
  proposition36of2024,
  proposition47Act,
  sb357,
  sb1080,
  sb1494,
} from '../acts.ts';
import type { Term } from '../in-force.ts';
import { type CountFacts, type ListedRow, row } from './listed.ts';

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

interface Existence {
  readonly row: ListedRow;
  readonly term: Term;
  readonly authority: Authority;
}

function between(citation: string, term: Term, authority: Authority): Existence {
  return { row: row(citation), term, authority };
}

const recodified = penalCode('16000', '', { ...sb1080, confidence: 'medium' });

/** Offenses with their own first or last day. */
const existence: readonly Existence[] = [
  ...['PC 459.5', 'PC 490.2'].map((one) =>
    between(one, proposition47Act, penalCode('1170.18', '(a)', proposition47Act)),
  ),
  between('PC 666.1', proposition36of2024, penalCode('666.1', '', proposition36of2024)),
  between('HS 11395', proposition36of2024, statute('HS', '11395', '', proposition36of2024)),
  between('PC 287', sb1494, penalCode('287', '', sb1494)),
  between('PC 288a', { until: '2018-12-31' }, penalCode('287', '', sb1494)),
  between('PC 290.018', failingToRegister, penalCode('290.018', '', failingToRegister)),
  between('PC 653.22', { until: '2022-12-31' }, penalCode('653.29', '', sb357)),
  ...['21310', '21510', '21810', '22210', '25400', '25850', '29800', '29805'].map((one) =>
    between(`PC ${one}`, { from: sb1080.from }, recodified),
  ),
  ...['653k', '12020', '12021', '12025', '12031'].map((one) =>
    between(`PC ${one}`, { until: '2011-12-31' }, recodified),
  ),
];

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
