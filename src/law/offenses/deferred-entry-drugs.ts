import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, row, rows } from './listed.ts';

/**
 * PC 1000(a): the drug offenses that qualify for the program, and before 2018 for deferred entry of
 * judgment. This is AB 208's list, in effect since January 1, 2018; we have not seen the list as of
 * an older grant, so "no" is a question for a lawyer, not "never". It names no attempt, but an attempt
 * at a listed offense is treated alike (People v. Barrajas (1998) 62 Cal.App.4th 926); whether a
 * conspiracy is was not decided.
 */
export const deferredEntryDrugs: OffenseList = {
  authorities: [penalCode('1000', '(a)')],
  inchoate: ['attempt'],
  rows: [
    ...rows('HS 11350', 'HS 11357', 'HS 11364', 'HS 11365', 'HS 11375(b)(2)', 'HS 11377'),
    ...rows('HS 11550', 'VC 23222(b)', 'BP 4060'),
    row('HS 11358', { turnsOn: 'for-personal-use' }),
    row('HS 11368', { turnsOn: 'fictitious-prescription' }),
    row('PC 653f(d)', { turnsOn: 'for-personal-use' }),
    row('PC 381', { turnsOn: 'under-the-influence-of-a-drug' }),
    row('PC 647(f)', { turnsOn: 'under-the-influence-of-a-drug' }),
  ],
};
