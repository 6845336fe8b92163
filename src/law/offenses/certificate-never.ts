import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 4852.01(c): the certificate of rehabilitation is not for these. People on mandatory life
 * parole, under a death sentence or in military service are excluded too, which no list shows.
 */
export const certificateNever: OffenseList = {
  authorities: [penalCode('4852.01', '(c)')],
  rows: rows(
    'PC 269',
    'PC 286(c)',
    'PC 287(c)',
    'PC 288a(c)',
    'PC 288',
    'PC 288.5',
    'PC 288.7',
    'PC 289(j)',
  ),
};
