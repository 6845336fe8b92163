import { penalCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 290(c): offenses that make a person register, whatever became of the duty since. The subdivision
 * was not among the texts that were read, so that the list only sends a person to a lawyer; it never
 * decides. 286, 287, 288a and 289 are listed whole; parts of 207, 209 and 314 are.
 */
export const registrableOffenses: OffenseList = {
  authorities: [penalCode('290', '(c)', { confidence: 'low' })],
  rows: rows(
    'PC 220',
    'PC 243.4',
    'PC 261',
    'PC 262',
    'PC 264.1',
    'PC 266',
    'PC 266c',
    'PC 266h',
    'PC 266i',
    'PC 266j',
    'PC 267',
    'PC 269',
    'PC 285',
    'PC 286',
    'PC 287',
    'PC 288',
    'PC 288a',
    'PC 288.2',
    'PC 288.3',
    'PC 288.4',
    'PC 288.5',
    'PC 288.7',
    'PC 289',
    'PC 311.1',
    'PC 311.2',
    'PC 311.3',
    'PC 311.4',
    'PC 311.10',
    'PC 311.11',
    'PC 314',
    'PC 647.6',
    'PC 647a',
  ),
};
