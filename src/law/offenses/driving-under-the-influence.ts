import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * DUI priors: VC 23103.5(c) makes a wet reckless a prior, as 23152 and 23153 are. Until 1982 these
 * were 23102 and 23101.
 */
export const drivingUnderTheInfluence: OffenseList = {
  authorities: [penalCode('1203.4', '(a)(1)')],
  rows: rows('VC 23152', 'VC 23153', 'VC 23101', 'VC 23102'),
};
