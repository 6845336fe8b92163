import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 4852.03(a)(1): four more years for these and for life offenses, which a section alone does not
 * show.
 */
export const fourYearsMore: OffenseList = {
  authorities: [penalCode('4852.03', '(a)(1)')],
  rows: rows('PC 187', 'PC 209', 'PC 219', 'PC 4500', 'PC 18755', 'MVC 1672(a)'),
};
