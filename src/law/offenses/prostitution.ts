import { penalCode } from '../../authority/citing.ts';
import { ab1585 } from '../acts.ts';
import { type OffenseList, rows } from './listed.ts';

/** PC 1203.49: "solicitation or prostitution, as described in subdivision (b) of Section 647". */
export const solicitationOrProstitution: OffenseList = {
  authorities: [penalCode('1203.49', '', ab1585)],
  rows: rows('PC 647(b)'),
};
