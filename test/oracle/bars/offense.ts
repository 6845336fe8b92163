import type { PleadedStatute, SectionReference } from '../../../src/authority/citation/statute.ts';
import { type Shown, someOf, yesOrNo } from './bar.ts';

/** "PC 286(c)" as a statute names an offense. */
export interface Named {
  readonly code: 'PC' | 'VC' | 'HS' | 'BP';
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
 * Whether the pleading is a violation of one of these. A docket with the section but not the
 * subdivision does not show it. An attempt is a violation of PC 664: the lists that say "a
 * violation of" do not reach it (People v. Lewis (2006) 146 Cal.App.4th 294).
 */
export function violates(pleaded: PleadedStatute, list: readonly Named[]): Shown {
  return pleaded.inchoate === undefined ? violatesOrTries(pleaded, list) : 'no';
}

/** As in PC 290(c) and 1192.7(c), which include attempts. */
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

/** 1203.4(b), the offenses excluded at every level. */
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
  // The numbers of these two until 1982.
  ...named('VC', '23101', '23102'),
  ...named('VC', '23103', '23104', '23105', '38316', '38317'),
  ...named('PC', '191.5(b)', '191.5(c)(2)', '192(c)', '192(3)', '192.3', '193(c)'),
  ...named('VC', '2800.2', '2800.3', '21651(b)', '22348(b)', '23109(a)', '23109(c)'),
  // Each punishes a violation of the subdivision that is named.
  ...named('VC', '21651(c)', '23109(e)', '23109(f)'),
  ...named('VC', '23109.1', '31602'),
  ...named('VC', '23140(a)', '23140(b)'),
  ...named('VC', '14601', '14601.1', '14601.2', '14601.3', '14601.5'),
];

/** 1203.49: "solicitation or prostitution, as described in subdivision (b) of Section 647". */
export const prostitution = named('PC', '647(b)');

/**
 * PC 290(c)(1), the offenses it names unconditionally, with attempt and conspiracy.
 * `mayBeRegistered` has those that depend on an intent, an age or a level.
 */
export const surelyRegistered = [
  ...named('PC', '236.1(b)', '236.1(c)', '243.4', '261', '264.1', '266', '266c', '266h(b)'),
  ...named('PC', '266i(b)', '266j', '267', '269', '285', '286(c)', '286(d)', '287(c)', '287(d)'),
  ...named('PC', '288', '288a(c)', '288a(d)', '288.3', '288.4', '288.5', '288.7', '289(a)'),
  ...named('PC', '289(j)', '311.1', '311.2(b)', '311.2(c)', '311.2(d)', '311.3', '311.4'),
  ...named('PC', '311.10', '311.11', '314(1)', '314(2)', '647.6', '647a', '653f(c)'),
];

/**
 * PC 290(c)(1) and (2) under some further fact: a sexual purpose (187, 207, 209, 220, 272), a felony
 * (288.2), a second conviction (647(l)(2)); and (c)(3), where ages within ten years excuse.
 */
export const mayBeRegistered = [
  ...named('PC', '187', '207', '209', '220', '272', '288.2', '647(l)(2)', '261.5(c)', '261.5(d)'),
  ...named('PC', '286', '287', '288a', '289', '262'),
];

/**
 * PC 1000(a). For HS 11358, HS 11368 and PC 653f(d) it also requires personal use, which the court
 * found when it granted the deferral.
 */
export const deferredDrugOffenses = [
  ...named('HS', '11350', '11357', '11358', '11364', '11365', '11368', '11375(b)(2)', '11377'),
  ...named('HS', '11550'),
  ...named('VC', '23222(b)'),
  ...named('PC', '653f(d)', '381'),
  ...named('BP', '4060'),
];

/** PC 1000(a): "subdivision (f) of Section 647 [...], if for being under the influence". */
export const drunkOrUnderTheInfluence = named('PC', '647(f)');

/** A few offenses that PC 1192.7(c) or 667.5(c) names in full. */
export const surelySerious = named(
  'PC',
  ...['187', '203', '205', '207', '209', '211', '215', '246', '261', '288.5', '422', '451'],
);

/** A court of this State cannot dismiss a conviction under federal law. */
export function isFederal(pleaded: PleadedStatute): Shown {
  return yesOrNo(pleaded.code === 'USC');
}
