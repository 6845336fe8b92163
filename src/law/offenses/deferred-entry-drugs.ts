import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, row, rows } from './listed.ts';

/**
 * PC 1000(a): the drug offenses for which the program is open, and for which deferred entry of
 * judgment was before 2018. Its words are those of AB 208, in force since January 1, 2018; how the list
 * read on the day of an older grant was not seen, so that "no" is a lawyer's question and not "never".
 */
export const deferredEntryDrugs: OffenseList = {
  authorities: [penalCode('1000', '(a)')],
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
