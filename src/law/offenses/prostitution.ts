import { penalCode } from '../../authority/citing.ts';
import { ab1585 } from '../acts.ts';
import { type OffenseList, rows } from './listed.ts';

/** PC 1203.49: "solicitation or prostitution, as described in subdivision (b) of Section 647". */
export const solicitationOrProstitution: OffenseList = {
  authorities: [penalCode('1203.49', '', ab1585)],
  rows: rows('PC 647(b)'),
};

/** DUI priors: VC 23103.5(c) makes a wet reckless a prior, as 23152 and 23153 are. */
export const drivingUnderTheInfluence: OffenseList = {
  authorities: [penalCode('1203.4', '(a)(1)')],
  rows: rows('VC 23152', 'VC 23153'),
};
