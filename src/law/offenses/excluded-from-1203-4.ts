import { penalCode } from '../../authority/citing.ts';
import { sb1494 } from '../acts.ts';
import { type OffenseList, row, rows } from './listed.ts';

/**
 * PC 1203.4(b): "Subdivision (a) of this section does not apply to ... a violation of subdivision
 * (c) of Section 286, Section 288, subdivision (c) of Section 287 or of former Section 288a,
 * Section 288.5, subdivision (j) of Section 289, Section 311.1, 311.2, 311.3, or 311.11". Felony
 * 261.5(d), misdemeanors within VC 42002.1 and infractions have their own rules. Section 288a
 * became 287 on January 1, 2019; a docket may show either. The 311 sections were added by AB 20
 * (2013), before the first day we answer for.
 */
export const excludedSexOffenses: OffenseList = {
  authorities: [penalCode('1203.4', '(b)')],
  rows: [
    ...rows(
      'PC 286(c)',
      'PC 288',
      'PC 288a(c)',
      'PC 288.5',
      'PC 289(j)',
      'PC 311.1',
      'PC 311.2',
      'PC 311.3',
      'PC 311.11',
    ),
    row('PC 287(c)', sb1494),
  ],
};

/** PC 1203.4(b): "a felony conviction pursuant to subdivision (d) of Section 261.5". */
export const felonyUnlawfulIntercourse: OffenseList = {
  authorities: [penalCode('1203.4', '(b)')],
  rows: rows('PC 261.5(d)'),
};

/** PC 653f(c): soliciting rape, sodomy, oral copulation by force, or a violation of 264.1, 288 or 289. */
export const solicitationOfSexCrimes: OffenseList = {
  authorities: [penalCode('653f', '(c)', { confidence: 'low' })],
  rows: rows('PC 653f(c)'),
};

/** PC 1203.4a(d)(1): "A misdemeanor violation of subdivision (c) of Section 288." */
export const excludedFrom1203_4a: OffenseList = {
  authorities: [penalCode('1203.4a', '(d)(1)')],
  rows: rows('PC 288(c)'),
};
