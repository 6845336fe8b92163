import { vehicleCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

const authorities = [
  vehicleCode('42002.1', '', { from: '2007-01-01', act: 'Stats. 2006, ch. 898' }),
] as const;

/** A count that a docket names by the section that punishes it. */
export const equipmentInspection: OffenseList = { authorities, rows: rows('VC 42002.1') };

/**
 * VC 42002.1: "a misdemeanor violation of Section 2800, 2801, or 2803, insofar as it affects a
 * failure to stop and submit to inspection of equipment or for an unsafe condition endangering a
 * person". The sections cover other conduct too, so the list alone settles nothing.
 */
export const equipmentInspectionSections: OffenseList = {
  authorities,
  rows: rows('VC 2800', 'VC 2801', 'VC 2803'),
};
