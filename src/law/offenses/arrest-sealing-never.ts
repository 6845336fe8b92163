import { penalCode } from '../../authority/citing.ts';
import { sb393 } from '../acts.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 851.91(a)(2)(B): no sealing if a charge was "murder or any other offense for which there is no
 * statute of limitations". We have not read which others those are (PC 799).
 */
export const arrestSealingNever: OffenseList = {
  authorities: [penalCode('851.91', '(a)(2)(B)', { ...sb393, confidence: 'medium' })],
  inchoate: [],
  rows: rows('PC 187'),
};
