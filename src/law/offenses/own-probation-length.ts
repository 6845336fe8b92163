import { penalCode, vehicleCode } from '../../authority/citing.ts';
import { ab1950 } from '../acts.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 1203a(b), 1203.1(l)(1): "any offense that includes specific probation lengths within its
 * provisions", which the AB 1950 caps do not affect. VC 23600: driving under the influence, three
 * to five years. PC 1203.097: domestic violence, three years; the victim is a person named in
 * Family Code 6211, which these sections always involve and others (242, 422, 273.6) may. PC
 * 273a(c)(1) and 273d(c)(1): four and three years where a child was the victim.
 */
export const ownProbationLength: OffenseList = {
  authorities: [
    penalCode('1203.1', '(l)(1)', ab1950),
    penalCode('1203.097', '(a)(1)', { confidence: 'medium' }),
    penalCode('273a', '(c)(1)', { confidence: 'medium' }),
    penalCode('273d', '(c)(1)', { confidence: 'medium' }),
    vehicleCode('23600', '(b)(1)', { confidence: 'medium' }),
  ],
  rows: rows('VC 23152', 'VC 23153', 'PC 243(e)(1)', 'PC 273.5', 'PC 273a', 'PC 273d'),
};

/**
 * PC 1203.1(l)(2): three years for felonies of "paragraph (3) of subdivision (b) of Section 487,
 * Section 503, and Section 532a, if the total value of the property taken exceeds twenty-five
 * thousand dollars". Our records do not state the value, so we do not question up to three years.
 */
export const threeYearThefts: OffenseList = {
  authorities: [penalCode('1203.1', '(l)(2)', ab1950)],
  rows: rows('PC 487(b)(3)', 'PC 503', 'PC 532a'),
};
