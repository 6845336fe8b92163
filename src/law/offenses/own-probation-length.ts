import { penalCode, vehicleCode } from '../../authority/citing.ts';
import { ab1950 } from '../acts.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * Offenses whose own law sets the length of probation, which the caps of AB 1950 leave alone: VC
 * 23600 (driving under the influence, three to five years), PC 1203.097 (violence in the home, three
 * years; the victim is one of Family Code 6211), and thefts over $25,000 (PC 1203.1(l)(2)), which
 * the section alone cannot show.
 */
export const ownProbationLength: OffenseList = {
  authorities: [
    penalCode('1203.1', '(l)', ab1950),
    penalCode('1203.097', '', { confidence: 'medium' }),
    vehicleCode('23600', '', { confidence: 'medium' }),
  ],
  rows: rows(
    'VC 23152',
    'VC 23153',
    'PC 243(e)(1)',
    'PC 273.5',
    'PC 487(b)(3)',
    'PC 503',
    'PC 532a',
  ),
};
