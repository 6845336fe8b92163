import { penalCode, statute } from '../../authority/citing.ts';
import { proposition47Act, proposition64Act } from '../acts.ts';
import { type OffenseList, type RowTerms, row, rows } from './listed.ts';

// Felonies that the voters reduced, by conviction and date. The sections that replaced them (PC
// 459.5, 490.2) are not felonies that can be reduced, so they are not on the lists.

const before47: RowTerms = {
  ...proposition47Act,
  convicted: { until: '2014-11-04' },
  level: 'felony',
};
const before64: RowTerms = {
  ...proposition64Act,
  convicted: { until: '2016-11-08' },
  level: 'felony',
};

function all(terms: RowTerms, ...citations: readonly string[]) {
  return citations.map((one) => row(one, terms));
}

/**
 * PC 1170.18(a), (f): "a felony … who would have been guilty of a misdemeanor under this act had
 * this act been in effect at the time of the offense", under HS 11350, 11357, 11377 or PC 459.5,
 * 473, 476a, 490.2, 496 or 666. The old offenses behind these: burglary of an open store (459),
 * forgery (470 to 476), checks without funds (476a), grand theft and its kinds (484 to 487, 503 to
 * 508, 532), receiving (496), petty theft with a prior (666); and VC 10851, where the car was
 * stolen (People v. Page, 2017, not read). For all but the drug offenses and 666 the value taken
 * may not exceed $950.
 */
export const proposition47: OffenseList = {
  authorities: [penalCode('1170.18', '(f)', proposition47Act)],
  inchoate: ['attempt'],
  rows: [
    ...all(before47, 'HS 11350', 'HS 11357', 'HS 11377', 'PC 666'),
    ...all(
      { ...before47, turnsOn: 'value-of-950-or-less' },
      ...['PC 459', 'PC 460(b)', 'PC 470', 'PC 471', 'PC 472', 'PC 473', 'PC 475', 'PC 476'],
      ...['PC 476a', 'PC 484', 'PC 484e', 'PC 484g', 'PC 487', 'PC 487.1', 'PC 487.2', 'PC 487.3'],
      ...[
        'PC 487a',
        'PC 487h',
        'PC 489',
        'PC 496',
        'PC 503',
        'PC 504',
        'PC 506',
        'PC 508',
        'PC 532',
      ],
      'VC 10851',
    ),
  ],
};

/**
 * PC 1170.18(i): not for a person who "has one or more prior convictions" for a crime of PC
 * 667(e)(2)(C)(iv), or for one that requires registration (`registrableOffenses`). Sections for the
 * first, from general knowledge: homicide and its attempt (187 to 191.5), soliciting murder, lewd
 * acts on a child under 14, and crimes punished by life or death; sexually violent ones depend on
 * force.
 */
export const neverWithProposition47: OffenseList = {
  authorities: [
    penalCode('1170.18', '(i)', proposition47Act),
    penalCode('667', '(e)(2)(C)(iv)', { confidence: 'low' }),
  ],
  rows: [
    ...rows('PC 187', 'PC 191.5', 'PC 192', 'PC 653f(b)', 'PC 288(a)', 'PC 288(b)(1)', 'PC 269'),
    ...rows('PC 288.5', 'PC 288.7', 'PC 205', 'PC 206', 'PC 209', 'PC 209.5', 'PC 219', 'PC 451.5'),
    ...rows('PC 245(d)(3)', 'PC 11418(a)(1)', 'PC 264.1', 'PC 4500', 'PC 18755', 'PC 236.1(c)(2)'),
    ...all({ turnsOn: 'by-force' }, 'PC 261', 'PC 262', 'PC 286', 'PC 287', 'PC 288a', 'PC 289'),
  ],
};

/**
 * HS 11361.8(e): cannabis felonies before Proposition 64. We have not read its text, and do not
 * settle what HS 11358 to 11360 do for a person with such a prior.
 */
export const proposition64: OffenseList = {
  authorities: [statute('HS', '11361.8', '(e)', { ...proposition64Act, confidence: 'low' })],
  inchoate: ['attempt'],
  rows: [...all(before64, 'HS 11357', 'HS 11358', 'HS 11359', 'HS 11360')],
};
