import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/** PC 29805: misdemeanors that bar having a firearm for ten years from the conviction. */
export const firearmMisdemeanors: OffenseList = {
  authorities: [penalCode('29805', '', { confidence: 'medium' })],
  rows: rows(
    'PC 71',
    'PC 76',
    'PC 136.1',
    'PC 136.5',
    'PC 140',
    'PC 148(d)',
    'PC 171b',
    'PC 240',
    'PC 241',
    'PC 242',
    'PC 243',
    'PC 243.4',
    'PC 244.5',
    'PC 245',
    'PC 245.5',
    'PC 246.3',
    'PC 247',
    'PC 273.5',
    'PC 273.6',
    'PC 417',
    'PC 417.6',
    'PC 422',
    'PC 422.6',
    'PC 626.9',
    'PC 646.9',
  ),
};
