import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * Serious felonies by PC 1192.7(c) and violent ones by 667.5(c), whatever the facts were. What is one
 * by its facts alone (a weapon, great bodily injury, a gang) no section shows, so that silence of
 * the list says nothing of those. The lists of this file were not compared with the code's own text.
 */
export const strikesByName: OffenseList = {
  authorities: [
    penalCode('1192.7', '(c)', { confidence: 'low' }),
    penalCode('667.5', '(c)', { confidence: 'low' }),
  ],
  rows: rows(
    'PC 136.1',
    'PC 186.22(a)',
    'PC 187',
    'PC 192(a)',
    'PC 203',
    'PC 205',
    'PC 206',
    'PC 207',
    'PC 209',
    'PC 209.5',
    'PC 211',
    'PC 215',
    'PC 219',
    'PC 244',
    'PC 246',
    'PC 261(a)(2)',
    'PC 261(a)(6)',
    'PC 264.1',
    'PC 269',
    'PC 286(c)',
    'PC 287(c)',
    'PC 288a(c)',
    'PC 288(a)',
    'PC 288(b)',
    'PC 288.5',
    'PC 288.7',
    'PC 289(a)',
    'PC 289(j)',
    'PC 422',
    'PC 451',
    'PC 487(d)(2)',
  ),
};

/** PC 1192.7(c)(10), (11), (13), (31): assaults, of which (c)(39) leaves the attempt out. */
export const assaultStrikes: OffenseList = {
  authorities: [penalCode('1192.7', '(c)', { confidence: 'low' })],
  rows: rows(
    'PC 220',
    'PC 245(a)(2)',
    'PC 245(a)(3)',
    'PC 245(b)',
    'PC 245(c)',
    'PC 245(d)',
    'PC 245.2',
    'PC 245.3',
    'PC 245.5',
  ),
};

/** PC 1192.7(c)(18): "any burglary of the first degree". */
export const burglary: OffenseList = {
  authorities: [penalCode('1192.7', '(c)(18)', { confidence: 'low' })],
  rows: rows('PC 459', 'PC 460'),
};

/** PC 460(a): the first degree, where a docket pleads it by its section. */
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
 * cause great bodily injury too, which alone is no strike; since then that is (a)(4).
 */
export const assaultByWeaponOrForce: OffenseList = {
  authorities: [penalCode('1192.7', '(c)(31)', { confidence: 'low' })],
  rows: rows('PC 245(a)(1)'),
};

/**
 * PC 667.5(c), violent felonies: they keep a longer probation (PC 1203.1(l)(1)). Named whatever the
 * facts were; first-degree burglary only with a person at home, so it is not here.
 */
export const violentFelonies: OffenseList = {
  authorities: [penalCode('667.5', '(c)', { confidence: 'low' })],
  rows: rows(
    'PC 187',
    'PC 192(a)',
    'PC 203',
    'PC 205',
    'PC 206',
    'PC 207',
    'PC 209',
    'PC 209.5',
    'PC 211',
    'PC 215',
    'PC 220',
    'PC 261(a)(2)',
    'PC 261(a)(6)',
    'PC 264.1',
    'PC 269',
    'PC 286(c)',
    'PC 286(d)',
    'PC 287(c)',
    'PC 287(d)',
    'PC 288a(c)',
    'PC 288a(d)',
    'PC 288(a)',
    'PC 288(b)',
    'PC 288.5',
    'PC 288.7',
    'PC 289(a)',
    'PC 289(j)',
    'PC 451(a)',
    'PC 451(b)',
  ),
};
