import { penalCode } from '../../authority/citing.ts';
import { sb14, sb268 } from '../acts.ts';
import { type OffenseList, row, rows } from './listed.ts';

const violent = penalCode('667.5', '(c)');
const serious = penalCode('1192.7', '(c)');

/** (c)(1)-(6), (9)-(11), (13)-(18), (23): by section, as named in the code or as defined. */
const violentByName = rows(
  ...['PC 187', 'PC 192(a)', 'PC 203', 'PC 205', 'PC 207', 'PC 208', 'PC 209', 'PC 209.5'],
  ...['PC 211', 'PC 212.5', 'PC 213', 'PC 214', 'PC 215', 'PC 220', 'PC 261(a)(2)', 'PC 261(a)(6)'],
  ...['PC 262(a)(1)', 'PC 262(a)(4)', 'PC 264.1', 'PC 286(c)', 'PC 286(d)', 'PC 287(c)'],
  ...['PC 287(d)', 'PC 288a(c)', 'PC 288a(d)', 'PC 288(a)', 'PC 288(b)', 'PC 288.5', 'PC 289(a)'],
  ...['PC 289(j)', 'PC 451(a)', 'PC 451(b)', 'PC 11418(b)', 'PC 11418(c)'],
  ...['PC 18745', 'PC 18750', 'PC 18755'],
);

/**
 * (c)(7): "Any felony punishable by death or imprisonment in the state prison for life": those
 * whose own section says so. We have not read those sections, except 236.1.
 */
const lifeByName = rows(
  ...['PC 37', 'PC 128', 'PC 206', 'PC 219', 'PC 236.1(c)(2)', 'PC 269', 'PC 288.7', 'PC 451.5'],
  'PC 4500',
);

/**
 * PC 667.5(c), violent felonies as the subdivision is written: "any robbery" includes second
 * degree. The only attempt it names is murder ((12)), and no conspiracy; conspiracy to murder is
 * punished like murder (PC 182(a), not read), so (7) reaches it. They may have longer probation (PC
 * 1203.1(l)(1)), and PC 236.14 and 236.15 exclude them.
 */
export const violentFelonies: OffenseList = {
  authorities: [violent],
  inchoate: [],
  rows: [
    ...violentByName.filter(({ section }) => section.section !== '187'),
    row('PC 187', { inchoate: ['attempt', 'conspiracy'] }),
    ...lifeByName,
  ],
};

/**
 * Violent as charged and proved, which the docket shows along with the section ((c)(19)-(21),
 * (24)). Great bodily injury and a firearm ((8), (22)) make any felony violent, so a felony on
 * neither list may still be violent.
 */
export const violentByWhatWasProved: OffenseList = {
  authorities: [violent],
  inchoate: [],
  rows: [
    row('PC 518', { turnsOn: 'for-a-gang' }),
    row('PC 136.1', { turnsOn: 'for-a-gang' }),
    row('PC 459', { turnsOn: 'first-degree-and-someone-home' }),
    row('PC 460(a)', { turnsOn: 'first-degree-and-someone-home' }),
    row('PC 261(a)(3)', { ...sb268, turnsOn: 'drugged-by-the-defendant' }),
  ],
};

/** On the 667.5(c) list in a different form than on 1192.7(c); 220 is an assault. */
const violentAlone: ReadonlySet<string> = new Set(['220', '286', '287', '288a', '288']);

/**
 * Serious felonies by PC 1192.7(c) and violent ones by 667.5(c), whatever the facts were. "Any
 * attempt to commit a crime listed in this subdivision other than an assault" is serious ((39)),
 * and "any conspiracy" ((43)). An attempt at an offense that is only violent is not a strike:
 * 286(c)(1), 287(c)(1) and 288(b)(2) are without force or on an adult. No section shows what is
 * serious because of its facts (a weapon, great bodily injury, a gang), so a felony not on the list
 * may still be serious.
 */
export const strikesByName: OffenseList = {
  authorities: [serious, violent],
  inchoate: ['attempt', 'conspiracy'],
  rows: [
    ...violentByName.filter(({ section }) => !violentAlone.has(section.section)),
    ...['286', '287', '288a'].flatMap((one) => byForce(one)),
    ...rows('PC 288(a)', 'PC 288(b)(1)'),
    row('PC 288(b)(2)', { inchoate: [] }),
    ...lifeByName,
    ...rows('PC 136.1', 'PC 186.22(a)', 'PC 244', 'PC 246', 'PC 261', 'PC 262', 'PC 422'),
    ...rows('PC 451', 'PC 487(d)(2)', 'PC 4503', 'PC 18740', 'PC 26100(c)', 'PC 26100(d)'),
    row('PC 236.1(c)(1)', { ...sb14, turnsOn: 'no-victim-of-trafficking' }),
    row('PC 236.1(c)(2)', sb14),
    row('HS 11353', { turnsOn: 'hard-drug-to-a-minor' }),
    row('HS 11380', { turnsOn: 'hard-drug-to-a-minor' }),
  ],
};

/** (c)(4), (5): by force, violence, fear or threats; (c)(1) is with a child, whatever was done. */
function byForce(section: string) {
  return [
    row(`PC ${section}(c)(1)`, { inchoate: [] }),
    ...rows(`PC ${section}(c)(2)`, `PC ${section}(c)(3)`, `PC ${section}(d)`),
  ];
}

/** PC 1192.7(c)(10)-(13), (29), (31), (32): assaults, whose attempts (c)(39) excludes. */
export const assaultStrikes: OffenseList = {
  authorities: [serious],
  inchoate: ['conspiracy'],
  rows: rows(
    ...['PC 220', 'PC 245(a)(2)', 'PC 245(a)(3)', 'PC 245(b)', 'PC 245(c)', 'PC 245(d)'],
    ...['PC 245.2', 'PC 245.3', 'PC 245.5', 'PC 4501'],
  ),
};

/** PC 1192.7(c)(18): "any burglary of the first degree". */
export const burglary: OffenseList = {
  authorities: [penalCode('1192.7', '(c)(18)')],
  rows: rows('PC 459', 'PC 460'),
};

/** PC 460(a): first degree, if a docket pleads it by section. */
export const firstDegreeBurglary: OffenseList = {
  authorities: [penalCode('460', '(a)', { confidence: 'low' })],
  rows: rows('PC 460(a)'),
};

export const secondDegreeBurglary: OffenseList = {
  authorities: [penalCode('460', '(b)', { confidence: 'low' })],
  rows: rows('PC 460(b)'),
};

/**
 * PC 1192.7(c)(31): assault with a deadly weapon. Before 2012 PC 245(a)(1) covered force likely to
 * cause great bodily injury too, which alone is not a strike; since then that is (a)(4).
 */
export const assaultByWeaponOrForce: OffenseList = {
  authorities: [penalCode('1192.7', '(c)(31)')],
  rows: rows('PC 245(a)(1)'),
};
