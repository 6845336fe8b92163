import { penalCode } from '../../authority/citing.ts';
import { ab2147 } from '../acts.ts';
import { type OffenseList, row, rows, rowsOf } from './listed.ts';
import { registrableOffenses } from './registrable.ts';

/**
 * PC 1203.4b(a)(1)(A)-(H): crimes excluded from fire crew relief: murder; kidnapping; rape as in
 * 261(a)(2), (6) or former 262(a)(1), (4); lewd acts on a child under 14; felonies punishable by
 * death or life (if the section itself says so); a registrable sex offense; escape; arson. "Who
 * have been convicted of any of the following": another case counts too. Attempts are named only in
 * (F).
 */
export const fireCrewNever: OffenseList = {
  authorities: [penalCode('1203.4b', '(a)(1)', ab2147)],
  inchoate: [],
  rows: [
    ...rows('PC 187', 'PC 207', 'PC 208', 'PC 209', 'PC 209.5'),
    ...rows('PC 261(a)(2)', 'PC 261(a)(6)', 'PC 262(a)(1)', 'PC 262(a)(4)'),
    ...rows('PC 288(a)', 'PC 288(b)(1)'),
    ...rows('PC 37', 'PC 128', 'PC 205', 'PC 206', 'PC 219', 'PC 236.1(c)(2)', 'PC 269'),
    ...rows('PC 288.7', 'PC 451.5', 'PC 4500', 'PC 18755'),
    ...rowsOf(registrableOffenses),
    row('PC 4530', { turnsOn: 'from-a-secure-perimeter-in-ten-years' }),
    row('PC 4532', { turnsOn: 'from-a-secure-perimeter-in-ten-years' }),
    ...rows('PC 451'),
  ],
};
