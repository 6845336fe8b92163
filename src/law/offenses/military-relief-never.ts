import { penalCode } from '../../authority/citing.ts';
import { ab2371 } from '../acts.ts';
import { type OffenseList, row, rows } from './listed.ts';

/**
 * PC 1170.9(h)(4)(B): convictions that a dismissal after treatment "does not apply to". Also a third
 * conviction under VC 42002.1(c), which no section shows. The list is shorter than that of PC
 * 1203.4(b): it has none of the 311 sections.
 */
export const militaryReliefNever: OffenseList = {
  authorities: [penalCode('1170.9', '(h)(4)(B)', { ...ab2371, confidence: 'medium' })],
  inchoate: [],
  rows: [
    row('PC 261.5(d)', { level: 'felony' }),
    ...rows('PC 286(c)', 'PC 287(c)', 'PC 288', 'PC 288a(c)', 'PC 288.5', 'PC 289(j)'),
  ],
};
