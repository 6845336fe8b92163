import { penalCode } from '../../authority/citing.ts';
import { ab2239, ab3129 } from '../acts.ts';
import { type OffenseList, row, rows } from './listed.ts';

/**
 * PC 29805(a): misdemeanors that bar having a firearm for ten years from the conviction. "PC 243" and
 * the like are named whole, with every subdivision. AB 2239 added neglect and abuse of a child or an
 * elder, for convictions since 2023.
 */
export const firearmMisdemeanors: OffenseList = {
  authorities: [penalCode('29805', '(a)', { confidence: 'medium' })],
  rows: [
    ...rows(
      'PC 71',
      'PC 76',
      'PC 136.1',
      'PC 136.5',
      'PC 140',
      'PC 148(d)',
      'PC 171b',
      'PC 186.28',
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
    row('PC 273a', ab2239),
    row('PC 368', ab2239),
  ],
};

/** PC 29805(b): a misdemeanor of 273.5 bars without an end where the conviction is of 2019 or later. */
export const corporalInjury: OffenseList = {
  authorities: [penalCode('29805', '(b)', { ...ab3129, confidence: 'medium' })],
  rows: rows('PC 273.5'),
};
