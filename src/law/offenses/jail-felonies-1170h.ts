import { penalCode } from '../../authority/citing.ts';
import { levelTable } from './levels/level-table.ts';
import { type ListedRow, type OffenseList, rows } from './listed.ts';

/**
 * Sections that say themselves where a felony term under them is served. Where the degree or a fact
 * decides, we conclude nothing.
 */
function servedIn(place: 'county-jail' | 'state-prison'): readonly ListedRow[] {
  return levelTable.rows
    .filter(
      ({ certain, degree, wobbler }) => certain && degree === undefined && wobbler !== 'by-facts',
    )
    .filter(({ felonyTerm }) => felonyTerm === place)
    .map(({ section, bare }) => ({ section: bare ? { ...section, subdivisions: [] } : section }));
}

/**
 * Felonies that PC 1203.42(a) calls "a crime for which the defendant would otherwise have been
 * eligible for sentencing pursuant to subdivision (h) of Section 1170": those whose own sections
 * refer to 1170(h). The list is not complete; we conclude nothing from what it lacks.
 */
export const jailFelonies: OffenseList = {
  authorities: [
    penalCode('1170', '(h)', { from: '2011-10-01', act: 'AB 109 (Stats. 2011, ch. 15)' }),
  ],
  rows: [
    ...rows('HS 11350', 'HS 11351.5', 'HS 11352', 'HS 11359', 'HS 11377', 'HS 11379'),
    ...rows('PC 459', 'PC 487', 'PC 496', 'PC 530.5', 'VC 10851'),
    ...servedIn('county-jail'),
  ],
};

/** Felonies whose term is in state prison: by PC 1170(h)(3) or the sections' own words. */
export const prisonFelonies: OffenseList = {
  authorities: [penalCode('1170', '(h)(3)')],
  rows: [
    ...rows('PC 187', 'PC 192(a)', 'PC 205', 'PC 209', 'PC 245', 'PC 288'),
    ...servedIn('state-prison'),
  ],
};
