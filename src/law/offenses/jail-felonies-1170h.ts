import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * Felonies that PC 1203.42(a) calls "a crime for which the defendant would otherwise have been
 * eligible for sentencing pursuant to subdivision (h) of Section 1170": common ones whose own
 * sections refer to 1170(h). We conclude nothing from what it lacks: the table of levels may say it.
 */
export const jailFelonies: OffenseList = {
  authorities: [
    penalCode('1170', '(h)', { from: '2011-10-01', act: 'AB 109 (Stats. 2011, ch. 15)' }),
  ],
  rows: rows(
    'HS 11350',
    'HS 11351',
    'HS 11351.5',
    'HS 11352',
    'HS 11359',
    'HS 11377',
    'HS 11378',
    'HS 11379',
    'PC 459',
    'PC 470',
    'PC 476',
    'PC 487',
    'PC 496',
    'PC 530.5',
    'VC 10851',
  ),
};

/** Felonies whose term is in state prison: by PC 1170(h)(3) or the sections' own words. */
export const prisonFelonies: OffenseList = {
  authorities: [penalCode('1170', '(h)(3)')],
  rows: rows(
    'PC 187',
    'PC 192(a)',
    'PC 203',
    'PC 205',
    'PC 207',
    'PC 209',
    'PC 211',
    'PC 215',
    'PC 245',
    'PC 288',
    'PC 451',
  ),
};
