import { penalCode, vehicleCode } from '../../authority/citing.ts';
import { type OffenseList, rows } from './listed.ts';

/**
 * PC 1203.4(c)(1): "an offense described in subdivisions (a) to (e), inclusive, of Section 12810 of
 * the Vehicle Code". 12810(c) says "reckless driving" and names no section: 23103, under 23103.5
 * too (dockets write either), 23104 and 23105, which are reckless driving causing injury, and 38316
 * and 38317, the article "Reckless Driving" for off-highway vehicles. The list has been in effect
 * since January 1, 2010 (AB 134, Stats. 2009, ch. 414).
 *
 * Dockets may plead what punishes an offense on the list: VC 21651(c) is "any willful violation of
 * subdivision (b)" with injury, 23109(e) and (f) are for a person "convicted of a violation of
 * subdivision (a)", PC 191.5(c)(2) for (b), and PC 193(c) for 192(c). And they plead the numbers of
 * the day: until 1982 driving under the influence was VC 23102, with injury 23101 (People v. Andrade
 * (1983) 141 Cal.App.3d Supp. 36), and until 1984 PC 192(c) was 192, subdivision 3.
 */
export const twoPointVehicleOffenses: OffenseList = {
  authorities: [
    penalCode('1203.4', '(c)(1)'),
    vehicleCode('12810', '(a)-(e)', {
      from: '2010-01-01',
      act: 'AB 134 (Stats. 2009, ch. 414)',
    }),
  ],
  rows: rows(
    'VC 20001',
    'VC 20002',
    'VC 23152',
    'VC 23153',
    'VC 23101',
    'VC 23102',
    'VC 23103',
    'VC 23103.5',
    'VC 23104',
    'VC 23105',
    'VC 38316',
    'VC 38317',
    'PC 191.5(b)',
    'PC 191.5(c)(2)',
    'PC 192(c)',
    'PC 192(3)',
    'PC 192.3',
    'PC 193(c)',
    'VC 2800.2',
    'VC 2800.3',
    'VC 21651(b)',
    'VC 21651(c)',
    'VC 22348(b)',
    'VC 23109(a)',
    'VC 23109(c)',
    'VC 23109(e)',
    'VC 23109(f)',
    'VC 23109.1',
    'VC 31602',
    'VC 23140(a)',
    'VC 23140(b)',
    'VC 14601',
    'VC 14601.1',
    'VC 14601.2',
    'VC 14601.3',
    'VC 14601.5',
  ),
};
