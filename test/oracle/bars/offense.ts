import type { PleadedStatute, SectionReference } from '../../../src/authority/citation/statute.ts';
import { type Shown, someOf, yesOrNo } from './bar.ts';

/** "PC 286(c)" as a statute names an offense. */
export interface Named {
  readonly code: 'PC' | 'VC';
  readonly section: string;
  readonly subdivisions: readonly string[];
}

export function named(code: Named['code'], ...sections: readonly string[]): readonly Named[] {
  return sections.map((text) => {
    const [section = '', ...rest] = text.split(/[()]+/u).filter((part) => part !== '');
    return { code, section, subdivisions: rest };
  });
}

/**
 * Whether the pleading is a violation of one of these. A docket that names the section and not the
 * subdivision does not show it. An attempt is a violation of PC 664: the lists that say "a
 * violation of" do not reach it (People v. Lewis (2006) 146 Cal.App.4th 294).
 */
export function violates(pleaded: PleadedStatute, list: readonly Named[]): Shown {
  return pleaded.inchoate === undefined ? violatesOrTries(pleaded, list) : 'no';
}

/** As PC 290(c) and 1192.7(c) have it, who name the attempts too. */
export function violatesOrTries(pleaded: PleadedStatute, list: readonly Named[]): Shown {
  const all: readonly SectionReference[] = [pleaded, ...pleaded.with];
  return someOf(all.flatMap((one) => list.map((entry) => within(one, entry))));
}

function within(pleaded: SectionReference, entry: Named): Shown {
  if (pleaded.code !== entry.code || pleaded.section !== entry.section) return 'no';
  const apart = entry.subdivisions.some((part, depth) => {
    const other = pleaded.subdivisions[depth];
    return other !== undefined && other.toLowerCase() !== part.toLowerCase();
  });
  if (apart) return 'no';
  return pleaded.subdivisions.length < entry.subdivisions.length ? 'unknown' : 'yes';
}

/** 1203.4(b), the offenses that are out at every level. */
export const outOf12034 = [
  ...named('PC', '286(c)', '288', '287(c)', '288a(c)', '288.5', '289(j)'),
  ...named('PC', '311.1', '311.2', '311.3', '311.11'),
];

/** 1203.4(b): "a felony conviction pursuant to subdivision (d) of Section 261.5". */
export const statutoryRapeBy21 = named('PC', '261.5(d)');

/** VC 42002.1: "Section 2800, 2801, or 2803, insofar as it affects a failure to stop [...]". */
export const officersOrders = named('VC', '2800', '2801', '2803');

/** 1203.4a(d)(1). */
export const lewdActMisdemeanor = named('PC', '288(c)');

/** VC 12810(a) to (e), in the order of the section. */
export const vehicleClause = [
  ...named('VC', '20001', '20002'),
  ...named('VC', '23152', '23153'),
  ...named('VC', '23103', '23104', '23105'),
  ...named('PC', '191.5(b)', '192(c)'),
  ...named('VC', '2800.2', '2800.3', '21651(b)', '22348(b)', '23109(a)', '23109(c)'),
  ...named('VC', '23109.1', '31602'),
  ...named('VC', '23140(a)', '23140(b)'),
  ...named('VC', '14601', '14601.1', '14601.2', '14601.3', '14601.5'),
];

/** 1203.49: "solicitation or prostitution, as described in subdivision (b) of Section 647". */
export const prostitution = named('PC', '647(b)');

/** A few of those that PC 290 names at every subdivision: not all, but none besides. */
export const surelyRegistered = named(
  'PC',
  ...['243.4', '261', '269', '288', '288.5', '288.7', '289', '311.1', '311.11', '647.6'],
);

/** A few of those that PC 1192.7(c) or 667.5(c) names at every subdivision. */
export const surelySerious = named(
  'PC',
  ...['187', '203', '205', '207', '209', '211', '215', '246', '261', '288.5', '422', '451'],
);

/** A conviction under federal law is no conviction that a court of this State can dismiss. */
export function isFederal(pleaded: PleadedStatute): Shown {
  return yesOrNo(pleaded.code === 'USC');
}
