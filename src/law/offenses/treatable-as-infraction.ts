import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 19.8(a)(1): offenses "subject to subdivision (d) of Section 17". As amended by AB 3278 (Stats.
 * 2024, ch. 226); older lists had 602(m) in place of 602(o), and a few more sections, which we
 * leave out: the request is discretionary, and the court reads the current list.
 */
export const treatableAsInfraction: OffenseList = {
  authorities: [penalCode('19.8', '(a)(1)'), penalCode('17', '(d)(2)')],
  rows: rows(
    'PC 193.8',
    'PC 330',
    'PC 415',
    'PC 485',
    'PC 490.7',
    'PC 555',
    'PC 602.13',
    'PC 853.7',
    'PC 532b(c)',
    'PC 602(o)',
    'BP 25658(b)',
    'BP 21672',
    'BP 25661',
    'BP 25662',
    'GOV 27204',
    'VC 23109(c)',
    'VC 5201.1',
    'VC 12500',
    'VC 14601.1',
    'VC 27150.1',
    'VC 40508',
  ),
};
